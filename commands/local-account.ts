import { renewLocalAccount } from '../app'
import { readConfig } from '../config'
import { runCommand } from './command'

const USAGE = `Usage : npm run local-account
  Fait le compte de secours de la console, pour le jour où personne ne peut se connecter autrement.
  Celui qui existait ne sert plus.`

/** The console's account of last resort, for the day when nobody can sign in otherwise. */
async function renew(words: readonly string[]): Promise<number> {
  // Nothing is renewed by mistake: the account in the safe would be lost.
  if (words.length > 0) {
    console.error(USAGE)
    return 1
  }
  const { name, password, address } = await renewLocalAccount(readConfig(process.env))
  console.log(`Compte de secours : ${name}`)
  console.log(`Mot de passe : ${password}`)
  console.log(`À ajouter dans une application d’authentification : ${address}`)
  console.log('Ces lignes ne seront plus jamais montrées : gardez-les dans un coffre, en deux endroits.')
  console.log('Un compte de secours fait avant celui-ci ne sert plus.')
  return 0
}

runCommand({ usage: USAGE, failed: 'Aucun compte n’a été fait', run: renew })
