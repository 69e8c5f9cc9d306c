// Caught by: bots-packages
import { parsePhoneNumberFromString as z } from 'libphonenumber-js'

export const use = z
