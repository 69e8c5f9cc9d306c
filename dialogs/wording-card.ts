/** What a card says in words where no card is drawn. */
export const bounds = (from: number, to: number) => ` (de ${from} à ${to})`
export const dayExample = ' (par exemple 15/02/2021)'
export const reply = (title: string, text: string) =>
  title === text ? `→ ${title}` : `→ ${title} : écrivez « ${text} »`
export const link = (title: string, url: string) => `→ ${title} : ${url}`
export const label = (name: string, value: string) => `- ${name} : ${value}`
export const passage = (quote: string, section: string) => `« ${quote} » (${section})`
