/** What the files themselves say, whatever is in them. */
export const wording = {
  pageOf: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  signedAt: 'Fait à',
  signedOn: 'le',
  signature: 'Signature',
  continued: (title: string) => `${title} (suite)`,
  noRow: 'Aucune ligne.',
  creator: 'Assistant des conseillers numériques',
  calendarDomain: 'conseiller-numerique.ami',
  page: 'Page',
  article: (number: number) => `Article ${number} :`,
  madeAt: (place: string) => `Fait à ${place}`,
  draftMade: (made: Date) =>
    `Projet préparé le ${new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris' }).format(made)}.`
} as const
