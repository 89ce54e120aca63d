// Documents put down for a client: each with its lines, what all of them add to the totals, and the thresholds that they cross,
// in the caller's transaction. Whoever calls holds the log, so that what was measured before is still so.
import { addDays, dayOf, startOfDay, type Day } from '../../basics/instant.ts'
import type { Moment } from '../../agreements/recorded.ts'
import type { InForce } from '../../agreements/versions/inForce.ts'
import type { Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Parts } from '../../cases/storyParts.ts'
import type { EntryFacts } from '../entry.ts'
import type { Paper } from '../findings/paper.ts'
import { addDocument, takeBackLinesOf, type LedgerDocument } from '../ledger.store.ts'
import { forgetTotals } from '../meters/clientTotals.store.ts'
import { measureClient, usageWith, type MeasuredClient } from '../meters/clientUsage.store.ts'
import { addCrossings, noteCrossings, thresholdsOnRecord } from '../meters/crossings.store.ts'
import { plusNow } from '../meters/rolled.ts'
import { addToTotals, readDays } from '../meters/totals.store.ts'
import { addedBy, GatheredTotals, plusDelta, type TotalsDelta } from '../meters/totals.ts'
import { thresholdsOf, type Crossing, type Usage } from '../meters/usage.ts'
import { firstOfWindow, lastOfWindow, windowOf } from '../window.ts'
import { readPaper } from './readPaper.ts'

export interface NewPaper {
  readonly about: LedgerDocument & { readonly id: string; readonly at: number }
  readonly facts: EntryFacts
  readonly parts: Parts
}

export interface PutPapers {
  readonly usage: readonly Usage[]
  readonly crossings: readonly Crossing[]
}

/** The calendar windows for which some limit holds. */
const windowsOf = (inForce: InForce | null): string[] => [
  ...new Set(
    (inForce?.agreement.clauses ?? []).flatMap(({ limit }) =>
      limit?.window !== undefined && Object.hasOwn(firstOfWindow, limit.window) ? [limit.window] : [],
    ),
  ),
]

/** The ends of windows that are over and to which a document belongs: hours of last month count against last month. */
function pastEnds(papers: readonly Paper[], windows: readonly string[], { asOf, zone }: Moment): Day[] {
  const today = dayOf(asOf, zone)
  const ends = papers.flatMap((paper) =>
    windows.flatMap((name) => {
      const first = firstOfWindow[name]
      const last = first && lastOfWindow[name]?.(windowOf(paper, first, zone))
      return last !== undefined && last < today ? [last] : []
    }),
  )
  return [...new Set(ends)].toSorted().slice(-MOST_PAST)
}
/** Somebody who types in years of old hours learns about the newest of their windows. */
const MOST_PAST = 24

/** Usage by the end of windows that are over and that the papers reach back into, of the limits that hold for such a window. */
async function usageThen(
  tx: TenantTx,
  client: string,
  { inForce, delta }: { readonly inForce: InForce | null; readonly delta: TotalsDelta },
  { moment, papers }: { readonly moment: Moment; readonly papers: readonly Paper[] },
): Promise<Usage[]> {
  const ends = pastEnds(papers, windowsOf(inForce), moment)
  if (ends.length === 0) return []
  const totals = plusDelta({ stock: [], days: await readDays(tx, client) }, { stock: [], days: delta.days })
  const found: Usage[] = []
  for (const end of ends) {
    const asOf = startOfDay(addDays(end, 1), moment.zone) - 1
    const then = await usageWith(
      tx,
      client,
      { inForce, totals, reach: 'windowed' },
      { ...moment, asOf },
      papers,
    )
    found.push(...then.filter(({ window }) => window?.to === end))
  }
  return found
}

/**
 * Records documents of one client, and says how much of each limit that they can move is used then; `before` is how the client
 * was measured without them. Where one of them stands for an earlier document, everything is added up anew: what was the
 * highest or the latest of a day cannot be subtracted.
 */
export async function putPapers(
  tx: TenantTx,
  client: string,
  { before, papers: wanted }: { readonly before: MeasuredClient; readonly papers: readonly NewPaper[] },
  moment: Moment,
  stamp: Stamp,
): Promise<PutPapers> {
  const recording = new Recording()
  for (const { about, facts, parts } of wanted) addDocument(recording, about, facts, parts)
  const corrections = wanted.filter(({ about }) => about.corrects)
  if (corrections.length > 0) return corrected(tx, client, { recording, corrections }, moment, stamp)
  const papers = wanted.flatMap(
    ({ about: { id, at, receivedAt = null }, facts }) =>
      readPaper({ id, at, receivedAt, imported: null }, facts) ?? [],
  )
  const gathered = new GatheredTotals()
  for (const paper of papers) gathered.add(addedBy(paper, moment.zone))
  const delta = gathered.totals()
  const { inForce } = before
  const now = before.totals.now && plusNow(before.totals.now, delta, moment)
  const usage = await usageWith(tx, client, { inForce, totals: now, reach: 'moved' }, moment, papers)
  const then = await usageThen(tx, client, { inForce, delta }, { moment, papers })
  const isCalm = then.length === 0 && sameThresholds(before.usage, usage)
  const passed = isCalm
    ? NOTHING_PASSED
    : { before: await thresholdsOnRecord(tx, client), after: [...then, ...usage] }
  const by = wanted.length === 1 ? (wanted[0]?.about.id ?? null) : null
  const crossed = addCrossings(recording, client, passed, { at: stamp.at, by })
  await recording.record(tx, stamp)
  await addToTotals(tx, client, delta)
  return { usage, crossings: crossed }
}

const NOTHING_PASSED = { before: new Map(), after: [] }
/** Where nothing changed, nothing was crossed by these papers: the record need not be asked. */
const sameThresholds = (before: readonly Usage[], after: readonly Usage[]): boolean => {
  const known = thresholdsOf(before)
  return [...thresholdsOf(after)].every(([limit, threshold]) => (known.get(limit) ?? 0) === threshold)
}

async function corrected(
  tx: TenantTx,
  client: string,
  { recording, corrections }: { readonly recording: Recording; readonly corrections: readonly NewPaper[] },
  moment: Moment,
  stamp: Stamp,
): Promise<PutPapers> {
  await recording.record(tx, stamp)
  for (const { about } of corrections) if (about.corrects) await takeBackLinesOf(tx, about.id, about.corrects)
  await forgetTotals(tx, client)
  const crossings = await noteCrossings(tx, client, moment, stamp)
  return { usage: (await measureClient(tx, client, moment, { reach: 'moved' })).usage, crossings }
}
