import { type Activite, dureeMinutes } from '../../domain/activites/activite'
import {
  STRUCTURES_DE_REDIRECTION,
  THEMATIQUES,
  THEMATIQUES_DEMARCHES
} from '../../domain/activites/vocabulary'
import { labelOf } from '../../domain/activites/wording'
import type { Zone } from '../../domain/values/zone'
import type { Card, CardInput } from '../card'
import { untilInWords } from './when'
import * as wording from './wording-activity'

/** The name of the form: what a button of the card gives back. */
export const ACTIVITY_FORM = 'conseiller-activite'

type Values = Readonly<Record<string, string>>
type Faults = Readonly<Partial<Record<'theme' | 'minutes' | 'suite', string>>>

const MOST_MINUTES = 1_440
const ADMINISTRATIVE = 'aide_aux_demarches_administratives'
const DEMARCHES: readonly string[] = THEMATIQUES_DEMARCHES

/** One theme is chosen in a card: of several, the most precise is the one shown. */
const themeOf = ({ thematiques }: Pick<Activite, 'thematiques'>) =>
  thematiques.find(one => DEMARCHES.includes(one)) ?? thematiques[0] ?? ''

/** What is shown before anybody has typed. */
const valuesOf = (activite: Activite): Values => ({
  theme: themeOf(activite),
  minutes: String(dureeMinutes(activite.durationSeconds)),
  suite: activite.orienteVersStructure ? (activite.structureDeRedirection ?? 'autre') : 'aucune'
})

/** An activity to complete in one click. @param sentBack  what was typed, with what is wrong with it */
export function activityCard(
  activite: Activite,
  zone: Zone,
  sentBack: { readonly values: Values; readonly faults: Faults } | null = null
): Card {
  const isToConfirm = activite.status === 'to-confirm'
  const { startedAt, beneficiaire } = activite
  const at = untilInWords(startedAt, startedAt, zone)
  return {
    title: isToConfirm ? wording.toConfirmTitle : wording.handledTitle,
    body: [
      { kind: 'text', text: isToConfirm ? wording.toConfirm : wording.completeNow },
      {
        kind: 'facts',
        facts: [
          { label: wording.when, value: at },
          { label: wording.where, value: beneficiaire.commune ?? wording.unknownPlace }
        ]
      },
      ...inputsOf(sentBack?.values ?? valuesOf(activite), sentBack?.faults ?? {}).map(
        input => ({ kind: 'input', input }) as const
      )
    ],
    actions: [
      { kind: 'submit', title: wording.save, form: ACTIVITY_FORM, data: { activite: activite.id } },
      ...(isToConfirm
        ? [
            {
              kind: 'submit',
              title: wording.noConversation,
              form: ACTIVITY_FORM,
              data: { activite: activite.id, geste: 'annuler' }
            } as const
          ]
        : [])
    ]
  }
}

function inputsOf(values: Values, faults: Faults): readonly CardInput[] {
  const minutes = Number(values['minutes'])
  const fault = (name: keyof Faults) => (faults[name] ? { fault: faults[name] } : {})
  const given = (name: string) => (values[name] ? { value: values[name] } : {})
  return [
    {
      kind: 'choice',
      id: 'theme',
      label: wording.theme,
      choices: THEMATIQUES.map(value => ({ title: labelOf(value), value })),
      ...given('theme'),
      ...fault('theme')
    },
    {
      kind: 'number',
      id: 'minutes',
      label: wording.minutes,
      min: 1,
      max: MOST_MINUTES,
      ...(Number.isFinite(minutes) && values['minutes'] ? { value: minutes } : {}),
      ...fault('minutes')
    },
    {
      kind: 'choice',
      id: 'suite',
      label: wording.followUp,
      choices: [
        { title: wording.noFollowUp, value: 'aucune' },
        ...STRUCTURES_DE_REDIRECTION.map(value => ({ title: wording.sentOnTo(labelOf(value)), value }))
      ],
      ...given('suite'),
      ...fault('suite')
    }
  ]
}

export type SubmittedActivity =
  | { readonly change: (activite: Activite) => Activite }
  | { readonly faults: Faults }

/** What a card says of an activity; every value is checked before any is kept. What nobody touched stays as it was. */
export function submittedActivity(values: Values): SubmittedActivity {
  if (values['geste'] === 'annuler') return { change: activite => ({ ...activite, status: 'voided' }) }
  const { theme = '', suite = 'aucune' } = values
  const typed = (values['minutes'] ?? '').trim()
  const minutes = /^\d{1,4}$/.test(typed) ? Number(typed) : 0
  const isKnown = (STRUCTURES_DE_REDIRECTION as readonly string[]).includes(suite)
  const faults: Faults = {
    ...(theme === '' || THEMATIQUES.includes(theme) ? {} : { theme: wording.faultTheme }),
    ...(minutes >= 1 && minutes <= MOST_MINUTES ? {} : { minutes: wording.faultMinutes }),
    ...(suite === 'aucune' || isKnown ? {} : { suite: wording.faultFollowUp })
  }
  if (Object.keys(faults).length > 0) return { faults }
  return {
    change: activite => ({
      ...activite,
      status: 'confirmed',
      thematiques:
        theme === '' || theme === themeOf(activite) ? activite.thematiques : thematiquesWith(theme),
      durationSeconds:
        minutes === dureeMinutes(activite.durationSeconds) ? activite.durationSeconds : minutes * 60,
      orienteVersStructure: suite !== 'aucune',
      structureDeRedirection: suite === 'aucune' ? null : suite
    })
  }
}

/** @see La Coop: a démarche goes with the help with démarches */
const thematiquesWith = (theme: string) => (DEMARCHES.includes(theme) ? [ADMINISTRATIVE, theme] : [theme])
