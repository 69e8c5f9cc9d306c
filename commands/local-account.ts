import { renewLocalAccount } from '../app'
import { readConfig, SettingsFault } from '../config'

/** The console's account of last resort, for the day when nobody can sign in otherwise. */
async function main(): Promise<void> {
  const { name, password, address } = await renewLocalAccount(readConfig(process.env))
  console.log(`Compte de secours : ${name}`)
  console.log(`Mot de passe : ${password}`)
  console.log(`À ajouter dans une application d’authentification : ${address}`)
  console.log('Ces lignes ne seront plus jamais montrées : gardez-les dans un coffre, en deux endroits.')
  console.log('Un compte de secours fait avant celui-ci ne sert plus.')
}

main().catch((cause: unknown) => {
  const message = cause instanceof Error ? cause.message : String(cause)
  console.error(cause instanceof SettingsFault ? message : `Aucun compte n’a été fait : ${message}`)
  process.exitCode = 1
})
