import { eventually } from '../support/call-back'
import { caudresis } from '../support/caudresis'
import { write, writeOnPage } from '../support/messages'
import { callerWho, type Product, startProduct } from '../support/product'
import { twilioRest } from '../support/twilio-rest'

const BOOKING = 'https://rdv.example.fr/757'
const WORKSHOPS = 'https://caudry.example.fr/ateliers'
const SUNDAY_NIGHT = '2026-11-29T02:00:00+01:00'
const OUT_OF_HOURS = callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['2'] })

/** Caudry publishes a link to book, workshops, or both; its place is on the first floor. */
function directoryWith(told: { readonly booking?: boolean; readonly workshops?: boolean }) {
  const source = caudresis(1)
  return {
    ...source,
    permanences: source.permanences.map(one => ({
      ...one,
      priseRdv: told.booking ? BOOKING : null,
      access: {
        complement: 'premier étage',
        ways: ['phone' as const],
        detail: '',
        accessibility: null,
        workshops: told.workshops ?? false,
        site: WORKSHOPS
      }
    }))
  }
}

async function withProduct<T>(
  told: Parameters<typeof directoryWith>[0],
  work: (product: Product, rest: Awaited<ReturnType<typeof twilioRest>>) => Promise<T>
): Promise<T> {
  const rest = await twilioRest()
  const product = await startProduct({
    directory: directoryWith(told),
    env: { TWILIO_API_BASE_URL: rest.url, TEST_CLOCK: SUNDAY_NIGHT }
  })
  try {
    return await work(product, rest)
  } finally {
    await product.close()
    await rest.close()
  }
}

describe('a permanence that publishes a link to book, or workshops', () => {
  it('has them sent by SMS to who telephones, and is said with what to know at the door', () =>
    withProduct({ booking: true, workshops: true }, async (product, rest) => {
      const call = await product.network().call(OUT_OF_HOURS)
      const heard = call.heard.join(' ')
      expect(heard).toContain('est fermé et ouvre demain à 9 heures.')
      expect(heard).toContain('Sur place : premier étage. Il faut téléphoner avant d’y aller.')
      expect(heard).toContain(
        'Pour recevoir par SMS les adresses, les horaires et le lien pour prendre rendez-vous, tapez 2.'
      )
      const sms = await eventually(() => rest.posts('Messages')[0] ?? null)
      expect(sms.form['Body']).toContain(`Rendez-vous : ${BOOKING} Ateliers collectifs : ${WORKSHOPS} `)
    }))

  it('has its workshops told where there is no link to book', () =>
    withProduct({ workshops: true }, async (product, rest) => {
      const call = await product.network().call(OUT_OF_HOURS)
      expect(call.heard.join(' ')).toContain(
        'Pour recevoir par SMS les adresses, les horaires et les ateliers, tapez 2.'
      )
      const sms = await eventually(() => rest.posts('Messages')[0] ?? null)
      expect(sms.form['Body']).toContain(`Ateliers collectifs : ${WORKSHOPS} `)
    }))

  it('gives its links to who writes, by SMS, by WhatsApp and on the page', () =>
    withProduct({ booking: true, workshops: true }, async product => {
      const links = `Rendez-vous : ${BOOKING}`
      expect((await write(product, '59540 impôts Caudry')).messages.join()).toContain(links)
      const whatsapp = await write(product, '59540 impôts Caudry', { From: 'whatsapp:+33639980007' })
      expect(whatsapp.messages.join()).toContain(`${links}\nAteliers collectifs : ${WORKSHOPS}\n`)
      expect(await writeOnPage(product, '59540 impôts Caudry')).toContain(
        `${links}\nAteliers collectifs : ${WORKSHOPS}\n`
      )
    }))
})
