import { ofCommune } from '../../domain/language/french-names'
import { kind, quoted } from './wording-kinds'

/** What can be wrong with the values of a row: where, how, who, when. */
export const ROW_FAULTS = {
  // Where.
  'insee-found': kind(
    'mended',
    'codes INSEE absents, retrouvés',
    (commune: string, found: string) =>
      `code INSEE absent, ${found} trouvé d’après ${quoted(commune)} et le code postal`
  ),
  'insee-replaced': kind(
    'mended',
    'codes INSEE remplacés',
    (value: string, found: string) =>
      `${quoted(value)} n’est pas une commune actuelle, ${found} trouvé d’après le nom et le code postal`
  ),
  'insee-dropped': kind(
    'dropped',
    'codes INSEE inconnus',
    (value: string) => `${quoted(value)} n’est pas le code INSEE d’une commune : corrigez-le`
  ),
  'insee-not-found': kind(
    'noted',
    'communes introuvables',
    (commune: string, codePostal: string) =>
      `code INSEE absent, et ${quoted(commune)} n’est pas une commune du code postal ${codePostal} : donnez le code INSEE`
  ),
  'insee-corrected': kind(
    'mended',
    'codes INSEE d’une autre commune',
    (value: string, codePostal: string, found: string) =>
      `le code INSEE ${value} n’est pas au code postal ${codePostal} : ${found} trouvé d’après le nom`
  ),
  'insee-contradicted': kind(
    'dropped',
    'codes INSEE d’une autre commune',
    (value: string, codePostal: string) =>
      `le code INSEE ${value} n’est pas au code postal ${codePostal} : corrigez l’un ou l’autre`
  ),
  'insee-elsewhere': kind(
    'noted',
    'code INSEE et code postal en désaccord',
    (codeInsee: string, codePostal: string) =>
      `le code INSEE ${codeInsee} et le code postal ${codePostal} ne sont pas du même département`
  ),
  'position-unreadable': kind(
    'dropped',
    'coordonnées illisibles',
    (value: string) => `${quoted(value)} n’est pas un nombre de degrés, par exemple 50.1174`
  ),
  'position-half': kind(
    'dropped',
    'coordonnées incomplètes',
    () => 'une seule des deux coordonnées est donnée'
  ),
  'position-swapped': kind(
    'mended',
    'latitude et longitude inversées',
    (latitude: number, longitude: number) =>
      `latitude et longitude inversées, remises à l’endroit : ${latitude}, ${longitude}`
  ),
  'position-sign': kind(
    'mended',
    'signe des coordonnées',
    (latitude: number, longitude: number) => `signe corrigé : ${latitude}, ${longitude}`
  ),
  'position-abroad': kind(
    'dropped',
    'coordonnées hors de France',
    (latitude: number, longitude: number) => `le point ${latitude}, ${longitude} n’est pas en France`
  ),
  'position-elsewhere': kind(
    'dropped',
    'coordonnées d’un autre territoire',
    (latitude: number, longitude: number, codePostal: string) =>
      `le point ${latitude}, ${longitude} n’est pas dans le territoire du code postal ${codePostal}`
  ),
  'position-far': kind(
    'dropped',
    'coordonnées loin de la commune',
    (kilometers: number, commune: string) => `le point est à ${kilometers} km ${ofCommune(commune)}`
  ),
  'position-from-commune': kind(
    'mended',
    'coordonnées absentes, centre de la commune',
    (commune: string) => `pas de coordonnées utilisables : le centre ${ofCommune(commune)} les remplace`
  ),
  'position-unknown': kind(
    'noted',
    'lieux sans position',
    () => 'pas de coordonnées, et la commune n’est pas connue : ce lieu ne sera jamais le plus proche'
  ),

  // How.
  'phone-unreadable': kind(
    'dropped',
    'téléphones illisibles',
    (value: string) => `${quoted(value)} n’est pas un numéro de téléphone français`
  ),
  'phone-short': kind(
    'dropped',
    'numéros courts',
    (value: string) => `${quoted(value)} est un numéro court : donnez un numéro à dix chiffres`
  ),
  'phone-foreign': kind(
    'dropped',
    'numéros étrangers',
    (value: string) => `${quoted(value)} n’est pas un numéro de France ou d’outre-mer`
  ),
  'phone-several': kind(
    'noted',
    'plusieurs téléphones',
    (value: string) => `${quoted(value)} donne plusieurs numéros : le premier qui peut être appelé est gardé`
  ),
  'phone-mayotte': kind(
    'mended',
    'numéros de Mayotte en +269',
    (value: string) => `${quoted(value)} : +269 est l’indicatif des Comores, remplacé par +262 (Mayotte)`
  ),
  'phone-overseas': kind(
    'mended',
    'indicatifs d’outre-mer',
    (value: string, e164: string) => `${quoted(value)} est un numéro d’outre-mer, lu ${e164}`
  ),
  'phone-zero': kind(
    'mended',
    'téléphones sans zéro ni indicatif',
    (value: string, e164: string) => `${quoted(value)} n’a ni zéro ni indicatif, lu ${e164}`
  ),
  'phone-special': kind(
    'noted',
    'numéros spéciaux (08)',
    (value: string) => `${quoted(value)} est un numéro spécial, peut-être payant : donnez un numéro ordinaire`
  ),
  'phone-required': kind(
    'refused',
    'téléphones que la ligne ne peut pas appeler',
    (why: string) => `${why} ; sans numéro, personne ne peut être appelé`
  ),
  'phone-shared': kind(
    'noted',
    'téléphone partagé',
    (id: string, line: number) =>
      `même téléphone que ${quoted(id)} (ligne ${line}) : un seul des deux sera appelé à la fois`
  ),
  'date-1970': kind(
    'dropped',
    'dates de 1970',
    (value: string) =>
      `${quoted(value)} est une date par défaut, pas une mise à jour : donnez la vraie, ou rien`
  ),
  'date-unreadable': kind(
    'dropped',
    'dates illisibles',
    (value: string) => `${quoted(value)} n’est pas une date : donnez AAAA-MM-JJ`
  ),
  hours: kind('dropped', 'horaires illisibles', (why: string, value: string) => `${quoted(value)} : ${why}`),
  'hours-remark': kind('noted', 'horaires à relire', (why: string) => why),
  'hours-kept': kind(
    'dropped',
    'horaires illisibles, ceux d’avant gardés',
    (why: string, value: string, before: string) =>
      `${quoted(value)} : ${why} ; les horaires d’avant sont gardés, ${quoted(before)}`
  ),
  'hours-refused': kind(
    'refused',
    'horaires illisibles',
    (why: string, value: string) => `${quoted(value)} : ${why}`
  ),
  'presence-kept': kind(
    'noted',
    'présences d’avant gardées',
    (permanence: string) => `la présence d’avant à la permanence ${quoted(permanence)} est gardée`
  ),
  'hours-guessed': kind(
    'mended',
    'horaires devinés',
    (why: string, value: string) => `${why} : ${quoted(value)}`
  ),
  'hours-empty-span': kind(
    'mended',
    'plages « 00:00-00:00 » ignorées',
    (value: string) => `« 00:00-00:00 » veut dire jour et nuit, et a été lu comme rien : ${quoted(value)}`
  ),
  'hours-too-long': kind(
    'dropped',
    'horaires illisibles',
    (length: number, limit: number) => `${length} caractères, plus que les ${limit} que l’on peut lire`
  ),
  itinerance: kind(
    'dropped',
    'itinérance illisible',
    (value: string) => `${quoted(value)} : donnez « Itinérant » ou « Fixe »`
  ),
  link: kind(
    'dropped',
    'liens illisibles',
    (value: string) => `${quoted(value)} n’est pas une adresse web : donnez https://…`
  ),

  // Who.
  email: kind(
    'dropped',
    'courriels illisibles',
    (value: string) => `${quoted(value)} n’est pas une adresse électronique`
  ),
  'email-required': kind(
    'refused',
    'courriels illisibles',
    (value: string) => `${quoted(value)} n’est pas une adresse électronique : la ligne n’ouvre aucun compte`
  ),
  'aad-object-id': kind(
    'dropped',
    'identifiants Microsoft illisibles',
    (value: string) =>
      `${quoted(value)} n’est pas un identifiant d’objet Entra ID (8-4-4-4-12 chiffres hexadécimaux)`
  ),
  consent: kind(
    'noted',
    'consentements à préciser',
    (value: string) =>
      `${value === '' ? 'vide' : quoted(value)} : donnez « oui » ou « non » ; compté comme non, cette personne ne sera pas appelée`
  ),
  role: kind(
    'refused',
    'rôles inconnus',
    (value: string, roles: readonly string[]) =>
      `${quoted(value)} n’est pas un rôle : donnez ${roles.join(', ')}`
  ),
  'role-without-structure': kind(
    'noted',
    'comptes sans structure',
    (role: string) => `un compte ${role} sans SIRET de structure ne voit aucune structure`
  ),

  // When.
  'unknown-conseiller': kind(
    'noted',
    'conseillers inconnus',
    (id: string) => `aucun conseiller ${quoted(id)} pour l’instant : importez-le aussi`
  ),
  'unknown-permanence': kind(
    'noted',
    'permanences inconnues',
    (id: string) => `aucune permanence ${quoted(id)} pour l’instant : importez-la aussi`
  ),
  'day-unreadable': kind(
    'refused',
    'jours impossibles',
    (value: string) => `${quoted(value)} n’est pas un jour qui existe : donnez AAAA-MM-JJ`
  ),
  'day-form': kind(
    'mended',
    'jours remis en forme',
    (value: string, day: string) => `${quoted(value)} lu comme ${day} : donnez AAAA-MM-JJ`
  ),
  'days-reversed': kind(
    'refused',
    'périodes à l’envers',
    (from: string, until: string) => `valide_au (${until}) est avant valide_du (${from})`
  ),
  'end-before': kind(
    'refused',
    'jours à l’envers',
    (from: string, until: string) => `${until} est avant ${from} : donnez le premier jour, puis le dernier`
  ),
  'days-too-long': kind(
    'refused',
    'périodes de plus d’un an',
    (from: string, until: string) => `du ${from} au ${until}, plus d’un an : donnez un an au plus`
  ),
  'day-hours': kind(
    'refused',
    'horaires d’un jour illisibles',
    (value: string) =>
      `${quoted(value)} : donnez par exemple 09:00-12:00,14:00-17:00, ou rien pour une fermeture`
  )
}
