import type { Config } from '../config'
import type { Addresses } from '../domain/ports/addresses'
import { addressSearch } from '../integrations/addresses/address-search'
import { causeOf, type Log } from '../integrations/log/log'

/** Where streets are, as the settings say; `null` where nobody is asked. */
export const addressesOf = (url: Config['addressSearchUrl'], log: Log): Addresses | null =>
  url === null
    ? null
    : addressSearch({
        url,
        now: () => performance.now(),
        onFailure: cause => log.warn({ cause: causeOf(cause) }, 'street not located: the commune serves')
      })
