import { eraseNumber } from '../app'
import { readConfig } from '../config'
import { runCommand } from './command'

const USAGE = 'Usage : npm run erase -- NUMÉRO     (par exemple 06 39 98 00 01)'

/** All that leads to the person of a number, gone. The number itself is never written anywhere, here neither. */
async function erase(words: readonly string[]): Promise<number> {
  const said = words.join(' ')
  const erased = said ? await eraseNumber(readConfig(process.env), said) : null
  if (!erased) {
    console.error(said ? `Ce n’est pas un numéro de téléphone.\n${USAGE}` : USAGE)
    return 1
  }
  const { calls, promises, messages, conversations, voicemails } = erased
  if (calls + promises + messages + conversations + voicemails === 0) {
    console.log('La ligne ne garde rien de ce numéro.')
  } else {
    console.log(`Appels qui ne mènent plus à personne : ${calls}`)
    console.log(`Promesses sans numéro (celles qui attendaient ne seront pas tenues) : ${promises}`)
    console.log(`Messages et conversations effacés : ${messages + conversations}`)
    console.log(`Messages laissés, effacés : ${voicemails}`)
  }
  for (const sid of erased.recordings) {
    console.log(
      `La ligne supprime chez Twilio l’enregistrement ${sid} : à faire à la main si elle est arrêtée.`
    )
  }
  for (const id of erased.conseillerIds) {
    console.log(`C’est aussi le numéro du conseiller ${id} : retirez-le de l’annuaire s’il part.`)
  }
  if (erased.waitsInJournal) {
    console.log(
      'Des réponses attendent le retour de la base dans DATA_DIR : recommencez quand /readyz ne le dit plus.'
    )
  }
  return 0
}

runCommand({ usage: USAGE, failed: 'Rien n’a été effacé', run: erase })
