/** More questions in one message than anybody reads answers to. */
const MOST_QUESTIONS = 4

/** Where one question ends and another begins: its mark, or a joint before a word that asks. */
const JOINTS =
  /(?<=[?!;\n])\s+|\s+(?:et|puis|ainsi que|mais aussi)\s+(?=(?:qui|ki|que|quoi|koi|quand|qd|kan|combien|cb|comment|cmt|o[uù]|pourquoi|pk|quelles?|quels?|pour quel|pour combien|en combien|pendant combien|sous quel|a quel|à quel|est[- ]ce|faut[- ]il|peut[- ]on|doit[- ]on|a[- ]t[- ]on|qu['’]|on |il |elle |c['’]est|ça |ca |l['’][eé]tat |nous |jusqu))|,\s*(?=(?:qui|ki|quand|qd|kan|combien|cb|comment|cmt|o[uù]|pourquoi|quelles?|quels?|en combien|pendant combien|sous quel|est[- ]ce|faut[- ]il|peut[- ]on|doit[- ]on)\b)|\s*\+\s*/i

/** What makes words a question, or the subject of one. */
const ASKS =
  /[?]|(?:^|\s)où(?=\s)|\b(?:qui|ki|que|quoi|koi|quand|qd|kan|combien|cb|comment|cmt|ou|pourquoi|quelles?|quels?|est[- ]ce|faut[- ]il|peut[- ]on|doit[- ]on|\S+-(?:t-)?(?:il|elle|on|nous|vous|ils|elles)|on|il|elle|c['’]est|l['’][eé]tat)\b/i

/** « Si on recrute quatre conseillers, combien… »: on what the question that follows is asked. */
const CONDITION =
  /^(?:(?:et|mais|donc|alors)\s+)?(?:si|s['’]|pour|avec|dans le cas|en cas|sachant|admettons)\b[^?]*$/i

/** A word that asks, and nothing weaker: « on veut deux conseillers, on signe en mars, combien… » tells first, and asks then. */
const ASKING =
  /[?]|(?:^|\s)où(?=\s)|\b(?:qui|ki|que|quoi|koi|quand|qd|kan|combien|cb|comment|cmt|pourquoi|quelles?|quels?|est[- ]ce|faut[- ]il|peut[- ]on|doit[- ]on|peut|peuvent|doit|faut|\S+-(?:t-)?(?:il|elle|on|nous|vous|ils|elles))\b/i

/** « Combien touche-t-on, et quand ? »: a word that asks of what was just asked. */
const BARE =
  /^(?:et )?(?:quand|qd|kan|comment|cmt|o[uù]|pourquoi|à quelles? dates?|a quelles? dates?|sous quel délai)\s*[?!.]*$/i

/** « Montant, durée et reporting ? »: things named one after another, with no word that asks. */
const LIST = /\s*(?:[,/]|\bet\b|\bpuis\b)\s*/i
const MOST_WORDS_OF_AN_ITEM = 3

function itemsOf(said: string): readonly string[] {
  const named = said.replace(/[?!.\s]+$/, '')
  if (ASKS.test(named)) return []
  const items = named.split(LIST).filter(item => item !== '')
  // « 3 conseillers et 1 coordonnateur, total ? » counts, and names nothing.
  if (
    items.some(item => /^(?:\d|un |une |deux |trois |quatre |cinq |six |sept |huit |neuf |dix )/i.test(item))
  )
    return []
  return items.every(item => item.split(/\s+/).length <= MOST_WORDS_OF_AN_ITEM) ? items : []
}

/** Whether what comes before a question is none itself: it belongs to the one that follows. */
const tellsOnly = (before: string, said: string): boolean =>
  !ASKS.test(before) || CONDITION.test(before) || (said.includes(`${before},`) && !ASKING.test(before))

/** The questions of one message, in order; the whole message when it is but one. */
export function questionsIn(said: string): readonly string[] {
  const items = itemsOf(said)
  if (items.length > 1) return items.slice(0, MOST_QUESTIONS)
  const parts: string[] = []
  for (const part of said.split(JOINTS).map(piece => piece.trim())) {
    if (part === '') continue
    const before = parts.at(-1)
    // « Pour deux agents à 2 500 €, quel sera… »: what comes first is no question, it belongs to the one that follows.
    if (before !== undefined && BARE.test(part) && !/[?!;\n]\s*$/.test(before))
      parts[parts.length - 1] = `${before} et ${part}`
    else if (before !== undefined && tellsOnly(before, said) && !said.includes('+'))
      parts[parts.length - 1] = `${before}, ${part}`
    else parts.push(part)
  }
  const telling = parts.filter(part => /\p{L}{2}/u.test(part))
  return telling.length <= 1 ? [said] : telling.slice(0, MOST_QUESTIONS)
}
