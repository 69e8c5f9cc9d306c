import { hoursCompiler } from '../../integrations/hours/compile-hours'
import { eventually } from '../support/call-back'
import { caudresis } from '../support/caudresis'
import { write, writeOnPage } from '../support/messages'
import { callerWho, type Product, startProduct } from '../support/product'
import { twilioRest } from '../support/twilio-rest'

const OUT_OF_HOURS = callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['2'] })
const compile = hoursCompiler('2026-11-01')

/** Caudry's place opens every weekday; its conseiller receives there on Thursdays from ten. */
function onThursdays() {
  const source = caudresis(1)
  const horaires = 'Th 10:00-12:00'
  return {
    ...source,
    presences: source.presences.map(one => ({ ...one, horaires, hours: compile(horaires, '59').hours }))
  }
}

describe('a place that opens tomorrow, whose conseiller is there on Thursday', () => {
  let product: Product
  let rest: Awaited<ReturnType<typeof twilioRest>>
  beforeAll(async () => {
    rest = await twilioRest()
    product = await startProduct({
      directory: onThursdays(),
      // A Sunday night.
      env: { TWILIO_API_BASE_URL: rest.url, TEST_CLOCK: '2026-11-29T02:00:00+01:00' }
    })
  })
  afterAll(async () => {
    await product.close()
    await rest.close()
  })

  it('is said so to who telephones, and in the SMS that they ask for', async () => {
    const call = await product.network().call(OUT_OF_HOURS)
    expect(call.heard.join(' ')).toContain(
      'est fermé et ouvre demain à 9 heures. Un conseiller numérique y sera jeudi à 10 heures.'
    )
    const sms = await eventually(() => rest.posts('Messages')[0] ?? null)
    expect(sms.form['Body']).toContain(
      'Fermé, ouvre demain à 9 heures. Un conseiller numérique y sera jeudi à 10 heures. Horaires : lun-ven'
    )
  })

  it('is said so to who writes by SMS and asks for the hours', async () => {
    expect((await write(product, '59540 impôts Caudry')).messages.join()).toContain(
      'Fermé, ouvre demain à 9 heures. Un conseiller numérique y sera jeudi à 10 heures.'
    )
    expect((await write(product, 'quels sont les horaires ?')).messages.join()).toContain(
      'Espace numérique de Caudry : fermé et ouvre demain à 9 heures. Un conseiller numérique y sera jeudi à 10 heures.'
    )
  })

  it('is said so on the page', async () => {
    expect(await writeOnPage(product, '59540 impôts Caudry')).toContain(
      'Fermé, ouvre demain à 9 heures. Un conseiller numérique y sera jeudi à 10 heures.\n'
    )
  })
})
