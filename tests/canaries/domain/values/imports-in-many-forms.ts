// Caught by: domain-is-pure
export type { Stats } from 'node:fs'

export const later = async () => [await import('node:os'), require('node:path')]
