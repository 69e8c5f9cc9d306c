import { withoutEmptySpans } from '../../../integrations/directory/empty-spans'

describe('« 00:00-00:00 », which forms write for a half-day left blank', () => {
  it.each([
    ['Mo 08:30-12:00; We 00:00-00:00,09:00-12:00; PH off', 'Mo 08:30-12:00; We 09:00-12:00; PH off'],
    ['Mo 00:00-00:00,00:00-00:00,08:30-16:00', 'Mo 08:30-16:00'],
    ['Mo 09:00-12:00,00:00-00:00', 'Mo 09:00-12:00'],
    ['Mo-Th 08:30-13:00; Fr 00:00-00:00; PH off', 'Mo-Th 08:30-13:00; PH off'],
    ['Mo,We 00:00-00:00,09:00-12:00', 'Mo,We 09:00-12:00']
  ])('%s is read as %s', (given, read) => {
    expect(withoutEmptySpans(given)).toBe(read)
  })

  it.each(['Mo-Su 00:00-00:00', '24/7', 'Mo-Fr 09:00-12:00; PH off', 'Mo-Fr 10:00-00:00', ''])(
    '%s stays what it is',
    given => {
      expect(withoutEmptySpans(given)).toBe(given)
    }
  )
})
