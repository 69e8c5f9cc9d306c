/** What the calendar says to conseillers of the reports. */

const calls = (count: number) => (count === 1 ? '1 appel attend' : `${count} appels attendent`)

export const toConfirm = (count: number, month: string, day: string, page: string) => ({
  title: `Rapport mensuel (${month}) : ${calls(count)} votre confirmation`,
  text: `Tant que vous ne les avez pas confirmés ou annulés, ces appels ne comptent pas dans le rapport mensuel de votre structure, à envoyer pour le ${day}. Ils sont dans votre page : ${page}`,
  sms: `Rapport mensuel (${month}) : ${calls(count)} votre confirmation avant le ${day}. ${page}`
})

export const questionnaire = (halfYear: string, day: string, page: string, isReminder: boolean) => ({
  title: isReminder
    ? `Votre questionnaire du ${halfYear} vous attend toujours`
    : `Votre questionnaire du ${halfYear}`,
  text: `Dix questions courtes sur vos conditions d’accueil, et un commentaire si vous voulez. Vos réponses font partie du rapport semestriel de votre structure, à envoyer à l’ANCT pour le ${day}. Pour répondre : ${page}`,
  sms: `${isReminder ? 'Rappel : votre' : 'Votre'} questionnaire du ${halfYear} sur vos conditions d’accueil, avant le ${day} : ${page}`
})
