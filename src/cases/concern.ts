// Lawful pressure or not: the five questions of domain.md 5. A remedy that anybody may use is neutral; concern begins where
// a benefit beyond what is due is made the price of not doing something, and grows only with harm.
import type { Instant } from '../basics/instant.ts'
import type { Bilingual } from '../basics/lang.ts'
import { onceFor } from '../basics/onceFor.ts'
import type { Message } from '../messages/message.ts'
import { LAWFUL_REMEDIES } from '../signals/label.ts'
import { admits } from './admission.ts'
import { asksBeyondDue } from './conduct.ts'
import { givenIn } from './concessions/given.ts'
import { saysPaid } from './deadlines/deadlineMet.ts'
import type { CaseFacts } from './caseFacts.ts'
import { claimsRaisedIn, hasLabel, inbound, lastBefore, messageOf, outbound, type Matter } from './matter.ts'
import { words } from './natureWords.ts'
import { signsIn } from './safety/safetyOf.ts'
import { CONCERNS, type Concern, type JudgedClaim } from './verdict.ts'

type Level = Concern['level']

// Harm that is no remedy: a flood of reviews, invented stories, private facts, damage.
const HARM = words(String.raw`
  на всех (?:площадк|сайт)[^.!?]{0,30}фейк|накрут|фейков|липов\p{L}* отзыв|куплю отзыв|выложу (?:ваш|личн|фото|переписк|адрес|телефон)|солью|опозор|сожгу|разнес[уё]|
  (?:one|1) star on (?:\p{L}+ )?(?:sites|platforms)|(?:twenty|thirty|fifty|hundred|dozens of|\d+) (?:fake |bad |one[- ]star |1[- ]star )*(?:reviews|sites)|fake reviews?|invent|
  publish (?:your|her|his) (?:address|phone|photo|private)|(?:your|her|his) home address|leak|dox`)

interface Found {
  readonly level: Level
  readonly message: string
}

/** The level of concern of a case, the messages that carry it, and why in the case's language. */
export function concernOf(matter: Matter, claims: readonly JudgedClaim[]): Concern {
  const found = [
    ...inquiryFound(matter, claims),
    ...inbound(matter.facts).flatMap((m) => foundIn(m, matter, claims)),
  ]
  const level = CONCERNS.findLast((rank) => found.some((f) => f.level === rank)) ?? 'none'
  const messages = found.filter((f) => f.level === level).map((f) => f.message)
  return { level, messages: level === 'none' ? [] : [...new Set(messages)], why: WHY[level][matter.lang] }
}

const inquiryFound = (matter: Matter, claims: readonly JudgedClaim[]): Found[] =>
  matter.facts.inquiry ? foundIn({ id: 'inquiry', text: matter.facts.inquiry.text }, matter, claims) : []

function foundIn(
  message: Pick<Message, 'id' | 'text'>,
  matter: Matter,
  claims: readonly JudgedClaim[],
): Found[] {
  const level = levelOf(message, matter, claims)
  return level === 'none' ? [] : [{ level, message: message.id }]
}

function levelOf(
  message: Pick<Message, 'id' | 'text'>,
  matter: Matter,
  claims: readonly JudgedClaim[],
): Level {
  const signs = signsIn(matter, message.id, message.text)
  if (signs.some((sign) => sign.kind !== 'distress')) return 'safety'
  const announced = hasLabel(matter, message.id, ...LAWFUL_REMEDIES)
  const tied = hasLabel(matter, message.id, 'leverage')
  if (!announced && !tied) return 'none'
  const beyond = asksBeyondDue(message, matter, claims)
  if (!tied || !beyond) return 'lawful_remedy'
  if (HARM.test(message.text)) return 'pressure_with_harm'
  return somethingDueIn(message.id, matter, claims) ? 'partly_due' : 'conditional_beyond_due'
}

/** Does the same message, or an open claim before it, ask for something that is due? */
function somethingDueIn(messageId: string, matter: Matter, claims: readonly JudgedClaim[]): boolean {
  const { facts } = matter
  const message = messageOf(facts, messageId)
  const due = idsDue(claims)
  if (claimsRaisedIn(facts, messageId).some((c) => due.has(c.id))) return true
  if (message === undefined) return false
  const answered = lastBefore(answering(facts), message.at)
  return firstRaisings(facts).some(
    ({ claim, first }) => first <= message.at && answered <= first && due.has(claim),
  )
}
const idsDue = onceFor(
  (claims: readonly JudgedClaim[]): ReadonlySet<string> =>
    new Set(claims.filter((c) => c.verdict === 'our_fault' || c.verdict === 'entitled').map((c) => c.id)),
)
const firstRaisings = onceFor((facts: CaseFacts): readonly { claim: string; first: Instant }[] =>
  facts.claims.map(({ id: claim, raisedIn = [] }) => ({
    claim,
    first: Math.min(...raisedIn.flatMap((id) => messageOf(facts, id)?.at ?? [])),
  })),
)
const answering = onceFor((facts: CaseFacts): readonly Message[] =>
  outbound(facts).filter((m) => admits(m.text) || saysPaid(m.text) || givenIn(m.text, facts.lang).length > 0),
)
const WHY: Readonly<Record<Level, Bilingual>> = {
  none: { ru: 'Никаких действий не обещано.', en: 'Nothing was announced.' },
  lawful_remedy: {
    ru: 'Названы законные способы защиты. Это право любого человека, решения они не меняют.',
    en: 'Lawful remedies were named. Anybody may use them; they change nothing in the decision.',
  },
  partly_due: {
    ru: 'Часть из того, что просят, положена: её исполняем в любом случае, остальное отделяем.',
    en: 'Part of what is asked is due: that is done in any case, the rest is kept apart.',
  },
  conditional_beyond_due: {
    ru: 'Условное требование сверх положенного: выгода названа ценой того, чтобы чего-то не делать. Решаем по бумагам, ничего за это не платим.',
    en: 'A conditional demand beyond what is due: a benefit is named as the price of not doing something. The papers decide; nothing is paid for it.',
  },
  pressure_with_harm: {
    ru: 'Давление с обещанием вреда: выплаты сверх должного остановить, оригиналы сохранить, показать юристу.',
    en: 'Pressure with announced harm: hold payments beyond what is due, keep the originals, show a lawyer.',
  },
  safety: {
    ru: 'Прежде всего безопасность людей: не вести переговоров, сохранить оригинал, позвать помощь.',
    en: 'Safety of people first: do not negotiate, keep the original, call for help.',
  },
}
