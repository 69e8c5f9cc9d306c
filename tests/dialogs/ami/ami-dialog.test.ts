import { hold } from './staff'

describe('a question about the AMI', () => {
  it('is answered with the passage that says so, its section, and its date', async () => {
    const [reply] = await hold('Combien de jours a-t-on pour choisir un candidat ?')
    expect(reply?.kind).toBe('answer')
    expect(reply?.text).toContain('dans un délai maximum de 15 jours')
    expect(reply?.text).toContain('(II-4 Comment accueillir un conseiller ?)')
    expect(reply?.text).toContain('D’après l’AMI de la première vague (fin 2020).')
    expect(reply?.factIds[0]).toBe('delai-selection-15-jours')
    expect(reply?.sources[0]?.section).toBe('II-4 Comment accueillir un conseiller ?')
  })

  it('that the text does not answer is told so, with whom to ask', async () => {
    const [reply] = await hold('Combien d’heures dure la formation ?')
    expect(reply?.kind).toBe('out_of_scope')
    expect(reply?.text).toContain('L’AMI ne précise pas la durée de la formation')
    expect(reply?.text).toContain('conseiller-numerique@anct.gouv.fr')
  })

  it('too short to be one question brings its meanings, and a number chooses', async () => {
    const [menu, chosen] = await hold('Le montant ?', '2')
    expect(menu?.kind).toBe('clarify')
    expect(menu?.choices?.[1]?.label).toBe('La première tranche')
    expect(chosen?.text).toContain('20 %, versée dans le mois suivant')
  })

  it.each([
    ['nothing', ' '],
    ['an emoji', '🤷'],
    ['a pasted document', 'le conseiller '.repeat(1_000)]
  ])('%s gets a clear sentence', async (_, said) => {
    const [reply] = await hold(said)
    expect(reply?.kind).toBe('clarify')
    expect(reply?.text.length).toBeGreaterThan(40)
  })
})

describe('politeness', () => {
  it('is answered as a person does, and what was talked about stays so', async () => {
    const replies = await hold(
      'Quel est le montant de la subvention ?',
      'Merci beaucoup pour votre aide',
      'bonne journée à vous aussi',
      'Bonsoir madame',
      'et pour deux postes ?'
    )
    expect(replies[1]?.text).toBe('Avec plaisir. Une autre question sur l’AMI ?')
    expect(replies[2]?.text).toBe(
      'Au revoir, et bonne continuation ! Je reste là pour vos questions sur l’AMI.'
    )
    expect(replies[2]?.choices).toBeUndefined()
    expect(replies[3]?.text).toMatch(/^Bonjour !/)
    expect(replies[4]?.text).toMatch(/100.000/)
  })
})

