import { createHmac } from 'node:crypto'

/** Form fields of a webhook. A repeated key has several values, as in a form. */
export type SignedFields = Readonly<Record<string, string | readonly string[]>>

/**
 * The `X-Twilio-Signature` of a form-encoded webhook.
 *
 * @param url  the address exactly as Twilio calls it, query included, fragment excluded
 * @returns base64 of HMAC-SHA1 over the URL, then every key and its values, keys sorted; the values of a
 *   repeated key are sorted and counted once
 * @see https://www.twilio.com/docs/usage/webhooks/webhooks-security
 */
export function twilioSignature(authToken: string, url: string, fields: SignedFields): string {
  const signed = Object.keys(fields)
    .sort()
    .map(key => [...new Set([fields[key] ?? ''].flat())].sort().map(value => key + value))
  return createHmac('sha1', authToken)
    .update(url + signed.flat().join(''), 'utf8')
    .digest('base64')
}
