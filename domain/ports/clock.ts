/** What time it is. The only clock: nothing else reads the machine's. */
export interface Clock {
  now(): Date
}
