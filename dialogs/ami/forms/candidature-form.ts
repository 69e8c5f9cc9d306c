import { examinationAfter, STEPS, type Step } from '../../../domain/ami/candidature'
import { normalise } from '../../../domain/language/normalise'
import { saidDay } from '../../../domain/language/said-day'
import { choiceField, dayField, textIn } from './fields'
import type { Form, FormAnswer, Given } from './form'
import { passages } from './passages'
import * as wording from './wording-candidature'
import * as forms from './wording-forms'

/** « Où en est notre candidature ? »: the steps of the AMI, where one stands, and what to do next. */
export const candidatureForm: Form = {
  name: 'candidature',
  title: wording.title,
  introduction: wording.introduction,
  submit: wording.submit,
  fields: [
    choiceField({
      id: 'step',
      label: wording.labels.step,
      question: wording.questions.step,
      required: true,
      choices: wording.choices,
      meant: stepMeant,
      find: stepMeant
    }),
    dayField({
      id: 'depositedOn',
      label: wording.labels.depositedOn,
      question: wording.questions.depositedOn,
      quiet: true,
      find: said => (/\bdepos|\bdepot/.test(normalise(said)) && saidDay(said) ? said : null)
    })
  ],
  answer: answerOf
}

/** What is done already, in words: « on vient de déposer » is step 0 done. The furthest along counts. */
const DONE: readonly (readonly [string, RegExp])[] = [
  ['6', /\b(?:en poste|pris (?:ses fonctions|son poste)|a commence)/],
  ['5', /\bcontrat (?:est )?sign|\bsigne le contrat/],
  [
    '4',
    /\b(?:candidat\w* (?:est )?(?:retenu|choisi|selectionne)|choisi\w* (?:le|un|notre) candidat|formation (?:est )?decidee)/
  ],
  ['3', /\bcandidats? (?:nous )?(?:est |sont |a ete |ont ete )?(?:presente|propose)|\bpresente un candidat/],
  ['2', /\bpieces? (?:sont |ont ete )?(?:transmis|envoye)/],
  ['1', /\brecevab/],
  ['0', /\b(?:depose|depot fait|envoye (?:le|notre) dossier|dossier (?:est )?(?:depose|envoye))/],
  ['-', /\b(?:rien|pas encore|avant (?:le )?depot|pas depose|on commence)/]
]

function stepMeant(said: string): string | null {
  const words = normalise(said)
  const number = /^\D{0,8}([0-6])\D{0,3}$/.exec(words)?.[1]
  if (number !== undefined) return number
  if (/\bpas (?:encore )?depose|\brien\b/.test(words)) return '-'
  return DONE.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

function answerOf(given: Given): FormAnswer {
  const done = given['step'] === '-' ? -1 : Number(given['step'])
  const depositedOn = textIn(given, 'depositedOn')
  const next = STEPS.find(({ rank }) => rank === done + 1)
  const status = ({ rank }: Step) =>
    rank <= done ? wording.done : rank === done + 1 ? wording.now : wording.later
  return {
    kind: 'answer',
    factIds: [...new Set([...STEPS.flatMap(({ factIds }) => factIds), 'cal-apres-depot'])],
    card: {
      title: wording.title,
      body: [
        { kind: 'text', text: next ? wording.next[next.rank] : wording.allDone, tone: 'good' },
        ...(depositedOn !== null && done < 1
          ? [{ kind: 'text', text: wording.examination(depositedOn, examinationAfter(depositedOn)) } as const]
          : []),
        {
          kind: 'table',
          columns: [
            { header: wording.columns.step },
            { header: wording.columns.who },
            { header: wording.columns.status }
          ],
          rows: STEPS.map(step => [wording.names[step.rank], wording.actors[step.actor], status(step)])
        },
        ...passages(next ? next.factIds : ['conservation-justificatifs']),
        { kind: 'text', text: forms.dated, tone: 'subtle' }
      ],
      actions: wording.actions(done).map(text => ({ kind: 'say', title: text, text }))
    }
  }
}
