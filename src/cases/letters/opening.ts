// Letters before and around a dispute: received, what is included, a polite no, and where to turn when it is not ours.
import { dayInWords } from '../../basics/words.ts'
import { dayOf } from '../../basics/instant.ts'
import type { Clause } from '../../agreements/agreement.ts'
import type { Letter } from '../letter.ts'
import { acceptedWords, clauseBy, clausesOf } from './clauseQuotes.ts'
import { gap, inLang, ourNextDate, paragraphs, type LetterInput } from './letterInput.ts'
import { greeting, signature, signedBy } from './people.ts'
import { asQuoted } from './quotations.ts'

const letter = (kind: Letter['kind'], text: string, quotes: string[] = []): Letter => ({
  kind,
  to: 'client',
  text,
  quotes,
})

/** The day of the first thing that the client raised, when nobody has written back since; null when somebody has. */
function unansweredSince(input: LetterInput): string | null {
  const { facts } = input
  const raised = new Set(facts.claims.flatMap((claim) => claim.raisedIn ?? []))
  const inbound = facts.messages.filter((message) => message.direction === 'in')
  const first = (inbound.find((message) => raised.has(message.id)) ?? inbound[0])?.at ?? facts.inquiry?.at
  if (first === undefined) return null
  const answered = facts.messages.some((message) => message.direction === 'out' && message.at >= first)
  return answered ? null : dayInWords(dayOf(first, facts.timezone), input.lang)
}

/** Received, looking into it: no position, may leave at once. Null when something was answered already. */
export function acknowledgement(input: LetterInput): Letter | null {
  const since = unansweredSince(input)
  if (!since) return null
  if (isFirstInquiry(input)) return inquiryReceived(input, since)
  const day = ourNextDate(input)
  const by = day ? dayInWords(day, input.lang) : gap(input.lang, { ru: 'дата ответа', en: 'reply date' })
  return letter(
    'acknowledgement',
    paragraphs(
      greeting(input),
      inLang(input.lang, {
        ru: `Получили ваше сообщение от ${since}${numberOf(input)}. Сверяем документы и отвечаем по существу до ${by}.`,
        en: `We have your message of ${since}${numberOf(input)}. We are checking the records and will answer on the substance by ${by}.`,
      }),
      inLang(input.lang, {
        ru: 'Если есть фото, чеки или акты, пришлите их в ответ на это письмо: так будет быстрее.',
        en: 'If you have photos, receipts or handover notes, reply with them here and it will go faster.',
      }),
      signature(input),
    ),
  )
}

/** What the client names when they call or write again; nothing for a case that is not on record. */
const numberOf = ({ facts: { number }, lang }: LetterInput): string =>
  number === undefined
    ? ''
    : inLang(lang, { ru: `, номер обращения ${number}`, en: `; the case number is ${number}` })

/** Somebody asks whether we would work for them; there is nothing to check yet. */
export const isFirstInquiry = ({ facts, claims }: LetterInput): boolean =>
  facts.agreement === null &&
  claims.length === 0 &&
  facts.messages.every((message) => message.direction !== 'in')

const inquiryReceived = (input: LetterInput, since: string): Letter =>
  letter(
    'acknowledgement',
    paragraphs(
      greeting(input),
      inLang(input.lang, {
        ru: `Спасибо за обращение от ${since}${numberOf(input)}. Прочитали; с вопросами и предложением вернёмся до ${gap('ru', { ru: 'дата', en: 'date' })}.`,
        en: `Thank you for your message of ${since}${numberOf(input)}. We have read it and will come back with questions and a proposal by ${gap('en', { ru: 'дата', en: 'date' })}.`,
      }),
      signature(input),
    ),
  )

