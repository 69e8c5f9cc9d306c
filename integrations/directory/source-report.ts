import type { SourceChanges } from '../../domain/ports/directory-sources'
import * as wording from './wording-source'

const SHOWN = 10

/** What an import changed in the places it knew, and what its source no longer has, in French, one text per line. */
export function sourceReport(
  { changes, absent, removed }: SourceChanges,
  all: boolean,
  asked: boolean
): string[] {
  const shown = all ? Infinity : SHOWN
  const some = <T>(items: readonly T[], line: (item: T) => string) => [
    ...items.slice(0, shown).map(item => `  ${line(item)}`),
    ...(items.length > shown ? [`  ${wording.others(items.length - shown)}`] : [])
  ]
  return [
    ...(changes.length > 0
      ? [
          wording.changed(changes.length),
          ...some(changes, ({ id, nom, fields }) => wording.change(id, nom, fields))
        ]
      : []),
    ...(absent.length > 0
      ? [
          removed ? wording.removed(absent.length) : wording.absent(absent.length),
          ...some(absent, ({ id, nom }) => wording.place(id, nom)),
          ...(removed ? [] : [asked ? wording.tooMany : wording.howToRemove])
        ]
      : [])
  ]
}
