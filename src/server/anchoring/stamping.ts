// Asking a timestamp authority for a token over a checkpoint, checking it, and keeping it in the log.
//
// A token is kept only after our own verifier accepted it; a bad one is a fault that the desk shows, never a row. What is asked
// about is the exact bytes of the checkpoint's note as it is kept, so that anybody can repeat the check on the file of a pack.
import { randomBytes, X509Certificate } from 'node:crypto'
import { err, ok, type Result } from '../../basics/result.ts'
import { factBytes } from '../../evidence/factDocument.ts'
import { lockLog, sha256 } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { readPem, writePem } from '../../evidence/timestamps/pem.ts'
import { timestampRequest } from '../../evidence/timestamps/request.ts'
import { verifyToken, type Token } from '../../evidence/timestamps/token.ts'
import { hex, utf8 } from '../../evidence/utf8.ts'
import type { Pools } from '../db/pools.ts'
import { asTenant } from '../db/tenant.ts'
import { sendOperators, sendPublic, type Fetched, type FetchFault } from '../outgoing/guardedFetch.ts'
import { Refusal } from '../problem.ts'
import { choiceOf, tokenBy } from './anchoring.store.ts'
import { AnchoringNotes } from './anchoringNotes.ts'
import { STAMP_FAULTS, type ChosenAuthority, type StampFault } from './anchoringShapes.ts'
import { installationAuthority, type NamedAuthority } from './authorities.ts'

const NONCE_BYTES = 8
const MOST_BYTES = 64 * 1024
const MOST_MS = 10_000
const SYSTEM = 'system'

export interface StampingPlan {
  readonly pools: Pools
  readonly now: () => number
  /** The state folder, where notes for people's eyes are kept. */
  readonly state: string
  readonly env: NodeJS.ProcessEnv
  readonly report: (error: unknown) => void
}

export interface Stamping extends Omit<StampingPlan, 'env' | 'state'> {
  readonly notes: AnchoringNotes
  /** The authority that the operator set; its address may be private. */
  readonly installation: NamedAuthority | null
  /** Aborted when the desk stops: nobody waits for an answer then. */
  readonly until: AbortSignal
  /** Who is being asked about what right now: two who want the same token wait for one. */
  readonly asking: Map<string, Promise<string | null>>
  readonly stop: () => void
}

/** What stamping needs, once a process. Throws PlainError when the operator's authority is set by half. */
export function openStamping({ pools, now, state, env, report }: StampingPlan): Stamping {
  const stopping = new AbortController()
  return {
    pools,
    now,
    report,
    notes: new AnchoringNotes(state),
    installation: installationAuthority(env),
    until: stopping.signal,
    asking: new Map(),
    stop: () => stopping.abort(),
  }
}

/** A signed checkpoint that is committed. */
export interface Stampable {
  readonly epoch: number
  readonly size: number
  readonly note: string
}

const WAYS: Readonly<Partial<Record<FetchFault, StampFault>>> = {
  unreachable: 'unreachable',
  unresolved: 'unresolved',
  not_public: 'not_public',
  too_slow: 'too_slow',
  too_large: 'too_large',
  too_many_redirects: 'moved',
}

const portOf = (url: string): number[] => {
  const port = URL.canParse(url) ? Number(new URL(url).port) : 0
  return port > 0 ? [port] : []
}

/** Sends the question; the answer is bytes that nobody has looked at yet. */
async function answerOf(
  plan: Stamping,
  { named, url }: ChosenAuthority,
  query: Uint8Array,
  timeMs: number,
): Promise<Result<Uint8Array, StampFault>> {
  const limits = { bytes: MOST_BYTES, timeMs, redirects: 0 }
  const sent = { type: 'application/timestamp-query', body: query }
  const isOperators = named === 'installation'
  // The operator's word alone opens a private address; a choice that no longer agrees with it opens nothing.
  if (isOperators && plan.installation?.url !== url) return err('not_set')
  const answer: Result<Fetched, FetchFault> = isOperators
    ? await sendOperators(url, sent, { ...limits, ports: portOf(url) }, plan.until)
    : await sendPublic(url, sent, limits, plan.until)
  if (!answer.ok) return err(WAYS[answer.error] ?? 'not_http')
  return answer.value.status === 200 ? ok(answer.value.body) : err('bad_answer')
}

interface Stamped {
  readonly query: Uint8Array
  readonly answer: Uint8Array
  readonly token: Token
  /** The root certificate that was believed, as PEM. */
  readonly root: string
}

function rootsOf({ roots }: ChosenAuthority): Uint8Array[] {
  return roots.flatMap((pem) => {
    const read = readPem(pem)
    return read.ok ? read.value : []
  })
}

