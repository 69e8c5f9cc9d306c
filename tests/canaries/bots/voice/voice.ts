import type { Router } from '../../dialogs/router'
import { gate } from '../twilio/gate'

export const voice = (router: Router) => [gate, router]
