import { driftOf, type Sample } from '../../../bench/national/memory'

/** A process that holds so many MB at each minute of a soak. */
const soak = (minutes: number, held: (minute: number) => number | null): Sample[] =>
  Array.from({ length: minutes }, (_, minute) => ({ seconds: minute * 60, megabytes: [200, held(minute)] }))

describe('how far the memory of a soak went', () => {
  it('is the last ten minutes beside the first ten after ten of warming up', () => {
    // 100 MB while it warms up, 250 until the last ten minutes, 275 there.
    const samples = soak(61, minute => (minute < 10 ? 100 : minute < 50 ? 250 : 275))
    expect(driftOf(samples, 0)).toBe(0)
    expect(driftOf(samples, 1)).toBeCloseTo(0.1)
  })

  it('leaves out the moments at which the process was down', () => {
    expect(
      driftOf(
        soak(61, minute => (minute === 55 ? null : 250)),
        1
      )
    ).toBe(0)
  })

  it('is not told of a soak that is too short', () => {
    expect(
      driftOf(
        soak(29, () => 250),
        1
      )
    ).toBeNull()
  })
})
