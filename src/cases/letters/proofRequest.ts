// A request for proof that names what is enough: any one of a few things. It keeps the door open and accuses nobody.
import { clauseName } from '../../agreements/clauses.ts'
import { capital, dayInWords } from '../../basics/words.ts'
import { isConsumer } from '../caseFacts.ts'
import type { Letter } from '../letter.ts'
import type { JudgedClaim } from '../verdict.ts'
import { enoughIsAnyOf, natureIn } from './claimLines.ts'
import { claimFormClause, clauseQuote, writersClause } from './clauseQuotes.ts'
import { gap, inLang, ourNextDate, paragraphs, sentences, type LetterInput } from './letterInput.ts'
import { papersNamed } from './papers.ts'
import { asQuoted } from './quotations.ts'
import { greeting, signature, writerWithoutAuthority } from './people.ts'
import { openClaims } from './standing.ts'

const HEALTH =
  /отрав|заболел|плохо себя|больниц|травм|аллерги|ожог|poison|(?<!\p{L})ill(?!\p{L})|sick|hospital|injur|allerg|burn/iu

/** Someone writes for the client and no paper says that they may: asked for once, neutrally. */
export function authorityAsked(input: LetterInput): string {
  const name = writerWithoutAuthority(input.facts)
  if (!name) return ''
  const clause = writersClause(input.facts)
  const ground = clause ? ` (${clauseName(clause.no, input.lang)})` : ''
  return inLang(input.lang, {
    ru: `За вас в переписке пишет ещё один человек (${name}). Пока полномочия не подтверждены${ground}, дело обсуждаем с вами.`,
    en: `Someone else (${name}) is writing on your behalf. Until we have their authority on record${ground}, we discuss the matter with you.`,
  })
}

/** What is ours to find out is found out before the letter leaves: the question stands in a gap. */
function checkedByUs({ lang }: LetterInput, claim: JudgedClaim): string {
  const found = gap(lang, {
    ru: claim.ask ? `что выяснили; вопрос был: ${claim.ask}` : 'что выяснили',
    en: claim.ask ? `what we found; the question was: ${claim.ask}` : 'what we found',
  })
  const name = asQuoted(claim.text, lang)
  return inLang(lang, {
    ru: `${name}: это проверяем мы сами, доказывать вам ничего не нужно: ${found}.`,
    en: `${name}: this is ours to check and you need not prove it: ${found}.`,
  })
}

/** A question to the client, in the words of the examination, for the sender to put in their own. */
function question({ lang }: LetterInput, claim: JudgedClaim): string {
  const ask = gap(lang, {
    ru: claim.ask ? `вопрос своими словами: ${claim.ask}` : 'чего не хватает',
    en: claim.ask ? `in your own words: ${claim.ask}` : 'what is missing',
  })
  const name = asQuoted(claim.text, lang)
  return inLang(lang, {
    ru: `${name}: подскажите, пожалуйста: ${ask}.`,
    en: `${name}: could you tell us: ${ask}.`,
  })
}

const ifYouHave = ({ lang }: LetterInput, enough: string): string =>
  inLang(lang, {
    ru: `Если под рукой есть ${enough}, пришлите: будет быстрее.`,
    en: `If you have ${enough} at hand, send it and it will go faster.`,
  })

function asked(input: LetterInput, claim: JudgedClaim): string {
  const { lang } = input
  const name = asQuoted(claim.text, lang)
  const papers = papersNamed(input.facts, claim.evidence, lang).slice(0, 3).join('; ')
  const records = papers
    ? inLang(lang, { ru: `Что уже сверили: ${papers}.`, en: `What we have checked so far: ${papers}.` })
    : ''
  const enough = enoughIsAnyOf(input, claim)
  if (claim.burden.on === 'us') return sentences(checkedByUs(input, claim), records, ifYouHave(input, enough))
  if (claim.verdict === 'undecided')
    return sentences(question(input, claim), records, ifYouHave(input, enough))
  return inLang(lang, {
    ru: `${name}: чтобы разобраться точно, достаточно любого одного: ${enough}. ${records}`,
    en: `${name}: to get it right, any one of these is enough: ${enough}. ${records}`,
  })
}

/** The request, or null when nothing is open or the client has declined to show anything. */
export function proofRequest(input: LetterInput): Letter | null {
  const { lang } = input
  const open = openClaims(input)
  if (open.length === 0) return null
  const consumer = isConsumer(input.facts.parties)
  const form =
    open.some((claim) => natureIn(input, claim) === 'loss') && !consumer ? claimFormClause(input.facts) : null
  const day = ourNextDate(input)
  const by = day ? dayInWords(day, lang) : gap(lang, { ru: 'дата решения', en: 'date of the decision' })
  const said = [...input.facts.messages.map((message) => message.text), ...open.map((claim) => claim.text)]
  const text = paragraphs(
    greeting(input),
    inLang(lang, { ru: 'Проверяем то, о чём вы написали.', en: 'We are checking what you reported.' }),
    ...open.map((claim) => asked(input, claim)),
    form ? `${capital(clauseQuote(form, lang))}.` : '',
    sentences(
      consumer ? inLang(lang, { ru: 'Чек не обязателен.', en: 'A receipt is not essential.' }) : '',
      authorityAsked(input),
      said.some((one) => HEALTH.test(one))
        ? inLang(lang, {
            ru: 'Если пострадало здоровье, сначала напишите, всё ли в порядке, и сохраните справки.',
            en: 'If anyone is unwell, tell us first and keep the medical notes.',
          })
        : '',
    ),
    inLang(lang, {
      ru: `Решение сообщим до ${by}; если материал появится позже, рассмотрим и тогда.`,
      en: `We will decide by ${by}, and if you find something later we will look again.`,
    }),
    signature(input),
  )
  return { kind: 'proof_request', to: 'client', text, quotes: form ? [form.no] : [] }
}
