import { app } from '../app'
import { telephony } from '../integrations/telephony/telephony'

export const call = [app, telephony]