describe('what is asked beside the point', () => {
  it('of things named one after another, each is told', async () => {
    const [reply] = await hold('Montant, durée et reporting ?')
    expect(reply?.text).toContain('50 000 euros par poste')
    expect(reply?.text).toContain('24 mois')
    expect(reply?.text).toContain('chaque trimestre')
  })

  it('two questions joined in haste are both answered', async () => {
    const [reply] = await hold('qui paie la formation et est ce que l’agent est payé pendant sa formation')
    expect(reply?.text).toContain('prend en charge à 100 %')
    expect(reply?.text).toContain('ne précise pas qui paie le salaire pendant la formation')
  })

  it('a second question that is but a verb is about what the first one spoke of', async () => {
    const [reply] = await hold('la formation dure combien et qui la paye')
    expect(reply?.kind).toBe('answer')
    expect(reply?.text).toContain('ne précise pas la durée de la formation')
    expect(reply?.text).toContain('prend en charge à 100 %')
  })

  it('« et si on ne les fait pas ? » asks what happens then', async () => {
    const [, reply] = await hold('quels reportings faut-il faire', 'et si on ne les fait pas ?')
    expect(reply?.text).toContain('le versement de la subvention peut être suspendu')
  })

  it('a payment is the one that is named, whatever share the question gives it', async () => {
    const [reply] = await hold('le deuxième versement c’est bien 50 % ?')
    expect(reply?.text).toContain('euxième tranche est de 30 %')
  })

  it('a sum is never worked out for another affair of the town hall', async () => {
    const [reply] = await hold('3 gardes champêtres, combien verse l’État ?')
    expect(reply?.kind).toBe('out_of_scope')
    expect(reply?.text).not.toContain('150 000')
  })

  it.each([
    ['Peut-on recruter un conseiller pour 12 mois ?', 'L’État finance 50 000 euros sur 24 mois'],
    ['poste neuf à 50 %, possible ?', 'ni le temps de travail'],
    ['c’est nous qui payons', 'Qu’est-ce qui serait pris en charge ?'],
    ['Quel est le numéro de téléphone du préfet ?', 'L’AMI ne donne aucun numéro de téléphone'],
    ['les zones très isolées sont concernées aussi ?', 'sur tout le territoire'],
    ['la formation elle se passe à quel endroit', 'ni son lieu'],
    ['Où est-ce qu’on va pêcher les candidats ?', 'elle choisit dans ce vivier'],
    ['mise à disposition d’une salle à une association, gratuit ?', 'ne porte pas sur l’AMI'],
    ['la tenue des agents des espaces verts qui paye', 'ne porte pas sur l’AMI'],
    ['quels justificatifs pour une carte grise', 'ne porte pas sur l’AMI'],
    ['Est-ce que Busigny figure parmi les communes de l’agglomération ?', 'Oui, Busigny figure parmi elles'],
    ['le faire travailler à la déchetterie', 'Le conseiller se consacre aux missions du panorama'],
    ['peut-il surveiller la cantine le midi', 'Non : le conseiller se consacre aux missions du panorama'],
    ['il peut aider pour le RSA ?', 'Les démarches administratives en ligne font partie des missions'],
    ['le maire peut-il faire réparer l’église', 'ne porte pas sur l’AMI'],
    ['comment on vous joint pour une question', 'conseiller-numerique@anct.gouv.fr'],
    ['cb on touche et qd', 'À savoir aussi : L’État verse une subvention de 50 000 euros par poste'],
    ['notre CIAS veut porter le projet à la place de la comcom, ok ?', 'Oui'],
    [
      'La communauté de communes a déjà deux conseillers, la ville-centre peut-elle en demander un de plus ?',
      'en fonction des conseillers déjà accueillis'
    ],
    ['Peut-il animer un atelier sur les fake news ?', 'vérifier les sources'],
    ['candidature au label ville fleurie, on dépose où', 'ne porte pas sur l’AMI'],
    ['et s’il tombe malade ?', 'ni le temps de travail'],
    ['c’est combien et pour combien de temps ?', 'L’État finance 50 000 euros sur 24 mois'],
    [
      'on est une ptite mairie de 340 ames ds le cantal, on rentre ds les clous ?',
      'elle est éligible et peut candidater seule'
    ],
    ['faut-il une délibération ?', 'Il ne mentionne pas de délibération préalable'],
    ['que dit la délibération ?', 'La délibération n° 2021/13'],
    ['Cambrai est-elle membre de l’agglo ?', 'une commune qu’il ne cite pas n’est pas membre']
  ])('« %s »', async (said, told) => {
    const [reply] = await hold(said)
    expect(reply?.text).toContain(told)
  })

  it('of an elected council or of an agglomération, membership is told of the one that is spoken of', async () => {
    const replies = await hold(
      'une commune membre de l’agglo peut-elle candidater ?',
      'il fait quoi demain, météo Cambrai'
    )
    expect(replies[0]?.factIds).not.toContain('delib-46-communes')
    expect(replies[1]?.kind).toBe('out_of_scope')
  })

  it.each([
    ['who asks', 'Notre trésorière demande à quel moment tombera le dernier versement', '50 %'],
    ['a year', 'montant de la dsil 2021', 'ne fait pas partie de l’AMI'],
    ['how it is relayed', 'on nous dit que l’État reconduit l’aide', 'ni de renouvellement']
  ])('%s says nothing of what is meant', async (_, said, told) => {
    const [reply] = await hold(said)
    expect(reply?.text).toContain(told)
  })

  it('is never offered among meanings', async () => {
    const replies = await Promise.all(
      ['menu de la cantine de demain', 'Mon imprimante ne marche plus', 'résultats du loto de samedi'].map(
        async said => (await hold(said))[0]?.kind
      )
    )
    expect(replies).toEqual(['out_of_scope', 'out_of_scope', 'out_of_scope'])
  })
})

