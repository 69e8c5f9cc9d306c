// Caught by: domain-is-pure
import { parsePhoneNumberFromString as z } from 'libphonenumber-js'

export const use = z
