import { readdirSync } from 'node:fs'
import type { Config } from '../config'
import { toE164 } from '../domain/values/phone-number'
import { keyedPseudonyms } from '../integrations/pseudonyms/keyed'
import { type Erased, erasePerson } from '../integrations/store/erase-person'
import { openStore } from './open'

/** `npm run erase`: `null` when what was given is no number. */
export async function eraseNumber(
  config: Config,
  said: string
): Promise<(Erased & { readonly waitsInJournal: boolean }) | null> {
  const phone = toE164(said)
  if (!phone) return null
  const database = await openStore(config, () => undefined)
  try {
    const erased = await erasePerson(database, phone, keyedPseudonyms(config.pseudonymKey).caller(phone))
    return { ...erased, waitsInJournal: hasJournal(config.dataDir) }
  } finally {
    await database.close()
  }
}

function hasJournal(folder: string): boolean {
  try {
    return readdirSync(folder).some(name => name.startsWith('journal-'))
  } catch {
    return false
  }
}
