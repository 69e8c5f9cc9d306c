import { isIP } from 'node:net'
import type { Request } from 'restify'
import { validateRequest } from 'twilio'

export const gate = (request: Request) => [isIP, validateRequest, request]
