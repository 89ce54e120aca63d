// Does this letter wait, and until when? While an exhale runs, a no, an argument and money beyond what is due wait for its end.
// What the words do counts, not what the letter is called. Never held: word that we have the message, an apology with its
// remedy, what is due, safety, saving of evidence, and whatever would be late by waiting.
import { clockOf, type Instant } from '../../basics/instant.ts'
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { dayInWords } from '../../basics/words.ts'
import { DEADLINE_RULES } from '../deadlines/deadlineRule.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import type { ExhaleBreak, ExhaleNow } from './pause.ts'
import { whatItDoes, type Doing } from './whatItDoes.ts'
import { endOfWork, workingHoursBefore, type WorkingPlace } from './workingHours.ts'

export interface WaitInput {
  readonly exhale: ExhaleNow | null
  readonly deadlines: readonly FoundDeadline[]
  readonly place: WorkingPlace
  readonly lang: Lang
  readonly now: Instant
  /** Words of the letter give more than is due: `concessionOf(...).beyond > 0`. */
  readonly beyondDue?: boolean
  /** Some claim of the case is owed: a term to pay is then met by money alone. */
  readonly isOwed?: boolean
  /** Somebody may come to harm: the letter that answers harm goes at once. */
  readonly danger?: boolean
}

/**
 * What an exhale means for one letter: until when it waits, or why it need not. It wakes by the clock alone; nobody has to end
 * anything. A wait that somebody broke, or that gave way to a term, holds nothing and is said beside the letter that leaves.
 */
export interface Wait {
  readonly ground: 'exhale'
  readonly until: Instant
  /** Where a term of ours would be missed by waiting: the letter may leave two working hours before its end. */
  readonly endsEarly: { readonly at: Instant; readonly rule: string; readonly due: string } | null
  readonly brokenBy: ExhaleBreak | null
  readonly says: Bilingual
}

/** Does the letter have to wait now? */
export const holds = (wait: Wait | null, now: Instant): boolean =>
  wait !== null && wait.brokenBy === null && wait.until > now

/** Letters that are an answer in substance by their nature: they wait unless their words plainly only receive or regret. */
const ANSWERING = new Set([
  'boundary',
  'refusal',
  'threat_answer',
  'warning',
  'final_answer',
  'parting',
  'decline',
  'loss_answer',
  'plain_explanation',
  'by_reference',
  'settlement',
])
const HOURS_BEFORE_TERM = 2

const ASKS = new Map(DEADLINE_RULES.map(({ id, asks }) => [id, asks]))
/** Can a letter meet the term? Where money is owed, only money meets a term to pay; where none is, a reasoned answer does. */
const metByLetter = (rule: string, isOwed: boolean): boolean => {
  const asks = ASKS.get(rule) ?? 'answer'
  return asks === 'answer' || asks === 'remedy' || (asks === 'payment' && !isOwed)
}

// A question for proof makes an answer no request: T07 asks, too, and is still an answer.
const isQuiet = (doing: Doing): boolean => doing.acknowledges || doing.apologises

/** Do the words of a letter belong to what an exhale lets rest? */
export function wouldWait(
  kind: string,
  text: string,
  input: Pick<WaitInput, 'lang' | 'beyondDue' | 'danger'>,
): boolean {
  if (input.danger && kind === 'threat_answer') return false
  if (input.beyondDue) return true
  const doing = whatItDoes(text, input.lang)
  if (doing.refuses.length > 0 || doing.argues.length > 0) return true
  return ANSWERING.has(kind) && !isQuiet(doing)
}

/** The first term of ours that this letter would meet and that ends before the pause does, with the instant two working hours before its end. */
function earlyEnd(until: Instant, input: WaitInput): Wait['endsEarly'] {
  const open = input.deadlines
    .filter(
      ({ whose, metBy, rule }) => whose === 'ours' && !metBy && metByLetter(rule, input.isOwed ?? false),
    )
    .map(({ rule, due }) => ({
      rule,
      due,
      at: workingHoursBefore(endOfWork(due, input.place), HOURS_BEFORE_TERM, input.place),
    }))
    .filter(({ at }) => at < until)
    .toSorted((a, b) => a.at - b.at)
  return open[0] ?? null
}

const LOCALES = { ru: 'ru-RU', en: 'en-GB' } as const
/** «09:00 23 ноября», "09:00 on 23 November". */
function clockAndDay(at: Instant, zone: string, lang: Lang): string {
  const day = new Intl.DateTimeFormat(LOCALES[lang], {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
  }).format(at)
  return `${clockOf(at, zone)} ${lang === 'ru' ? '' : 'on '}${day}`
}

type Told = Pick<Wait, 'until' | 'endsEarly' | 'brokenBy'>

function words({ until, endsEarly, brokenBy }: Told, zone: string, now: Instant): Bilingual {
  const on = (at: Instant, lang: Lang): string => clockAndDay(at, zone, lang)
  if (brokenBy)
    return {
      ru: `Пауза снята в ${on(brokenBy.at, 'ru')}: ${brokenBy.why}`,
      en: `The pause was broken at ${on(brokenBy.at, 'en')}: ${brokenBy.why}`,
    }
  if (!endsEarly)
    return {
      ru: `Письмо готово и ждёт до ${on(until, 'ru')}. Сегодня можно: ответить, что получили, извиниться за своё, заплатить положенное.`,
      en: `The letter is ready and waits until ${on(until, 'en')}. Today you can: say you received it, apologise for what is ours, pay what is due.`,
    }
  const { rule, due, at } = endsEarly
  return {
    ru: `Срок ${rule} кончается ${dayInWords(due, 'ru')}, поэтому письмо может уйти уже ${at > now ? `в ${on(at, 'ru')}` : 'сейчас'}.`,
    en: `The term ${rule} ends on ${dayInWords(due, 'en')}, so this letter may leave ${at > now ? `from ${on(at, 'en')}` : 'now'}.`,
  }
}

/**
 * What the exhale says of a letter; null when it says nothing: no pause runs, or the words are none that a pause lets rest.
 * A wait that holds never ends later than two working hours before the end of a term of ours that the letter meets.
 */
export function waitOf(
  letter: { readonly kind: string; readonly text: string },
  input: WaitInput,
): Wait | null {
  const { exhale, now } = input
  if (!exhale || exhale.mode === 'off' || exhale.until <= now || !wouldWait(letter.kind, letter.text, input))
    return null
  const { brokenBy } = exhale
  const endsEarly = brokenBy ? null : earlyEnd(exhale.until, input)
  const told = { until: endsEarly?.at ?? exhale.until, endsEarly, brokenBy }
  return { ground: 'exhale', ...told, says: words(told, input.place.zone, now) }
}
