// Caught by: dialogs-are-words
import { parsePhoneNumberFromString as z } from 'libphonenumber-js'

export const use = z
