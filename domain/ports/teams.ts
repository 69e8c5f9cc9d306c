/** What the product says first to somebody in Teams. @see dialogs/, which writes the words */
export interface TeamsMessage {
  /** Its identity: the same twice is sent once. */
  readonly id: string
  /** All of it in plain words, for whoever sees no card. */
  readonly text: string
  /** With a title it is drawn as a card. */
  readonly title?: string
  /** Buttons: pressing one is as if the person had written `text`. */
  readonly choices?: readonly { readonly label: string; readonly text: string }[]
}

/**
 * Speaks first to people who talk with the bot: Teams lets a bot write only to those who have installed it or written to it.
 * They are known by their Entra object id (`aad_object_id` of conseillers.csv), never by a name.
 */
export interface TeamsSender {
  /** Whether a message could reach them. */
  knows(aadObjectId: string): Promise<boolean>
  /**
   * - `sent`: Teams has taken it, now or at an earlier call with the same id;
   * - `unknown`: this person never talked to the bot, so that nothing was sent;
   * - `refused`: Teams says that it will never take it (the bot was removed, the conversation is gone);
   * - `later`: Teams does not answer, or another process is sending it: ask again.
   */
  send(aadObjectId: string, message: TeamsMessage): Promise<'sent' | 'unknown' | 'refused' | 'later'>
}

/** Whether a request really comes from Bot Framework, for this bot, about this activity. */
export interface BotTokens {
  /**
   * @param authorization  the header, as it came; empty when there was none
   * @returns why the request is refused, in words for operators; `null` when it is not. Never throws: keys that cannot be had
   *   refuse too.
   */
  refusal(
    authorization: string,
    activity: { readonly serviceUrl: string; readonly channelId: string | null }
  ): Promise<string | null>
}

/** Where somebody can be written to, as the channel gave it. Opaque to all but the channel. */
export type TeamsReference = unknown

/** What is kept so that the bot can speak first. */
export interface TeamsStore {
  remember(aadObjectId: string, reference: TeamsReference, now: Date): Promise<void>
  forget(aadObjectId: string): Promise<void>
  referenceOf(aadObjectId: string): Promise<TeamsReference | null>
  /**
   * Takes something in hand, so that nobody else does it too.
   *
   * - `mine`: nobody did it or is doing it; until `claimUntil` nobody else will;
   * - `held`: somebody is doing it; `done`: it was done.
   */
  claim(id: string, now: Date, claimUntil: Date): Promise<'mine' | 'held' | 'done'>
  /** It was done, or it was not and may be tried again. */
  settle(id: string, isDone: boolean): Promise<void>
  /** Takes away what was done before an instant. */
  forgetDone(before: Date): Promise<void>
}

/** An answer that Teams has not been given yet. */
export interface OwedAnswer {
  readonly id: string
  /** Both as the channel wrote them. */
  readonly recipient: string
  readonly body: string
  readonly tries: number
}

/** Answers written in the transaction that made them, sent again until Teams has taken them. */
export interface TeamsOutbox {
  /** Those due now, each given to one process only until `claimUntil`. */
  claim(now: Date, claimUntil: Date, limit: number): Promise<OwedAnswer[]>
  settle(
    id: string,
    outcome:
      | { readonly state: 'sent' }
      | { readonly state: 'failed'; readonly error: string }
      | { readonly state: 'retry'; readonly at: Date; readonly error: string }
  ): Promise<void>
}
