/** An element of a TwiML document. */
export interface TwimlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly TwimlElement[]
  /** Text and children, in their order. */
  readonly content: readonly (string | TwimlElement)[]
  /** All text inside, that of the children in its place. */
  readonly text: string
}

/** A document that Twilio would refuse; `code` is Twilio's own. */
export class TwimlError extends Error {
  constructor(
    message: string,
    readonly code: '12100' | '12200' | '12300' | '11750'
  ) {
    super(message)
    this.name = 'TwimlError'
  }
}

interface Open {
  name: string
  attributes: Record<string, string>
  children: TwimlElement[]
  content: (string | TwimlElement)[]
  text: string
}

const NAME = '[A-Za-z_][\\w.:-]*'
const TOKEN = new RegExp(
  [
    '<\\?[^]*?\\?>', // declaration
    '<!--[^]*?-->', // comment
    '<!\\[CDATA\\[(?<raw>[^]*?)\\]\\]>',
    `</(?<closes>${NAME})\\s*>`,
    `<(?<opens>${NAME})(?<attributes>(?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(?<empty>/?)>`,
    '(?<text>[^<]+)'
  ].join('|'),
  'y'
)
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g')
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
// What XML 1.0 forbids even as a reference: most control characters, lone surrogates, U+FFFE and U+FFFF.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u

/**
 * Reads a TwiML document: elements, attributes and text, enough XML for TwiML and no more (no DOCTYPE, no entity
 * of one's own).
 *
 * @returns the `<Response>` element
 * @throws {TwimlError} 12100 when it is not well-formed or has another root
 * @see https://www.twilio.com/docs/api/errors/12100
 */
export function readTwiml(document: string): TwimlElement {
  const top: Open = { name: '', attributes: {}, children: [], content: [], text: '' }
  const open: Open[] = [top]
  const source = document.replace(/^\uFEFF/, '')
  for (let at = 0; at < source.length; ) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(source)
    const inside = open[open.length - 1]
    if (!token || !inside) throw malformed(`near "${source.slice(at, at + 60)}"`)
    at = TOKEN.lastIndex
    const { raw, closes, opens, attributes, empty, text } = token.groups ?? {}
    if (closes !== undefined) {
      if (open.length < 2 || inside.name !== closes) throw malformed(`</${closes}> closes <${inside.name}>`)
      open.pop()
    } else if (opens !== undefined) {
      const element = {
        name: opens,
        attributes: attributesIn(attributes ?? ''),
        children: [],
        content: [],
        text: ''
      }
      inside.children.push(element)
      inside.content.push(element)
      if (!empty) open.push(element)
    } else if (raw !== undefined || text !== undefined) {
      const words = raw ?? decoded(text ?? '')
      inside.content.push(words)
      for (const element of open) element.text += words
    }
  }
  const [response, ...others] = top.children
  if (open.length !== 1) throw malformed(`<${open[open.length - 1]?.name}> is not closed`)
  if (FORBIDDEN.test(top.text)) throw malformed('a character that XML forbids')
  if (response?.name !== 'Response' || others.length > 0 || ownText(top).trim() !== '')
    throw malformed('the root is not one <Response>')
  return response
}

function attributesIn(source: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', doubleQuoted, singleQuoted] of source.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw malformed(`attribute ${name} is given twice`)
    attributes[name] = decoded(doubleQuoted ?? singleQuoted ?? '')
    if (FORBIDDEN.test(attributes[name])) throw malformed(`a character that XML forbids in ${name}`)
  }
  return attributes
}

function decoded(text: string): string {
  return text.replace(/&([^;&\s]*;?)/g, (whole, reference: string) => {
    const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+));$/i.exec(reference) ?? []
    if (hex ?? decimal) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
    const known = reference.endsWith(';') ? ENTITIES[reference.slice(0, -1)] : undefined
    if (known === undefined) throw malformed(`"${whole}" is not a reference that XML knows`)
    return known
  })
}

const malformed = (what: string) => new TwimlError(`TwiML is not well-formed: ${what}`, '12100')

/**
 * What a voice says of a `<Say>`: the text, `<sub alias>` replaced by its alias, blanks made single.
 *
 * @see https://www.twilio.com/docs/voice/twiml/say/text-speech#ssml
 */
export function spokenText(say: TwimlElement): string {
  return spoken(say).replace(/\s+/g, ' ').trim()
}

function spoken(element: TwimlElement): string {
  if (element.name === 'sub') return element.attributes['alias'] ?? element.text
  if (element.name === 'break') return ' '
  return element.content.map(part => (typeof part === 'string' ? part : spoken(part))).join('')
}

/** Text directly inside an element, without that of its children. */
export function ownText(element: Pick<TwimlElement, 'content'>): string {
  return element.content.filter(part => typeof part === 'string').join('')
}
