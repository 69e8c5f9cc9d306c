import { twilioSignature } from '../../../integrations/telephony/signature'

// The example of Twilio's helper libraries (twilio-python tests/unit/test_request_validator.py, MIT), and the one of
// twilio-go where one key is the beginning of another.
it('signs the known example', () => {
  const fields = {
    CallSid: 'CA1234567890ABCDE',
    Digits: '1234',
    From: '+14158675309',
    To: '+18005551212',
    Caller: '+14158675309'
  }
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
  expect(twilioSignature('12345', url, fields)).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=')
})

it('sorts by key, not by key and value', () => {
  const fields = {
    Digits: '1234',
    CallSid: 'CA1234567890ABCDE',
    To: '+18005551212',
    Caller: '+14158675309',
    From: '+14158675309',
    ReasonConferenceEnded: 'test',
    Reason: 'Participant'
  }
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
  expect(twilioSignature('12345', url, fields)).toBe('vOEb5UThFn24KEfnOFLQY2AE5FY=')
})

it('counts the same value of a repeated key once', () => {
  const fields = { Sid: 'CA123', SidAccount: 'AC123', Digits: ['5678', '1234', '1234'] }
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
  expect(twilioSignature('12345', url, fields)).toBe('IK+Dwps556ElfBT0I3Rgjkr1wJU=')
})
