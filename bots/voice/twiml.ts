import { twiml } from 'twilio'
import { abroad, pause as PAUSE } from '../../dialogs/helpline/wording'
import type { VoiceDocument } from './document'

/** A neural French voice. @see Twilio, "Text-to-Speech: available voices and languages" */
const VOICE = { voice: 'Polly.Lea-Neural', language: 'fr-FR' } as const

const VOICES: ReadonlyMap<
  string,
  {
    voice: 'Polly.Amy-Neural' | 'Polly.Lucia-Neural' | 'Polly.Ines-Neural'
    language: 'en-GB' | 'es-ES' | 'pt-PT'
  }
> = new Map([
  [abroad.en, { voice: 'Polly.Amy-Neural', language: 'en-GB' }],
  [abroad.es, { voice: 'Polly.Lucia-Neural', language: 'es-ES' }],
  [abroad.pt, { voice: 'Polly.Ines-Neural', language: 'pt-PT' }]
])

/** Numbers that French says in pairs: a voice left alone reads « trois mille cent quatorze ». */
const SPOKEN: Readonly<Record<string, string>> = {
  '3114': 'trente et un quatorze',
  '3919': 'trente-neuf dix-neuf',
  '3018': 'trente dix-huit',
  '112': 'cent douze',
  '114': 'cent quatorze',
  '115': 'cent quinze',
  '119': 'cent dix-neuf'
}
/** Such a number, or a silence. */
const MARKED = new RegExp(`(?<!\\d)(${Object.keys(SPOKEN).join('|')})(?!\\d)|${PAUSE}`)

/** How many keys a step waits for, and which words the recogniser may expect. */
const KEYS: Readonly<Record<string, { numDigits?: number; finishOnKey?: string; hints: string }>> = {
  need: {
    numDigits: 1,
    hints:
      'impôts, CAF, ameli, carte grise, carte d’identité, passeport, permis, retraite, France Travail, messagerie, mot de passe, ordinateur, téléphone, tablette, arnaque, un conseiller'
  },
  place: { numDigits: 5, finishOnKey: '#', hints: 'code postal, commune, département' },
  'place-choice': { numDigits: 1, hints: 'la première, la deuxième, la troisième' },
  confirm: { numDigits: 1, hints: 'oui, non' },
  offer: { numDigits: 1, hints: 'rappelez-moi, SMS, message, oui, non' },
  conseiller: { numDigits: 1, hints: 'pause, je reprends, jusqu’à quatorze heures' },
  'conseiller-until': { numDigits: 4, finishOnKey: '#', hints: 'jusqu’à quatorze heures, midi, demain' },
  'conseiller-code': { numDigits: 8, finishOnKey: '#', hints: '' },
  'conseiller-more': { numDigits: 1, hints: '' },
  'callback-number': { numDigits: 10, finishOnKey: '#', hints: 'zéro six, zéro sept, zéro un' }
}

/** TwiML for a document. Text is escaped by the library: a caller's words are heard, never obeyed. */
export function toTwiml(document: VoiceDocument): string {
  const response = new twiml.VoiceResponse()
  switch (document.kind) {
    case 'gather':
      gather(response, document)
      break
    case 'record':
      say(response, [...document.before, document.question].join(' '), document.slowly)
      response.record({
        action: document.action,
        method: 'POST',
        maxLength: 120,
        timeout: 5,
        finishOnKey: '#',
        playBeep: true,
        recordingStatusCallback: document.recordingStatus,
        recordingStatusCallbackEvent: ['completed', 'absent']
      })
      // Nothing was said: Twilio goes on here.
      response.redirect({ method: 'POST' }, document.action)
      break
    case 'dial':
      dial(response, document)
      break
    case 'whisper': {
      const keys = response.gather({
        input: ['dtmf'],
        numDigits: 1,
        timeout: 8,
        language: 'fr-FR',
        action: document.action,
        method: 'POST'
      })
      say(keys, document.words)
      // A voicemail presses nothing.
      response.hangup()
      break
    }
    case 'connect':
      say(response, document.before.join(' '))
      break
    case 'hangup':
      say(response, document.before.join(' '), document.slowly)
      response.hangup()
      break
    case 'hold':
      say(response, document.before.join(' '))
      response.pause({ length: document.seconds })
      response.redirect({ method: 'POST' }, document.to)
      break
    case 'nothing':
      break
  }
  return response.toString()
}

function gather(response: Response, document: Extract<VoiceDocument, { kind: 'gather' }>) {
  const { hints, ...keys } = KEYS[document.step] ?? { numDigits: 1, hints: '' }
  const gathering = response.gather({
    input: ['dtmf', 'speech'],
    language: 'fr-FR',
    ...keys,
    hints,
    // Elderly callers and text relays pause: two seconds end a sentence, eight end the wait.
    speechTimeout: '2',
    timeout: 8,
    profanityFilter: false,
    actionOnEmptyResult: true,
    action: document.action,
    method: 'POST'
  })
  sayAll(gathering, [...document.before, document.question], document.slowly)
  // Should Twilio ever go past the Gather, the same step is asked with nothing heard.
  response.redirect({ method: 'POST' }, document.action)
}

function dial(response: Response, document: Extract<VoiceDocument, { kind: 'dial' }>) {
  say(response, document.before.join(' '), document.slowly)
  const dialling = response.dial({
    callerId: document.callerId,
    timeout: document.ringSeconds,
    timeLimit: document.timeLimitSeconds,
    answerOnBridge: true,
    ringTone: 'fr',
    action: document.action,
    method: 'POST'
  })
  dialling.number(
    {
      url: document.whisper,
      method: 'POST',
      statusCallback: document.legStatus,
      statusCallbackMethod: 'POST',
      statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed']
    },
    document.number
  )
}

type Response = InstanceType<typeof twiml.VoiceResponse>

/** How much slower whoever hears little is spoken to: slower still, and words fall apart. */
const SLOW = { rate: '80%' } as const
/** Sentences in one voice each: those that are not French in one of their own language. */
function sayAll(into: Pick<Response, 'say'>, sentences: readonly string[], slowly?: true) {
  let french: string[] = []
  for (const sentence of sentences) {
    const voice = VOICES.get(sentence)
    if (!voice) french.push(sentence)
    else {
      say(into, french.join(' '), slowly)
      french = []
      into.say(voice, sentence)
    }
  }
  say(into, french.join(' '), slowly)
}

/** One Say, with the numbers that French pairs given as they are spoken. */
export function say(into: Pick<Response, 'say'>, text: string, slowly?: true) {
  // Control characters end an XML document early; a prompt longer than this is refused by Twilio.
  let rest = text
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 3000)
  if (!rest) return
  if (!MARKED.test(rest) && !slowly) {
    into.say(VOICE, rest)
    return
  }
  const whole = into.say(VOICE, '')
  const saying = slowly ? whole.prosody(SLOW, '') : whole
  for (let match = MARKED.exec(rest); match; match = MARKED.exec(rest)) {
    const [number = ''] = match
    saying.addText(rest.slice(0, match.index))
    if (number === PAUSE) saying.break({ time: '1500ms' })
    else saying.sub({ alias: SPOKEN[number] ?? number }, number)
    rest = rest.slice(match.index + number.length)
  }
  saying.addText(rest)
}

/** What Twilio gets for a callback that asks for nothing. */
export const EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
