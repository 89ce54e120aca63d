// The words by which a claim is told to be about a defect, a promise in an advertisement, a lost thing, a withdrawal.
//
// The owner's short wording of the claim is asked first, the client's message second, because one message often carries
// several claims. What the words do not settle stays without a term: no date is better than a frightening wrong one.
import { rememberedTexts } from '../../signals/rememberedTexts.ts'
import type { TradeKind } from './deadlineRule.ts'

export interface ClaimWords {
  readonly claim: string
  readonly message: string
  /** 0 when no sum was named. */
  readonly amount: number
  readonly kind: TradeKind
  /** Were things handed over to us by act? */
  readonly custody: boolean
  readonly consumer: boolean
  readonly jurisdiction: string
}

const w = (pattern: string): RegExp => new RegExp(`(?<![a-zа-яё])(?:${pattern})`, 'i')

// Not terms: what only a court measures, and what is no performance at all.
const NO_TERM = w(
  'моральн|морал[ьк]|скидк[а-яё]* (?:\\d+ ?%? )?на (?:следующ|будущ|нов)|в подарок|подарите|бесплатн[а-яё]+ (?:месяц|визит|заняти|сеанс|чистк)|discount on (?:my |the |our )?next|voucher (?:for|as)|free (?:month|visit|session|lesson|upgrade)|нервотр|нерв(?:ы|ов|ам)|стресс|переживан|страдан|(?:моё|мое|моего|потраченно[а-яё]+|убитое|личное) врем|врем(?:я|ени) и нерв|извин|уволи|увольн|накаж|выговор|distress|stress|upset|hassle|injured feelings|moral (?:harm|damage)|(?:my|his|her|our|their) (?:own )?time(?![a-z])|wasted time|apolog|dismiss|sack(?![a-zа-яё])|fire(?:d)?(?![a-zа-яё])|disciplin',
)
// A bill of ours that the client will not pay, or asks us to forgive, is no money claim against us.
const OUR_BILL = w(
  "спис(?:ать|ите)(?! с)|прост(?:ить|ите) (?:долг|оплат|счёт|счет|эт)|не (?:буд[а-яё]+|стан[а-яё]+|намерен[а-яё]*) (?:плат|оплач)|не (?:плач[уа]|оплачива)|отказ[а-яё]+ (?:плат|оплат|оплач)|никто не (?:заказывал|просил)|write (?:it |this |that |them )?off|waive|(?:will not|won(?:'|’)t|not going to|refus[a-z]+ to) pay|(?:did not|didn(?:'|’)t|never) (?:order|ask for|agree to) |dispute[a-z]* (?:the |our |your )?(?:bill|invoice)",
)
const MONEY_ASKED = w(
  'верн(?:ите|уть|ёте|ете)[^.!?]{0,25}(?:деньг|предоплат|аванс|сумм|плат[уеы]|средств|разниц|стоимост|остаток|залог|\\d)|возврат[^.!?]{0,12}(?:денег|средств|предоплат|оплат|аванс|стоимост|сумм|неиспользов)|возместит|возмещени|компенс|выплат|деньги|денег|заплатит|оплатите|сниз(?:ит|ьт)|уменьшит|скидк|refund|money back|reimburse|compensat|pay (?:me|us|for|back)|pay up|cover (?:that|my|our|the)|price reduction|give (?:me|us) back|want .{0,20}back|damages',
)
const PENALTY_ASKED = w(
  'неустойк|пени(?![a-zа-яё])|штраф|убытк|долг|задолженност|penalt|damages|debt|outstanding|invoice',
)
const LOST = w(
  "потер[яи]|утер[яи]|утрат|утрач|пропал|пропаж|исчез|не (?:могут|могли) найти|lost|missing|disappeared|can(?:no|'|’)t (?:be found|find)",
)
const MISISSUED = w(
  'выда(?:н|ли|ла|ны)[а-яё]* (?:друг|чуж|постор|не т|по чуж)|отдал[а-яё]* (?:друг|чуж|постор|не т)|в чужие руки|(?:handed|given|gave|released|issued|delivered)[a-z ]{0,30}(?:to (?:someone|somebody|another|the wrong)|wrong (?:person|hands))|wrong (?:person|hands)',
)
// A mark that can be mended is paid for, the thing itself is not replaced.
const MENDABLE = w(
  'царапин|поцарап|вмятин|скол(?![а-яё]*ьк)|покраск|полировк|scratch|dent(?:s|ed)?(?![a-z])|chip(?:s|ped)?(?![a-z])|repaint|scuff',
)
const DAMAGED = w(
  'испор[тч]|повре[дж]|порвал|прожгл|сжёг|сожгл|пятн|сел[аои]? (?:после|при)|поцарап|разби[лт]|damag|ruin|torn|shr[aiu]nk|stain|burn|scratch|broke',
)
const WITHDRAWN = w(
  'отказыва[a-zа-яё]+ от|отказ от|расторг|расторж|прекра(?:тите|щаю) (?:договор|абонемент|подписк)|неиспользованн|непровед[её]нн|непройденн|неотхоженн|оставши[а-яё]+ (?:заняти|урок|сеанс|визит|месяц|дн)|(?<!на )ухожу|(?:больше )?не буду (?:ходить|заниматься|посещать)|(?:remaining|unused|left) (?:sessions?|lessons?|classes|months?|weeks?|visits?)|(?:cancel|terminate|end|leave|quit|stop) (?:my|our|the|this)|withdraw(?:ing|al)?|cancell(?:ing|ation)|unused',
)
// A visit or a booking that the client says he called off in time is a withdrawal as well.
const CALLED_OFF = w(
  '(?<!вы )отмен(?:ил|ён|ен|яю|яем|ите|ить|а)[а-яё]* (?:мо[а-яё]+ |сво[а-яё]+ |наш[а-яё]* |эт[а-яё]+ )?(?:запис|брон|визит|при[её]м|заказ|заняти|сеанс|съ[её]мк)|(?:запис|брон|визит|при[её]м|заняти|сеанс|съ[её]мк)[а-яё]* (?:был[а-яё]* )?(?:отмен[а-яё]+|перен[а-яё]+)|(?<!you )cancel(?:l?ed)? (?:it|my|the|our|in time)|called (?:it|the|our|my)[a-z ]{0,20} off|call(?:ed)? the [a-z]+ off',
)
const RETURNED = w(
  "вернуть товар|возврат товар|верну(?:ть|л|ла) (?:его|её|их|вещь|плать|обув|заказ)|не подош|передумал|return(?:ing)? (?:it|them|the|this|my)|send(?:ing)? (?:it|them) back|changed my mind|does(?:n't| not) (?:fit|suit)",
)
const REPLACE = w('замен(?:ите|ить|а|у)|обменя(?:йте|ть)|replac|exchange|swap')
const REPAIR = w('отремонтир|почин|ремонт|устран(?:ите|ить|ение)|repair|fix (?:it|the|my)')
const REDO = w('переделать|переделайте|выполнить заново|redo|do it again|re-?do')
const DEFECT = w(
  "брак|дефект|неисправ|не работает|сломал|слом(?:ан|ался)|трещин|некачествен|недостат(?:ок|ки|ка)|defect|fault|broken|does(?:n't| not) work|stopped working|not working|poor quality|cracked",
)
const INFORMATION = w(
  'реклам|баннер|акци[яию]|обеща|указан|описани|на сайте|скидк|ценник|advert|banner|promo|promised|described|description|as shown|listed|website|discount|misl(?:ed|ead)',
)
const LATE = w(
  "не достав|не привез|не отправ|опозда|задерж|просроч|срок доставки|late|delay|not (?:been )?(?:delivered|shipped|arrived)|never (?:arrived|came)|has(?:n't| not) (?:arrived|shipped)|where is my order",
)

