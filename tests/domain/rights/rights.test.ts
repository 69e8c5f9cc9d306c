import {
  type Area,
  allows,
  conseillerOf,
  type Grant,
  type Person,
  type Role,
  structuresOf
} from '../../../domain/rights/rights'
import { isLive } from '../../../domain/rights/session-life'

const HERE = '20003063300016'
const ELSEWHERE = '21590001900019'

const somebody = (...grants: Grant[]): Person => ({ courriel: 'x@example.org', name: 'X', grants })
const as = (role: Role, structureSiret = '', conseillerId: string | null = null) =>
  somebody({ role, structureSiret, conseillerId })

const mine = { conseillerId: 'k1', structureSiret: HERE }
const colleague = { conseillerId: 'k2', structureSiret: HERE }
const stranger = { conseillerId: 'k3', structureSiret: ELSEWHERE }

describe('rights', () => {
  it('give a conseiller what is theirs, and nothing of a colleague', () => {
    const camille = as('conseiller', HERE, 'k1')
    for (const area of ['day', 'availability', 'activite', 'questionnaire'] as const) {
      expect([mine, colleague, stranger].map(owner => allows(camille, area, owner))).toEqual([
        true,
        false,
        false
      ])
    }
    for (const area of [
      'structure',
      'presence',
      'report',
      'board',
      'questions',
      'accounts',
      'audit'
    ] as const) {
      expect(allows(camille, area, mine)).toBe(false)
    }
  })

  it('give a coordinator their structures, and no other', () => {
    const coordinator = as('coordinateur', HERE)
    for (const area of ['availability', 'activite', 'structure', 'presence', 'report'] as const) {
      expect([mine, colleague, stranger].map(owner => allows(coordinator, area, owner))).toEqual([
        true,
        true,
        false
      ])
    }
    expect(allows(coordinator, 'board')).toBe(false)
  })

  it('give the ANCT aggregates alone', () => {
    const areas: Area[] = [
      'day',
      'availability',
      'activite',
      'questionnaire',
      'structure',
      'presence',
      'report',
      'board',
      'questions',
      'quality',
      'accounts',
      'audit'
    ]
    expect(areas.filter(area => allows(as('anct'), area, mine))).toEqual(['board'])
    expect(areas.filter(area => allows(as('editeur'), area, mine))).toEqual(['questions', 'quality'])
    expect(areas.filter(area => !allows(as('admin'), area, mine))).toEqual(['day'])
    expect(areas.filter(area => allows(somebody(), area, mine))).toEqual([])
  })

  it('give an account without a structure, or without a record, nothing: not even what nobody owns', () => {
    for (const owner of [
      mine,
      {},
      { structureSiret: '' },
      { structureSiret: null },
      { conseillerId: null }
    ]) {
      expect(allows(as('coordinateur'), 'structure', owner)).toBe(false)
      expect(allows(as('conseiller', HERE), 'activite', owner)).toBe(false)
    }
  })

  it('add up where somebody has several roles', () => {
    const both = somebody(
      { role: 'conseiller', structureSiret: HERE, conseillerId: 'k1' },
      { role: 'coordinateur', structureSiret: ELSEWHERE, conseillerId: null }
    )
    expect([mine, colleague, stranger].map(owner => allows(both, 'activite', owner))).toEqual([
      true,
      false,
      true
    ])
    expect(structuresOf(both)).toEqual([ELSEWHERE])
    expect(conseillerOf(both)).toBe('k1')
  })
})

describe('a session', () => {
  const startedAt = new Date('2026-11-24T08:00:00Z')
  it('ends after half an hour without use, after twelve hours whatever is done, and when one leaves', () => {
    const at = (time: string) => new Date(`2026-11-24T${time}Z`)
    const life = (seenAt: Date, endedAt: Date | null = null) => ({ startedAt, seenAt, endedAt })
    expect(isLive(life(at('08:00:00')), at('08:29:59'))).toBe(true)
    expect(isLive(life(at('08:00:00')), at('08:30:00'))).toBe(false)
    expect(isLive(life(at('19:59:00')), at('19:59:59'))).toBe(true)
    expect(isLive(life(at('19:59:00')), at('20:00:00'))).toBe(false)
    expect(isLive(life(at('08:00:00'), at('08:01:00')), at('08:02:00'))).toBe(false)
  })
})
