import { topicOf } from '../../../domain/ami/topics'
import { areStrangeTo, otherAffairsIn } from '../../../domain/ami/understanding/other-affairs'

describe('another affair of the town hall, put in words of the AMI', () => {
  it.each([
    ['une école peut-elle imposer une tenue', 'tenue'],
    ['le règlement de la cantine peut-il imposer une tenue aux agents', 'tenue'],
    ['qui paie la formation du garde champêtre', 'formation-paiement'],
    ['quelle indemnité pour les conseillers communautaires', 'delib-presents'],
    ['coordonnateur communal du recensement, combien est-il payé', 'coordonnateur'],
    ['conseiller pédagogique numérique de l’éducation nationale', 'outillage-conseiller'],
    ['délai de paiement d’une facture', 'depart-des-tranches'],
    ['combien d’adjoints pour une commune de 900 habitants', 'montant-population'],
    ['un élu absent peut-il donner procuration', 'delib-presents'],
    ['recours contre une délibération du budget', 'delib-recours'],
    ['les horaires de l’accueil de la mairie', 'hors-mission'],
    ['combien de temps garder les bulletins de paie des agents', 'justificatifs'],
    ['combien de jours pour signer le bail d’un logement', 'delai-signature']
  ])('« %s » is not about the AMI', (said, topic) => {
    expect(areStrangeTo(topicOf(topic), otherAffairsIn(said))).toBe(true)
  })

  it.each([
    'le conseiller numérique peut-il intervenir à l’école',
    'peut-on lui demander de surveiller la cantine',
    'est-ce qu’il peut aider à la piscine',
    'aider un retraité à vendre son vélo sur internet',
    'on peut le mettre à l’état civil',
    'la caisse des écoles peut-elle candidater',
    'comptons-nous les participants',
    'à combien s’élève le deuxième versement',
    'le CIAS peut-il prendre un conseiller',
    'qui a été élu secrétaire de séance',
    'un adjoint peut-il signer la convention'
  ])('« %s » is: somebody of the programme is spoken of, or nobody else is', said => {
    expect(otherAffairsIn(said)).toEqual([])
  })

  it('a word that the topic itself is asked in is none', () => {
    expect(areStrangeTo(topicOf('hors-mission'), otherAffairsIn('surveiller la cantine'))).toBe(false)
  })
})
