// Caught by: identities-in-identities
import { Issuer } from 'openid-client'

export const found = Issuer.discover('https://example.org')
