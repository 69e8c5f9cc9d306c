import { phoneticKey } from '../../../domain/language/phonetic'

describe('how a place sounds', () => {
  it.each([
    ['codry', 'Caudry'],
    ['le catto cambrézi', 'Le Cateau-Cambrésis'],
    ['sein kantin', 'Saint-Quentin'],
    ['valincour selvigni', 'Walincourt-Selvigny'],
    ['kiévi', 'Quiévy'],
    ['béviler', 'Bévillers'],
    ['élincour', 'Élincourt'],
    ['tourcoin', 'Tourcoing'],
    ['St Aubert', 'Saint-Aubert']
  ])('%s sounds like %s', (heard, name) => {
    expect(phoneticKey(heard)).toBe(phoneticKey(name))
  })

  it('keeps the liaison apart, and « villé » from « ville »', () => {
    expect(phoneticKey('villé zoutréo')).toBe('vilézUtréo')
    expect(phoneticKey('Villers-Outréaux')).toBe('viléUtréo')
    expect(phoneticKey('ville')).toBe('vil')
  })

  it('makes nothing of what has no sound', () => {
    expect(phoneticKey('😀 59540')).toBe('')
  })
})
