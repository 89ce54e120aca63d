// Who may talk to the server at all: known addresses and known pages only, and headers that tell a browser to be strict.
//
// A name that resolves to 127.0.0.1 lets any page on the web reach a local server; the Host list ends that. A page of
// another origin may not send writes; the Origin list ends that.
import type { FastifyInstance } from 'fastify'
import { Refusal } from './problem.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  // The component library writes style attributes; a style cannot run.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), microphone=(), payment=(), usb=()',
}

/** The origins under which the desk may be reached: loopback on its port, and the address its owner gave. */
export function allowedOrigins(port: number, publicUrl: string | undefined): readonly string[] {
  const own = LOOPBACK.map((host) => `http://${host}:${port}`)
  return publicUrl ? [...own, new URL(publicUrl).origin] : own
}

const hostOf = (origin: string): string => new URL(origin).host

/** Refuses unknown hosts and foreign pages, and sets the headers. `origins` may grow until the server listens. */
export function guard(app: FastifyInstance, origins: () => readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    for (const [name, value] of Object.entries(HEADERS)) void reply.header(name, value)
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store')
    const known = origins()
    if (!known.some((origin) => hostOf(origin) === request.headers.host)) throw new Refusal('foreign_page')
    if (SAFE.has(request.method)) return
    const { origin } = request.headers
    const foreign = origin !== undefined && !known.includes(origin)
    if (foreign || request.headers['sec-fetch-site'] === 'cross-site') throw new Refusal('foreign_page')
  })
}
