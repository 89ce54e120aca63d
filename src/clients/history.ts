// Is an entry of our own record an incident with this client, or praise, or a complaint that was right?
//
// Only what harmed people or our work counts. A complaint that was upheld, a refund we owed, a lawsuit that was won are
// never held against anybody; neither is a quiet record, which says "no incidents" with the word in it.

const INCIDENT =
  /(?<![a-zа-яё])(?:инцидент|оскорб|хамил|хамств|грубил|угроз|угрожал|скандал|конфликт|кричал|не (?:о|за)платил|неоплат|задолженност|долг|просроч[a-zа-яё]* оплат|отказал[a-zа-яё]* платить|чарджб[еэ]к|подложн|подмен|испорченн[a-zа-яё]* возврат|вернул[a-zа-яё]* (?:но[сш]ен|поношен|чуж)|злоупотреб|нарушал|нарушил|предупрежден|ограничен|расторгли|расстались|невыкуп|не выкупил|необоснованн[a-zа-яё]* (?:претенз|возврат|жалоб)|incident|abus|insult|rude|shout|threat|unpaid|non-?payment|did(?:n't| not) pay|refused to pay|overdue|arrears|chargeback|worn return|returned (?:worn|used)|warning|restrict|terminated|parted|breach|unfounded|no-show|harass)/i
const NOT_AN_INCIDENT =
  /(?<![a-zа-яё])(?:без (?:[a-zа-яё]+ )?(?:инцидент|замечан|конфликт|нарекан|просроч|претенз|нарушен|задолж|скандал|предупрежден)|не было|ни (?:одного|разу)|обоснованн|наша ошибка|наша вина|мы (?:были )?(?:не ?правы|ошиблись|виноваты)|по нашей|удовлетвор|погасил|погашен|оплачен[оа]? полностью|(?:no|without|never|zero) (?:[a-zа-яё]+ ){0,2}(?:incident|complaint|chargeback|warning|issue|problem|arrears|breach|threat|conflict)|upheld|justified|our (?:fault|mistake|error)|in (?:his|her|their) favou?r|was right|were right|settled|resolved in)/i
const UNFOUNDED = /необоснованн|unjustified|unfounded/i

/** True when the record tells of an incident that is still to be minded. */
export const incidentIn = (fact: string): boolean =>
  INCIDENT.test(fact) && (!NOT_AN_INCIDENT.test(fact) || UNFOUNDED.test(fact))
