/**
 * Who asked to get no more messages. Known by the pseudonym of a number, so that the list tells nobody whom it names, and kept
 * until they ask again.
 */
export interface OptOuts {
  isStopped(sender: string): Promise<boolean>
  stop(sender: string, at: Date): Promise<void>
}
