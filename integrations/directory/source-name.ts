import { isAddress } from './fetch-file'

/**
 * What two files of one source have in common, so that a later one can be compared with an earlier one: an address without
 * its parameters, a file's name without its date.
 */
export function sourceName(fileOrUrl: string): string {
  if (isAddress(fileOrUrl) && URL.canParse(fileOrUrl)) {
    const { origin, pathname } = new URL(fileOrUrl)
    return `${origin}${pathname}`
  }
  const name = fileOrUrl.split(/[\\/]/).pop() ?? fileOrUrl
  // « lieux-2026-11-24.csv » and « lieux (3).csv » are « lieux.csv ».
  const bare = name.replace(/[\s_-]*\(?\d[\d_.-]*\)?(?=\.\w+$|$)/, '')
  return /\w/.test(bare.replace(/\.\w+$/, '')) ? bare : name
}
