// What stands open in a case, gathered from the rooms that know it.
import type { Examined } from '../../server/examiner.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { draftsOf } from '../drafting/drafts.store.ts'
import { explainedNow } from '../explained/explainingLetters.ts'
import type { CopiedLetter } from '../deskShapes.ts'
import { exhaleIn, waitInput, type CaseExhale } from '../exhale/exhale.store.ts'
import { holds, waitOf } from '../exhale/wait.ts'
import { looksOf } from '../leaving/looks.store.ts'
import { afterNight, lookNeeded } from '../leaving/secondLook.ts'
import { lettersOf } from '../letters.store.ts'
import { continuesIn } from '../linking/links.store.ts'
import { contributionsOf } from '../people/people.store.ts'
import type { Contribution } from '../people/peopleShapes.ts'
import { CONTINUES, type AskedNow, type CaseNow, type LetterNow } from './caseNow.ts'
import { readNow, type ProposedLetter } from './readNow.ts'
import { stateOf, type CaseState } from './states.ts'

/** How a case was closed last, or null while it is open. A case that continues in another is closed by that. */
export async function closedIn(tx: TenantTx, caseId: string): Promise<CaseNow['closed']> {
  const row = await tx.db
    .selectFrom('case_closure')
    .leftJoin('case_reopening', (on) =>
      on
        .onRef('case_reopening.org_id', '=', 'case_closure.org_id')
        .onRef('case_reopening.closure_id', '=', 'case_closure.id'),
    )
    .select(['case_closure.at', 'case_closure.outcome'])
    .where('case_closure.org_id', '=', tx.org)
    .where('case_closure.case_id', '=', caseId)
    .where('case_reopening.id', 'is', null)
    .orderBy('case_closure.entry_index', 'desc')
    .executeTakeFirst()
  if (row) return { at: row.at, outcome: row.outcome }
  const elsewhere = await continuesIn(tx, caseId)
  return elsewhere && { at: elsewhere.at, outcome: CONTINUES }
}

export interface CaseWithState {
  readonly case: CaseNow
  readonly state: CaseState
  readonly left: readonly CopiedLetter[]
}

const isOpen = ({ answer }: Contribution): boolean => answer === null
const asked = ({ of, due }: Contribution): AskedNow => ({
  kind: 'contribution',
  whom: of,
  until: due === null ? null : Date.parse(due),
})

/** Letters that the desk proposes, each with the instant until which it waits. A question that came again has its answer first. */
function proposedIn(read: Examined, exhale: CaseExhale): ProposedLetter[] {
  const input = waitInput(exhale, read)
  const again = explainedNow(read.matter)?.letter
  return [...(again ? [again] : []), ...read.examination.letters].map((letter) => {
    const wait = waitOf(letter, input)
    return { ...letter, waitsUntil: wait && holds(wait, exhale.now) ? wait.until : null }
  })
}

const REASONED = 'kept'

/** Drafts that were kept and have not left, each with the pause that holds it and whether somebody has to read it first. */
async function keptIn(
  tx: TenantTx,
  found: CaseOnFile,
  read: Examined,
  exhale: CaseExhale,
): Promise<LetterNow[]> {
  const drafts = (await draftsOf(tx, found.id)).filter(({ left }) => !left)
  if (drafts.length === 0) return []
  const { lang, timezone: zone } = found
  const { alone, secondLook: setting } = await organisationOf(tx, { lang, timezone: zone })
  const looks = await looksOf(tx, found.id)
  const input = waitInput(exhale, read)
  return drafts.map(({ draft, kind, text, hash, at, by, found: inText, chosen }) => {
    const wait = waitOf({ kind, text }, input)
    const kept = new Set(chosen.filter(({ chose }) => chose === REASONED).map((choice) => choice.kind))
    const keptStops = inText.filter(({ kind: what, weight }) => weight === 'stops' && kept.has(what)).length
    const asked = { concern: read.examination.concern.level, setting, keptStops, exposed: null }
    const isRead = looks.findLast((look) => look.hash === hash)?.word === 'send'
    const needsLook = !isRead && lookNeeded({ kind }, asked).needed
    return {
      kind,
      draft,
      waitsUntil: wait && holds(wait, exhale.now) ? wait.until : null,
      needsLook,
      lookFrom: needsLook && alone ? afterNight(Date.parse(at), zone) : null,
      by,
    }
  })
}

const HALF_A_DAY_MS = 12 * 3_600_000

/** When the pause of a case ended, if that was within the last half day; null otherwise. */
export async function wokenAt(
  tx: TenantTx,
  found: CaseOnFile,
  read: Examined,
  now: number,
): Promise<number | null> {
  if (found.demo) return null
  const { exhale } = await exhaleIn(tx, found, read, now - HALF_A_DAY_MS)
  const isOver = exhale && exhale.mode !== 'off' && exhale.brokenBy === null && exhale.until <= now
  return isOver ? exhale.until : null
}

const isPerhaps = ({ mail }: CopiedLetter): boolean => mail?.state === 'perhaps'

/** The case as it stands at this moment. */
export async function caseNow(
  tx: TenantTx,
  found: CaseOnFile,
  read: Examined,
  now: number,
): Promise<CaseWithState> {
  const { facts, examination, claims } = read
  const left = await lettersOf(tx, found, now)
  const exhale = await exhaleIn(tx, found, read, now)
  const pause = exhale.exhale
  const c = readNow({
    now: exhale.now,
    facts,
    erased: found.erasedAt !== null,
    closed: await closedIn(tx, found.id),
    safety: examination.safety,
    claims: claims.map((claim) => ({ ...claim, dueDay: claim.decision?.due ?? null })),
    deadlines: examination.deadlines,
    decision: examination.advice.decision,
    proposed: proposedIn(read, exhale),
    kept: await keptIn(tx, found, read, exhale),
    left,
    perhapsSent: new Set(left.filter(isPerhaps).map(({ id }) => id)),
    exhaleUntil: pause && pause.mode !== 'off' && pause.brokenBy === null ? pause.until : null,
    contributions: (await contributionsOf(tx, found.id)).filter(isOpen).map(asked),
  })
  return { case: c, state: stateOf(c), left }
}
