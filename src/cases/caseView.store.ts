// A case as the desk shows it: facts, examination, exhale, letters; and the row of a case in the list.
//
// An examination is a pure answer to recorded facts, so it is kept aside by what it was made from and never stored. A live
// case is examined as of the running hour; an example as of the instant that its story names.
import type { TenantTx } from '../server/db/tenant.ts'
import { exceptionsIn, newestDismissal } from '../messages/dismissals/standing.store.ts'
import { examined, type Examined } from '../server/examiner.ts'
import type { CaseOnFile } from './cases.store.ts'
import { wholeCase, wholeFacts, type WholeCase, type WholeFacts } from './clientFacts.store.ts'
import type { CaseRow, CopiedLetter, Exhale } from './deskShapes.ts'
import { exhaleOf } from './exhale.ts'
import { lettersOf } from './letters.store.ts'
import type { Fields } from './storyParts.ts'
import type { FoundDeadline } from './foundDeadline.ts'

const KEPT = 300
const kept = new Map<string, Examined>()

/** Takes every examination kept aside out of memory: after an erasure none may quote what is gone. */
export const forgetKept = (): void => kept.clear()

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

async function examinedOnce(
  tx: TenantTx,
  found: CaseOnFile,
  whole: WholeCase,
  opened?: WholeFacts,
): Promise<Examined | null> {
  const said = await newestDismissal(tx)
  const key = [tx.org, found.id, said, whole.mark].join(' ')
  const before = kept.get(key)
  if (before) return before
  const { facts, problems } = opened ?? (await wholeFacts(tx, found, whole))
  const read = await examined(facts, whole.asOf, await exceptionsIn(tx, found.id))
  if (!read.facts) return null
  const { examination } = read
  const fresh = { ...read, examination: { ...examination, problems: [...problems, ...examination.problems] } }
  kept.set(key, fresh)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return fresh
}

function exhale(found: CaseOnFile, { facts, examination, calendar }: Examined): Exhale | null {
  const means = { calendar, zone: found.timezone, lang: facts.lang, now: facts.asOf }
  const pause = exhaleOf(facts.messages, examination.messages, means)
  return pause && { ...pause, messages: [...pause.messages], until: new Date(pause.until).toISOString() }
}

/** The examination of a case as its screen shows it now; null when nothing can be read any more. */
export const examinationOf = async (tx: TenantTx, found: CaseOnFile, now: number): Promise<Examined | null> =>
  examinedOnce(tx, found, await wholeCase(tx, found, now))

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
}

/** Everything about one case. The examination is null only when everything readable has been withdrawn. */
export async function caseView(tx: TenantTx, found: CaseOnFile, now: number): Promise<CaseView> {
  const whole = await wholeCase(tx, found, now)
  const opened = await wholeFacts(tx, found, whole)
  const read = await examinedOnce(tx, found, whole, opened)
  return {
    id: found.id,
    client: found.clientId,
    title: found.title,
    demo: found.demo,
    erasedAt: erasedAt(found),
    facts: settled(opened.facts),
    examination: read?.examination ?? null,
    exhale: read && exhale(found, read),
    letters: await lettersOf(tx, found),
    entries: whole.entries,
  }
}

/** Our nearest date that nothing has met yet. */
const nextOwn = (deadlines: readonly FoundDeadline[]): FoundDeadline | null =>
  deadlines
    .filter((deadline) => deadline.whose === 'ours' && !deadline.metBy)
    .reduce<FoundDeadline | null>((next, one) => (next === null || one.due < next.due ? one : next), null)

/** A case in the list: what to do next and by when. Nothing here rates a person. */
export async function caseRow(tx: TenantTx, found: CaseOnFile, now: number): Promise<CaseRow> {
  const read = (await examinedOnce(tx, found, await wholeCase(tx, found, now)))?.examination
  const letters = await lettersOf(tx, found)
  return {
    id: found.id,
    title: found.title,
    clientName: found.clientName,
    lang: found.lang,
    decision: read?.advice.decision ?? null,
    nextTask: read?.advice.next[0] ?? null,
    nextDate: (read && nextOwn(read.deadlines)?.due) ?? null,
    openedAt: new Date(found.openedAt).toISOString(),
    demo: found.demo,
    erasedAt: erasedAt(found),
    unconfirmed: letters
      .filter((letter) => letter.sending === null)
      .map(({ id, kind, copiedAt }) => ({ id, kind, copiedAt })),
  }
}
