// What stands open in a case, read from its papers: what people said, what was decided, which letters left and which wait.
import type { Instant } from '../../basics/instant.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { saysPosition } from '../deadlines/deadlineMet.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import type { CopiedLetter } from '../deskShapes.ts'
import type { Letter } from '../letter.ts'
import { dayIn, inbound, outbound } from '../matter.ts'
import { isPaidBack } from '../paidBack.ts'
import type { Safety } from '../safety/safetyCard.ts'
import type { JudgedClaim } from '../verdict.ts'
import type { AskedNow, CaseNow, ClaimNow, DateNow, LetterNow } from './caseNow.ts'

export interface ClaimOnRecord extends JudgedClaim {
  readonly standing: ClaimNow['standing']
  /** The day by which what is due is paid, where a person named one. */
  readonly dueDay?: string | null
}

/** A letter that the examination proposes, with the end of the pause that holds it, if one does. */
export type ProposedLetter = Letter & { readonly waitsUntil: Instant | null }

/** Everything that a state is read from. */
export interface CasePapers {
  readonly now: Instant
  readonly facts: CaseFacts
  readonly erased: boolean
  readonly closed: CaseNow['closed']
  readonly safety: Safety | null
  readonly claims: readonly ClaimOnRecord[]
  readonly deadlines: readonly FoundDeadline[]
  /** What to do with the client on the whole, as the examination advises. */
  readonly decision: string
  /** Letters that the examination proposes, in the order in which they go. */
  readonly proposed: readonly ProposedLetter[]
  /** Drafts that were kept and have not left. */
  readonly kept: readonly LetterNow[]
  readonly left: readonly CopiedLetter[]
  /** Letters given to a mail server that never answered. */
  readonly perhapsSent: ReadonlySet<string>
  readonly exhaleUntil: Instant | null
  /** Contributions that nobody has answered yet. */
  readonly contributions: readonly AskedNow[]
}

/** Where something was said: a message, an entry of the ledger, or the first inquiry; null when it is not on record. */
function saidAt(facts: CaseFacts, where: string): Instant | null {
  if (where === 'inquiry') return facts.inquiry?.at ?? null
  return (
    (facts.messages.find(({ id }) => id === where) ?? facts.ledger.find(({ id }) => id === where))?.at ?? null
  )
}

/**
 * Does it still speak of danger, and has nobody put down what was done? A letter, a note or an entry of ours after the words
 * ends it: it shows that somebody looked.
 */
export function dangerStands(facts: CaseFacts, safety: Safety | null): boolean {
  if (safety?.level !== 'danger') return false
  const said = safety.words.flatMap(({ where }) => saidAt(facts, where) ?? [])
  const last = said.length ? Math.max(...said) : facts.asOf
  const ours = [...facts.messages.filter(({ direction }) => direction !== 'in'), ...facts.ledger]
  return !ours.some(({ id, at }) => at > last && !safety.words.some(({ where }) => where === id))
}

/** The instant of the last word of theirs; null when they have written nothing. */
function lastWord(facts: CaseFacts): Instant | null {
  const said = [...inbound(facts).map(({ at }) => at), ...(facts.inquiry ? [facts.inquiry.at] : [])]
  return said.length ? Math.max(...said) : null
}

/** Has our answer in substance gone out after their last word? An acknowledgement is none. */
function isAnswered(facts: CaseFacts): boolean {
  const last = lastWord(facts)
  return outbound(facts).some((message) => message.at >= (last ?? message.at) && saysPosition(message))
}

/** Letters that still have to go when an answer is out: each answers claims that the others do not. */
const STILL_TO_GO: readonly Letter['kind'][] = ['apology_remedy', 'proof_request', 'refusal']

/** Did our answer leave by another way than the desk? Then nobody knows which of the proposed letters it stands for: all of them. */
function isAnsweredElsewhere(facts: CaseFacts, left: readonly CopiedLetter[]): boolean {
  const last = lastWord(facts)
  const texts = new Set(left.map(({ text }) => text))
  return outbound(facts).some(
    (message) => message.at >= (last ?? message.at) && saysPosition(message) && !texts.has(message.text),
  )
}

