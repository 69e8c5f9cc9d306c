import { gate } from '../twilio/gate'

export const messages = gate
