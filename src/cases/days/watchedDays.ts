// Days that we named ourselves, and days that an authority, a bank or a court gave us: watched like a term of law.
//
// A promise is met by what was promised, not by another promise: money by money, an answer by an answer in substance. Anything
// else (a repair, a call, a visit) is kept when a person says so.
import type { Day, Instant } from '../../basics/instant.ts'
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { metBy, type Conduct } from '../deadlines/deadlineMet.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'

export const DAY_KINDS = ['promise', 'given'] as const
export type DayKind = (typeof DAY_KINDS)[number]

/** How a watched day came to its end: `no_promise` was never meant as one, `moved` has another day after it. */
export const DAY_ENDS = ['kept', 'missed', 'moved', 'no_promise'] as const
export type DayEnd = (typeof DAY_ENDS)[number]

export interface WatchedDay {
  readonly id: string
  readonly kind: DayKind
  readonly day: Day
  /** What is due by then, in our own words. */
  readonly what: string
  /** When it was said or given. */
  readonly at: Instant
  /** The day of that, where the organisation lives. */
  readonly from: Day
  /** The message, letter or entry that names it; null when a person typed it in. */
  readonly where: string | null
  readonly end: DayEnd | null
}

export const DAY_KIND_WORDS: Readonly<Record<DayKind, Bilingual>> = {
  promise: { ru: 'обещанный день', en: 'promised day' },
  given: { ru: 'назначенный день', en: 'given day' },
}

const PAYS =
  /(?<![a-zа-яё])(?:верн|возвра|выпла|перечисл|перевед|перевод|зачисл|компенс|возмест|возмещ|деньги|refund|pay|credit|transfer|reimburs|money)/iu
const ANSWERS =
  /(?<![a-zа-яё])(?:ответ|отвеч|сообщ|напиш|верн[её]мся с|провер|пересчита|сверим|answer|reply|respond|hear from|let you know|get back|come back to|tell you|check)/iu

/** What meets a promise by itself: money, an answer in substance, or nothing but a person's word. */
export const promiseAsks = (what: string): 'answer' | 'payment' | 'none' => {
  if (ANSWERS.test(what) && !/деньги|money|₽|руб|[€$£]/iu.test(what)) return 'answer'
  return PAYS.test(what) ? 'payment' : 'none'
}

/**
 * Does a date bind us to an answer or to money, as a letter may name it? Every term of a rule does; of watched days only a
 * promise of just that. «Шуба будет 26 ноября» is no day of payment, and neither is a hearing.
 */
export const bindsTo = (
  deed: 'answer' | 'payment',
  { watched, rule, what }: Pick<FoundDeadline, 'watched' | 'rule' | 'what'>,
): boolean => watched === undefined || (rule === 'promise' && promiseAsks(what) === deed)

const KEPT_BY_WORD: Bilingual = { ru: 'отметил человек', en: 'a person said so' }
const SAID_BY_HAND: Bilingual = { ru: 'записано от руки', en: 'noted by hand' }

/**
 * The watched days of a case as lines beside its terms; those that were moved or were no promise are none. `metBy` is the
 * message or entry that did what was promised, or the word of a person.
 */
export function watchedDeadlines(
  watched: readonly WatchedDay[],
  conduct: Conduct,
  lang: Lang,
): FoundDeadline[] {
  return watched
    .filter(({ end, at }) => end !== 'moved' && end !== 'no_promise' && at <= conduct.asOf)
    .map((one) => {
      const met = one.end === 'kept' ? KEPT_BY_WORD[lang] : metByDeed(one, conduct)
      return {
        rule: one.kind,
        what: one.what === '' ? DAY_KIND_WORDS[one.kind][lang] : one.what,
        from: one.from,
        due: one.day,
        dueStrict: one.day,
        dayType: 'calendar',
        whose: 'ours' as const,
        source: one.where ?? SAID_BY_HAND[lang],
        watched: one.id,
        ...(met === undefined ? {} : { metBy: met }),
      }
    })
}

const metByDeed = (one: WatchedDay, conduct: Conduct): string | undefined =>
  one.kind === 'given' || one.end === 'missed' ? undefined : metBy(promiseAsks(one.what), one.at, conduct)
