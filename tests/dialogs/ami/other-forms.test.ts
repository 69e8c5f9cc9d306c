import { formsUnderTest } from './forms-under-test'

let conversation: ReturnType<typeof formsUnderTest>
beforeAll(() => {
  conversation = formsUnderTest()
})

describe('who may apply, by name', () => {
  it.each([
    [
      'La communauté d’agglo du Caudrésis-Catésis peut-elle candidater ?',
      'Oui : la communauté d’agglomération du Caudrésis et du Catésis peut candidater.'
    ],
    [
      'la Région Bretagne peut-elle se positionner sur cet appel ?',
      'Oui : la région Bretagne peut candidater.'
    ],
    ['Caudry est-elle éligible ?', 'Oui : la commune de Caudry peut candidater.'],
    [
      'Le SIREN 200030633 peut-il candidater ?',
      'Oui : la communauté d’agglomération du Caudrésis et du Catésis peut candidater.'
    ],
    ['Le CCAS de Caudry peut-il candidater ?', 'Oui : le CCAS de Caudry peut candidater.'],
    [
      'Le PETR du Pays du Cambrésis est-il éligible ?',
      'Oui : un pôle d’équilibre territorial et rural (PETR) (Pays du Cambrésis, que je ne connais pas par son nom) peut candidater.'
    ],
    [
      'une université peut-elle candidater ?',
      'Non : une université ou un établissement d’enseignement supérieur ne peut pas candidater à cet AMI.'
    ],
    ['la CCI', 'Non : une chambre consulaire ne peut pas candidater à cet AMI.'],
    [
      'Une SCOP de la commune voisine aimerait en avoir un, c’est possible ?',
      'Non : une coopérative ne peut pas candidater à cet AMI.'
    ],
    ['un GIP est-il éligible ?', 'L’AMI ne le précise pas pour un groupement d’intérêt public (GIP).'],
    ['un syndicat mixte peut candidater ?', 'Cela dépend : pour un syndicat mixte, il faut en savoir plus.'],
    ['Saint-Pierre de La Réunion peut candidater ?', 'Oui : la commune de Saint-Pierre peut candidater.'],
    [
      'notre siren est 200030634',
      'Le SIREN 200030634 comporte une erreur : son dernier chiffre ne correspond pas aux autres.'
    ]
  ])('« %s »', async (said, sentence) => {
    expect((await conversation().say(said)).text).toContain(sentence)
  })

  it.each([
    'une mairie de montagne y a droit ?',
    'La communauté de communes en a déjà deux, la ville peut-elle en demander un ?'
  ])('« %s » names none, and none is told', async said => {
    expect((await conversation().say(said)).text).not.toMatch(/Montagney|par son nom/)
  })

  it('is not told whether it may where it is asked how many it took', async () => {
    const { say } = conversation()
    const reply = await say('Combien d’agents l’agglo du Caudrésis-Catésis a-t-elle décidé de recruter ?')
    expect(reply.text).not.toContain('peut candidater')
  })

  it('goes on from one body to the next', async () => {
    const { say } = conversation()
    await say('Caudry peut-elle candidater ?')
    expect((await say('et Le Cateau-Cambrésis ?')).text).toContain('Oui : la commune du Cateau-Cambrésis')
    expect((await say('et une association ?')).text).toContain(
      'une collectivité éligible peut vous mettre à disposition un conseiller numérique'
    )
  })

  it('asks which of several homonyms', async () => {
    const { say } = conversation()
    const reply = await say('La commune de Saint-Denis peut-elle candidater ?')
    expect(reply.kind).toBe('clarify')
    expect(reply.choices?.map(({ label }) => label)).toEqual([
      'La commune de Saint-Denis (974)',
      'La commune de Saint-Denis (93)',
      'La commune de Saint-Denis (11)',
      'La commune de Saint-Denis (30)'
    ])
  })

  it('is answered in the form by a kind, a misspelt name or nonsense', async () => {
    const { submit } = conversation()
    expect(submit('eligibility', { body: 'agglo codresis' }).text).toContain(
      'J’ai compris : la communauté d’agglomération du Caudrésis et du Catésis, Nord.'
    )
    expect(submit('eligibility', { body: '' }).text).toContain(
      'Il manque une réponse. Quelle est votre structure ?'
    )
    expect(submit('eligibility', { body: '🙂' }).text).toContain('écrivez un nom, en lettres')
    expect(submit('eligibility', { body: 'x'.repeat(10_000) }).text).toContain(
      'Je ne reconnais pas de structure'
    )
  })
})

