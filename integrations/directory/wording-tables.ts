import { kind, quoted } from './wording-kinds'

/** What can be wrong with a file and with the identity of its rows. */
export const TABLE_FAULTS = {
  // The file.
  'not-a-table': kind(
    'refused',
    'fichier qui n’est pas un CSV',
    (what: string) => `ce fichier est ${what}, pas un CSV : donnez le fichier en CSV, encodé en UTF-8`
  ),
  empty: kind('refused', 'fichier vide', () => 'le fichier ne contient aucune ligne sous l’en-tête'),
  encoding: kind(
    'mended',
    'encodage Windows-1252',
    (lines: number) =>
      `${lines === 1 ? 'une ligne n’est pas en UTF-8 et a été lue' : `${lines} lignes ne sont pas en UTF-8 et ont été lues`} en Windows-1252 : enregistrez le fichier en « CSV UTF-8 »`
  ),
  'missing-columns': kind(
    'refused',
    'colonnes absentes',
    (names: readonly string[]) =>
      `colonnes absentes de l’en-tête : ${names.join(', ')} ; vérifiez que c’est le bon fichier`
  ),
  'unknown-column': kind('noted', 'colonnes inconnues', () => 'colonne inconnue, elle n’est pas lue'),
  'duplicate-column': kind(
    'noted',
    'colonnes en double',
    () => 'colonne présente deux fois, la première est lue'
  ),
  'open-quote': kind(
    'refused',
    'guillemets non refermés',
    () => 'un guillemet est ouvert et jamais refermé : refermez-le ; la ligne n’est pas lue'
  ),
  'stray-quote': kind(
    'noted',
    'guillemets isolés',
    () => 'un guillemet se trouve à l’intérieur d’une valeur : doublez-le ("")'
  ),
  'too-many-cells': kind(
    'refused',
    'lignes trop longues',
    (cells: number, columns: number) =>
      `${cells} valeurs pour ${columns} colonnes : entourez de guillemets la valeur qui contient le séparateur`
  ),
  'too-few-cells': kind(
    'noted',
    'lignes trop courtes',
    (cells: number, columns: number) =>
      `${cells} valeurs pour ${columns} colonnes : les dernières sont lues comme vides`
  ),

  // Identity.
  missing: kind('refused', 'valeurs obligatoires absentes', () => 'valeur obligatoire absente'),
  unreadable: kind(
    'refused',
    'valeurs illisibles',
    () => 'valeur illisible (trop longue ou mal encodée) : donnez un texte simple'
  ),
  'duplicate-id': kind(
    'refused',
    'identifiants en double',
    (id: string, line: number) =>
      `${quoted(id)} est déjà l’identifiant de la ligne ${line}, qui est gardée : donnez un identifiant à chacun`
  ),
  'duplicate-row': kind('refused', 'lignes en double', (line: number) => `même contenu que la ligne ${line}`),
  'too-long': kind(
    'mended',
    'textes trop longs',
    (length: number, limit: number) => `${length} caractères, coupé à ${limit}`
  ),
  'code-postal': kind(
    'refused',
    'codes postaux illisibles',
    (value: string) => `${quoted(value)} n’est pas un code postal : donnez cinq chiffres`
  ),
  'code-postal-mended': kind(
    'mended',
    'codes postaux remis en forme',
    (value: string, mended: string) => `${quoted(value)} lu comme ${mended}`
  ),
  'pivot-unknown': kind(
    'dropped',
    'SIRET inconnus (pivot à zéro)',
    (value: string) => `${quoted(value)} n’est le numéro de personne : donnez le SIRET ou le RNA, ou rien`
  ),
  pivot: kind(
    'dropped',
    'pivots illisibles',
    (value: string) => `${quoted(value)} n’est ni un SIRET (14 chiffres) ni un RNA (W et 9 chiffres)`
  ),
  siret: kind(
    'dropped',
    'SIRET illisibles',
    (value: string) => `${quoted(value)} n’est pas un SIRET : donnez 14 chiffres`
  ),
  'siret-key': kind(
    'noted',
    'SIRET à vérifier',
    (value: string) => `la clé du SIRET ${value} est fausse : vérifiez-le ; il est gardé`
  )
}
