import { understood } from '../domain/calls/understood'
import { openGeography } from './open'

/** `npm run understand`: what the helpline understands of an utterance. */
export function openUnderstanding() {
  const geography = openGeography()
  return (asked: Parameters<typeof understood>[0]) =>
    understood(asked, (said, options) => geography.read(said, options))
}
