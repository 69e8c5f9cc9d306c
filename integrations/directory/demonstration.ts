import type { Conseiller } from '../../domain/permanences/conseiller'
import type { Permanence } from '../../domain/permanences/permanence'
import type { Presence } from '../../domain/permanences/presence'
import { DEMONSTRATION_COMMUNES } from './demonstration-communes'
import type { CompileHours } from './parsed'

const DEPARTEMENT = '59'
// The SIREN is that of the CA du Caudrésis et du Catésis; the establishment and its key are only well formed.
const STRUCTURE_SIRET = '20003063300016'
const STRUCTURE_NOM = 'CA du Caudrésis et du Catésis (exemple)'

interface Lieu {
  readonly id: string
  readonly nom: string
  readonly commune: string
  readonly adresse: string
  readonly horaires: string
  readonly itinerance?: true
  /** Away from the centre of the commune, in degrees. */
  readonly offset?: readonly [number, number]
}

// Every place is invented, and so are its hours; the communes are real. Telephones are given below, in order.
const LIEUX: readonly Lieu[] = [
  {
    id: 'demo-caudry-services',
    nom: 'Espace services de Caudry (exemple)',
    commune: 'Caudry',
    adresse: 'Place de la Mairie',
    horaires: 'Mo-Fr 08:30-12:00,13:30-17:30'
  },
  {
    id: 'demo-caudry-mediatheque',
    nom: 'Médiathèque de Caudry (exemple)',
    commune: 'Caudry',
    adresse: 'Rue de la Dentelle',
    horaires: 'Tu-Fr 10:00-12:00,14:00-18:00; Sa 10:00-17:00',
    offset: [0.002, 0.003]
  },
  // Somebody who tries `npm start` in the evening, on a Sunday or on 25 December must get through as well: without this one
  // nobody could be rung then. A little way out of Caudry, so that by day the ordinary places of the town come first.
  {
    id: 'demo-caudry-telephone',
    nom: 'Permanence téléphonique de démonstration',
    commune: 'Caudry',
    adresse: 'Par téléphone seulement',
    horaires: '24/7; PH open',
    offset: [-0.008, -0.009]
  },
  {
    id: 'demo-le-cateau-mairie',
    nom: 'Mairie du Cateau-Cambrésis (exemple)',
    commune: 'Le Cateau-Cambrésis',
    adresse: 'Place de la Mairie',
    horaires: 'Mo-Fr 09:00-12:00,14:00-17:00'
  },
  {
    id: 'demo-le-cateau-mediatheque',
    nom: 'Médiathèque du Cateau-Cambrésis (exemple)',
    commune: 'Le Cateau-Cambrésis',
    adresse: 'Rue du Musée',
    horaires: 'We 10:00-12:00,14:00-18:00; Sa 09:30-12:30,14:00-17:00',
    offset: [0.003, -0.002]
  },
  {
    id: 'demo-avesnes-mairie',
    nom: 'Mairie d’Avesnes-les-Aubert (exemple)',
    commune: 'Avesnes-les-Aubert',
    adresse: 'Place de la Mairie',
    horaires: 'Mo,We,Fr 09:00-12:00'
  },
  {
    id: 'demo-busigny-mairie',
    nom: 'Mairie de Busigny (exemple)',
    commune: 'Busigny',
    adresse: 'Rue de la Gare',
    horaires: 'Tu,Th 14:00-17:30'
  },
  {
    id: 'demo-bertry-mairie',
    nom: 'Mairie de Bertry (exemple)',
    commune: 'Bertry',
    adresse: 'Place de la Mairie',
    horaires: 'Mo 14:00-17:00; Th 09:00-12:00'
  },
  {
    id: 'demo-villers-mairie',
    nom: 'Mairie de Villers-Outréaux (exemple)',
    commune: 'Villers-Outréaux',
    adresse: 'Place de la Mairie',
    horaires: 'We 09:00-12:00,14:00-17:00'
  },
  {
    id: 'demo-walincourt-salle',
    nom: 'Salle des fêtes de Walincourt-Selvigny (exemple)',
    commune: 'Walincourt-Selvigny',
    adresse: 'Place de la Mairie',
    horaires: 'Tu 09:00-12:00'
  },
  {
    id: 'demo-beauvois-mediatheque',
    nom: 'Médiathèque de Beauvois-en-Cambrésis (exemple)',
    commune: 'Beauvois-en-Cambrésis',
    adresse: 'Place de la Mairie',
    horaires: 'We 14:00-18:00; Sa 09:00-12:00'
  },
  {
    id: 'demo-ligny-mairie',
    nom: 'Mairie de Ligny-en-Cambrésis (exemple)',
    commune: 'Ligny-en-Cambrésis',
    adresse: 'Place de la Mairie',
    horaires: 'Fr 14:00-17:00'
  },
  // One bus: the valley of the Sambre in odd weeks, Mazinghien in even ones, Clary on the first Thursday of the month.
  {
    id: 'demo-bus-catillon',
    nom: 'Bus numérique, arrêt de Catillon-sur-Sambre (exemple)',
    commune: 'Catillon-sur-Sambre',
    adresse: 'Place de l’Église',
    horaires: 'week 1-53/2 Tu 09:30-12:00',
    itinerance: true
  },
  {
    id: 'demo-bus-mazinghien',
    nom: 'Bus numérique, arrêt de Mazinghien (exemple)',
    commune: 'Mazinghien',
    adresse: 'Place de l’Église',
    horaires: 'week 2-52/2 Tu 09:30-12:00',
    itinerance: true
  },
  {
    id: 'demo-bus-clary',
    nom: 'Bus numérique, arrêt de Clary (exemple)',
    commune: 'Clary',
    adresse: 'Place de la Mairie',
    horaires: 'Th[1] 14:00-16:30',
    itinerance: true
  }
]

