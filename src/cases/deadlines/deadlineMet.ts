// What met a term: the first message or entry of ours that does what the term asks, not one that only promises it.
//
// A holding line ("we are checking") and a request for proof leave the term running; a stated position ends a term to
// answer; only money on its way ends a term to pay. A sentence under a condition ("if the coat is not found, we will
// pay on Monday") is a promise, whoever likes it.
import type { Instant } from '../../basics/instant.ts'
import { onceFor } from '../../basics/onceFor.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { Message } from '../../messages/message.ts'
import { rememberedTexts } from '../../signals/rememberedTexts.ts'

export interface Conduct {
  readonly messages: readonly Message[]
  readonly ledger: readonly Entry[]
  readonly asOf: Instant
}

const CONDITION =
  /(?<![a-zа-яё])(?:если|при условии|после того как|как только|готовы|можем|if|once|unless|provided|subject to|as soon as)(?![a-zа-яё])/i
const PAID_RU =
  /(?<![a-zа-яё])(?:перев(?:ели|ёл|ел|ела|одим|ожу|едено|едены)|перечисл(?:или|ил|ила|яем|яю|ено|ены)|верн(?:ули|ул|ула)|возвра(?:щаем|щаю|тили|тил|тила|щено|щены)|выпла(?:тили|тил|тила|чиваем|чиваю|чено|чены)|возмест(?:или|ил|ила)|возмещаем|компенсировали|зачисл(?:или|ено|ены)|оформи(?:ли|л|ла) возврат|сделали возврат|отправили (?:деньги|возврат|перевод)|(?:деньги|средства|сумм[ау]|возврат|перевод|остаток|депозит) (?:уже |сегодня |вам )?(?:отправлен[аоы]?|отправил[аи]?|ушл[аи]|ушёл|переведен[аоы]?|вернул[аи]?|оформлен[аы]?|оформил[аи]?|сделан|сделали))(?![a-zа-яё])/i
