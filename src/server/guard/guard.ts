// Who may talk to the server at all: known addresses and known pages only, and headers that tell a browser to be strict.
//
// A name that resolves to 127.0.0.1 lets any page on the web reach a local server; the Host list ends that. A page of
// another origin may not send writes; the Origin list ends that, and a browser that names no origin but another site too.
import { isIP } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../problem.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']
const OWN_SITE = new Set(['same-origin', 'none'])

/** Answers that are no pages load nothing at all, wherever they are opened. */
const NOTHING = "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox"

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': NOTHING,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-permitted-cross-domain-policies': 'none',
  'permissions-policy':
    'camera=(self), geolocation=(), microphone=(), payment=(), usb=(), serial=(), hid=(), display-capture=()',
}
const HSTS = 'max-age=31536000'

/** The origins under which the desk may be reached: loopback on its port, and the addresses its owner gave. */
export const allowedOrigins = (port: number, given: readonly string[]): readonly string[] => [
  ...LOOPBACK.map((host) => `http://${host}:${port}`),
  ...given.map((url) => new URL(url).origin),
]

// A name that https was once demanded for refuses http on every port; the office network still needs it for its certificate.
const demandsHttps = (origin: URL): boolean =>
  origin.protocol === 'https:' &&
  isIP(origin.hostname.replace(/^\[|\]$/g, '')) === 0 &&
  !/(^localhost|\.local)$/.test(origin.hostname)

/** A write that a page of somebody else sent, as far as the browser tells. */
function isForeign({ headers }: FastifyRequest, known: readonly URL[]): boolean {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin !== undefined && !known.some((own) => own.origin === origin)) return true
  // An origin that we know may be ours under another name (localhost, 127.0.0.1); without one the site must be the same.
  return origin === undefined ? site !== undefined && !OWN_SITE.has(site) : site === 'cross-site'
}

/** Refuses unknown hosts and foreign pages, and sets the headers. `origins` may grow until the server listens. */
export function guard(app: FastifyInstance, origins: () => readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    for (const [name, value] of Object.entries(HEADERS)) void reply.header(name, value)
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store')
    const known = origins().map((origin) => new URL(origin))
    const host = request.headers.host?.toLowerCase()
    const own = known.filter((origin) => origin.host === host)
    if (own.length === 0) throw new Refusal('foreign_page')
    if (own.some(demandsHttps)) void reply.header('strict-transport-security', HSTS)
    if (!SAFE.has(request.method) && isForeign(request, known)) throw new Refusal('foreign_page')
  })
}
