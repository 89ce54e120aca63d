// The exhale of a case as the record has it: the settings of the firm, the words that came, who ended a pause before its time.
import { z } from 'zod'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { fromUtf8 } from '../../evidence/utf8.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { wholePart } from '../storyParts.ts'
import { linkedTo } from './linked.store.ts'
import {
  exhaleNow,
  hasHardWords,
  mayRefuse,
  type ExhaleBreak,
  type ExhaleNow,
  type PausingCase,
} from './pause.ts'
import type { WaitInput } from './wait.ts'
import { OFFICE_HOURS, type WorkingPlace } from './workingHours.ts'

const BreakFacts = z.object({ why: z.string() })

/** Every pause of a case that was ended before its time, in the order of the log; erased ones are missing. */
export async function exhaleBreaksOf(tx: TenantTx, caseId: string): Promise<ExhaleBreak[]> {
  const rows = await tx.db
    .selectFrom('exhale_break')
    .select(['entry_index', 'at'])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .orderBy('entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    rows.map(({ entry_index: entry }) => entry),
  )
  return rows.flatMap(({ entry_index: entry, at }) => {
    const { facts, by } = parts.get(entry) ?? {}
    if (!facts) return []
    return [{ at, by: (by && fromUtf8(by)) ?? '', why: BreakFacts.parse(readFact(facts)).why }]
  })
}

/** Records that the owner ended a pause, with the reason; returns the id of the record. */
export async function breakExhale(
  tx: TenantTx,
  found: CaseOnFile,
  { until, why }: { readonly until: number; readonly why: string },
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const columns = { case_id: found.id, until, at: stamp.at }
  const id = recording.fact('exhale_break', 'exhale.broken', wholePart({ why }), columns)
  await recording.record(tx, stamp)
  return id
}

/** An example stands still at its own moment; a live case is looked at now, to the minute and not as of the running hour. */
const lookedAt = (found: CaseOnFile, read: Examined, now: number): number =>
  found.demo ? read.facts.asOf : now

const pausing = ({ facts, examination }: Examined): PausingCase => ({
  messages: facts.messages,
  read: examination.messages,
  inquiry: facts.inquiry,
})

/** What every question about waiting asks of the record: the pause that runs, and, where one does, when the firm works. */
export interface CaseExhale {
  readonly exhale: ExhaleNow | null
  readonly place: WorkingPlace
  readonly now: number
}

/** The pause of a case at an instant. Hard words in a linked case of the client let this one wait, too. */
export async function exhaleIn(
  tx: TenantTx,
  found: CaseOnFile,
  read: Examined,
  now: number,
): Promise<CaseExhale> {
  const { lang, timezone: zone } = found
  const at = lookedAt(found, read, now)
  const linked = found.demo ? [] : await linkedTo(tx, found, now)
  const { calendar } = read
  // Most cases are calm: of those nothing more is asked.
  if (![read, ...linked.map((one) => one.read)].some((one) => hasHardWords(pausing(one))))
    return { exhale: null, place: { hours: OFFICE_HOURS, zone, calendar }, now: at }
  const said = await organisationOf(tx, { lang, timezone: zone })
  const place = { hours: said.hours, zone, calendar }
  const breaks: ExhaleBreak[] = []
  for (const id of [found.id, ...linked.map((one) => one.id)]) breaks.push(...(await exhaleBreaksOf(tx, id)))
  const exhale = exhaleNow({
    ...pausing(read),
    linked: linked.map((one) => pausing(one.read)),
    place,
    lang: read.facts.lang,
    now: at,
    setting: said.exhale,
    breaks,
    nothingToRefuse: !mayRefuse(read.examination.claims),
  })
  return { exhale, place, now: at }
}

/** Do refusals, arguments and gifts wait now? */
export const isHeld = ({ exhale }: CaseExhale): boolean =>
  exhale !== null && exhale.mode !== 'off' && exhale.brokenBy === null

/** What `waitOf` asks about a case; `beyondDue` is for whoever reads the letter. */
export const waitInput = (
  { exhale, place, now }: CaseExhale,
  { facts, examination }: Examined,
): WaitInput => ({
  exhale,
  place,
  now,
  lang: facts.lang,
  deadlines: examination.deadlines,
  isOwed: examination.claims.some(({ amountDue }) => amountDue > 0),
  danger: examination.safety?.level === 'danger',
})