/** One polite no before any agreement: no reasons that could be argued with, no second round. */
export function decline(input: LetterInput): Letter {
  const elsewhere = gap(input.lang, { ru: 'кто берёт похожие заказы', en: 'who takes on similar work' })
  const text = paragraphs(
    greeting(input),
    inLang(input.lang, {
      ru: `Спасибо, что рассказали о задаче. Мы не сможем взяться за неё так, как вам нужно, и честнее сказать об этом сейчас. Посмотрите, пожалуйста: ${elsewhere}.`,
      en: `Thank you for telling us about the project. We are not the right fit for it, and it is fairer to say so now than later. You could look at ${elsewhere}.`,
    }),
    inLang(input.lang, { ru: 'Желаем, чтобы всё получилось.', en: 'We hope it goes well.' }),
    signature(input),
  )
  const said = input.facts.messages.findLast(
    (message) => message.direction === 'out' && NO.test(message.text),
  )
  return { ...letter('decline', text), ...(said ? { already: said.id } : {}) }
}
const NO =
  /не сможем взят|не возьм[её]мся|вынуждены отказаться|не подходим|not the right (?:fit|studio|team|people|firm)|step aside|can(?:no|')t take (?:this|it) on|unable to take/iu

/** Where somebody should turn who came to the wrong firm, and who signs it, where these are known. */
export interface RightPlace {
  readonly firm: string
  readonly contact: string
  readonly signer: string
  /** What they asked, in their own words. */
  readonly asked: string
}

/** Where to turn when the matter is somebody else's, with a summary that the person can forward. */
export function notOurs(
  input: Pick<LetterInput, 'facts' | 'lang' | 'claims'>,
  known: Partial<RightPlace> = {},
): Letter {
  const { lang } = input
  const firm =
    known.firm ??
    gap(lang, {
      ru: 'название компании из письма или чека',
      en: 'the company named on their letter or card statement',
    })
  const contact = known.contact ?? gap(lang, { ru: 'её контакт', en: 'its contact details' })
  const asked = input.claims[0]?.text ?? known.asked
  const summary = asked
    ? asQuoted(asked, lang)
    : gap(lang, { ru: 'вопрос одной фразой', en: 'the question in one line' })
  const text = paragraphs(
    greeting(input),
    inLang(lang, {
      ru: `Мы проверили: вашего договора у нас нет. Похоже, вам нужна другая компания: ${firm}. Мы с ней не связаны. Обратиться можно сюда: ${contact}.`,
      en: `We have looked and hold no account of yours. This seems to belong to another company: ${firm}. We are not connected with it. You can reach it here: ${contact}.`,
    }),
    inLang(lang, {
      ru: `Чтобы не объяснять заново, перешлите им это: ${summary}. Если удобнее поговорить, позвоните нам: поможем найти нужный адрес.`,
      en: `To save you explaining again, you can forward this: ${summary}. If talking is easier, call us and we will help you find the right place.`,
    }),
    known.signer === undefined ? signature(input) : signedBy(known.signer, input.facts),
  )
  return letter('not_ours', text)
}

/** The clauses that draw the line: those that refused demands rely on, else the first measured limit. */
function boundaryClauses(input: LetterInput): readonly Clause[] {
  const relied = input.claims
    .filter((claim) => claim.verdict === 'speculation')
    .flatMap((claim) => claim.evidence)
    .map((id) => clauseBy(input.facts, id))
  const measured = clausesOf(input.facts).filter((clause) => typeof clause.limit?.value === 'number')
  const found = [...new Set([...relied, ...measured])].filter((clause) => clause !== null && !clause.void)
  return found.filter((clause) => clause !== null).slice(0, relied.length > 0 ? 2 : 1)
}

/** What is included, in the words of the agreement; before an agreement, the conditions on which we could start. */
export function boundary(input: LetterInput): Letter {
  const { lang } = input
  if (!input.facts.agreement) return offerOnConditions(input)
  const clauses = boundaryClauses(input)
  const words = acceptedWords(input.facts, clauses, lang)
  const help = gap(lang, { ru: 'что сделаем', en: 'what we will do' })
  const by = gap(lang, { ru: 'дата', en: 'date' })
  const text = paragraphs(
    greeting(input),
    inLang(lang, {
      ru: 'Понимаем, почему это для вас важно. Чтобы дальше не было недоразумений, напомним, о чём мы договорились.',
      en: 'We can see why this matters to you. To keep things clear from here, here is what we agreed.',
    }),
    words,
    inLang(lang, {
      ru: `В этих рамках: ${help}. Если нужно больше, назовём цену и срок, решать вам. Ответьте, пожалуйста, до ${by}.`,
      en: `Within that: ${help}. If you need more, we will quote a price and a date and the choice is yours. Could you reply by ${by}?`,
    }),
    signature(input),
  )
  return letter(
    'boundary',
    text,
    clauses.map((clause) => clause.no),
  )
}

// An offer is longer than a claim, and still no contract.
const OFFER_LENGTH = 400

function offerOnConditions(input: LetterInput): Letter {
  const { lang, facts } = input
  const conditions = facts.offer
    ? asQuoted(facts.offer.text.trim().replace(/\.$/u, ''), lang, OFFER_LENGTH)
    : gap(lang, { ru: 'состав, цена, срок', en: 'scope, price, dates' })
  const prepay = gap(lang, { ru: 'сумма', en: 'amount' })
  return letter(
    'boundary',
    paragraphs(
      greeting(input),
      inLang(lang, {
        ru: `Взяться можем на таких условиях: ${conditions}. Предоплата: ${prepay}. Начинаем после подписания договора с составом работ.`,
        en: `We can take it on as follows: ${conditions}. Deposit: ${prepay}. We start once an agreement with the scope is signed.`,
      }),
      inLang(lang, {
        ru: 'Если подходит, пришлём договор; если нет, поймём.',
        en: 'If that works, we will send the agreement; if not, no hard feelings.',
      }),
      signature(input),
    ),
  )
}
