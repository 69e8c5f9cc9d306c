/** What the files themselves say, whatever is in them. */
export const wording = {
  pageOf: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  signedAt: 'Fait à',
  signedOn: 'le',
  signature: 'Signature',
  continued: (title: string) => `${title} (suite)`,
  noRow: 'Aucune ligne.',
  creator: 'Assistant des conseillers numériques'
} as const
