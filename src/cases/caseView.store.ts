// A case as the desk shows it: facts, examination, exhale, letters; and the row of a case in the list.
//
// An examination is a pure answer to recorded facts, so it is kept aside by what it was made from and never stored, until the next
// instant at which something in it turns. A live case is examined as of the running hour; an example as of the instant that its
// story names.
import { organisationOf } from '../server/organisation.store.ts'
import { hasGrown, type TenantTx } from '../server/db/tenant.ts'
import { holidayPlaceIn, holidayPlacesOf } from './days/holidayPlaces.ts'
import { watchedDays, watchedMark } from './days/watched.store.ts'
import { exceptionsIn, newestDismissal } from '../messages/dismissals/standing.store.ts'
import { KeptUntil } from '../basics/keptUntil.ts'
import { forgetTexts, forgottenTimes } from '../signals/rememberedTexts.ts'
import { carried, examined, type Examined } from '../server/examiner.ts'
import type { CaseOnFile, OpenDocuments } from './cases.store.ts'
import { decisionsOf, minutesOf } from './claims/claims.store.ts'
import { caseworkOf } from './casework/casework.store.ts'
import type { Casework } from './casework/caseworkShapes.ts'
import { wholeCase, wholeFacts, type OpenCase, type WholeCase } from './clientFacts.store.ts'
import type { CaseRow, CopiedLetter } from './deskShapes.ts'
import { exhaleIn } from './exhale/exhale.store.ts'
import { exhaleToShow, type Exhale } from './exhale/exhaleShapes.ts'
import { lettersOf } from './letters.store.ts'
import { handedOn } from './people/people.store.ts'
import { caseNow, wokenAt, type CaseWithState } from './steps/caseNow.store.ts'
import { askedNow } from './steps/stepShapes.ts'
import type { Fields } from './storyParts.ts'
import type { FoundDeadline } from './deadlines/foundDeadline.ts'

/** A case as it was opened and examined; the examination is null when nothing could be read. */
interface Opened {
  readonly facts: Fields
  readonly entries: number
  /** What was opened for it: after an addition the rest need not be opened again. */
  readonly open: OpenCase
  /** As of the instant at which it was made. */
  readonly first: Examined | null
  /** As of the instant that was asked about last. */
  latest: Examined | null
}

/** So many documents are kept open at once, with as many more for each case: a desk of three hundred usual cases. */
const ROOM = 60_000
const OF_ANY_CASE = 200
const kept = new KeptUntil<Opened>(ROOM)

/** Takes every examination kept aside out of memory: after an erasure none may quote what is gone. */
export const forgetKept = (): void => kept.clear()

const aboutOf = (tx: TenantTx, found: CaseOnFile): string => `${tx.org} ${found.id}`

/** The documents of a case that are open since it was examined last; undefined while nothing of it is kept. */
export const openDocuments = (tx: TenantTx, found: CaseOnFile): OpenDocuments | undefined =>
  kept.last(aboutOf(tx, found))?.open.documents

const erasedAt = (found: CaseOnFile): string | null =>
  found.erasedAt === null ? null : new Date(found.erasedAt).toISOString()

/** Facts as every screen can rely on them: lists are lists, what is missing is null. */
const settled = (facts: Fields): Fields => ({
  inquiry: null,
  agreement: null,
  offer: null,
  economics: null,
  ...facts,
  ledger: facts['ledger'] ?? [],
  messages: facts['messages'] ?? [],
  claims: facts['claims'] ?? [],
})

/** The place whose holidays count in a case, as the owner named it, where it lies under the law of the case; else empty. */
async function countryFor(tx: TenantTx, { jurisdiction, lang, timezone }: CaseOnFile): Promise<string> {
  if (holidayPlacesOf(jurisdiction).length === 0) return ''
  return holidayPlaceIn(jurisdiction, (await organisationOf(tx, { lang, timezone })).country)
}

/** What a case is opened from: where its documents stand, in which country, and what was open of them before. */
interface ToOpen {
  readonly whole: WholeCase
  readonly country: string
  readonly before: Opened | undefined
}

/** Opens the documents of a case and examines them. */
async function openAnew(
  tx: TenantTx,
  found: CaseOnFile,
  { whole, country, before }: ToOpen,
): Promise<{ readonly opened: Opened; readonly until: number }> {
  const { facts, open, problems, until } = await wholeFacts(tx, found, whole, before?.open)
  const { entries, asOf } = whole
  const read = await examined(
    { ...(country && { country }), ...facts, number: found.entry },
    asOf,
    await exceptionsIn(tx, found.id),
    {
      decisions: await decisionsOf(tx, found.id),
      minutes: await minutesOf(tx, found.id),
      watched: await watchedDays(tx, { case: found.id }, found.timezone),
    },
  )
  if (!read.facts) return { opened: { facts, entries, open, first: null, latest: null }, until }
  const { examination } = read
  const first = { ...read, examination: { ...examination, problems: [...problems, ...examination.problems] } }
  return { opened: { facts, entries, open, first, latest: first }, until: Math.min(until, read.until) }
}

