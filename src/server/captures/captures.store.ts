// Captured pages as facts of a case: what the server sent, what a browser showed, and why it showed nothing.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import type { Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import type { Captured } from './capturePage.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
/** Half of a surrogate pair has no canonical form. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')

export const CaptureFacts = z.object({
  url: z.string(),
  finalUrl: z.string(),
  redirects: z.array(z.object({ url: z.string(), status: z.number().int() })),
  status: z.number().int(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Milliseconds UTC until which the certificate of the server holds; null without TLS. */
  certificateUntil: z.number().int().nullable(),
  /** Of the page as it was sent. */
  size: z.number().int(),
  sha256: z.string(),
  /** What the confined browser showed; null when there was none, or it showed nothing. */
  browser: z
    .object({
      version: z.string(),
      url: z.string(),
      height: z.number().int(),
      cut: z.boolean(),
      screenshotSha256: z.string(),
    })
    .nullable(),
  /** Why there is no picture. */
  why: z.string().nullable(),
})
type CaptureFacts = z.infer<typeof CaptureFacts>

function factsOf(captured: Captured): CaptureFacts {
  const { seen } = captured
  return {
    url: wellFormed(captured.url),
    finalUrl: wellFormed(captured.finalUrl),
    redirects: captured.redirects.map(({ url, status }) => ({ url, status })),
    status: captured.status,
    headers: Object.fromEntries(
      Object.entries(captured.headers).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : [...value],
      ]),
    ),
    certificateUntil: captured.certificateUntil,
    size: captured.page.length,
    sha256: sha256(captured.page),
    browser: seen && {
      version: captured.browser ?? '',
      url: wellFormed(seen.url),
      height: seen.height,
      cut: seen.cut,
      screenshotSha256: sha256(seen.screenshot),
    },
    why: captured.why,
  }
}

/** Records a captured page as a fact of a case; returns its id and its place in the log. */
export async function recordCapture(
  tx: TenantTx,
  caseId: string,
  captured: Captured,
  stamp: Stamp,
): Promise<{ id: string; entry: number }> {
  const recording = new Recording()
  const { seen } = captured
  const parts = {
    facts: factBytes(factsOf(captured)),
    page: captured.page,
    ...(seen?.dom ? { dom: seen.dom } : {}),
    ...(seen ? { screenshot: seen.screenshot } : {}),
  }
  const id = recording.fact('capture', 'page.captured', parts, { case_id: caseId, at: stamp.at })
  await recording.record(tx, stamp)
  const { entry_index: entry } = await tx.db
    .selectFrom('capture')
    .select('entry_index')
    .where('org_id', '=', tx.org)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, entry }
}

export interface CaptureOnFile extends CaptureFacts {
  readonly id: string
  readonly entry: number
  /** Milliseconds UTC of its recording. */
  readonly at: number
}

interface Row {
  readonly id: string
  readonly entry_index: number
  readonly at: number
  readonly bytes: Buffer
}

/** The captures of a case, the newest first; an erased one is missing. */
export async function capturesOf(tx: TenantTx, caseId: string): Promise<CaptureOnFile[]> {
  const { rows } = await sql<Row>`
    select capture.id, capture.entry_index, capture.at, payload.bytes from capture
    join payload on payload.org_id = capture.org_id and payload.entry_index = capture.entry_index
      and payload.part = 'facts'
    where capture.org_id = ${tx.org} and payload.org_id = ${tx.org} and capture.case_id = ${caseId}
    order by capture.entry_index desc`.execute(tx.db)
  return rows.map(({ id, entry_index: entry, at, bytes }) => ({
    id,
    entry,
    at,
    ...CaptureFacts.parse(readFact(bytes)),
  }))
}

/** One part of a capture, or null when there is none of that id here, or it has no such part. */
export async function capturePart(
  tx: TenantTx,
  id: string,
  part: 'page' | 'screenshot',
): Promise<Uint8Array | null> {
  const row = await tx.db
    .selectFrom('capture')
    .innerJoin('payload', (on) =>
      on
        .onRef('payload.org_id', '=', 'capture.org_id')
        .onRef('payload.entry_index', '=', 'capture.entry_index'),
    )
    .select('payload.bytes')
    .where('capture.org_id', '=', tx.org)
    .where('payload.org_id', '=', tx.org)
    .where('capture.id', '=', id)
    .where('payload.part', '=', part)
    .executeTakeFirst()
  return row?.bytes ?? null
}