const asksMoney = (words: ClaimWords): boolean =>
  words.amount > 0 || MONEY_ASKED.test(words.claim) || MONEY_ASKED.test(words.message)

/** In this order: the claim's own words, then those of the message that raised it. */
const says = (pattern: RegExp, words: ClaimWords): boolean =>
  pattern.test(words.claim) || pattern.test(words.message)

function goodsTrigger(words: ClaimWords): string | null {
  for (const text of [words.claim, words.message]) {
    if (LATE.test(text) && words.kind === 'goods')
      return words.jurisdiction === 'US' && asksMoney(words) ? 'delivery.cancelled' : 'delivery.late'
    if (REPLACE.test(text)) return 'claim.replacement'
    if (DEFECT.test(text) || DAMAGED.test(text))
      return REPAIR.test(text) && !asksMoney(words) ? 'claim.repair' : moneyFor('claim.defect', words)
    if (RETURNED.test(text) || WITHDRAWN.test(text) || CALLED_OFF.test(text)) return 'return.distance'
    if (REPAIR.test(text)) return 'claim.repair'
    if (INFORMATION.test(text)) return moneyFor('claim.information', words)
  }
  return moneyFor('claim.damages', words)
}

const moneyFor = (trigger: string, words: ClaimWords): string | null => (asksMoney(words) ? trigger : null)