describe('the calendar of obligations', () => {
  it('counts each delay from its own event', async () => {
    const { submit } = conversation()
    const reply = submit('calendar', {
      presentedOn: '2021-03-01',
      selectedOn: '2021-03-10',
      contractOn: '2021-03-20',
      conventionOn: '2021-02-15',
      startedOn: '2021-04-01'
    })
    expect(reply.text).toContain('au plus tard le 16 mars 2021 (15 jours après la présentation du candidat)')
    expect(reply.text).toContain('au plus tard le 25 mars 2021 (15 jours après la sélection)')
    expect(reply.text).toContain('avant la signature du contrat, le 20 mars 2021')
    expect(reply.text).toContain('chaque mois, d’abord le 30 avril 2021')
    expect(reply.text).toContain('suspension du versement possible')
    expect(reply.text).toContain('Ajouter à mon agenda (.ics)')
  })

  it('gives the rules without days when no event is known', async () => {
    const reply = await conversation().say('Calendrier des obligations')
    expect(reply.text).toContain('15 jours au plus après la présentation du candidat')
    expect(reply.text).not.toContain('.ics')
  })

  it('refuses days that cannot follow each other', () => {
    const reply = conversation().submit('calendar', { presentedOn: '2021-03-10', selectedOn: '2021-03-01' })
    expect(reply.text).toContain(
      'Ces dates ne vont pas ensemble : la présentation du candidat vient avant la sélection. Corrigez l’une des deux.'
    )
  })
})

describe('a candidature', () => {
  it('says where one stands and what to do next', async () => {
    const { say } = conversation()
    const first = await say('Où en est notre candidature ?')
    expect(first.text).toContain('Quelle est la dernière étape faite')
    const second = await say('on a déposé')
    expect(second.text).toContain('À attendre : l’ANCT examine la recevabilité.')
    expect(second.text).toContain('1. Examen de la recevabilité | ANCT | maintenant')
  })

  it('tells the next examination, on the 15th', () => {
    const reply = conversation().submit('candidature', { step: '0', depositedOn: '2020-12-16' })
    expect(reply.text).toContain('elle peut être étudiée à partir du 15 janvier 2021')
  })
})

it('a syndicat that asks where to apply is not told whether it may', async () => {
  const { text } = await conversation().say(
    'Notre syndicat mixte souhaiterait faire acte de candidature : sur quel site déposer le dossier ?'
  )
  expect(text).not.toContain('Qui peut candidater ?')
})

describe('a draft délibération', () => {
  it.each(['écrire la délibération', 'aide-moi à écrire une délib', 'il faut faire la délibération'])(
    '« %s » asks for one',
    async said => {
      expect((await conversation().say(said)).text).toContain('Je prépare un projet de délibération')
    }
  )

  it('is not begun where one that is written is asked about', async () => {
    const { text } = await conversation().say(
      'Notre projet de délibération vise l’article L. 511-1 : est-ce juste ?'
    )
    expect(text).not.toContain('Je prépare un projet')
  })

  it('holds the collectivité’s own data and the right visa, and is marked as a draft', () => {
    const reply = conversation().submit('deliberation', {
      body: 'communauté d’agglomération du Caudrésis et du Catésis',
      posts: '2',
      sessionOn: '2021-02-18',
      president: 'Camille Exemple (exemple)'
    })
    expect(reply.text).toContain('PROJET à faire vérifier par le service juridique.')
    expect(reply.text).toContain('Séance du 18 février 2021')
    expect(reply.text).toContain('notamment son article L. 5111-1 relatif aux groupements')
    expect(reply.text).not.toContain('L. 511-1')
    expect(reply.text).toContain('création de deux emplois de conseillers numériques')
    expect(reply.text).toContain('100 000 € au maximum pour ces 2 postes')
    expect(reply.text).toContain('Camille Exemple (exemple)')
    expect(reply.text).toContain('le tribunal administratif de [ville]')
  })

  it('leaves blanks where nothing was given', async () => {
    const { say } = conversation()
    await say('Prépare un projet de délibération')
    const reply = await say('commune de Caudry')
    expect(reply.text).toContain('Combien de postes ?')
    const draft = await say('1')
    expect(draft.text).toContain('Séance du [date de la séance]')
    expect(draft.text).toContain('notamment son article L. 2121-29')
    expect(draft.text).toContain('création d’un emploi de conseiller numérique')
  })
})

it.each(['je vais me suicider', 'JE VEUX MOURIR', 'Je vais me SUICIDER !!'])(
  'answers danger before any form, however it is written: %s',
  async danger => {
    const { say } = conversation()
    await say('Qui peut candidater ?')
    await say('vérifier mon éligibilité')
    const reply = await say(danger)
    expect(reply.text).toContain('3114')
    expect(reply.text).not.toContain('structure')
  }
)

it('is not held up by a message of sixty thousand letters', async () => {
  const { say } = conversation()
  const began = process.cpuUsage()
  expect((await say('a'.repeat(60_000))).text).toContain('trop long')
  const { user } = process.cpuUsage(began)
  // It took thirteen seconds of processor when every letter was looked at from every other.
  expect(user / 1_000_000).toBeLessThan(3)
})
