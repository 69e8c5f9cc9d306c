import type { TextContext, TextPorts } from '../../../dialogs/helpline/text-turn'
import { directoryOf } from '../../../domain/permanences/directory'
import { caudresis } from '../../support/caudresis'
import { FROM_A_NUMBER, inWords, ON_THE_PAGE, turnsOf, WRITTEN } from '../../support/written-talk'

const { permanences, ...people } = caudresis()
const PORTS: TextPorts = {
  ...WRITTEN,
  // Places that have a telephone, so that there is one to leave out.
  directory: directoryOf({
    ...people,
    permanences: permanences.map(one => ({ ...one, telephone: '+33199001234' }))
  })
}
const BY_SMS: TextContext = { ...FROM_A_NUMBER, room: 'sms' }

const talk = (context: TextContext, ...said: readonly string[]) =>
  turnsOf(PORTS, context, said).map(turn => ({
    replies: inWords(turn),
    promised: turn.promise !== undefined,
    wantsHuman: turn.wantsHuman ?? false
  }))
const hold = (context: TextContext, ...said: readonly string[]) =>
  talk(context, ...said).map(({ replies }) => replies)

const ASKED =
  'D’accord : tout se passe par écrit, personne ne vous appellera. Envoyez votre code postal et votre besoin. Exemple : 59540 impôts. Pour écrire à un conseiller, répondez HUMAIN.'
const TELEPHONE = /appelez|appeler au|Tél|Téléphone|\d\d \d\d \d\d \d\d \d\d|rappel(?!é plus)/

describe('somebody who cannot telephone', () => {
  it.each([
    'je ne peux pas appeler !! je suis sourde',
    'je ne peux pas téléphoner',
    'je suis sourd',
    'je suis aphone',
    'ne m’appelez pas'
  ])('is told that all goes on in writing, whatever the channel: %s', said => {
    expect(hold(ON_THE_PAGE, said)).toEqual([ASKED])
    expect(hold(BY_SMS, said)).toEqual([ASKED])
  })

  it('is given an address and hours, and no number to call, and no call-back', () => {
    expect(
      hold(
        BY_SMS,
        'je suis sourde je peux pas telephoner. impots',
        '59540',
        'HUMAIN',
        '1',
        '2',
        'ne m’appelez pas'
      )
    ).toEqual([
      'D’accord : tout se passe par écrit, personne ne vous appellera. Où êtes-vous ? Envoyez votre code postal ou le nom de votre commune.',
      "Pour les impots : Espace numérique de Caudry, 1 place de la Mairie, 59540 Caudry, à moins d'1 km. Ouvert jusqu'à 12 h 30. Horaires : lun-ven 9h-12h30 13h30-18h. Plan : https://www.openstreetmap.org/?mlat=50.1174&mlon=3.4203&zoom=17 / Écrire à un conseiller / Une autre adresse",
      'Aucun conseiller ne peut vous écrire en ce moment. Répondez HUMAIN plus tard : je chercherai à nouveau. / Écrire à un conseiller / Une autre adresse',
      'Aucun conseiller ne peut vous écrire en ce moment. Répondez HUMAIN plus tard : je chercherai à nouveau. / Écrire à un conseiller / Une autre adresse',
      "Espace numérique, 1 place de la Mairie, 59157 Beauvois-en-Cambrésis, à 4 km à vol d'oiseau. Ouvert jusqu'à 12 h 30. Horaires : lun-ven 9h-12h30 13h30-18h. Plan : https://www.openstreetmap.org/?mlat=50.1418&mlon=3.3823&zoom=17 / Écrire à un conseiller / Une autre adresse",
      'D’accord : tout se passe par écrit, personne ne vous appellera. / Écrire à un conseiller / Une autre adresse'
    ])
  })

  it.each([
    ['by SMS', BY_SMS],
    ['on the page', ON_THE_PAGE]
  ])('is never sent to a telephone, %s, whatever they ask', (_by, context) => {
    const turns = talk(
      context,
      'je suis sourde',
      'mes impôts',
      'zzz',
      'Trifouillis-les-Oies',
      'Trifouillis-les-Oies',
      'HUMAIN',
      '59540',
      'une autre adresse',
      'c’est ouvert quand ?',
      'un humain',
      'zzzz'
    )
    for (const { replies, promised } of turns) {
      expect(replies.replace('personne ne vous appellera', '')).not.toMatch(TELEPHONE)
      expect(promised).toBe(false)
    }
    expect(turns.filter(({ wantsHuman }) => wantsHuman)).toHaveLength(2)
  })

  it('asks for a person before any place is known: is asked where they are, and told where to go', () => {
    expect(hold(ON_THE_PAGE, 'je suis sourde', 'un humain', 'Caudry').slice(1)).toEqual([
      'Aucun conseiller ne peut vous écrire en ce moment. Où êtes-vous ? Envoyez votre code postal ou le nom de votre commune.',
      expect.stringMatching(/^Le lieu le plus proche : Espace numérique de Caudry\n/)
    ])
  })

  it('in danger is told whom to write to', () => {
    expect(hold(BY_SMS, 'je suis sourde', 'mon mari me frappe', 'je veux mourir').slice(1)).toEqual([
      expect.stringContaining('écrivez au 114, par SMS'),
      expect.stringContaining('Si vous pensez au suicide, écrivez au 114, par SMS')
    ])
  })

  it('who asks for a call in so many words afterwards is called: the last word counts', () => {
    const turns = talk(BY_SMS, 'je suis malentendante', 'vous pouvez me rappeler')
    expect(turns.map(({ promised }) => promised)).toEqual([false, true])
  })

  it('stays so for another need and another place', () => {
    const [, , last] = hold(ON_THE_PAGE, 'je suis sourd, impôts 59540', 'ma carte grise', 'Cambrai')
    expect(last).toContain('Espace numérique de Cambrai')
    expect(last).not.toMatch(TELEPHONE)
  })
})