/** Where and when each invented conseiller is; `''` keeps the hours of the place. */
const CONSEILLERS: readonly {
  readonly prenom: string
  readonly consent?: false
  readonly presences: readonly (readonly [lieu: string, horaires: string])[]
}[] = [
  { prenom: 'Camille', presences: [['demo-caudry-services', 'Mo-Fr 08:30-12:00,13:30-17:30']] },
  { prenom: 'Dominique', presences: [['demo-caudry-mediatheque', '']] },
  { prenom: 'Claude', presences: [['demo-caudry-telephone', '24/7; PH open']] },
  { prenom: 'Sacha', presences: [['demo-le-cateau-mairie', 'Mo-Fr 09:00-12:00,14:00-17:00']] },
  { prenom: 'Alix', presences: [['demo-le-cateau-mediatheque', '']] },
  {
    prenom: 'Charlie',
    presences: [
      ['demo-avesnes-mairie', 'Mo,We,Fr 09:00-12:00'],
      ['demo-busigny-mairie', 'Tu,Th 14:00-17:30']
    ]
  },
  {
    prenom: 'Maxime',
    presences: [
      ['demo-bertry-mairie', 'Mo 14:00-17:00; Th 09:00-12:00'],
      ['demo-villers-mairie', 'We 09:00-12:00,14:00-17:00']
    ]
  },
  {
    prenom: 'Lou',
    presences: [
      ['demo-walincourt-salle', 'Tu 09:00-12:00'],
      ['demo-beauvois-mediatheque', ''],
      ['demo-ligny-mairie', 'Fr 14:00-17:00']
    ]
  },
  {
    prenom: 'Noa',
    presences: [
      ['demo-bus-catillon', ''],
      ['demo-bus-mazinghien', ''],
      ['demo-bus-clary', '']
    ]
  },
  // Somebody who has not agreed to be rung, so that the difference can be seen.
  { prenom: 'Andréa', consent: false, presences: [['demo-caudry-services', 'Mo-Fr 08:30-12:00']] }
]

/** Two figures from 01. */
const rank = (index: number) => String(index + 1).padStart(2, '0')

/**
 * The directory of a first start: invented permanences and conseillers in the real communes of the CA du Caudrésis et du
 * Catésis, all marked `demonstration`. Somebody can be rung at any hour. Telephones are in ranges kept for fiction, which
 * reach nobody: 03 53 01 for places, 06 39 98 for conseillers.
 *
 * @see ARCEP, décision 2018-0881: numbers for audiovisual works
 */
export function demonstrationDirectory(ports: { readonly compileHours: CompileHours }): {
  permanences: Permanence[]
  conseillers: Conseiller[]
  presences: Presence[]
} {
  const hoursOf = (horaires: string) => ports.compileHours(horaires, DEPARTEMENT).hours
  const permanences = LIEUX.map((lieu, index): Permanence => {
    const commune = DEMONSTRATION_COMMUNES.find(known => known.commune === lieu.commune)
    if (!commune) throw new RangeError(`Not a commune of the demonstration: ${lieu.commune}`)
    const [north, east] = lieu.offset ?? [0, 0]
    return {
      id: lieu.id,
      pivot: STRUCTURE_SIRET,
      nom: lieu.nom,
      commune: commune.commune,
      codePostal: commune.codePostal,
      codeInsee: commune.codeInsee,
      adresse: lieu.adresse,
      position: {
        latitude: Number((commune.latitude + north).toFixed(4)),
        longitude: Number((commune.longitude + east).toFixed(4))
      },
      telephone: `+333530101${rank(index)}`,
      horaires: lieu.horaires,
      hours: hoursOf(lieu.horaires),
      itinerance: lieu.itinerance ?? false,
      priseRdv: null,
      demonstration: true
    }
  })
  const conseillers = CONSEILLERS.map(
    ({ prenom, consent = true }, index): Conseiller => ({
      id: `demo-conseiller-${rank(index)}`,
      prenom,
      nom: 'Démonstration',
      telephone: `+336399801${rank(index)}`,
      courriel: `conseiller-${rank(index)}@example.org`,
      structureSiret: STRUCTURE_SIRET,
      structureNom: STRUCTURE_NOM,
      themes: [],
      langues: ['fr'],
      aadObjectId: null,
      consent,
      demonstration: true
    })
  )
  const presences = CONSEILLERS.flatMap(({ presences: rows }, index) =>
    rows.map(
      ([permanenceId, horaires]): Presence => ({
        conseillerId: `demo-conseiller-${rank(index)}`,
        permanenceId,
        horaires,
        hours: horaires === '' ? null : hoursOf(horaires),
        validFrom: null,
        validUntil: null
      })
    )
  )
  return { permanences, conseillers, presences }
}
