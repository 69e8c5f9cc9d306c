import type { DiaryNote } from '../ami/diary'
import { REMINDED_DAYS_BEFORE, type ReportDue } from './convention'
import { wording } from './wording'

/** What is owed, as a diary shows it: one day each, whose entry is replaced when its report is sent. */
export const dueNotes = (owed: readonly ReportDue[]): readonly DiaryNote[] =>
  owed.map(({ structureSiret, structureNom, kind, period, dueOn, sentVersion }) => {
    const summary = wording.dueSummary(
      wording.kinds[kind],
      wording.periodInWords(kind, period.name),
      structureNom
    )
    return {
      uid: `rapport-${structureSiret}-${kind}-${period.name}`,
      day: dueOn,
      title: sentVersion === null ? summary : wording.diary.sentTitle(summary),
      text: sentVersion === null ? wording.diary.owed(period.until) : wording.diary.sent(sentVersion),
      remindDaysBefore: sentVersion === null ? REMINDED_DAYS_BEFORE[0] : null
    }
  })