describe('what staff put in words of their own', () => {
  it.each([
    ['le conseiller peut aussi tondre la pelouse du stade ?', 'answer', 'un remboursement de la subvention'],
    [
      'À quel tarif journalier refacturer le conseiller à une association ?',
      'out_of_scope',
      'L’AMI ne le précise pas'
    ],
    ['Le conseiller a-t-il droit aux tickets restaurant ?', 'out_of_scope', 'L’AMI ne le précise pas'],
    [
      'Saint-Quentin appartient-elle à l’agglomération qui a voté ?',
      'answer',
      'Non, je ne trouve pas cette commune'
    ],
    [
      'solesmes ça fait partie des communes de l’agglo du caudrésis ou pas',
      'answer',
      'Non, je ne trouve pas'
    ],
    ['Busigny fait-elle partie de l’agglo ?', 'answer', 'Oui, Busigny figure parmi elles'],
    [
      'Le bail de nos locaux court encore quatre ans. La convention peut-elle s’aligner sur cette durée ?',
      'answer',
      '36 mois'
    ],
    [
      'deux patrons, moitié chez nous et moitié chez la commune d’à côté',
      'out_of_scope',
      'L’AMI ne le précise pas'
    ]
  ])('« %s »', async (said, kind, sentence) => {
    const [reply] = await hold(said)
    expect([reply?.kind, reply?.text]).toEqual([kind, expect.stringContaining(sentence)])
  })
})

describe('a conversation about the AMI', () => {
  it('keeps its subject: a body, then another, then another number of postes', async () => {
    const [commune, ccas, association] = await hold(
      'Une commune peut-elle candidater ?',
      'et pour un CCAS ?',
      'et une association ?'
    )
    expect(commune?.text).toContain('elle est éligible et peut candidater seule')
    expect(ccas?.text).toContain('CCAS, CIAS')
    expect(association?.text).toContain('second appel à manifestation d’intérêt')
  })

  it('calculates again when the number changes', async () => {
    const [one, three, five] = await hold(
      'Combien verse l’État par poste ?',
      'et si on en prend trois ?',
      'et cinq ?'
    )
    expect(one?.kind).toBe('answer')
    expect(three?.text).toContain('Pour 3 postes, la subvention de l’État est de 150 000 euros au maximum')
    expect(five?.text).toContain('250 000 euros')
  })

  it('keeps the postes of a sum, and the payment that was asked about', async () => {
    const [, first] = await hold('Combien pour 4 postes ?', 'et la première tranche ?')
    expect(first?.text).toContain('Pour 4 postes, la première tranche est de 40 000 euros')
    const [, last, three] = await hold(
      'Quand tombe la deuxième tranche ?',
      'et la dernière ?',
      'pour 3 postes ça fait combien ?'
    )
    expect(last?.text).toContain('La troisième et dernière tranche, le solde, est de 50 %')
    expect(three?.text).toContain('Pour 3 postes, la troisième et dernière tranche est de 75 000 euros')
  })

  it('of meanings offered, takes one by its place', async () => {
    const [, chosen] = await hold('Quel délai ?', 'le premier')
    expect(chosen?.text).toContain('dans un délai maximum de 15 jours')
  })

  it('answers every question of one message', async () => {
    const [reply] = await hold('Qui choisit le candidat, et combien de reportings par mois ?')
    expect(reply?.text).toContain('et elle seule')
    expect(reply?.text).toContain('reporting mensuel')
  })

  it.each([
    ['C’est bien 60 000 € par poste ?', 'Non, ce n’est pas ce que dit le texte'],
    ['Le recours se fait bien devant le tribunal d’Amiens sous quatre mois ?', 'Lille'],
    ['La première tranche est bien de 50 % ?', '20 %']
  ])('corrects a false premise and does not say it again: %s', async (question, corrected) => {
    const [reply] = await hold(question)
    expect(reply?.text).toContain(corrected)
    expect(reply?.text).not.toMatch(/60 000|Amiens|quatre mois|^Oui/)
  })

  it('tells of danger before anything else', async () => {
    const [reply] = await hold('Mon collègue ne respire plus, que faire ? Et qui peut candidater ?')
    expect(reply?.text).toContain('appelez tout de suite le 15')
  })

  it.each([
    'What is the amount of the grant for our town?',
    'ما هو مبلغ المنحة؟',
    '¿Cuánto dinero para los municipios?'
  ])('says that it knows French only: %s', async question => {
    const [reply] = await hold(question)
    expect(reply?.text).toContain('Je ne comprends que le français')
  })

  it('marks what found no answer for the editors, and guesses nothing', async () => {
    const [reply] = await hold('Quelle est la couleur du cheval blanc d’Henri IV ?')
    expect(reply?.kind).toBe('out_of_scope')
    expect(reply?.text).not.toMatch(/\d{3}/)
  })
})

