import { ownText, readTwiml, type TwimlElement } from '../../integrations/telephony/twiml-reader'
import type { Exchange } from '../../integrations/telephony/webhooks'
import { type AttributeType, type ElementType, twimlGrammar } from './twiml-grammar'

export interface TwimlExpectations {
  /** The line's own number: what every `<Dial>` must show. */
  readonly line: string
  /** What may stand in no attribute: the caller's number. */
  readonly secrets?: readonly string[]
}

/** The contract's names for what a Gather's or a Record's `action` ends with. */
export const STEPS = [
  'need',
  'place',
  'place-choice',
  'confirm',
  'offer',
  'callback-number',
  'voicemail',
  'accept',
  // Beside the contract's: the menu of conseillers.
  'conseiller',
  'conseiller-until',
  'conseiller-code',
  'conseiller-more'
]

/**
 * Voices that speak fr-FR: Twilio fails an instruction whose voice and language differ.
 *
 * @see https://www.twilio.com/docs/voice/twiml/say/text-speech
 */
const FRENCH_VOICE =
  /^(Google\.fr-FR-.+|Polly\.(Celine|Lea|Mathieu|(Lea|Remi)-Neural|(Lea|Rémi)-Generative))$/
/** Voices of those who are asked where they are in their own language. */
const ABROAD: Readonly<Record<string, string>> = {
  'en-GB': 'Polly.Amy-Neural',
  'es-ES': 'Polly.Lucia-Neural',
  'pt-PT': 'Polly.Ines-Neural'
}
const spokenIn = (language: string, voice: string) =>
  language === 'fr-FR' ? FRENCH_VOICE.test(voice) : ABROAD[language] === voice
const LONGEST_SAY = 4096
const MOST_BYTES = 64 * 1024
const ANSWERED_IN_MS = 5000

const voice = twimlGrammar('VoiceResponse')
const messaging = twimlGrammar('MessagingResponse')

/**
 * What is wrong with an answer to one of Twilio's webhooks: status, type, size and, where it is a document, TwiML.
 *
 * @returns one sentence a fault; none for a good answer
 */
export function answerFaults(exchange: Exchange, expected: TwimlExpectations): readonly string[] {
  const { status, contentType, body, ms, kind } = exchange
  const told = kind === 'child-status' || kind === 'status' || kind === 'recording-status'
  const faults: string[] = []
  if (status !== 200) faults.push(`status ${status} ${exchange.error ?? ''}`)
  if (ms > ANSWERED_IN_MS) faults.push(`answered after ${Math.round(ms)} ms`)
  if (contentType !== 'text/xml; charset=utf-8' && !(told && body === ''))
    faults.push(`type "${contentType}"`)
  if (body !== '') faults.push(...voiceFaults(body, expected))
  else if (!told && kind !== 'whisper-answer') faults.push('no document: the call would end')
  if (told && body !== '' && documentOf(body)?.children.length)
    faults.push('a status callback answered with verbs')
  return faults.map(fault => `${kind} ${new URL(exchange.url).pathname}: ${fault}`)
}

/** What is wrong with a voice document. */
export function voiceFaults(document: string, expected: TwimlExpectations): readonly string[] {
  return faultsOf(document, voice, response => [...rulesOf(response, expected), ...silenceFaults(response)])
}

/** What is wrong with the answer to a message. */
export function messagingFaults(document: string): readonly string[] {
  return faultsOf(document, messaging, response =>
    response.children
      .filter(({ text }) => text.length > 1600)
      .map(() => '<Message> of more than 1 600 characters')
  )
}

function faultsOf(
  document: string,
  grammar: ElementType,
  rules: (response: TwimlElement) => readonly string[]
) {
  const size = Buffer.byteLength(document)
  const tooBig = size > MOST_BYTES ? [`${size} bytes, more than 64 kB`] : []
  try {
    const response = readTwiml(document)
    return [...tooBig, ...grammarFaults(response, grammar), ...rules(response)]
  } catch (error) {
    return [...tooBig, error instanceof Error ? error.message : String(error)]
  }
}

function documentOf(body: string): TwimlElement | undefined {
  try {
    return readTwiml(body)
  } catch {
    return undefined
  }
}

function grammarFaults(element: TwimlElement, type: ElementType): string[] {
  const faults: string[] = []
  for (const [name, value] of Object.entries(element.attributes)) {
    const attribute = type.attributes.get(name)
    if (!attribute) faults.push(`<${element.name}> has no attribute ${name}`)
    else if (!fits(value, attribute))
      faults.push(`<${element.name} ${name}="${value}"> is not ${attribute.kind}`)
  }
  for (const child of element.children) {
    const childType = type.children.get(child.name)
    if (childType) faults.push(...grammarFaults(child, childType))
    else faults.push(`<${child.name}> cannot stand in <${element.name}>`)
  }
  const structure = ['Response', 'Gather'].includes(element.name)
  if (structure && ownText(element).trim() !== '') faults.push(`<${element.name}> holds text of its own`)
  return faults
}

