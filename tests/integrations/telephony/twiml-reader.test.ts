import { readTwiml, spokenText } from '../../../integrations/telephony/twiml-reader'

it('reads elements, attributes, text and references', () => {
  const response = readTwiml(
    `<?xml version="1.0"?><!-- x --><Response><Say voice='a "b"'>L&apos;&#233;t&#xE9; <![CDATA[< & >]]></Say><Dial/></Response>`
  )
  expect(response.children.map(({ name }) => name)).toEqual(['Say', 'Dial'])
  expect(response.children[0]).toMatchObject({ attributes: { voice: 'a "b"' }, text: "L'été < & >" })
})

it('says SSML as it is heard', () => {
  const [say] = readTwiml(
    '<Response><Say>Le <sub alias="quinze">15</sub>.<break time="1s"/>Code <say-as interpret-as="characters">59540</say-as>.</Say></Response>'
  ).children
  expect(say && spokenText(say)).toBe('Le quinze. Code 59540.')
})

it.each([
  ['<Response><Say>Bonjour</Response>'],
  ['<Response>'],
  ['<Response><Say>a & b</Say></Response>'],
  ['<Response><Say>&nbsp;</Say></Response>'],
  ['<Response><Say a="1" a="2"/></Response>'],
  ['<Response><Say a=1/></Response>'],
  ['<Response/><Response/>'],
  ['<Message/>'],
  ['bonjour'],
  ['<Response>\u0007</Response>'],
  ['<Response>&#7;</Response>']
])('refuses %s', document => {
  expect(() => readTwiml(document)).toThrow(expect.objectContaining({ code: '12100' }))
})
