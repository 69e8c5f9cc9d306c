// Caught by: no-dev-package
import Holidays from 'date-holidays'

export const use = Holidays
