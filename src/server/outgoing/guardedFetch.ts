// Asking an address on the network. Two kinds of addresses, two functions, and no switch between them:
//   fetchPublic    addresses that anybody may have given (links, webhooks, captures): the open internet only;
//   fetchOperators addresses that the operator set (environment): they may be private.
//
// A name is resolved once, every address of it is judged, and the connection goes to the address that was judged: a name that
// changes its mind in between (DNS rebinding) changes nothing. Each redirect is judged anew. Proxies of the environment are
// not used; a proxy would resolve the name a second time. Nothing is unpacked, so nothing small becomes large.
import { lookup } from 'node:dns/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP } from 'node:net'
import { TLSSocket } from 'node:tls'
import { err, ok, type Result } from '../../basics/result.ts'
import { isPublicAddress } from './publicAddress.ts'

export interface FetchLimits {
  readonly bytes: number
  readonly timeMs: number
  readonly redirects: number
  /** Ports besides 80 and 443. */
  readonly ports: readonly number[]
}
const USUAL: FetchLimits = { bytes: 1024 * 1024, timeMs: 10_000, redirects: 5, ports: [] }

export type FetchFault =
  | 'not_http'
  | 'credentials'
  | 'port'
  | 'unresolved'
  | 'not_public'
  | 'unreachable'
  | 'too_slow'
  | 'too_large'
  | 'too_many_redirects'

/** An answer that led elsewhere. */
interface Hop {
  readonly url: string
  readonly status: number
}

export interface Fetched {
  readonly url: string
  /** The answers before this one. */
  readonly redirects: readonly Hop[]
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Uint8Array
  /** Until when the certificate of the server holds, in ms; null without TLS. */
  readonly certificateUntil: number | null
}

/** What is sent instead of a GET: bytes of a kind that its reader knows. Whoever redirects a body gets none. */
export interface Sent {
  readonly type: string
  readonly body: Uint8Array
  /** What the operator's service knows us by; said to the address alone, for a body is never redirected. */
  readonly authorization?: string
}

/** All addresses of a name. */
export type Resolve = (name: string) => Promise<readonly string[]>

export interface FetchPlan {
  readonly limits: FetchLimits
  readonly resolve: Resolve
  readonly isAllowed: (address: string) => boolean
  readonly sent?: Sent
  /** Ends the asking early. */
  readonly until?: AbortSignal
}

const bySystem: Resolve = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address)

/** What may be asked at all, before any name is resolved. */
function refusedUrl(url: URL, ports: readonly number[]): FetchFault | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'not_http'
  if (url.username !== '' || url.password !== '') return 'credentials'
  return url.port === '' || [80, 443, ...ports].includes(Number(url.port)) ? null : 'port'
}

/** The address to connect to: every address of the name must be allowed, not just the first. */
async function pinned(url: URL, plan: FetchPlan, left: AbortSignal): Promise<Result<string, FetchFault>> {
  const name = url.hostname.replace(/^\[|\]$/g, '')
  try {
    const addresses = isIP(name) ? [name] : await orAborted(plan.resolve(name), left)
    const [first] = addresses
    if (first === undefined) return err('unresolved')
    return addresses.every((address) => isIP(address) !== 0 && plan.isAllowed(address))
      ? ok(first)
      : err('not_public')
  } catch {
    return err(left.aborted ? 'too_slow' : 'unresolved')
  }
}

const orAborted = <T>(work: Promise<T>, left: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    left.addEventListener('abort', () => reject(new Error('too slow')), { once: true })
    work.then(resolve, reject)
  })