async function stamped(
  plan: Stamping,
  authority: ChosenAuthority,
  note: string,
  timeMs: number,
): Promise<Result<Stamped, StampFault>> {
  const imprint = sha256(utf8(note))
  const nonce = randomBytes(NONCE_BYTES)
  // One spelling of the number: no leading zero that a DER integer would lose.
  nonce[0] = (nonce[0] ?? 0) | 0x40
  const query = timestampRequest(imprint, nonce)
  const answer = await answerOf(plan, authority, query, timeMs)
  if (!answer.ok) return answer
  const roots = rootsOf(authority)
  const token = await verifyToken(answer.value, { imprint, nonce }, roots, globalThis.crypto)
  if (!token.ok) return err(STAMP_FAULTS.find((fault) => fault === token.error) ?? 'other')
  const root = roots.find((der) => hex(sha256(der)) === token.value.root)
  return ok({ query, answer: answer.value, token: token.value, root: root ? writePem(root) : '' })
}

/** When the first certificate of the chain ends: from then on the token needs a newer one above it. */
const endOf = ({ chain }: Token): number | null => {
  const ends = chain.map((der) => Date.parse(new X509Certificate(der).validTo)).filter(Number.isFinite)
  return ends.length > 0 ? Math.min(...ends) : null
}

/** Records the token, unless somebody else has just recorded one of the same authority over the same checkpoint. */
async function keep(
  plan: Stamping,
  org: string,
  authority: ChosenAuthority,
  { epoch, size }: Stampable,
  { query, answer, token, root }: Stamped,
): Promise<string> {
  const { genTime, accuracyMs, policy, serial } = token
  const until = endOf(token)
  const about = { authority: authority.name, url: authority.url, genTime, accuracyMs, policy, serial, until }
  const facts = factBytes({ ...about, root: token.root, epoch, size })
  const at = plan.now()
  const id = await asTenant(plan.pools.desk, org, async (tx) => {
    await lockLog(tx)
    const before = await tokenBy(tx, { epoch, size }, authority.name)
    if (before !== null) return before
    const recording = new Recording()
    const parts = { facts, query, token: answer, root: utf8(root) }
    const columns = { epoch, size, authority: authority.name, gen_time: genTime, received_at: at }
    const made = recording.fact('timestamp_token', 'timestamp.received', parts, columns)
    await recording.record(tx, { by: SYSTEM, at })
    return made
  })
  plan.notes.keeps(org, authority.name, { at, clockMs: Math.round(at - genTime), until })
  return id
}

/** Asks one authority and keeps what it gave; null, and a note why, when that did not come to be. Never rejects. */
async function askedOnce(
  plan: Stamping,
  org: string,
  authority: ChosenAuthority,
  checkpoint: Stampable,
  timeMs: number,
): Promise<string | null> {
  const failed = (why: StampFault): null => {
    // Whoever was cut short by the stop of the desk has not failed.
    if (!plan.until.aborted) plan.notes.failed(org, authority.name, why, plan.now())
    return null
  }
  try {
    const found = await stamped(plan, authority, checkpoint.note, timeMs)
    return found.ok ? await keep(plan, org, authority, checkpoint, found.value) : failed(found.error)
  } catch (error) {
    if (!(error instanceof Refusal)) plan.report(error)
    return failed('not_kept')
  }
}

/** As `askedOnce`; while the same is being asked already, that answer is waited for. */
export function askAuthority(
  plan: Stamping,
  org: string,
  authority: ChosenAuthority,
  checkpoint: Stampable,
  waitMs: number,
): Promise<string | null> {
  const { epoch, size } = checkpoint
  const key = `${org} ${epoch} ${size} ${authority.name}`
  const running = plan.asking.get(key)
  if (running) return running
  const asking = askedOnce(plan, org, authority, checkpoint, Math.max(1, Math.min(waitMs, MOST_MS))).finally(
    () => plan.asking.delete(key),
  )
  plan.asking.set(key, asking)
  return asking
}

/**
 * Asks every chosen authority for a token over this committed checkpoint and waits at most about `waitMs` for each, all at
 * once. Returns the ids of the tokens that were kept: empty when nobody was chosen or nobody answered in time. Never throws
 * for the network or for an authority; what went wrong is told on the page of anchoring.
 */
export async function stampCheckpoint(
  plan: Stamping,
  org: string,
  checkpoint: Stampable,
  { waitMs }: { readonly waitMs: number },
): Promise<string[]> {
  const choice = await asTenant(plan.pools.desk, org, choiceOf)
  const asked = (choice?.authorities ?? []).map((authority) =>
    askAuthority(plan, org, authority, checkpoint, waitMs),
  )
  return (await Promise.all(asked)).filter((id) => id !== null)
}