/** What is kept of a case as of an instant before its next turn. */
function asOfThen(opened: Opened, asOf: number): Opened {
  const { first } = opened
  if (first === null || first.facts.asOf === asOf) return { ...opened, latest: first }
  if (opened.latest?.facts.asOf !== asOf) opened.latest = carried(first, asOf)
  return opened
}

/** A case with its examination as of the running hour: as it was kept, or anew where something was added or has turned. */
async function openedOnce(tx: TenantTx, found: CaseOnFile, now: number): Promise<Opened> {
  const whole = await wholeCase(tx, found, now)
  const said = await newestDismissal(tx)
  const country = await countryFor(tx, found)
  const days = await watchedMark(tx, found.id)
  const about = aboutOf(tx, found)
  const mark = [said, days, country, whole.mark].join(' ')
  const same = kept.find(about, mark, whole.asOf)
  if (same) return asOfThen(same, whole.asOf)
  const times = forgottenTimes()
  const { opened, until } = await openAnew(tx, found, { whole, country, before: kept.last(about) })
  // Somebody was erased meanwhile: these documents may have been opened before, so nothing of them stays.
  if (forgottenTimes() !== times) {
    forgetTexts()
    return opened
  }
  // What this transaction has added may never come to be, and then another document stands in its place in the log.
  if (hasGrown(tx)) return opened
  const weight = OF_ANY_CASE + whole.entries
  kept.keep(about, { mark, from: whole.asOf, until, weight, value: opened })
  return opened
}

async function exhaleShown(
  tx: TenantTx,
  found: CaseOnFile,
  read: Examined,
  now: number,
): Promise<Exhale | null> {
  const { exhale } = await exhaleIn(tx, found, read, now)
  return exhale && exhaleToShow(exhale)
}

/** The examination of a case as its screen shows it now; null when nothing can be read any more. */
export const examinationOf = async (tx: TenantTx, found: CaseOnFile, now: number): Promise<Examined | null> =>
  (await openedOnce(tx, found, now)).latest

export interface CaseView {
  readonly id: string
  readonly client: string
  readonly title: string
  readonly demo: boolean
  readonly erasedAt: string | null
  readonly facts: Fields
  readonly examination: Examined['examination'] | null
  readonly exhale: Exhale | null
  readonly letters: CopiedLetter[]
  readonly entries: number
  readonly casework: Casework | null
}

/** Everything about one case. The examination is null only when everything readable has been withdrawn. */
export async function caseView(tx: TenantTx, found: CaseOnFile, now: number): Promise<CaseView> {
  const { facts, entries, latest: read } = await openedOnce(tx, found, now)
  return {
    id: found.id,
    client: found.clientId,
    title: found.title,
    demo: found.demo,
    erasedAt: erasedAt(found),
    facts: settled(facts),
    examination: read?.examination ?? null,
    exhale: read && (await exhaleShown(tx, found, read, now)),
    letters: await lettersOf(tx, found, now),
    entries,
    casework: read && (await caseworkOf(tx, found, read, now)),
  }
}

/** Our nearest date that nothing has met yet. */
const nextOwn = (deadlines: readonly FoundDeadline[]): FoundDeadline | null =>
  deadlines
    .filter((deadline) => deadline.whose === 'ours' && !deadline.metBy)
    .reduce<FoundDeadline | null>((next, one) => (next === null || one.due < next.due ? one : next), null)

/** A pause that is over matters while an answer is still to be given. */
const mayWake = ({ case: c, state }: CaseWithState): boolean =>
  !c.answered && ['deciding', 'looking', 'answering'].includes(state)

/** Whose letters wait for somebody else's eyes. */
const waitingWriters = ({ case: { letters } }: CaseWithState): string[] => [
  ...new Set(letters.flatMap(({ needsLook, by }) => (needsLook && by !== null ? [by] : []))),
]

const isoOrNull = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

/** A case in the list: what to do next and by when. Nothing here rates a person. */
export async function caseRow(tx: TenantTx, found: CaseOnFile, now: number): Promise<CaseRow> {
  const { latest: whole } = await openedOnce(tx, found, now)
  const read = whole?.examination
  const standing = whole && (await caseNow(tx, found, whole, now))
  const letters = standing?.left ?? []
  return {
    id: found.id,
    title: found.title,
    clientId: found.clientId,
    clientName: found.clientName,
    lang: found.lang,
    decision: read?.advice.decision ?? null,
    nextTask: read?.advice.next[0] ?? null,
    nextDate: (read && nextOwn(read.deadlines)?.due) ?? null,
    openedAt: new Date(found.openedAt).toISOString(),
    demo: found.demo,
    erasedAt: erasedAt(found),
    state: standing?.state ?? (found.erasedAt === null ? 'waiting' : 'erased'),
    now: standing && askedNow(standing),
    wakesAt: standing?.state === 'exhaling' ? isoOrNull(standing.case.exhaleUntil) : null,
    wokenAt: whole && standing && mayWake(standing) ? isoOrNull(await wokenAt(tx, found, whole, now)) : null,
    ownerId: (await handedOn(tx, found.id))?.to ?? null,
    unconfirmed: letters
      .filter((letter) => letter.sending === null)
      .map(({ id, kind, copiedAt }) => ({ id, kind, copiedAt })),
    toBeRead: standing ? waitingWriters(standing) : [],
  }
}
