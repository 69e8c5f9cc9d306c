import { heardWords } from './heard-words'

/** What people ask of the line itself before they say what they need. */
export type SmallQuestion = 'cost' | 'appointment' | 'who' | 'why'

const BEFORE =
  '^(?:(?:bonjour|bonsoir|allo|et|mais|alors|dites|dites moi|pardon|excusez moi|madame|monsieur|euh|oui|non|d abord|est ce que|est ce qu|s il vous plait|je voudrais savoir si|c est pour savoir si|savoir si) )*'
const AFTER =
  '(?: (?:madame|monsieur|s il vous plait|merci|chez vous|votre service|votre aide|l aide|ca|au juste|au fait|exactement|ou pas|ou non|ou payant|ou gratuit))*$'
const form = (...turns: readonly string[]) => new RegExp(`${BEFORE}(?:${turns.join('|')})${AFTER}`)

const FORMS: readonly (readonly [SmallQuestion, RegExp])[] = [
  [
    'cost',
    form(
      '(?:c est|ce sera|est ce|le service est|votre service est|l aide est|l appel est|cet appel est|ca reste|tout est)(?: bien| vraiment| tout a fait| totalement)? (?:gratuite?|payante?)',
      '(?:ca|ce|l appel|le service|c est|cela|vous)(?: me)? (?:coute|couter|coutera|va couter|va me couter|prenez|demandez|faites payer)(?: (?:combien|cher|quelque chose))?',
      'combien (?:ca|cela|est ce que ca|c est|coute)(?: coute| va couter)?',
      '(?:faut|il faut|faut il|on doit|je dois|dois je|doit on) (?:payer|payer quelque chose|payer pour)',
      'gratuit'
    )
  ],
  [
    'appointment',
    form(
      '(?:faut|il faut|faut il|on doit|doit on|je dois|dois je|il me faut|y a besoin d|besoin d|est il necessaire de)(?: absolument| obligatoirement)? ?(?:prendre |avoir |demander )?(?:un )?rendez vous(?: avant)?(?: pour (?:venir|vous voir|passer|y aller|voir (?:quelqu un|un conseiller)))?',
      '(?:c est|vous recevez|ca marche|on vient|je peux venir|on peut venir|peut on venir|puis je venir) (?:(?:sur|avec|sans|avec ou sans|avec un) )rendez vous',
      'avec ou sans rendez vous',
      '(?:comment|ou) (?:je |on )?(?:prend|prends|prendre|fait pour prendre) rendez vous avec (?:vous|un conseiller|un conseiller numerique|le conseiller)'
    )
  ],
  [
    'who',
    form(
      '(?:vous etes|etes vous|c est|t es|tu es) qui',
      'qui (?:etes vous|vous etes|c est|est a l appareil|est ce)',
      '(?:c est |vous etes )?qui vous',
      'qui (?:m ecrit|m a ecrit|est la)',
      '(?:c est|vous etes) quoi(?: (?:ce (?:numero|service)|cette ligne|solidarite numerique|comme service))?',
      '(?:a qui|avec qui) (?:je |j ai |est ce que je |ai je )(?:parle|l honneur|affaire)',
      'qu est ce que (?:c est|vous faites)',
      'vous faites quoi',
      'je suis (?:ou|chez qui) (?:la)?'
    )
  ],
  [
    'why',
    form(
      'pourquoi (?:est ce que )?(?:vous|tu|on|je) (?:m |me )?(?:envoyez|envoie|ecrivez|ecris|contactez|recois|derangez)(?: (?:ca|cela|ce (?:message|sms|texto|truc)|un (?:message|sms)|des (?:messages|sms)))?',
      'qui vous a donne mon (?:numero|num|portable|06)',
      '(?:comment|ou) (?:est ce que )?vous (?:avez|avait) (?:eu|trouve|obtenu|recupere) mon (?:numero|num|portable|06)',
      'j ai rien demande'
    )
  ]
]

/** « C'est gratuit ? », « faut-il prendre rendez-vous ? », « qui êtes-vous ? »: answered, and nothing was missed; `null` for all else. */
export function smallQuestion(said: string): SmallQuestion | null {
  if (said.length > 120) return null
  const words = heardWords(said)
  return FORMS.find(([, turns]) => turns.test(words))?.[0] ?? null
}