const isGone = (words: ClaimWords): boolean => says(LOST, words) || MISISSUED.test(words.claim)

function serviceTrigger(words: ClaimWords): string | null {
  if (words.custody && isGone(words)) return 'thing.lost'
  if (words.custody && DAMAGED.test(words.claim) && !MENDABLE.test(words.claim)) return 'thing.damaged'
  if (isGone(words) && !asksMoney(words)) return 'thing.misissued'
  for (const text of [words.claim, words.message]) {
    if (WITHDRAWN.test(text) || CALLED_OFF.test(text)) return 'service.withdrawn'
    if (REDO.test(text)) return 'service.redo'
    if (LATE.test(text) && !asksMoney(words)) return 'service.late'
    if (REPAIR.test(text) && !asksMoney(words)) return 'service.fix'
    if (DEFECT.test(text) || DAMAGED.test(text)) return moneyFor('service.defect', words)
  }
  return moneyFor('service.damages', words)
}

// Who asks for money back has paid it: then it is a claim whatever else is said of the bill.
const contestsOurBill = (claim: string): boolean => OUR_BILL.test(claim) && !MONEY_ASKED.test(claim)

/** The trigger that a claim pulls, or null when it starts no term. */
export function claimTrigger(words: ClaimWords): string | null {
  if (NO_TERM.test(words.claim) || contestsOurBill(words.claim)) return null
  if (!words.consumer) {
    const money = words.amount > 0 || MONEY_ASKED.test(words.claim) || PENALTY_ASKED.test(words.claim)
    return money ? 'claim.money' : null
  }
  return words.kind === 'goods' ? goodsTrigger(words) : serviceTrigger(words)
}

const MESSAGE_WORDS: readonly (readonly [string, RegExp])[] = [
  ['data.consent_withdrawn', w('отзываю (?:сво[её] )?согласие|withdraw my consent')],
  [
    'data.request',
    w(
      '(?:какие|предоставьте|сообщите|пришлите|удалите|копи[a-zа-яё]+)[^.?!]{0,40}персональн[a-zа-яё]+ данн|subject access request|(?:copy|access|all|delete|erase)[^.?!]{0,40}(?:personal data|data you (?:hold|have))|right of access',
    ),
  ],
  ['letter_before_claim', w('letter before (?:claim|action|proceedings)|pre-?action (?:letter|protocol)')],
]

/** Does a text demand money? */
export const demandsMoney = (text: string): boolean => MONEY_ASKED.test(text) || PENALTY_ASKED.test(text)

/** Triggers that a message pulls by itself, whatever is claimed. */
export const wordsOf: (text: string) => readonly string[] = rememberedTexts((text) =>
  MESSAGE_WORDS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name),
)

const AGREES = w(
  "(?:agree|accept|happy|will|we'll|we’ll|can|going) (?:to |your )?(?:rejection|refund|reduce|take (?:it|them) back|offer[^.]{0,30}(?:reduction|refund))|согласны (?:вернуть|снизить)|принимаем возврат",
)
/** Does a letter of ours agree to take the thing back, to refund, or to reduce the price? */
export const saysAgreed = rememberedTexts((text): boolean => AGREES.test(text))
