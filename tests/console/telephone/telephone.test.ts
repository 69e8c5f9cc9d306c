import type { AddressInfo } from 'node:net'
import { createServer, plugins, type Server } from 'restify'
import type { Shown } from '../../../console/telephone/shown'
import { mountTelephone } from '../../../console/telephone/telephone'
import { telephoneNetwork } from '../../../integrations/telephony/telephone-network'
import { lineUnderTest } from '../../support/line-under-test'

const document = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`
const routes = {
  '/voice': () =>
    document(
      '<Gather input="dtmf speech" numDigits="1" action="/need" actionOnEmptyResult="true"><Say>Bonjour.</Say></Gather>'
    ),
  '/need': () =>
    document(
      '<Dial callerId="+33170772372" timeout="18" action="/dialled"><Number url="/whisper">+33639980011</Number></Dial>'
    ),
  '/whisper': () =>
    document('<Gather numDigits="1" action="/accept"><Say>Un appel de Caudry.</Say></Gather><Hangup/>'),
  '/accept': ({ form }: { form: Readonly<Record<string, string>> }) =>
    document(form['Digits'] === '1' ? '' : '<Hangup/>'),
  '/dialled': () => document('<Say>Au revoir.</Say>'),
  '/message': () => document('')
}

let line: Awaited<ReturnType<typeof lineUnderTest>>
let server: Server
let telephone: ReturnType<typeof mountTelephone>
let url: string

beforeEach(async () => {
  line = await lineUnderTest(routes)
  const network = telephoneNetwork({ voiceUrl: `${line.url}/voice`, statusUrl: `${line.url}/status` })
  server = createServer()
  server.use(plugins.bodyReader({ maxBodySize: 10_000 }))
  telephone = mountTelephone(server, {
    startCall: network.start,
    notice: () => 'Démonstration : <personnes> inventées.',
    nameOf: number => (number === '+33639980011' ? 'Camille' : undefined)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.server.address() as AddressInfo // listening on a port, so not a pipe's string
  url = `http://127.0.0.1:${port}`
})
afterEach(async () => {
  telephone.close()
  await new Promise<void>(closed => {
    server.server.closeAllConnections()
    server.close(() => closed())
  })
  await line.close()
})

const post = async (path: string, body: unknown = {}, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${url}/telephone/calls${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body)
  })
  return { status: answer.status, body: (await answer.json()) as { id: string; detail: string } }
}

/** What a browser would be shown, read as it comes. */
async function follow(id: string, lastEventId?: string) {
  const answer = await fetch(`${url}/telephone/calls/${id}/events`, {
    headers: lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }
  })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  const shown: Shown[] = []
  let text = ''
  return {
    type: answer.headers.get('content-type'),
    shown,
    async until(sees: (one: Shown) => boolean): Promise<Shown> {
      for (;;) {
        const found = shown.find(sees)
        if (found) return found
        const { value, done } = (await reader?.read()) ?? { done: true, value: undefined }
        if (done) throw new Error(`the stream ended after ${JSON.stringify(shown)}`)
        text += value
        const events = text.split('\n\n')
        text = events.pop() ?? ''
        shown.push(...events.flatMap(event => JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '[]') as Shown))
      }
    }
  }
}
const state = (type: 'caller' | 'conseiller', name: string) => (one: Shown) =>
  one.type === type && one.state === name
const lines = (shown: readonly Shown[]) =>
  shown.flatMap(one => (one.type === 'line' ? [`${one.at} ${one.who}: ${one.text}`] : []))

