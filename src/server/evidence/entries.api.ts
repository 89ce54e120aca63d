// The log for whoever checks it: its entries, what it signed, and proofs. No words of people are in any of it.
//
// An entry is asked for by its number, which every organisation counts from 0: a number says nothing about others.
import { z } from 'zod'
import {
  newestOfEpoch,
  checkpointsBefore,
  type CheckpointPlace,
} from '../../evidence/entries/signed.store.ts'
import { entriesBefore, openedEntry, type OpenedEntry } from '../../evidence/entries/entries.store.ts'
import { epochSpans } from '../../evidence/checkpoints/epochSpans.store.ts'
import { treeHead } from '../../evidence/log.store.ts'
import { toBase64 } from '../../evidence/notes/base64.ts'
import { writeTlogProof } from '../../evidence/notes/tlogProof.ts'
import { consistencyOf, inclusionOf } from '../../evidence/proofs.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import { asPerson, type App, type Desk } from '../desk.ts'
import { Refusal } from '../problem.ts'
import {
  Checkpoints,
  ConsistencyQuery,
  Entries,
  EntriesQuery,
  Entry,
  EntryParams,
  CheckpointsQuery,
  GrowthProof,
} from './entryShapes.ts'

const NEEDS = { config: { needs: 'case.read' } } as const
const iso = (at: number): string => new Date(at).toISOString()

async function ownEntry(tx: TenantTx, written: string): Promise<OpenedEntry> {
  // A longer number is none of any log, and one that is written in two ways is read in none.
  const found = /^(?:0|[1-9]\d{0,14})$/.test(written) ? await openedEntry(tx, Number(written)) : null
  if (!found) throw new Refusal('not_found')
  return found
}

const cursorOf = ({ epoch, size }: CheckpointPlace): string => `${epoch}.${size}`
function placeOf(cursor: string | undefined): CheckpointPlace | null {
  if (cursor === undefined) return null
  const [, epoch, size] = /^(\d{1,9})\.(\d{1,15})$/.exec(cursor) ?? []
  if (epoch === undefined || size === undefined)
    throw new Refusal('bad_input', [{ where: 'querystring.before', expected: 'the mark of the last line' }])
  return { epoch: Number(epoch), size: Number(size) }
}

/** The proof of one entry against the newest checkpoint of its tree. Throws the refusals of a route. */
async function proofFile(tx: TenantTx, written: string): Promise<string> {
  const { span, index } = await ownEntry(tx, written)
  const newest = await newestOfEpoch(tx, span.epoch)
  if (!newest || newest.size <= index) throw new Refusal('not_signed_yet')
  const path = await inclusionOf(tx, span, index, newest.size)
  return writeTlogProof({ index: BigInt(index), path, checkpoint: newest.note })
}

async function growthProof(
  tx: TenantTx,
  { epoch, from, to }: z.infer<typeof ConsistencyQuery>,
): Promise<z.infer<typeof GrowthProof>> {
  const span = (await epochSpans(tx)).find((one) => one.epoch === epoch)
  const head = await treeHead(tx)
  const size = span && epoch < head.epoch ? span.end - span.first : head.size
  if (!span || from > to || to > size) throw new Refusal('not_found')
  const path = await consistencyOf(tx, span, from, to)
  return { epoch, from, to, path: path.map(toBase64) }
}

const entryRoutes = (app: App, desk: Desk): void => {
  const list = { operationId: 'listLogEntries', querystring: EntriesQuery, response: { 200: Entries } }
  app.get('/log/entries', { ...NEEDS, schema: list }, async (request) => {
    const { before, limit } = request.query
    const found = await asPerson(desk, request, (tx) => entriesBefore(tx, before ?? null, limit + 1))
    const entries = found.slice(0, limit)
    const next = found.length > limit ? (entries.at(-1)?.entry ?? null) : null
    return { entries: entries.map((one) => ({ ...one, at: iso(one.at), parts: [...one.parts] })), next }
  })

  const one = { operationId: 'viewLogEntry', params: EntryParams, response: { 200: Entry } }
  app.get('/log/entries/:entry', { ...NEEDS, schema: one }, async (request) => {
    const { leaf, span, at, parts, ...found } = await asPerson(desk, request, (tx) =>
      ownEntry(tx, request.params.entry),
    )
    const text = Buffer.from(leaf).toString('utf8')
    return { ...found, at: iso(at), parts: [...parts], leaf: text, epoch: span.epoch }
  })

  const proof = { operationId: 'logEntryProof', params: EntryParams, produces: ['text/plain'] }
  app.get(
    '/log/entries/:entry/proof',
    { ...NEEDS, schema: { ...proof, response: { 200: z.string() } } },
    async (request, reply) => {
      const text = await asPerson(desk, request, (tx) => proofFile(tx, request.params.entry))
      return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(text)
    },
  )
}

/** Everything of the log that is read line by line, and its proofs. */
export const logEntryRoutes = (app: App, desk: Desk): void => {
  entryRoutes(app, desk)

  const signed = {
    operationId: 'listLogCheckpoints',
    querystring: CheckpointsQuery,
    response: { 200: Checkpoints },
  }
  app.get('/log/checkpoints', { ...NEEDS, schema: signed }, async (request) => {
    const { before, limit } = request.query
    const place = placeOf(before)
    const found = await asPerson(desk, request, (tx) => checkpointsBefore(tx, place, limit + 1))
    const page = found.slice(0, limit)
    const last = page.at(-1)
    const checkpoints = page.map(({ root, signedAt, tokens, ...kept }) => ({
      ...kept,
      root: toBase64(root),
      signedAt: iso(signedAt),
      tokens: tokens.map(({ authority, genTime }) => ({ authority, genTime: iso(genTime) })),
    }))
    return { checkpoints, next: found.length > limit && last ? cursorOf(last) : null }
  })

  const growth = {
    operationId: 'logConsistency',
    querystring: ConsistencyQuery,
    response: { 200: GrowthProof },
  }
  app.get('/log/consistency', { ...NEEDS, schema: growth }, async (request) =>
    asPerson(desk, request, (tx) => growthProof(tx, request.query)),
  )
}