/** What the desk proposes to write and nobody has written since their last word. */
function toWrite({ facts, proposed, left, kept }: CasePapers): LetterNow[] {
  if (isAnsweredElsewhere(facts, left)) return []
  const since = lastWord(facts) ?? Number.NEGATIVE_INFINITY
  const gone = new Set(left.filter(({ copiedAt }) => Date.parse(copiedAt) >= since).map(({ kind }) => kind))
  const answered = isAnswered(facts)
  const written = new Set(kept.map(({ kind }) => kind))
  return proposed
    .filter(({ kind }) => !written.has(kind))
    .filter(({ kind, already }) => !gone.has(kind) && already === undefined)
    .filter(({ kind }) => !answered || STILL_TO_GO.includes(kind))
    .map(({ kind, waitsUntil }) => ({
      kind,
      draft: null,
      waitsUntil,
      needsLook: false,
      lookFrom: null,
      by: null,
    }))
}

/** What is decided to be due and has not been paid. */
function unpaid({ facts, claims }: CasePapers): CaseNow['unpaid'] {
  const due = claims.filter(({ amountDue, standing }) => amountDue > 0 && standing !== 'open')
  const [first] = due
  if (!first || isPaidBack(facts, due)) return null
  const currency = first.currency ?? null
  const amount = due
    .filter((claim) => (claim.currency ?? null) === currency)
    .reduce((total, claim) => total + claim.amountDue, 0)
  const [by] = due.flatMap(({ dueDay }) => dueDay ?? []).toSorted()
  return { amount, currency, by: by ?? null }
}

/** Proofs that we asked for and that have not come: nothing was written to us after we asked. */
function proofsAsked({ facts, left }: CasePapers): AskedNow[] {
  const since = lastWord(facts) ?? Number.NEGATIVE_INFINITY
  return left
    .filter(({ kind, sending }) => kind === 'proof_request' && sending !== null)
    .filter(({ copiedAt }) => Date.parse(copiedAt) >= since)
    .slice(-1)
    .map(({ to }) => ({ kind: 'proof', whom: to, until: null }))
}

/** Dates that nothing has met: all of ours, of theirs those ahead. A right that somebody may use from a day on is no date of the case. */
function openDates({ facts, deadlines }: CasePapers): DateNow[] {
  const today = dayIn(facts, facts.asOf)
  return deadlines
    .filter(({ whose, metBy, due }) => !metBy && (whose === 'ours' || (whose === 'client' && due >= today)))
    .map(({ rule, what, due, whose }) => ({ rule, what, due, whose }))
    .toSorted((one, other) => one.due.localeCompare(other.due))
}

/** An agreement, or anything bought, paid or handed over: they are a client, whatever they write about. */
const DEALINGS: readonly string[] = ['order', 'payment', 'goods_in', 'goods_out', 'delivery']
const hasDealings = ({ agreement, ledger }: CaseFacts): boolean =>
  agreement !== null || ledger.some(({ kind }) => DEALINGS.includes(kind))

/** Somebody who is no client of ours and came to the wrong door. */
const isStranger = (facts: CaseFacts): boolean =>
  facts.parties.client.type === 'non_customer' && !hasDealings(facts)

/** Is their last word still without any word of ours? */
function isOpenWord(facts: CaseFacts): boolean {
  const last = lastWord(facts)
  return last !== null && !outbound(facts).some(({ at }) => at >= last)
}

/** What stands open in a case at this moment. */
export function readNow(papers: CasePapers): CaseNow {
  const { facts, left } = papers
  const stranger = isStranger(facts)
  // Whom we never took on has no claims that anybody decides: one letter tells them so.
  const claims = stranger || papers.decision === 'decline' ? [] : papers.claims
  return {
    now: papers.now,
    erased: papers.erased,
    closed: papers.closed,
    danger: dangerStands(facts, papers.safety),
    unconfirmed: left
      .filter(({ sending }) => sending === null)
      .map(({ id, kind }) => ({ letter: id, kind, perhaps: papers.perhapsSent.has(id) })),
    misdirected: stranger && isOpenWord(facts) && left.length === 0,
    dealings: hasDealings(facts),
    exhaleUntil: papers.exhaleUntil,
    claims: claims.map(({ id, text, verdict, standing }) => ({ id, text, verdict, standing })),
    letters: [...papers.kept, ...toWrite(papers)],
    unpaid: unpaid(papers),
    asked: [...papers.contributions, ...proofsAsked(papers)],
    dates: openDates(papers),
    answered: isAnswered(facts),
  }
}
