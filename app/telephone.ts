import { mountTelephone } from '../console/telephone/telephone'
import { demonstrationNotice, realDirectoryNotice } from '../console/telephone/wording'
import { telephoneNetwork } from '../integrations/telephony/telephone-network'
import type { Installation, Part } from './installation'

/** Where the telephone of a development machine is; `null` where there is none. */
export const telephonePathOf = ({ conveniences }: Installation['config']) =>
  conveniences ? '/telephone' : null

/** On a development machine, a telephone to try the line with. */
export function telephoneOn({ config, server, directory }: Installation): Part {
  const pagePath = telephonePathOf(config)
  if (pagePath === null) return {}
  const origin = config.publicUrl ?? config.localUrl
  // It speaks the same signed webhooks as Twilio.
  const network = telephoneNetwork({
    voiceUrl: `${origin}/twilio/voice`,
    fallbackUrl: `${origin}/twilio/voice/fallback`,
    statusUrl: `${origin}/twilio/voice/status`,
    target: `http://127.0.0.1:${config.port}`,
    authToken: config.twilio?.authToken ?? '',
    ...(config.twilio ? { accountSid: config.twilio.accountSid } : {}),
    ...(config.helplineNumber ? { line: config.helplineNumber } : {})
  })
  const nameOf = (number: string) => {
    const conseillers = [...directory.current().conseillers.values()]
    const found = conseillers.find(({ telephone }) => telephone === number)
    return found && `${found.prenom} ${found.nom}`
  }
  const telephone = mountTelephone(server, {
    startCall: network.start,
    notice: () => (directory.current().demonstration ? demonstrationNotice : realDirectoryNotice),
    nameOf,
    pagePath
  })
  return { close: () => telephone.close() }
}
