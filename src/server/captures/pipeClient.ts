// Talks to a browser over its two pipes (the DevTools protocol, JSON ended by a zero byte). A pipe, not a port: nobody else on
// this machine can take part, and when the desk ends the pipe ends and the browser with it.
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'

/** A picture of 10 MB is 14 MB of base64; nothing that we ask for is longer. */
const MOST_MESSAGE_BYTES = 32 * 1024 * 1024
const Message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  sessionId: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})

/** The browser ended, broke the protocol, or refused a command. */
export class BrowserFault extends Error {}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (fault: BrowserFault) => void
}
type Listener = (params: unknown, session: string | undefined) => void

export class PipeClient {
  readonly #to: Writable
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, Listener[]>()
  #next = 1
  #chunks: Buffer[] = []
  #bytes = 0
  #ended: BrowserFault | null = null

  constructor(to: Writable, from: Readable) {
    this.#to = to
    to.on('error', () => this.end('the pipe is closed'))
    from.on('error', () => this.end('the pipe is closed'))
    from.on('end', () => this.end('the browser ended'))
    from.on('data', (chunk: Buffer) => this.#take(chunk))
  }

  /** Whoever waits is told why, now and later. */
  end(why: string): void {
    this.#ended ??= new BrowserFault(why)
    for (const { reject } of this.#waiting.values()) reject(this.#ended)
    this.#waiting.clear()
  }

  on(method: string, listener: Listener): void {
    this.#listeners.set(method, [...(this.#listeners.get(method) ?? []), listener])
  }

  /** Sends a command and waits for its answer, at most until the signal. Throws BrowserFault. */
  ask(method: string, params: object, session: string | undefined, until: AbortSignal): Promise<unknown> {
    if (this.#ended) return Promise.reject(this.#ended)
    if (until.aborted) return Promise.reject(new BrowserFault('too slow'))
    const id = this.#next
    this.#next += 1
    return new Promise((resolve, reject) => {
      const late = () => {
        this.#waiting.delete(id)
        reject(new BrowserFault('too slow'))
      }
      until.addEventListener('abort', late, { once: true })
      const done = () => until.removeEventListener('abort', late)
      this.#waiting.set(id, {
        resolve: (result) => (done(), resolve(result)),
        reject: (fault) => (done(), reject(fault)),
      })
      this.#to.write(
        `${JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) })}\0`,
      )
    })
  }

  #take(chunk: Buffer): void {
    let rest = chunk
    for (let at = rest.indexOf(0); at >= 0; at = rest.indexOf(0)) {
      const message = Buffer.concat([...this.#chunks, rest.subarray(0, at)])
      this.#chunks = []
      this.#bytes = 0
      this.#read(message)
      rest = rest.subarray(at + 1)
    }
    this.#bytes += rest.length
    if (this.#bytes > MOST_MESSAGE_BYTES) {
      this.#chunks = []
      return this.end('an answer that is too long')
    }
    this.#chunks.push(rest)
  }

  #read(bytes: Buffer): void {
    const read = Message.safeParse(parsed(bytes))
    if (!read.success) return this.end('an answer that is none')
    const { id, method, params, result, error, sessionId } = read.data
    if (method !== undefined)
      for (const listener of this.#listeners.get(method) ?? []) listener(params, sessionId)
    if (id === undefined) return
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new BrowserFault(error.message))
    else waiting?.resolve(result)
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}
