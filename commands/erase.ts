import { eraseNumber } from '../app'
import { readConfig, SettingsFault } from '../config'

const USAGE = 'Usage : npm run erase -- NUMÉRO     (par exemple 06 39 98 00 01)'

/** All that leads to the person of a number, gone. The number itself is never written anywhere, here neither. */
async function main(): Promise<number> {
  const said = process.argv
    .slice(2)
    .filter(argument => argument !== '--')
    .join(' ')
  const erased = said ? await eraseNumber(readConfig(process.env), said) : null
  if (!erased) {
    console.error(said ? `Ce n’est pas un numéro de téléphone.\n${USAGE}` : USAGE)
    return 1
  }
  console.log(`Appels qui ne mènent plus à personne : ${erased.calls}`)
  console.log(`Promesses sans numéro (celles qui attendaient ne seront pas tenues) : ${erased.promises}`)
  console.log(`Messages et conversations effacés : ${erased.messages + erased.conversations}`)
  console.log(`Messages laissés, effacés : ${erased.voicemails}`)
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

main().then(
  code => {
    process.exitCode = code
  },
  (cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause)
    console.error(cause instanceof SettingsFault ? message : `Rien n’a été effacé : ${message}`)
    process.exitCode = 1
  }
)
