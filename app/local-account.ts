import type { Config } from '../config'
import { LOCAL_ACCOUNT } from '../console/sign-in/routes'
import { newLocalAccount } from '../integrations/identities/local-account'
import { accountStore } from '../integrations/store/accounts'
import { openStore } from './open'

/**
 * `npm run local-account`: a fresh account of last resort in place of the one before, if any. What is returned is shown
 * once: nothing that the store keeps gives it back.
 */
export async function renewLocalAccount(config: Config) {
  const { account, password, address } = await newLocalAccount(LOCAL_ACCOUNT, config.pseudonymKey)
  const database = await openStore(config, () => undefined)
  try {
    await accountStore(database).saveLocal(account)
    return { name: account.name, password, address }
  } finally {
    await database.close()
  }
}
