import { readFileSync } from 'node:fs'
import type { Departement, Entry, Epci, Gazetteer, Territory } from '../../domain/places/gazetteer'

/** The table is missing or is not one of ours: the message says how to make it. */
export class GeographyError extends Error {
  override readonly name = 'GeographyError'
}

const HOW_TO_MEND = 'make it again: node scripts/build-geography.cjs dist/geography.tsv'

/**
 * Reads the table that `scripts/build-geography.cjs` made.
 *
 * @throws {GeographyError} when the file cannot be read or holds something else
 */
export function readTable(file: string): Gazetteer {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new GeographyError(`Cannot read ${file}: ${HOW_TO_MEND}`, { cause })
  }
  const gazetteer = parse(text)
  if (gazetteer.communes.length === 0) throw new GeographyError(`${file} holds no commune: ${HOW_TO_MEND}`)
  return gazetteer
}

function parse(text: string): Gazetteer {
  const regions: Territory[] = []
  const departements: Departement[] = []
  const epcis: Epci[] = []
  const communes: Entry[] = []
  const arrondissements: Entry[] = []
  const otherNames: (readonly [string, string])[] = []
  const departementNames = new Map<string, string>()
  const cities = new Map<string, Entry>()

  for (const line of text.split('\n')) {
    const [
      kind,
      code = '',
      second = '',
      third = '',
      fourth = '',
      fifth = '',
      sixth,
      seventh,
      eighth = '',
      ninth = ''
    ] = line.split('\t')
    if (kind === 'C') {
      const codesPostaux = third === '' ? [] : third.split('|')
      const entry: Entry = {
        place: {
          codeInsee: code,
          commune: second,
          codePostal: codesPostaux[0] ?? '',
          departement: fourth,
          departementNom: departementNames.get(fourth) ?? fourth,
          population: Number(fifth),
          latitude: Number(sixth),
          longitude: Number(seventh)
        },
        codesPostaux,
        epci: eighth === '' ? null : eighth,
        siren: ninth
      }
      communes.push(entry)
      cities.set(code, entry)
    } else if (kind === 'N') otherNames.push([code, second])
    else if (kind === 'E')
      epcis.push({ code, type: second, name: third, communes: fourth === '' ? [] : fourth.split('|') })
    else if (kind === 'D') {
      departements.push({ code, name: second, region: third })
      departementNames.set(code, second)
    } else if (kind === 'R') regions.push({ code, name: second })
    else if (kind === 'A') {
      const city = cities.get(second)
      if (!city) continue
      const own = fourth.split('|')
      arrondissements.push({
        place: {
          ...city.place,
          codeInsee: code,
          codePostal: own[0] ?? '',
          population: Number(fifth),
          latitude: Number(sixth),
          longitude: Number(seventh),
          arrondissement: Number(third)
        },
        codesPostaux: own,
        epci: city.epci,
        siren: ''
      })
    }
  }
  return { communes, arrondissements, otherNames, departements, regions, epcis }
}
