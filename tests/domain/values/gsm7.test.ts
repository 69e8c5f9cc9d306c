import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inGsm7, inTwoSms, segmentsOf } from '../../../domain/values/gsm7'

const VECTORS = path.join(__dirname, '../../../../shared/vectors/sms_segments.json')
interface Vector {
  readonly body: string
  readonly encoding: string
  readonly segments: number
}
const vectors = existsSync(VECTORS)
  ? (JSON.parse(readFileSync(VECTORS, 'utf8')) as { cases: Vector[] }).cases
  : []

describe('the letters of an SMS', () => {
  it.each([
    ['a'.repeat(160), 'GSM-7', 1],
    ['a'.repeat(161), 'GSM-7', 2],
    ['a'.repeat(306), 'GSM-7', 2],
    ['a'.repeat(307), 'GSM-7', 3],
    ['ê'.repeat(70), 'UCS-2', 1],
    ['ê'.repeat(71), 'UCS-2', 2],
    ['€'.repeat(80), 'GSM-7', 1],
    ['€'.repeat(81), 'GSM-7', 2],
    ['', 'GSM-7', 1]
  ])('are counted as operators count them: %s', (text, encoding, count) => {
    expect(segmentsOf(text)).toMatchObject({ encoding, count })
  })

  it('are counted as in the vectors of Twilio and our own', () => {
    for (const { body, encoding, segments } of vectors) {
      expect([body, segmentsOf(body)]).toEqual([body, expect.objectContaining({ encoding, count: segments })])
    }
  })

  it.each([
    ['L’hôtel de ville, près du château', "L'hotel de ville, près du chateau"],
    ['« Être reçu à Œuvre » : où ?', '"Etre recu à OEuvre" : où ?'],
    ['Coût : 0 € – gratuit…', 'Cout : 0 € - gratuit...'],
    ['ÉCOLE ÈRE ÀGE Çà', 'ÉCOLE ERE AGE Çà'],
    ['10\u202fheures', '10 heures']
  ])('are rewritten so that most phones get one message: %s', (text, rewritten) => {
    expect(inGsm7(text)).toBe(rewritten)
    expect(segmentsOf(inGsm7(text)).encoding).toBe('GSM-7')
  })

  it.each([
    ['ça va', 'ca va'],
    ['a'.repeat(306), 'a'.repeat(306)],
    [`${'mot '.repeat(76)}mots`, `${'mot '.repeat(74)}mot...`],
    ['a'.repeat(400), `${'a'.repeat(303)}...`],
    ['م'.repeat(200), `${'م'.repeat(131)}...`],
    ['€'.repeat(160), `${'€'.repeat(151)}...`]
  ])('never take more than two parts: what is longer is cut between two words', (text, sent) => {
    expect(inTwoSms(text)).toBe(sent)
    expect(segmentsOf(inTwoSms(text)).count).toBeLessThanOrEqual(2)
  })

  it('leaves another alphabet as it is', () => {
    expect(inGsm7('مرحبا')).toBe('مرحبا')
  })
})
