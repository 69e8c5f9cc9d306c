import { twilioGate } from '../bots/twilio/gate'
import type { Config } from '../config'
import type { LineMetrics } from '../console/operators'
import type { Log } from '../integrations/log/log'

/** Who may speak as Twilio. */
export function gateFor(config: Config, metrics: LineMetrics, log: Log) {
  const { twilio } = config
  return twilioGate(
    {
      authTokens: twilio
        ? [twilio.authToken, ...(twilio.previousAuthToken ? [twilio.previousAuthToken] : [])]
        : [],
      accountSid: twilio?.accountSid ?? null,
      publicUrl: config.publicUrl,
      trustedProxies: config.trustedProxies,
      production: config.production
    },
    (reason, route) => {
      metrics.refused(reason)
      log.warn({ reason, route }, 'request refused')
    }
  )
}