it('plays a call between the two telephones of the page', async () => {
  const { body } = await post('')
  const page = await follow(body.id)
  expect(page.type).toBe('text/event-stream; charset=utf-8')
  expect(await page.until(state('caller', 'is-asked'))).toMatchObject({ numDigits: 1, finishOnKey: '#' })
  expect((await post(`/${body.id}/conseiller`, { key: '1' })).status).toBe(409)
  await post(`/${body.id}/caller`, { speech: 'mes impôts' })
  expect(await page.until(state('conseiller', 'rings'))).toMatchObject({
    text: expect.stringContaining('Camille')
  })
  await post(`/${body.id}/conseiller`, { pickup: true })
  await page.until(one => one.type === 'conseiller' && one.text === 'Prendre l’appel ?')
  await post(`/${body.id}/conseiller`, { key: '1' })
  await page.until(state('caller', 'talks'))
  await post(`/${body.id}/conseiller`, { hangup: true })
  await page.until(state('caller', 'over'))
  expect(lines(page.shown)).toEqual([
    'caller line: Bonjour.',
    'caller person: mes impôts',
    'conseiller line: Un appel de Caudry.',
    'conseiller person: 1',
    'conseiller note: Camille : conversation terminée (1 s).',
    'caller line: Au revoir.',
    'caller note: La ligne a raccroché.'
  ])
})

it('lets the caller hang up at any moment, and the telephone ring in vain', async () => {
  const { body } = await post('')
  const page = await follow(body.id)
  await page.until(state('caller', 'is-asked'))
  await post(`/${body.id}/caller`, { digits: '1' })
  await page.until(state('conseiller', 'rings'))
  await post(`/${body.id}/caller`, { hangup: true })
  await page.until(state('caller', 'over'))
  expect(lines(page.shown).slice(-2)).toEqual([
    'conseiller note: Camille : l’appelant a raccroché.',
    'caller note: Vous avez raccroché.'
  ])
})

it('goes on where a browser that lost its connection was', async () => {
  const { body } = await post('')
  const first = await follow(body.id)
  await first.until(state('caller', 'is-asked'))
  const second = await follow(body.id, '1')
  await second.until(state('caller', 'is-asked'))
  expect(second.shown).toEqual(first.shown.slice(2))
})

it('refuses strangers, other sites and what it does not understand', async () => {
  const { body } = await post('')
  expect((await post(`/${body.id}/caller`, { digits: 'abc' })).status).toBe(400)
  expect((await post(`/${body.id}/caller`, {}, { 'Content-Type': 'text/plain' })).status).toBe(400)
  expect((await post('/unknown/caller', { silence: true })).status).toBe(404)
  expect((await post('', {}, { 'X-Forwarded-For': '203.0.113.7' })).status).toBe(403)
})

it('gives a page that stands by itself, its notice escaped', async () => {
  const page = await (await fetch(`${url}/telephone`)).text()
  expect(page).toContain('Démonstration : &#60;personnes&#62; inventées.')
  expect(page).toContain('<html lang="fr">')
  // Nothing from elsewhere: no address of another origin is loaded.
  expect(page.match(/(?:src|href)="(?!\/|data:)[^"]*"/g)).toBeNull()
  const script = await (await fetch(`${url}/telephone/telephone.js`)).text()
  expect(() => new Function(script)).not.toThrow()
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const wanted = [...script.matchAll(/at\('([\w-]+)'\)/g)].map(([, id]) => id)
  expect(wanted.filter(id => !ids.has(id))).toEqual([])
  for (const [, id] of page.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g))
    expect(ids).toContain(id)
})

it('can be read by everybody: contrast of at least 4.5 to 1', async () => {
  const style = await (await fetch(`${url}/telephone/telephone.css`)).text()
  const pairs = [
    ...style.matchAll(/background: (#[0-9a-f]{3,6}); (?:border-color: [^;]+; )?color: (#[0-9a-f]{3,6})/g)
  ]
  expect(pairs.length).toBeGreaterThan(3)
  for (const [rule, background = '', color = ''] of pairs)
    expect([rule, contrast(background, color) >= 4.5]).toEqual([rule, true])
})

/** @see WCAG 2.2, "contrast ratio" */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(color: string): number {
  const full = color.length === 4 ? [...color.slice(1)].map(digit => digit + digit).join('') : color.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map(from => Number.parseInt(full.slice(from, from + 2), 16) / 255)
    .map(channel => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
