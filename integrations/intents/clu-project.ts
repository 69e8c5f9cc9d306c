import type { Topic } from '../../domain/ami/topic'

/** The project's name where the settings name none. */
const PROJECT = 'conseillers-numeriques'
const LANGUAGE = 'fr'
/** What CLU takes of an utterance, in UTF-16 units. */
const LONGEST = 500

/**
 * The topics as a project that CLU imports: an intent for each, with the questions by which our own engine knows it. The same
 * question is given once: CLU refuses it twice.
 * @see Azure AI Language, "Data formats accepted by conversational language understanding"
 */
export function cluProject(topics: readonly Topic[], projectName: string = PROJECT) {
  const known = new Set<string>()
  const utterances = topics.flatMap(({ id, asked }) =>
    asked
      .split('\n')
      .map(line => line.trim())
      .filter(text => {
        const key = text.toLowerCase()
        if (text === '' || text.length > LONGEST || known.has(key)) return false
        known.add(key)
        return true
      })
      .map(text => ({ text, language: LANGUAGE, intent: id, entities: [], dataset: 'Train' }))
  )
  return {
    projectFileVersion: '2023-04-01',
    stringIndexType: 'Utf16CodeUnit',
    metadata: {
      projectKind: 'Conversation',
      projectName,
      language: LANGUAGE,
      multilingual: false,
      description: 'AMI conseillers numériques',
      settings: { confidenceThreshold: 0 }
    },
    assets: {
      projectKind: 'Conversation',
      intents: [{ category: 'None' }, ...topics.map(({ id }) => ({ category: id }))],
      entities: [],
      utterances
    }
  }
}
