// When a letter wants a second pair of eyes, whose they can be, and from when. Nobody is ever left without a way: where no
// colleague is, there is a reader from outside, and there is the writer after a night, recorded as what it was.
import { addDays, clockOf, dayOf, readInstant, type Instant } from '../../basics/instant.ts'
import type { Bilingual } from '../../basics/lang.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { Letter } from '../letter.ts'
import { CONCERNS, type Concern } from '../verdict.ts'

/** Somebody who may take a second look, and whether they had a part in what the letter is about. */
export interface Reader {
  readonly id: string
  readonly name: string
  readonly involved: boolean
}
export type LookWay =
  | { readonly way: 'colleague'; readonly people: readonly Reader[] }
  | { readonly way: 'outside' }
  | { readonly way: 'own_night'; readonly from: Instant }

export interface LookAsked {
  readonly concern: Concern['level']
  /** The setting of the organisation. */
  readonly setting: 'when_needed' | 'always' | 'never'
  /** Findings that stop, kept by the writer with a reason. */
  readonly keptStops: number
  /** The likely cost of the case and the sum from which the insurer wants to hear first, in one currency; null without one. */
  readonly exposed: { readonly likely: number; readonly insuredAbove: number } | null
}

const PART_OF_WAYS: readonly Letter['kind'][] = ['warning', 'final_answer', 'parting']
const AFTER_PRESSURE: readonly string[] = ['decline']
const ALWAYS_READ: readonly string[] = ['settlement']
/** What nobody has to read first: it says that a message came, who answers, or where somebody should turn. */
const PLAIN: readonly string[] = ['acknowledgement', 'who_answers', 'count_invitation', 'not_ours']

const atLeast = (level: Concern['level'], from: Concern['level']): boolean =>
  CONCERNS.indexOf(level) >= CONCERNS.indexOf(from)

/** Does this letter want a second look, and why? With the setting `never` only what cannot be taken back is asked for. */
export function lookNeeded(
  letter: { readonly kind: Letter['kind'] },
  { concern, setting, keptStops, exposed }: LookAsked,
): { readonly needed: boolean; readonly why: readonly Bilingual[] } {
  if (PLAIN.includes(letter.kind)) return { needed: false, why: [] }
  const pressed = atLeast(concern, 'conditional_beyond_due')
  const hard = setting !== 'never'
  const why = [
    hard && (PART_OF_WAYS.includes(letter.kind) || ALWAYS_READ.includes(letter.kind)) && WHY.kind,
    hard && pressed && (AFTER_PRESSURE.includes(letter.kind) || isAnswer(letter.kind)) && WHY.pressure,
    keptStops > 0 && WHY.kept,
    hard && exposed !== null && exposed.likely > exposed.insuredAbove && WHY.exposed,
    setting === 'always' && WHY.always,
  ].filter((one) => one !== false)
  return { needed: why.length > 0, why }
}

const isAnswer = (kind: Letter['kind']): boolean =>
  kind === 'refusal' || kind === 'threat_answer' || kind === 'boundary'

const WHY = {
  kind: {
    ru: 'Такое письмо трудно взять назад, поэтому перед отправкой его читает ещё один человек.',
    en: 'Such a letter is hard to take back, so somebody else reads it before it leaves.',
  },
  pressure: {
    ru: 'В переписке просят сверх положенного и обещают последствия. Пусть ответ прочитает тот, кто не сердит.',
    en: 'More than what is due was asked for, with consequences. Let somebody read the answer who is not angry.',
  },
  kept: {
    ru: 'Вы оставили место, которое стол советует исправить. Пусть его увидит ещё один человек.',
    en: 'You kept a place that the desk would change. Let somebody else see it too.',
  },
  exposed: {
    ru: 'Дело может обойтись дороже суммы, о которой нужно сообщать страховщику.',
    en: 'The case may cost more than the sum from which your insurer wants to hear first.',
  },
  always: {
    ru: 'Так решено в настройках: каждое письмо по существу читает ещё один человек.',
    en: 'Your settings say so: every letter on the substance is read by somebody else.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

export interface LookWaysAsked {
  /** Everybody else who may look, whether or not they had a part in the case. */
  readonly others: readonly Reader[]
  /** When exactly this text was kept: a night counts from then. */
  readonly keptAt: Instant
  readonly zone: string
  /** When a night is over: whoever keeps a draft before that hour has not slept over it yet. */
  readonly morning?: string
}

const MORNING = '06:00'
const NIGHT_ENDS = '05:00'

/**
 * The ways to a second look, best first; never empty. A colleague without a part in it comes before one with a part. The writer's
 * own look after a night is there where nobody else is.
 */
export function lookWays({ others, keptAt, zone, morning = MORNING }: LookWaysAsked): LookWay[] {
  const people = others.toSorted((a, b) => Number(a.involved) - Number(b.involved))
  const outside: LookWay = { way: 'outside' }
  if (people.length) return [{ way: 'colleague', people }, outside]
  return [outside, { way: 'own_night', from: afterNight(keptAt, zone, morning) }]
}

/** The first morning with a night between, by the wall clock of the zone, on a day off too: sleep knows no calendar. */
export function afterNight(keptAt: Instant, zone: string, morning: string = MORNING): Instant {
  const day = dayOf(keptAt, zone)
  const next = clockOf(keptAt, zone) < NIGHT_ENDS ? day : addDays(day, 1)
  return readInstant(`${next}T${morning}`, zone) ?? keptAt
}

/** Had this person a part in it: did they write in the thread, sign an act, or does a note of ours about the case name them? */
export function involved(
  facts: Pick<CaseFacts, 'messages' | 'ledger' | 'parties'>,
  person: { readonly name: string },
): boolean {
  const name = person.name.trim().toLowerCase()
  if (!name) return false
  const same = (facts.parties.staff ?? []).filter((one) => one.name?.trim().toLowerCase() === name)
  const called = new Set([name, ...same.map(({ id }) => id.toLowerCase())])
  const isThem = (said: string): boolean => called.has(said.trim().toLowerCase())
  const isNamed = (text: string): boolean => name.length > 2 && text.toLowerCase().includes(name)
  return (
    facts.messages.some((one) => one.direction !== 'in' && isThem(one.from)) ||
    facts.messages.some((one) => isNamed(one.text)) ||
    facts.ledger.some((entry) => (entry.signedBy ?? []).some(isThem) || isNamed(entry.note ?? ''))
  )
}
