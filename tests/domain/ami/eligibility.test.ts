import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BODY_KINDS, type BodyKind, verdictOn } from '../../../domain/ami/eligibility'

const eligible = (kinds: readonly BodyKind[]) => kinds.map(kind => verdictOn(kind).eligibility)

it('admits the collectivités, their groupements and what the AMI names besides', () => {
  const admitted: BodyKind[] = [
    'commune',
    'epci',
    'departement',
    'region',
    'syndicat-intercommunal',
    'petr',
    'metropole-grand-paris',
    'ept',
    'metropole-lyon',
    'outre-mer',
    'ccas',
    'cias',
    'caisse-des-ecoles',
    'office-public-habitat'
  ]
  expect(eligible(admitted)).toEqual(admitted.map(() => 'eligible'))
})

it('sends private law to the second AMI, and associations to a conseiller lent by a collectivité', () => {
  expect(verdictOn('association')).toEqual({
    kind: 'association',
    eligibility: 'not-eligible',
    basis: 'text',
    factIds: ['ami-prive-second-temps', 'ami-destinataires', 'mise-a-disposition-associations'],
    instead: ['mise-a-disposition', 'second-ami']
  })
  expect(verdictOn('entreprise').instead).toEqual(['second-ami'])
  expect(eligible(['fondation', 'societe-publique', 'cooperative'])).toEqual([
    'not-eligible',
    'not-eligible',
    'not-eligible'
  ])
})

it('refuses the State, its universities and its chambers, which are no collectivité', () => {
  expect(eligible(['etat', 'universite', 'chambre-consulaire', 'particulier'])).toEqual([
    'not-eligible',
    'not-eligible',
    'not-eligible',
    'not-eligible'
  ])
})

it('does not decide what the AMI leaves open', () => {
  expect(eligible(['syndicat-mixte', 'etablissement-public', 'bailleur-social', 'france-services'])).toEqual([
    'depends',
    'depends',
    'depends',
    'depends'
  ])
  expect(eligible(['gip', 'hopital', 'etablissement-scolaire'])).toEqual([
    'to-confirm',
    'to-confirm',
    'to-confirm'
  ])
  expect(eligible(['commune-deleguee', 'arrondissement-municipal', 'service-communal'])).toEqual([
    'through',
    'through',
    'through'
  ])
})

it('tells what the AMI says in words from what follows from them', () => {
  expect(verdictOn('ccas').basis).toBe('text')
  expect(verdictOn('petr').basis).toBe('reading')
})

it('rests on facts that exist', () => {
  const file = join(__dirname, '..', '..', '..', '..', 'shared', 'ami', 'facts.json')
  if (!existsSync(file)) return
  const facts: readonly { id: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  const known = new Set(facts.map(({ id }) => id))
  expect(BODY_KINDS.flatMap(kind => verdictOn(kind).factIds).filter(id => !known.has(id))).toEqual([])
})
