import { heardWords } from './heard-words'

const CALL = '(?:rappel\\w*|appel\\w*)'
const POLITE = '(?: (?:s il vous plait|merci|svp|tout|finalement))*'
const CANCELS = new RegExp(
  [
    `^(?:je (?:veux|voudrais|souhaite) |bonjour |merci (?:de |d )?|finalement )*an+ul\\w*${POLITE}$`,
    `\\ban+ul\\w* (?:(?:le|mon|ce|cet|l|ma|la|votre|demande|de|d|du) )*${CALL}`,
    `\\b(?:veux|souhaite|voudrais) (?:plus|pas|plus du tout) (?:(?:de |d |du |le |votre |un )?${CALL}|(?:d )?etre ${CALL}|(?:qu on|que vous|que quelqu un) (?:me |m )?${CALL})`,
    `\\b(?:me|m) (?:rappel(?:ez|er|e)|appelez) (?:surtout )?(?:pas|plus)\\b`,
    `\\b(?:plus|pas) (?:besoin|la peine|utile|necessaire) (?:d etre |de |d |du |d un |que vous |qu on )(?:me |m )?${CALL}`,
    `\\binutile (?:de |d |que vous |qu on )(?:me |m )?${CALL}`,
    `^(?:plus|pas) (?:de |d )?rappels?${POLITE}$|\\b(?:laissez tomber|oubliez|je renonce (?:a|au)) (?:le |mon |au |a )?${CALL}`
  ].join('|')
)

/** Whether somebody gives up being called back: « ANNULER », « je ne veux plus être rappelé ». */
export const cancelsCallBack = (said: string): boolean => CANCELS.test(heardWords(said))
