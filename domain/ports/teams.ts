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
