// The exhale: after hard words nobody has to answer at once. Refusals and arguments wait for the next working morning; what is
// due is never held. The pause runs for a client's matter: hard words in one of two linked cases let both wait.
import type { Instant } from '../../basics/instant.ts'
import type { Bilingual, Lang } from '../../basics/lang.ts'
import type { Message } from '../../messages/message.ts'
import type { Label, Tier } from '../../signals/label.ts'
import type { JudgedClaim } from '../verdict.ts'
import { saysPosition } from '../deadlines/deadlineMet.ts'
import { whatItDoes } from './whatItDoes.ts'
import { HOUR_MS, nextMorning, type WorkingPlace } from './workingHours.ts'

/** Labels after which a reply gets better overnight. */
const HARD: readonly string[] = ['abuse.', 'threat.', 'ultimatum', 'leverage']

export interface ReadLabels {
  readonly id: string
  readonly labels: readonly { readonly label: Label; readonly tier?: Tier }[]
}

/** How long a firm lets a hard message rest: till its next morning, for so many hours, or not at all. */
export const EXHALE_MODES = ['next_morning', 'hours', 'off'] as const
export interface ExhaleSetting {
  readonly mode: (typeof EXHALE_MODES)[number]
  /** Used by the mode `hours` alone. */
  readonly hours: number
}
export const USUAL_EXHALE: ExhaleSetting = { mode: 'next_morning', hours: 4 }

/** A pause that the owner ended before its time, with the reason. */
export interface ExhaleBreak {
  readonly at: Instant
  readonly by: string
  readonly why: string
}

/** The papers of one case, as far as a pause depends on them. */
export interface PausingCase {
  readonly messages: readonly Message[]
  readonly read: readonly ReadLabels[]
  /** The first inquiry, which is a message too. */
  readonly inquiry?: { readonly at: Instant } | null
}

export interface ExhaleInput extends PausingCase {
  readonly place: WorkingPlace
  readonly lang: Lang
  /** The instant of looking, to the millisecond; an exhale that is over is none. */
  readonly now: Instant
  readonly setting?: ExhaleSetting
  /** Other open cases of the client that belong to the same matter. */
  readonly linked?: readonly PausingCase[]
  readonly breaks?: readonly ExhaleBreak[]
  /** True when no claim is left that we might refuse: then any answer in substance ends the pause. */
  readonly nothingToRefuse?: boolean
}

export interface ExhaleNow {
  readonly until: Instant
  /** The hard messages of this case that nobody has answered in substance. */
  readonly messages: readonly string[]
  readonly why: string
  readonly mode: ExhaleSetting['mode']
  /** Who ended the pause before its time; then nothing waits any more. */
  readonly brokenBy: ExhaleBreak | null
}

const WHY: Bilingual = {
  ru: 'После резких слов ответ лучше выходит утром. До этого времени не отказывайте и не спорьте; то, что положено, отдавайте сразу.',
  en: 'After hard words a reply turns out better in the morning. Until then do not refuse or argue; what is due is paid at once.',
}

const isHard = (label: Label): boolean => HARD.some((start) => label.startsWith(start))

interface Hard {
  readonly id: string
  readonly at: Instant
}

/** The hard messages of a case, the first inquiry among them. What the reader only suspects decides nothing. */
function hardOnes({ messages, read, inquiry }: PausingCase): Hard[] {
  const hard = new Set(
    read
      .filter(({ labels }) => labels.some(({ label, tier }) => isHard(label) && tier !== 'possible'))
      .map(({ id }) => id),
  )
  const asked = inquiry && hard.has('inquiry') ? [{ id: 'inquiry', at: inquiry.at }] : []
  return [...asked, ...messages.filter((one) => one.direction === 'in' && hard.has(one.id))]
}

const NAMES_RIGHT =
  /ваше право|вы вправе|вправе вы|право обратиться|your right|up to you|free to|entitled to/iu

/**
 * Is a letter of ours an answer in substance? An acknowledgement, an apology or a request for proof says nothing that had to
 * wait, so the pause goes on behind it. It is over when the no has been said, when a step of theirs has been answered as the
 * right that it is, or when there is no no to say.
 */
function answers(one: Message, input: ExhaleInput): boolean {
  if (!saysPosition(one)) return false
  if (input.nothingToRefuse || NAMES_RIGHT.test(one.text)) return true
  const doing = whatItDoes(one.text, input.lang)
  if (doing.refuses.length > 0 || doing.argues.length > 0) return true
  return !(doing.acknowledges || doing.apologises || doing.asksForProof)
}

/** Is there a word in these papers that could ask for a pause? */
export const hasHardWords = (papers: PausingCase): boolean => hardOnes(papers).length > 0

/** Hard messages behind our last answer in substance, by time. */
function openOnes(one: PausingCase, input: ExhaleInput): Hard[] {
  const hard = hardOnes(one)
    .filter(({ at }) => at <= input.now)
    .toSorted((a, b) => a.at - b.at)
  const [first] = hard
  if (!first) return []
  const answered = one.messages
    .filter(({ direction, at }) => direction === 'out' && at > first.at && at <= input.now)
    .toSorted((a, b) => b.at - a.at)
    .find((letter) => answers(letter, input))
  return hard.filter(({ at }) => !answered || at > answered.at)
}

/**
 * Until when hard words let us wait. The newest message counts, but nobody can keep us silent by writing again every day: the
 * pause ends at the latest one night after the night that the first of them asked for.
 */
function endOf(first: Instant, last: Instant, { place, setting = USUAL_EXHALE }: ExhaleInput): Instant {
  if (setting.mode === 'hours')
    return Math.min(last, first + setting.hours * HOUR_MS) + setting.hours * HOUR_MS
  return Math.min(nextMorning(last, place), nextMorning(nextMorning(first, place), place))
}

/** Is there a claim that we might still answer with a no? A case without claims may get one. */
export const mayRefuse = (claims: readonly { readonly verdict: JudgedClaim['verdict'] }[]): boolean =>
  claims.length === 0 || claims.some(({ verdict }) => verdict !== 'our_fault' && verdict !== 'entitled')

/** The pause that the unanswered hard messages of a matter ask for now, or null. */
export function exhaleNow(input: ExhaleInput): ExhaleNow | null {
  const { breaks = [], linked = [], now } = input
  const own = openOnes(input, input)
  const open = [...own, ...linked.flatMap((one) => openOnes(one, input))].toSorted((a, b) => a.at - b.at)
  const broken = breaks.filter(({ at }) => at <= now).toSorted((a, b) => b.at - a.at)[0] ?? null
  // A break is for what had been written by then: new hard words ask for a new pause.
  const since = open.filter(({ at }) => !broken || at > broken.at)
  const counted = since.length > 0 ? since : open
  const [first, last] = [counted[0], counted.at(-1)]
  if (!first || !last) return null
  const until = endOf(first.at, last.at, input)
  if (until <= now) return null
  const counts = new Set(counted.map(({ id }) => id))
  return {
    until,
    messages: own.filter(({ id }) => counts.has(id)).map(({ id }) => id),
    why: WHY[input.lang],
    mode: input.setting?.mode ?? USUAL_EXHALE.mode,
    brokenBy: since.length > 0 ? null : broken,
  }
}