function fits(value: string, type: AttributeType): boolean {
  if (type.kind === 'number') return /^\d+$/.test(value)
  if (type.kind === 'boolean') return value === 'true' || value === 'false'
  if (type.kind === 'one-of') return type.values.has(value)
  if (type.kind === 'some-of') return value.split(' ').every(one => type.values.has(one))
  return true
}

/** The rules of ours, element by element. */
function rulesOf(element: TwimlElement, expected: TwimlExpectations): string[] {
  const { attributes } = element
  const leaks = Object.entries(attributes).filter(([, value]) =>
    expected.secrets?.some(secret => value.includes(secret) || value.includes(encodeURIComponent(secret)))
  )
  const own = ELEMENT_RULES[element.name]?.(element, expected) ?? []
  return [
    ...leaks.map(([name]) => `the caller's number stands in ${name}`),
    ...(attributes['method'] === 'GET' ? ['method GET puts everything in the address'] : []),
    ...own.filter(rule => rule !== undefined).map(rule => `<${element.name}> ${rule}`),
    ...element.children.flatMap(child => rulesOf(child, expected))
  ]
}

type Rules = (element: TwimlElement, expected: TwimlExpectations) => readonly (string | undefined)[]

const unless = (good: boolean, fault: string) => (good ? undefined : fault)
const stepOf = (action: string) =>
  new URL(action, 'http://line').pathname.split('/').filter(Boolean).at(-1) ?? ''
const isStep = (action: string | undefined) => action !== undefined && STEPS.includes(stepOf(action))
const between = (value: string | undefined, least: number, most: number) =>
  value !== undefined && Number(value) >= least && Number(value) <= most

const ELEMENT_RULES: Readonly<Record<string, Rules>> = {
  Say: ({ attributes, text }) => [
    unless(text.trim() !== '', 'says nothing'),
    unless(text.length <= LONGEST_SAY, `says ${text.length} characters, more than ${LONGEST_SAY}`),
    unless(
      spokenIn(attributes['language'] ?? '', attributes['voice'] ?? ''),
      `has a voice that does not speak its language: ${attributes['voice']}, ${attributes['language']}`
    )
  ],
  Gather: ({ attributes }) => [
    unless(isStep(attributes['action']), `leads to no step of the contract: ${attributes['action']}`),
    unless((attributes['language'] ?? 'fr-FR') === 'fr-FR', 'listens in another language'),
    unless(
      !attributes['input']?.includes('speech') || attributes['language'] === 'fr-FR',
      'listens to speech without language fr-FR'
    ),
    unless(
      stepOf(attributes['action'] ?? '') !== 'accept' ||
        (attributes['numDigits'] === '1' && between(attributes['timeout'] ?? '5', 1, 10)),
      'of a whisper wants one key within 10 s'
    ),
    unless(
      !(attributes['speechModel'] && attributes['speechTimeout'] === 'auto'),
      'is refused by Twilio (13335)'
    ),
    unless((attributes['hints'] ?? '').split(',').length <= 500, 'has more than 500 hints')
  ],
  Record: ({ attributes }) => [
    unless(
      stepOf(attributes['action'] ?? '') === 'voicemail',
      `leads to ${attributes['action']}, not to voicemail`
    ),
    unless(between(attributes['maxLength'], 1, 300), 'has no maxLength'),
    unless(attributes['transcribe'] !== 'true', 'is transcribed')
  ],
  Dial: ({ attributes, children, text }, { line }) => [
    unless(attributes['callerId'] === line, `shows ${attributes['callerId']}, not the line's own number`),
    unless(between(attributes['timeout'], 10, 25), `rings for ${attributes['timeout']} s, not 10 to 25`),
    unless(between(attributes['timeLimit'], 1, 14_400), 'has no timeLimit'),
    unless(Boolean(attributes['action']), 'has no action'),
    unless(attributes['answerOnBridge'] === 'true', 'has no answerOnBridge'),
    unless((attributes['record'] ?? 'do-not-record') === 'do-not-record', 'records a conversation'),
    unless(
      children.length === 1 && children[0]?.name === 'Number',
      `holds ${children.length} numbers: ${text.trim()}`
    )
  ],
  Number: ({ attributes, text }) => [
    unless(Boolean(attributes['url']), 'has no url'),
    unless(Boolean(attributes['statusCallback']), 'has no statusCallback'),
    unless(/^\+[1-9]\d{7,14}$/.test(text.trim()), `is not E.164: ${text}`)
  ]
}

/** What becomes of a silence: the caller must not be cut off, the conseiller must not be joined unasked. */
function silenceFaults({ children }: TwimlElement): string[] {
  return children.flatMap((verb, at) => {
    if (verb.name !== 'Gather' || verb.attributes['actionOnEmptyResult'] === 'true') return []
    const below = children.slice(at + 1).map(({ name }) => name)
    const whisper = stepOf(verb.attributes['action'] ?? '') === 'accept'
    if (whisper && !below.includes('Hangup')) return ['a whisper that is not answered would join the two']
    return below.length === 0 ? ['nothing after <Gather>: silence would end the call'] : []
  })
}
