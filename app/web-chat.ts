import { converse, type TextDialog } from '../bots/conversation'
import { readPlaceNear } from '../bots/near-address'
import { admission } from '../bots/web-chat/admission'
import { spelled } from '../bots/web-chat/page'
import { mountWebChat } from '../bots/web-chat/routes'
import { conversationTokens } from '../bots/web-chat/tokens'
import { nowhere } from '../bots/web-chat/wording'
import { type TextHeard, type TextPorts, textHelpline } from '../dialogs/helpline/text-dialog'
import { TEXT_STATE_VERSION, type TextState } from '../dialogs/helpline/text-state'
import { callbackNumber } from '../domain/needs/callback-number'
import { saidNeed } from '../domain/needs/said-need'
import { causeOf } from '../integrations/log/log'
import { conversationStore } from '../integrations/store/conversations'
import type { Installation, Part } from './installation'
import { telephonePathOf } from './telephone'

/** A page left open over a day is still the same request; the day after it is another. */
const REMEMBERED_MS = 12 * 3_600_000

/** `GET /` and `POST /chat`: the citizen's page. */
export function webChatOn(installation: Installation): Part {
  const { config, log, server, directory, clock, geography, addresses } = installation
  const conversations = conversationStore(installation.database)
  const readPlace: TextPorts['readPlace'] = (said, options) => geography.read(said, options)
  const ports = (): Omit<TextPorts, 'readPlace'> => ({
    readNeed: saidNeed,
    readCallbackNumber: callbackNumber,
    directory: directory.current()
  })
  const context = (now: Date) => ({
    now,
    // Anybody can type anybody's number into a page.
    ownNumber: null,
    mayCallTyped: false,
    line: config.helplineNumber && spelled(config.helplineNumber),
    room: 'ample' as const
  })
  const dialogFor = (
    heard: TextHeard,
    now: Date,
    readPlace: TextPorts['readPlace']
  ): TextDialog<TextState> => ({
    version: TEXT_STATE_VERSION,
    rememberedMs: REMEMBERED_MS,
    next: async state => textHelpline(state, heard, { ...ports(), readPlace }, context(now))
  })
  mountWebChat(server, {
    tokens: conversationTokens(config.pseudonymKey),
    admits: admission(config.trustedProxies).admits,
    async answer({ conversation, id, text, position }) {
      const at = clock.now()
      const pinned = position && geography.near(position)
      if (position && !pinned) return [{ text: nowhere }]
      const near = await readPlaceNear(text, { readPlace, addresses })
      return converse(conversations, { conversation, id, at }, dialogFor({ text, pinned }, at, near))
    },
    page: () => ({
      lineNumber: config.helplineNumber,
      telephonePath: telephonePathOf(config),
      demonstration: directory.current().demonstration,
      themeHref: null
    }),
    onFailure: cause => log.error({ cause: causeOf(cause) }, 'web chat failed')
  })
  return {}
}
