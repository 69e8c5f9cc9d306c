import twilio from 'twilio'
import type { TextReply } from '../../dialogs/dialog'
import { choicesInSms, forSms } from '../../dialogs/helpline/wording-text'
import { inGsm7, inTwoSms, segmentsOf } from '../../domain/values/gsm7'

/** Twilio takes no longer message. @see Twilio error 21617 */
const LONGEST = 1_600
const TWO_SMS = 2

export const NOTHING = '<?xml version="1.0" encoding="UTF-8"?><Response/>'

const withChoices = ({ text, choices }: TextReply) =>
  [text, choicesInSms(choices ?? [])].filter(Boolean).join(' ')
const onLines = ({ text, choices }: TextReply) =>
  [text, ...(choices ?? []).map((choice, index) => `${index + 1}. ${choice}`)].join('\n')

/** Replies as the messages that carry them: as few as fit, an SMS in the letters of GSM-7. */
export function messagesOf(channel: 'sms' | 'whatsapp', replies: readonly TextReply[]): string[] {
  if (channel === 'whatsapp') {
    return replies.length === 0 ? [] : [replies.map(onLines).join('\n\n').slice(0, LONGEST)]
  }
  const messages: string[] = []
  for (const text of replies.map(reply => inGsm7(forSms(withChoices(reply))))) {
    const joined = [messages.at(-1), text].filter(Boolean).join(' ')
    if (messages.length > 0 && segmentsOf(joined).count <= TWO_SMS) messages[messages.length - 1] = joined
    else messages.push(inTwoSms(text))
  }
  return messages
}

/** TwiML of the messages; escaped by Twilio's own library, whatever they hold. */
export function toTwiml(messages: readonly string[]): string {
  if (messages.length === 0) return NOTHING
  const response = new twilio.twiml.MessagingResponse()
  for (const message of messages) response.message(message)
  return response.toString()
}
