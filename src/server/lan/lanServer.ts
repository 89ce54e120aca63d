// The desk on the office network: https on each private address of this machine, and beside it a small http server that
// offers the certificate. What it offers is public; the desk itself answers over https only.
//
// Addresses change (a router gives out new ones): once a minute the servers follow, and a certificate that is old or names
// other addresses is made anew. Nobody has to restart anything.
import { createHash } from 'node:crypto'
import { createServer as createHttp, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { Lang } from '../../basics/lang.ts'
import { plainPage } from '../guard/plainPage.ts'
import { serverOptions } from '../guard/serverOptions.ts'
import { languageOf } from '../problem.ts'
import { lanNames, lanOrigins, urlHost, type LanNames } from './addresses.ts'
import { isDue, type Authority, type Leaf } from './authority.ts'
import { helpPage } from './helpPage.ts'

const LOOK_AGAIN_MS = 60_000

export interface LanPlan {
  readonly authority: Authority
  readonly port: number
  readonly lang: Lang
  readonly now: () => number
  /** Answers a request of the desk. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void
  readonly report: (error: unknown) => void
  readonly names?: () => LanNames
}

export interface LanServer {
  /** The origins under which the desk answers right now. */
  readonly origins: () => readonly string[]
  /** Where the certificate is offered. */
  readonly help: () => readonly string[]
  readonly fingerprint: string
  /** Follows the addresses and the calendar now; the minute does the same. */
  readonly follow: () => Promise<void>
  readonly close: () => Promise<void>
}

/** SHA-256 of the certificate, as phones show it. */
export const fingerprintOf = (der: Uint8Array): string =>
  createHash('sha256').update(der).digest('hex').toUpperCase().match(/../g)?.join(':') ?? ''

const listening = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** The page with the steps, and the certificate; nothing else lives here. */
function offer(plan: LanPlan, origins: () => readonly string[], fingerprint: string): Server {
  return createHttp(
    { headersTimeout: 10_000, requestTimeout: 10_000, maxHeaderSize: 8_192 },
    (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://desk.invalid')
      if (request.method === 'GET' && pathname === '/ca.crt') {
        response.writeHead(200, {
          'content-type': 'application/x-x509-ca-cert',
          'content-disposition': 'attachment; filename="ca.crt"',
          'x-content-type-options': 'nosniff',
        })
        return response.end(plan.authority.der)
      }
      if (request.method !== 'GET' || pathname !== '/') return response.writeHead(404).end()
      const lang = languageOf(request.headers['accept-language']) ?? plan.lang
      const { headers, html } = plainPage({ lang, ...helpPage(lang, origins(), fingerprint) })
      return response.writeHead(200, headers).end(html)
    },
  )
}

/** One address of this machine with its two servers. */
interface Post {
  readonly secure: ReturnType<typeof createHttps>
  readonly help: Server
}

class Posts {
  readonly #plan: LanPlan
  readonly #open = new Map<string, Post>()
  readonly #fingerprint: string
  #names: LanNames = { addresses: [], name: null }
  #leaf: Leaf | null = null

  constructor(plan: LanPlan, fingerprint: string) {
    this.#plan = plan
    this.#fingerprint = fingerprint
  }

  readonly origins = (): readonly string[] => {
    const addresses = this.#names.addresses.filter((address) => this.#open.has(address))
    return lanOrigins({ addresses, name: this.#names.name }, this.#plan.port)
  }
  readonly help = (): readonly string[] =>
    [...this.#open.keys()].map((address) => `http://${urlHost(address)}:${this.#plan.port + 1}/`)

  async follow(): Promise<void> {
    const names = (this.#plan.names ?? lanNames)()
    const isNew = JSON.stringify(names) !== JSON.stringify(this.#names)
    const now = this.#plan.now()
    if (!this.#leaf || isNew || isDue(this.#leaf, now)) {
      this.#leaf = await this.#plan.authority.leafFor(names, now)
      for (const { secure } of this.#open.values())
        secure.setSecureContext({ key: this.#leaf.key, cert: this.#leaf.chain })
    }
    this.#names = names
    for (const address of this.#open.keys())
      if (!names.addresses.includes(address)) await this.#leave(address)
    for (const address of names.addresses)
      if (!this.#open.has(address)) await this.#enter(address, this.#leaf)
  }

  async #enter(address: string, leaf: Leaf): Promise<void> {
    const { port, answer, report } = this.#plan
    const { http, requestTimeout, keepAliveTimeout } = serverOptions([])
    const tls = { key: leaf.key, cert: leaf.chain, minVersion: 'TLSv1.2' as const }
    const secure = createHttps({ ...http, ...tls, requestTimeout, keepAliveTimeout }, answer)
    const help = offer(this.#plan, this.origins, this.#fingerprint)
    try {
      await listening(secure, port, address)
      await listening(help, port + 1, address)
      this.#open.set(address, { secure, help })
    } catch (error) {
      await Promise.all([closed(secure), closed(help)])
      report(error)
    }
  }

  async #leave(address: string): Promise<void> {
    const post = this.#open.get(address)
    this.#open.delete(address)
    if (post) await Promise.all([closed(post.secure), closed(post.help)])
  }

  async close(): Promise<void> {
    for (const address of this.#open.keys()) await this.#leave(address)
  }
}

/** Opens the desk to the office network. */
export async function openToOffice(plan: LanPlan): Promise<LanServer> {
  const fingerprint = fingerprintOf(plan.authority.der)
  const posts = new Posts(plan, fingerprint)
  let following = Promise.resolve()
  // One after the other, so that two looks never open the same address twice.
  const follow = (): Promise<void> => (following = following.then(() => posts.follow()))
  await follow()
  const again = setInterval(() => void follow().catch(plan.report), LOOK_AGAIN_MS)
  again.unref()
  const close = async () => {
    clearInterval(again)
    await following.catch(() => undefined)
    await posts.close()
  }
  return { origins: posts.origins, help: posts.help, fingerprint, follow, close }
}
