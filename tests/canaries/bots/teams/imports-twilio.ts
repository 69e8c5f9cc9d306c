// Caught by: twilio-at-its-doors
import { validateRequest } from 'twilio'

export const use = validateRequest
