import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What an attribute may hold. */
export type AttributeType =
  | { readonly kind: 'text' | 'number' | 'boolean' }
  | { readonly kind: 'one-of' | 'some-of'; readonly values: ReadonlySet<string> }

/** What an element may hold. */
export interface ElementType {
  readonly attributes: ReadonlyMap<string, AttributeType>
  readonly children: ReadonlyMap<string, ElementType>
}

const PACKAGE = path.dirname(require.resolve('twilio/package.json'))

/**
 * The TwiML that twilio's own builder can write, read from the package: which element may stand in which from the
 * builder's code (`new VoiceResponse.Say(this.gather.ele("Say", …))`), attributes and their values from its types.
 *
 * @returns the root, `<Response>`
 */
export function twimlGrammar(builder: 'VoiceResponse' | 'MessagingResponse'): ElementType {
  const file = path.join(PACKAGE, 'lib', 'twiml', builder)
  const [types, code] = [readFileSync(`${file}.d.ts`, 'utf8'), readFileSync(`${file}.js`, 'utf8')]
  const values = unionsIn(types)
  const elements = new Map<
    string,
    { attributes: Map<string, AttributeType>; children: Map<string, ElementType> }
  >()
  const element = (className: string) => {
    const known = elements.get(className)
    if (known) return known
    const made = {
      attributes: attributesOf(className, types, values),
      children: new Map<string, ElementType>()
    }
    elements.set(className, made)
    return made
  }
  let within = builder as string
  for (const line of code.split('\n')) {
    within = /^ *class (\w+) extends/.exec(line)?.[1] ?? within
    const [, child, name] = /new \w+\.(\w+)\(this\.\w+\.ele\("([^"]+)"/.exec(line) ?? []
    if (child && name) element(within).children.set(name, element(child))
  }
  return element(builder)
}

function unionsIn(types: string): ReadonlyMap<string, ReadonlySet<string>> {
  const unions = new Map<string, ReadonlySet<string>>()
  for (const [, name = '', members = ''] of types.matchAll(/^ *type (\w+) = (.+);$/gm))
    unions.set(name, new Set([...members.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value)))
  return unions
}

function attributesOf(className: string, types: string, unions: ReturnType<typeof unionsIn>) {
  const [, body = ''] = new RegExp(`interface ${className}Attributes \\{([^]*?)\\n    \\}`).exec(types) ?? []
  const attributes = new Map<string, AttributeType>()
  for (const [, name = '', type = '', list] of body.matchAll(/^ *"?([\w:-]+)"?\?: (\w+)(\[\])?;$/gm)) {
    const values = unions.get(type)
    if (values) attributes.set(name, { kind: list ? 'some-of' : 'one-of', values })
    else if (type === 'number' || type === 'boolean') attributes.set(name, { kind: type })
    else attributes.set(name, { kind: 'text' })
  }
  return attributes
}
