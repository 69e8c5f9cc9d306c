import type { Bell, BellTopic } from '../../domain/ports/bell'

/** The bell of one process, which hears itself and always whole. */
export function localBell(): Bell {
  const listeners = new Map<BellTopic, Set<() => void>>()
  return {
    ring(topic) {
      for (const listener of [...(listeners.get(topic) ?? [])]) listener()
    },
    on(topic, listener) {
      const known = listeners.get(topic) ?? new Set()
      listeners.set(topic, known.add(listener))
      return () => void known.delete(listener)
    },
    isWhole: () => true
  }
}
