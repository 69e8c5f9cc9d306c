import { CloudAdapter } from 'botbuilder'
import { type Request } from 'restify'

export const teams = (request: Request) => [CloudAdapter, request]
