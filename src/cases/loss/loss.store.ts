// Claims of loss in the database, and what was done about them: noted once, never changed; their words stand in the log alone and
// go with the client.
import { z } from 'zod'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { LossStepKind } from './lossLetters.ts'
import { KeptLossStep } from './lossShapes.ts'
/** A client with more claims than this is looked at by their papers. */
const MOST = 500

const ClaimWords = z.object({
  item: z.string(),
  sku: z.string().nullable(),
  qty: z.number().nullable(),
  words: z.string(),
})
export type ClaimWords = z.infer<typeof ClaimWords>

export interface ClaimOnFile extends ClaimWords {
  readonly id: string
  readonly client: string
  readonly case: string | null
  /** When the client said it. */
  readonly at: number
  readonly entry: number
}

/** Notes a claim of loss; returns its id. Whether client and case are one's own is for the caller to know. */
export async function noteClaim(
  tx: TenantTx,
  about: { readonly client: string; readonly case: string | null; readonly at: number },
  words: ClaimWords,
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const id = recording.fact(
    'loss_claim',
    'loss.claimed',
    { facts: factBytes({ client: about.client, ...words }) },
    { client_id: about.client, case_id: about.case, at: about.at },
  )
  await recording.record(tx, stamp)
  return id
}

const claims = (tx: TenantTx) =>
  tx.db
    .selectFrom('loss_claim')
    .select(['id', 'client_id', 'case_id', 'at', 'entry_index'])
    .where('org_id', '=', tx.org)

type Row = Awaited<ReturnType<ReturnType<typeof claims>['execute']>>[number]

async function opened(tx: TenantTx, rows: readonly Row[]): Promise<ClaimOnFile[]> {
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return rows.flatMap(({ id, client_id: client, case_id, at, entry_index: entry }) => {
    const facts = parts.get(entry)?.['facts']
    const read = facts && ClaimWords.safeParse(readFact(facts))
    return read?.success ? [{ ...read.data, id, client, case: case_id, at, entry }] : []
  })
}

/** The claim of that id, or null when there is none, or no longer. */
export async function findClaim(tx: TenantTx, id: string): Promise<ClaimOnFile | null> {
  return (await opened(tx, await claims(tx).where('id', '=', id).execute()))[0] ?? null
}

/** The claims of a client, the newest first. */
export async function claimsOf(tx: TenantTx, client: string): Promise<ClaimOnFile[]> {
  const rows = await claims(tx)
    .where('client_id', '=', client)
    .orderBy('entry_index', 'desc')
    .limit(MOST)
    .execute()
  return opened(tx, rows)
}

export interface StepOnFile {
  readonly id: string
  readonly claim: string
  readonly at: number
  readonly entry: number
  readonly facts: KeptLossStep
}

/** Notes what was done about a claim, with the document beside a letter that left; returns the id of the step. */
export async function noteStep(
  tx: TenantTx,
  claim: string,
  step: KeptLossStep,
  stamp: Stamp,
  beside: { readonly beside?: Uint8Array } = {},
): Promise<string> {
  const recording = new Recording()
  const id = recording.fact(
    'loss_step',
    'loss.step',
    { facts: factBytes({ claim, ...step }), ...beside },
    { loss_claim_id: claim, kind: step.kind, at: stamp.at },
  )
  await recording.record(tx, stamp)
  return id
}

/** What was done about a claim, in the order of the log. */
export async function stepsOf(tx: TenantTx, claim: string): Promise<StepOnFile[]> {
  const rows = await tx.db
    .selectFrom('loss_step')
    .select(['id', 'at', 'entry_index'])
    .where('org_id', '=', tx.org)
    .where('loss_claim_id', '=', claim)
    .orderBy('entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return rows.flatMap(({ id, at, entry_index: entry }) => {
    const bytes = parts.get(entry)?.['facts']
    const { claim: _claim, ...said } = Said.parse(bytes ? readFact(bytes) : {})
    const read = KeptLossStep.safeParse(said)
    return read.success ? [{ id, claim, at, entry, facts: read.data }] : []
  })
}
const Said = z.looseObject({}).catch({})

/** The last thing that was done about each of these claims. */
export async function lastStepsOf(
  tx: TenantTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LossStepKind>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('loss_step')
    .select(['loss_claim_id', 'kind'])
    .where('org_id', '=', tx.org)
    .where('loss_claim_id', 'in', [...ids])
    .orderBy('entry_index')
    .execute()
  return new Map(rows.map((row) => [row.loss_claim_id, row.kind as LossStepKind]))
}
