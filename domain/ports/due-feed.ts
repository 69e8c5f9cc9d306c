/** Addresses at which diaries read what a structure owes. They ask for no sign-in: who knows one may read it. */
export interface DueFeed {
  /** Nobody can guess it; another key of the installation makes another address, and the one before opens nothing. */
  addressOf(structureSiret: string): string
}
