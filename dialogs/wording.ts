/** Words that every written channel shares. Straight apostrophes: they also go into SMS. */

/** Said before the first question, when what was said earlier can no longer be read. */
export const startedAfresh = "Notre service a été mis à jour : reprenons depuis le début, s'il vous plaît."

export const outage =
  "Nous avons un souci technique et n'avons pas pu traiter votre message. Réessayez dans quelques minutes, s'il vous plaît."

export const unknownForm =
  "Ce formulaire n'est plus proposé. Écrivez ce que vous cherchez, par exemple « plan de financement »."
