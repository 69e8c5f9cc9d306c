/**
 * A number that calls again and again: a machine, or a switchboard behind which many people live. Nobody is turned away for it:
 * from so many calls on, whoever calls is asked for one key, or one word that makes sense, before somebody is rung.
 */
export const INSISTENCE = { calls: 30, minutes: 10 } as const

/** @param calls  calls of the number in the last minutes, this one included */
export const isInsistent = (calls: number) => calls >= INSISTENCE.calls