describe('a calculation about the AMI', () => {
  it.each([
    ['Trois postes dont un coordonnateur : enveloppe maximale ?', '150 000 euros'],
    ['Convention signée le 31 août 2021 : à quelle date tombe la deuxième tranche ?', '28 février 2022'],
    ['Candidat présenté le 1er mars, jusqu’à quand pour le sélectionner ?', '16 mars'],
    ['Candidat présenté le 20 décembre 2021 : dernier jour pour signer le contrat ?', '19 janvier 2022'],
    ['Salaire chargé de 2 500 € par mois sur 24 mois : quel reste à charge ?', '10 000 euros'],
    ['pour quatre postes on touche combien au tout premier versement', '40 000 euros'],
    ['Combien de rapports trimestriels sur deux ans ?', '8 trimestriels'],
    ['Dossier déposé le 20 avril 2021 : quand est-il examiné ?', '15 mai 2021']
  ])('%s', async (question, expected) => {
    const [reply] = await hold(question)
    expect(reply?.kind).toBe('calculation')
    expect(reply?.text).toContain(expected)
  })

  it('refuses a number of postes that cannot be', async () => {
    const [reply] = await hold('Quelle subvention pour 9000 postes ?')
    expect(reply?.text).toContain('entre 1 et 4 000')
  })
})

describe('what people ask in their own words', () => {
  it.each([
    [
      'Huit conseillers : total de l’aide, et montant du versement qui suit la signature ?',
      'calculation',
      '400 000 euros',
      '80 000 euros'
    ],
    [
      '24 mois finances = cb de rapports mensuels, trimestriels, semestriels ?',
      'calculation',
      '24 reportings mensuels',
      '8 trimestriels'
    ],
    [
      'Douze conseillers dont deux coordonnateurs : maximum que l’État peut nous verser ?',
      'calculation',
      '600 000 euros',
      'coordonnateur'
    ],
    [
      'Les régions et les départements sont-ils visés comme les communes ?',
      'answer',
      'un département ou une région',
      'éligible'
    ],
    ['c’est gratuit pour les papis et mamies ?', 'answer', 'gratuit', 'gratuit'],
    ['Combien de Français sont à l’écart d’internet d’après le texte ?', 'answer', '13 millions', 'éloignés'],
    [
      'On a le droit de prendre la cousine de l’adjointe ?',
      'out_of_scope',
      'ne le précise pas',
      'elle seule'
    ],
    [
      'En combien de jours l’ANCT dit-elle si notre dossier est recevable ?',
      'out_of_scope',
      'ne le précise pas',
      'le 15 de chaque mois'
    ]
  ])('%s', async (said, kind, ...words) => {
    const [reply] = await hold(said)
    expect(reply?.kind).toBe(kind)
    for (const word of words) expect(reply?.text).toContain(word)
  })
})
