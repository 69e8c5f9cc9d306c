/** What changed: an import of the directory was committed; a call or a count of the board moved. */
export type BellTopic = 'directory' | 'line'

/**
 * Wakes whoever waits, in every process, so that they look at the store now rather than at their next look. A ring says that
 * something changed, never what: one that is lost costs a wait, and nothing else.
 */
export interface Bell {
  ring(topic: BellTopic): void
  /** @returns takes the listener away */
  on(topic: BellTopic, listener: () => void): () => void
  /** Whether every process is heard at this moment: where not, whoever waits looks by themselves, as often as ever. */
  isWhole(): boolean
}