function answered(
  url: URL,
  address: string,
  left: AbortSignal,
  sent: Sent | undefined,
): Promise<IncomingMessage> {
  const ask = url.protocol === 'https:' ? httpsRequest : httpRequest
  const family = isIP(address)
  return new Promise((resolve, reject) => {
    const request = ask(url, {
      agent: false,
      method: sent ? 'POST' : 'GET',
      signal: left,
      family,
      // Both forms in which Node may ask; the name is never resolved a second time.
      lookup: (_name, options, done) => {
        if (options.all) done(null, [{ address, family }])
        else done(null, address, family)
      },
      headers: {
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': 'exhale',
        ...(sent ? { 'content-type': sent.type, 'content-length': sent.body.length } : {}),
        ...(sent?.authorization ? { authorization: sent.authorization } : {}),
      },
      maxHeaderSize: 16 * 1024,
    })
    request.once('response', resolve)
    request.once('error', reject)
    request.end(sent?.body)
  })
}

async function bodyOf(answer: IncomingMessage, most: number): Promise<Uint8Array | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length
    if (size > most) {
      answer.destroy()
      return null
    }
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

function certificateUntil({ socket }: IncomingMessage): number | null {
  if (!(socket instanceof TLSSocket)) return null
  const until = Date.parse(socket.getPeerCertificate().valid_to)
  return Number.isNaN(until) ? null : until
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** One GET along its redirects, or one POST that follows none, under a plan. Never rejects. */
export async function fetchUnder(plan: FetchPlan, address: string): Promise<Result<Fetched, FetchFault>> {
  const late = AbortSignal.timeout(plan.limits.timeMs)
  const left = plan.until ? AbortSignal.any([late, plan.until]) : late
  if (!URL.canParse(address)) return err('not_http')
  let url = new URL(address)
  const redirects: Hop[] = []
  for (let hops = 0; hops <= plan.limits.redirects; hops += 1) {
    const refused = refusedUrl(url, plan.limits.ports)
    if (refused) return err(refused)
    const to = await pinned(url, plan, left)
    if (!to.ok) return to
    try {
      const answer = await answered(url, to.value, left, plan.sent)
      const status = answer.statusCode ?? 0
      const { location } = answer.headers
      if (REDIRECTS.has(status) && location !== undefined) {
        answer.destroy()
        if (plan.sent) return err('too_many_redirects')
        if (!URL.canParse(location, url)) return err('not_http')
        redirects.push({ url: url.href, status })
        url = new URL(location, url)
        continue
      }
      const until = certificateUntil(answer)
      const body = await bodyOf(answer, plan.limits.bytes)
      if (!body) return err('too_large')
      return ok({ url: url.href, redirects, status, headers: answer.headers, body, certificateUntil: until })
    } catch {
      return err(left.aborted ? 'too_slow' : 'unreachable')
    }
  }
  return err('too_many_redirects')
}

/** Sends to an address that anybody may have given: the open internet only. */
export const sendPublic = (
  url: string,
  sent: Sent,
  limits: Partial<FetchLimits>,
  until: AbortSignal,
): Promise<Result<Fetched, FetchFault>> => {
  const plan = { limits: { ...USUAL, ...limits }, resolve: bySystem, isAllowed: isPublicAddress }
  return fetchUnder({ ...plan, sent, until }, url)
}

/** Sends to an address that the operator set; it may be private. */
export const sendOperators = (
  url: string,
  sent: Sent,
  limits: Partial<FetchLimits>,
  until: AbortSignal,
): Promise<Result<Fetched, FetchFault>> => {
  const plan = { limits: { ...USUAL, ...limits }, resolve: bySystem, isAllowed: () => true }
  return fetchUnder({ ...plan, sent, until }, url)
}

/** Asks an address that anybody may have given: the open internet only. */
export const fetchPublic = (
  url: string,
  limits: Partial<FetchLimits> = {},
): Promise<Result<Fetched, FetchFault>> =>
  fetchUnder({ limits: { ...USUAL, ...limits }, resolve: bySystem, isAllowed: isPublicAddress }, url)

/** Asks an address that the operator set; it may be private. */
export const fetchOperators = (
  url: string,
  limits: Partial<FetchLimits> = {},
): Promise<Result<Fetched, FetchFault>> =>
  fetchUnder({ limits: { ...USUAL, ...limits }, resolve: bySystem, isAllowed: () => true }, url)
