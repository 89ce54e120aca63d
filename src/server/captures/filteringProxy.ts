// The only way out for the browser that looks at foreign pages: a proxy of ours on loopback, for one capture.
//
// A name is resolved once, every address of it is judged, and the connection goes to the address that was judged. So a page
// reaches the open internet and nothing else: not this machine, not its network, however the name is written.
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, isIP, type AddressInfo, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { FetchPlan } from '../outgoing/guardedFetch.ts'

/** What may be reached, as `FetchPlan` says it, and how much may come through. */
export type WayOut = Pick<FetchPlan, 'resolve' | 'isAllowed'> & {
  /** Ports besides 80 and 443. */
  readonly ports: readonly number[]
  readonly mostBytes: number
}

export interface Proxy {
  readonly port: number
  /** Requests that were turned away because of where they led. */
  readonly refused: () => number
  readonly close: () => Promise<void>
}

const MOST_CONNECTIONS = 128
const IDLE_MS = 20_000
const HOPS = [
  'connection',
  'proxy-connection',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'upgrade',
]

interface Target {
  readonly address: string
  readonly port: number
}

/** Where a name and a port lead; null when that must not be reached. */
async function judged(name: string, port: number, out: WayOut): Promise<Target | null> {
  if (![80, 443, ...out.ports].includes(port)) return null
  const plain = name.replace(/^\[|\]$/g, '')
  const addresses = isIP(plain) ? [plain] : await out.resolve(plain).catch(() => [])
  const [address] = addresses
  const fits = addresses.every((one) => isIP(one) !== 0 && out.isAllowed(one))
  return address !== undefined && fits ? { address, port } : null
}

class Passage {
  readonly #out: WayOut
  readonly #sockets = new Set<Duplex>()
  #bytes = 0
  refused = 0

  constructor(out: WayOut) {
    this.#out = out
  }

  async #target(name: string, port: number): Promise<Target | null> {
    const target = await judged(name, port, this.#out)
    if (!target) this.refused += 1
    return target
  }

  /** Counts what comes in; past the limit everything ends. */
  #counted(from: Duplex | IncomingMessage): void {
    from.on('data', (chunk: Buffer) => {
      this.#bytes += chunk.length
      if (this.#bytes > this.#out.mostBytes) this.end()
    })
  }

  #held<T extends Duplex>(socket: T): T {
    this.#sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.#sockets.delete(socket))
    return socket
  }

  async plain(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null
    const target =
      url?.protocol === 'http:' ? await this.#target(url.hostname, Number(url.port || '80')) : null
    // An answer of ours would look like one of theirs: there is none.
    if (!url || !target) return void reply.destroy()
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !HOPS.includes(name)),
    )
    const onward = httpRequest({
      host: target.address,
      port: target.port,
      method: request.method,
      path: `${url.pathname}${url.search}`,
      headers: { ...headers, host: url.host },
      agent: false,
      timeout: IDLE_MS,
      maxHeaderSize: 16 * 1024,
    })
    onward.on('socket', (socket) => this.#held(socket))
    onward.on('timeout', () => onward.destroy())
    onward.on('error', () => (reply.headersSent ? reply.destroy() : reply.writeHead(502).end()))
    onward.on('response', (answer) => {
      this.#counted(answer)
      const kept = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !HOPS.includes(name)))
      reply.writeHead(answer.statusCode ?? 502, kept)
      answer.on('error', () => reply.destroy())
      answer.pipe(reply)
    })
    reply.on('close', () => onward.destroy())
    request.pipe(onward)
  }

  async tunnel(request: IncomingMessage, client: Duplex): Promise<void> {
    this.#held(client)
    const asked = URL.canParse(`http://${request.url}`) ? new URL(`http://${request.url}`) : null
    const port = Number(/:(\d{1,5})$/.exec(request.url ?? '')?.[1] ?? '443')
    const target = asked ? await this.#target(asked.hostname, port) : null
    if (!target) return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const server: Socket = this.#held(connect({ host: target.address, port: target.port }))
    server.setTimeout(IDLE_MS, () => server.destroy())
    server.once('connect', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n')
      this.#counted(server)
      server.pipe(client)
      client.pipe(server)
    })
    server.on('close', () => client.destroy())
    client.on('close', () => server.destroy())
  }

  end(): void {
    for (const socket of this.#sockets) socket.destroy()
  }
}

/** Opens a way out. Whoever opened it closes it. */
export async function openProxy(out: WayOut): Promise<Proxy> {
  const passage = new Passage(out)
  const server = createServer({ maxHeaderSize: 64 * 1024 }, (request, reply) => {
    passage.plain(request, reply).catch(() => reply.destroy())
  })
  server.maxConnections = MOST_CONNECTIONS
  server.on('connect', (request, client: Duplex) => {
    passage.tunnel(request, client).catch(() => client.destroy())
  })
  server.on('clientError', (_error, socket) => socket.destroy())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    refused: () => passage.refused,
    close: async () => {
      passage.end()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
