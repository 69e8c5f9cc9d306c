import { randomUUID } from 'node:crypto'
import { converse } from '../bots/conversation'
import { type HandingOver, shownToPerson } from '../bots/exchanges'
import { readPlaceNear } from '../bots/near-address'
import { admission, NEWS_A_MINUTE } from '../bots/web-chat/admission'
import { LOST_HEADERS, lostPage } from '../bots/web-chat/lost'
import { spelled } from '../bots/web-chat/page'
import { mountTheme, mountWebChat } from '../bots/web-chat/routes'
import { conversationTokens } from '../bots/web-chat/tokens'
import { nowhere } from '../bots/web-chat/wording'
import { type WrittenPorts, writtenHelpline } from '../bots/written-helpline'
import type { Config } from '../config'
import { waitingChoices } from '../dialogs/helpline/exchange-dialog'
import type { TextContext } from '../dialogs/helpline/text-turn'
import { endIt } from '../dialogs/helpline/wording-exchange'
import { callbackNumber } from '../domain/needs/callback-number'
import { saidNeed } from '../domain/needs/said-need'
import { causeOf } from '../integrations/log/log'
import { conversationStore } from '../integrations/store/conversations'
import { exchangeStore } from '../integrations/store/exchanges'
import type { Installation, Part } from './installation'
import { telephonePathOf } from './telephone'

const THEME = '/theme.css'
/** A page left open over a day is still the same request; the day after it is another. */
const REMEMBERED_MS = 12 * 3_600_000

/** `GET /` and `POST /chat`: the citizen's page. */
export function webChatOn(installation: Installation, handingOver: HandingOver): Part {
  const { config, log, server, directory, clock, geography, addresses } = installation
  const conversations = conversationStore(installation.database)
  const exchanges = exchangeStore(installation.database)
  const readPlace: WrittenPorts['readPlace'] = (said, options) => geography.read(said, options)
  const ports: Omit<WrittenPorts, 'readPlace'> = {
    readNeed: saidNeed,
    readCallbackNumber: callbackNumber,
    directory,
    newId: randomUUID,
    callerHash: installation.pseudonyms.caller
  }
  const line = config.helplineNumber && spelled(config.helplineNumber)
  const context = (now: Date): TextContext => ({
    now,
    // Anybody can type anybody's number into a page.
    ownNumber: null,
    mayCallTyped: false,
    line,
    room: 'ample'
  })
  if (config.pageStyle !== null) mountTheme(server, THEME, config.pageStyle)
  mountWebChat(server, {
    tokens: conversationTokens(config.pseudonymKey),
    admits: admission(config.trustedProxies).admits,
    admitsNews: admission(config.trustedProxies, undefined, NEWS_A_MINUTE).admits,
    async answer({ conversation, id, text, position }) {
      const at = clock.now()
      const pinned = position && geography.near(position)
      if (position && !pinned) return [{ text: nowhere }]
      const near = await readPlaceNear(text, { readPlace, addresses })
      const person = { conversation, channel: 'web', recipient: null, messageId: id } as const
      const dialog = writtenHelpline(
        { ...ports, readPlace: near },
        { text, pinned },
        context(at),
        person,
        handingOver
      )
      return converse(conversations, { conversation, id, at }, { ...dialog, rememberedMs: REMEMBERED_MS })
    },
    async news(conversation, after, isLooking) {
      const exchange = await exchanges.latest(conversation)
      if (!exchange) return { live: false, seen: after, news: [], choices: [] }
      if (isLooking) await exchanges.pageLooked(exchange, clock.now())
      const name = exchange.id.slice(0, 8)
      const seen = after.startsWith(`${name}.`) ? Number(after.slice(name.length + 1)) || 0 : 0
      const words = await exchanges.words(exchange.id, seen)
      return {
        live: exchange.state !== 'over',
        seen: `${name}.${words.at(-1)?.seq ?? seen}`,
        news: words.flatMap(one => {
          const text = shownToPerson(one, line)
          const who = one.who === 'conseiller' ? 'conseiller' : 'line'
          return text === null ? [] : [{ id: `${name}.${one.seq}`, who, text }]
        }),
        choices:
          exchange.state === 'waiting' ? waitingChoices(false) : exchange.state === 'taken' ? [endIt] : []
      }
    },
    page: () => ({
      lineNumber: config.helplineNumber,
      telephonePath: telephonePathOf(config),
      demonstration: directory.current().demonstration,
      themeHref: config.pageStyle === null ? null : THEME
    }),
    onFailure: cause => log.error({ cause: causeOf(cause) }, 'web chat failed')
  })
  return {}
}

/** The page of whoever mistypes an address, with the line's own number and style. */
export const lostPageOf =
  ({ helplineNumber, pageStyle }: Pick<Config, 'helplineNumber' | 'pageStyle'>) =>
  (status: number) => ({
    text: lostPage(status, { lineNumber: helplineNumber, themeHref: pageStyle === null ? null : THEME }),
    headers: LOST_HEADERS
  })
