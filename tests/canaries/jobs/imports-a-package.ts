// Caught by: jobs-through-ports
import { parsePhoneNumberFromString as z } from 'libphonenumber-js'

export const use = z
