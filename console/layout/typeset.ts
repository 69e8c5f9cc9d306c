const NO_BREAK = '\u00a0'
/** A tag, or what stands between two. */
const PARTS = /<(\/?)([a-z0-9!-]+)[^>]*>|[^<]+/gi

/** French signs that no line begins with, and the quotation mark that no line ends with. */
const bound = (text: string) =>
  text.replace(/ (?=[;:!?»%€→](?!\w))/g, NO_BREAK).replace(/« /g, `«${NO_BREAK}`)

/**
 * A page as French is set: « ; », « : », « ? », « ! » and « » » stay with the word before them. What somebody typed, in a field
 * or in an attribute, stays as they typed it.
 */
export function typeset(page: string): string {
  let isTyped = false
  return page.replace(PARTS, (part: string, closing: string | undefined, tag: string | undefined) => {
    if (tag === undefined) return isTyped ? part : bound(part)
    if (tag.toLowerCase() === 'textarea') isTyped = closing === ''
    return part
  })
}
