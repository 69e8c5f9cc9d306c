import { landOf } from '../../../domain/values/land'
import { loadedGeography } from './loaded'

const geography = loadedGeography()

/** What somebody says, and the island and the commune understood; `?` before what is asked to be confirmed. */
function understood(said: string, asked = true): string {
  const reading = geography.read(said, { asked })
  if (reading.kind === 'several') return `${reading.places.map(({ commune }) => commune).join(' or ')}?`
  if (reading.kind !== 'one') return reading.kind
  const { ile, commune } = reading.place
  return `${reading.certainty === 'fuzzy' ? '? ' : ''}${ile ? `${ile} of ` : ''}${commune}`
}

describe('an island that is a part of a mainland commune', () => {
  it.each([
    ['Porquerolles', 'Porquerolles of Hyères'],
    ['je suis sur l’île de Porquerolles', 'Porquerolles of Hyères'],
    ['Porquerolles, à Hyères', 'Porquerolles of Hyères'],
    ['83400 Porquerolles', 'Porquerolles of Hyères'],
    ['porkerole', '? Porquerolles of Hyères'],
    ['port cros', 'Port-Cros of Hyères'],
    ['l’île du Levant', 'Île du Levant of Hyères'],
    ['les Embiez à Six-Fours', 'Les Embiez of Six-Fours-les-Plages'],
    ['Bendor', 'Île de Bendor of Bandol'],
    ['archipel du Frioul à Marseille', 'Le Frioul of Marseille'],
    ['13007 le Frioul', 'Le Frioul of Marseille'],
    ['l’île Saint-Honorat', 'Île Saint-Honorat of Cannes'],
    ['Chausey', 'Chausey of Granville'],
    ['Saint-Nicolas des Glénan', 'Les Glénan of Fouesnant'],
    ['Hyères', 'Hyères'],
    ['Granville', 'Granville'],
    ['Cannes', 'Cannes']
  ])('« %s »', (said, place) => {
    expect(understood(said)).toBe(place)
  })

  it('is understood in a whole sentence, and never in one that is about something else', () => {
    expect(understood('bonjour c’est pour mes impôts j’habite à Porquerolles', false)).toBe(
      'Porquerolles of Hyères'
    )
    expect(understood('le soleil levant sur la mer', false)).toBe('none')
    expect(understood('j’ai pris le levant comme fond d’écran', false)).toBe('none')
  })

  it('has a point of its own, on the land of that name', () => {
    for (const name of [
      'Porquerolles',
      'Port-Cros',
      'Île du Levant',
      'Les Embiez',
      'Île de Bendor',
      'Chausey'
    ]) {
      const reading = geography.read(name, { asked: true })
      const land = reading.kind === 'one' && landOf(reading.place.codeInsee, reading.place)
      expect(land).not.toBe('metropole')
    }
    const [hyeres] = geography.byCodePostal('83400')
    expect(hyeres && landOf(hyeres.codeInsee, hyeres)).toBe('metropole')
  })
})

describe('an island that several communes share', () => {
  it.each([
    ['Belle-Île', 'Le Palais or Sauzon or Bangor or Locmaria?'],
    ['Belle-Île-en-Mer', 'Le Palais or Sauzon or Bangor or Locmaria?'],
    ['Marie-Galante', 'Grand-Bourg or Capesterre-de-Marie-Galante or Saint-Louis?'],
    ['les Saintes', 'Terre-de-Haut or Terre-de-Bas?'],
    ['Saintes', 'Saintes'],
    ['Sauzon à Belle-Île', 'Sauzon']
  ])('is asked about: « %s »', (said, places) => {
    expect(understood(said)).toBe(places)
  })
})