const PAID_EN =
  /\b(?:(?:have|has|'ve|’ve|we|i|was|were|been|just|today|are|am|now) (?:now |just |already |been |today )*(?:refund(?:ed|ing)|credit(?:ed|ing)|paid|paying|transferr(?:ed|ing)|reimburs(?:ed|ing)|applied|issued|sent|sending|processed)|(?:refund|payment|credit|transfer|money) (?:has been|was|is) (?:issued|sent|made|applied|processed|on its way)|refunded)\b/i
// Money that will go today has as good as gone; with any later day the same words are a promise.
const TODAY = /(?<![a-zа-яё])(?:сегодня|сейчас|today|right now)(?![a-zа-яё])/i
const WILL_PAY =
  /(?<![a-zа-яё])(?:перевед(?:у|ём|ем)|перечисл(?:ю|им)|верн(?:у|ём|ем)|выпла(?:чу|тим)|возме(?:щу|стим)|зачт(?:у|ём|ем)|(?:will|'ll|’ll) (?:refund|pay|transfer|send|credit|return))(?![a-zа-яё])/i
const LATER =
  /(?<![a-zа-яё])(?:до \d|до (?:конца|понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья)|не позднее|не позже|в течение|завтра|послезавтра|на (?:этой|следующей|будущей) неделе|by (?:\d|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end|tomorrow)|no later than|tomorrow|next week|as soon as)/i
const MOVES_NOW =
  /(?<![a-zа-яё])(?:переводим|перевожу|перечисляем|перечисляю|возвращаем|возвращаю|выплачиваем|выплачиваю|возмещаем|refunding|crediting|paying|transferring|reimbursing|issuing|sending|processing)(?![a-zа-яё])/i
const WENT =
  /(?<![a-z])(?:(?:went|gone|is|are|has gone) back (?:to|on|onto|into) your|(?:is|are) on (?:its|their) way (?:back )?to (?:your|the|you)|(?:refund|payment|money|transfer|credit)(?: is| was| has been)? (?:already )?(?:done|complete|completed|through))(?![a-z])/i
const MONEY =
  /\d[\d\s.,]*\s?(?:₽|руб|р\.|коп|€|\$|£|eur|gbp|usd|rub)|[€$£]\s?\d|₽|(?<![a-zа-яё])(?:деньг|средств|сумм|оплат|стоимост|разниц|остат|возврат|refund|credit|payment|money|amount|price|reimburs)/i
const REMEDIED =
  /(?<![a-zа-яё])(?:замени(?:ли|л|ла)|вручили|отдали|отремонтировали|починили|исправили|устранили|переделали|replaced|repaired|redone|redid|fixed|delivered|handed over)(?![a-zа-яё])/i
const HOLDING =
  /(?<![a-zа-яё])(?:провер(?:яем|им|ю)|пересчита(?:ем|ю)|сверим|сверю|сверяем|изуч(?:им|у|аем)|посмотр(?:им|ю)|вернусь (?:с|к)|отвечу|напишу|сообщ(?:им|у)|разбер[её]мся|разбираемся|уточн(?:яем|им|ю)|выясн(?:яем|им)|ищем|ответим|верн[её]мся с ответом|получили ваш|приняли в работу|looking into|look into|will check|are checking|investigating|get back to you|come back to you|we have received|have received your|thank you for (?:your|getting)|will (?:reply|respond|answer)|report follows)(?![a-zа-яё])/i
const ASKS_PROOF =
  /(?<![a-zа-яё])(?:пришлите|подготовьте|назовите|покажите|предоставьте|приложите|направьте|сообщите|уточните|нужн[аоы]? (?:любой )?(?:документ|фото|акт|чек)|could you (?:please )?(?:send|share|provide|tell)|please (?:send|share|provide)|can you (?:send|share|provide)|send (?:me|us))(?![a-zа-яё])/i
const POSITION =
  /(?<![a-zа-яё])(?:совпада(?:ет|ют)|сходится|не подтвержд|подтвержда(?:ем|ется)|нет ни в одном|не числится|не было|вы правы|признаём|признаем|вина наша|ошибка наша|наша ошибка|оснований|отказ(?:ываем|ано)|не (?:можем|будем|вправе|обязаны)|отклон(?:яем|ено)|удовлетвор|согласны|возвра(?:щаем|тим)|выпла(?:тим|чиваем)|пересч[её]т|сверил[аи]?|проверил[аи]?|пересчитал[аи]?|посмотрел[аи]? (?:запис|журнал|акт|камер)[а-яё]*|сделали|you(?:'|’)re right|you are right|our (?:fault|mistake|error)|was ours|reject|decline|refuse|cannot|can(?:'|’)t|won(?:'|’)t|will not|not able|unable|no record|records show|(?:have |we |i )checked|(?:courier|log|records?|register) shows?|do not agree|don(?:'|’)t agree|agree|accept|not liable|under clause|attached)(?![a-zа-яё])/i

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?;…])\s+|\n+/u)

/** Does a text say that money is on its way or there, not that it may be one day? */
export const saysPaid = rememberedTexts((text): boolean => sentencesOf(text).some(sentencePays))

function sentencePays(s: string): boolean {
  if (!MONEY.test(s) || CONDITION.test(s)) return false
  if (WENT.test(s)) return true
  if (WILL_PAY.test(s) && TODAY.test(s) && !LATER.test(s)) return true
  return (PAID_RU.test(s) || PAID_EN.test(s)) && !(MOVES_NOW.test(s) && LATER.test(s) && !TODAY.test(s))
}

const saysRemedied = rememberedTexts(
  (text): boolean => saysPaid(text) || sentencesOf(text).some((s) => REMEDIED.test(s) && !CONDITION.test(s)),
)

/** Is it an answer in substance: a position or the enclosed check, not an acknowledgement or a request for proof alone? */
export const saysPosition = ({ attachments, text }: Pick<Message, 'text' | 'attachments'>): boolean =>
  (attachments?.length ?? 0) > 0 || isPosition(text)
const isPosition = rememberedTexts(
  (text): boolean => POSITION.test(text) || (!HOLDING.test(text) && !ASKS_PROOF.test(text)),
)

const isPublic = (message: Message): boolean =>
  message.to === 'public' || message.channel === 'review' || message.channel === 'social'

/** Our letters to the client side after an instant, oldest first; public replies answer readers, not the claim. */
export const ourLettersAfter = (at: Instant, { messages, asOf }: Conduct): readonly Message[] => {
  const letters = ourLetters(messages)
  const first = letters.findIndex((m) => m.at > at)
  return first < 0 ? [] : letters.slice(first).filter((m) => m.at <= asOf)
}
const ourLetters = onceFor((messages: readonly Message[]): readonly Message[] =>
  messages.filter((m) => m.direction === 'out' && !isPublic(m)).toSorted((a, b) => a.at - b.at),
)

const TO_BANK =
  /(?<![a-zа-яё])(?:отправил|передал|загрузил|направил|выслал|приложил|sent|uploaded|submitted|provided|filed|supplied|forwarded)/i
const BANK =
  /(?<![a-zа-яё])(?:банк|эквайр|спор|документ|bank|acquirer|issuer|dispute|chargeback|documents|evidence|papers)/i
/** The message or note of ours that tells that the bank has its documents. */
export const bankAnswered = (at: Instant, conduct: Conduct): string | undefined =>
  conduct.messages
    .filter((m) => m.direction !== 'in' && m.at > at && m.at <= conduct.asOf)
    .toSorted((a, b) => a.at - b.at)
    .find((m) => sentencesOf(m.text).some((s) => TO_BANK.test(s) && BANK.test(s) && !CONDITION.test(s)))?.id

/** Money that went to the client: a refund, or a payment that says it went out. */
export const paysClient = (entry: Entry): boolean =>
  entry.kind === 'refund' ||
  (entry.kind === 'payment' &&
    ((entry as Readonly<Record<string, unknown>>)['direction'] === 'out' ||
      entry['to'] === 'client' ||
      (entry.amount ?? 0) < 0 ||
      /(?<![a-zа-яё])(?:возврат|refund|reimburse|chargeback credit)/i.test(
        `${entry.note ?? ''} ${entry.doc ?? ''}`,
      )))

const SAME_DAY_MS = 86_400_000
/** The message that announces a payment is named before the entry of the same day: it is what the client got. */
function earlier(message: Message | undefined, entry: Entry | undefined): string | undefined {
  if (!message || !entry) return message?.id ?? entry?.id
  return message.at <= entry.at + SAME_DAY_MS ? message.id : entry.id
}

/**
 * The id of the first message (or payment entry) after `at` that does what the term asks; undefined while it is open.
 * `asks` is the rule's word: payment, remedy (money or the thing done), answer; `none` is not ours to meet.
 */
export function metBy(asks: string, at: Instant, conduct: Conduct): string | undefined {
  const letters = ourLettersAfter(at, conduct)
  if (asks === 'answer') return letters.find(saysPosition)?.id
  if (asks === 'reply') return letters[0]?.id
  if (asks === 'none') return undefined
  const says = asks === 'payment' ? saysPaid : saysRemedied
  const entry = conduct.ledger.find((e) => e.at > at && e.at <= conduct.asOf && paysClient(e))
  return earlier(
    letters.find((m) => says(m.text)),
    entry,
  )
}
