import { nextCallBackTime } from '../../../domain/calls/call-back-window'

const PARIS = 'Europe/Paris'
const next = (at: string, zone = PARIS, departement = '75') =>
  nextCallBackTime(new Date(at), zone, departement).toISOString()

describe('the next time at which somebody may be called back', () => {
  it('is now in office hours', () => {
    expect(next('2026-11-24T10:15:00+01:00')).toBe('2026-11-24T09:15:00.000Z')
  })

  it('is nine o’clock on the same morning, or on the next working day', () => {
    expect(next('2026-11-24T02:00:00+01:00')).toBe('2026-11-24T08:00:00.000Z')
    expect(next('2026-11-24T18:00:00+01:00')).toBe('2026-11-25T08:00:00.000Z')
    expect(next('2026-11-27T19:00:00+01:00')).toBe('2026-11-30T08:00:00.000Z')
  })

  it('is after the public holidays of where they live, on their own clock', () => {
    expect(next('2026-12-24T20:00:00+01:00')).toBe('2026-12-28T08:00:00.000Z')
    // 26 December is one in Alsace and Moselle alone; 20 December on La Réunion.
    expect(next('2025-12-24T20:00:00+01:00', PARIS, '67')).toBe('2025-12-29T08:00:00.000Z')
    expect(next('2025-12-24T20:00:00+01:00', PARIS, '75')).toBe('2025-12-26T08:00:00.000Z')
    expect(next('2026-11-24T22:00:00Z', 'Indian/Reunion', '974')).toBe('2026-11-25T05:00:00.000Z')
  })
})
