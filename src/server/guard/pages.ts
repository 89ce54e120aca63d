// The files of the desk, and the one page that names them. The page gets a word of its own each time it is asked for
// (a nonce): the component library may write its style sheets under it, and nobody else may write any.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply } from 'fastify'
import type { App } from '../desk.ts'

/** Keeps the counter's page for when there is no connection; it may be handed out packed. */
const COUNTER_WORKER = /[\\/]sw\.js(\.br|\.gz)?$/

/** One file of the build, by a name without folders and without a dot in front. */
const BUILT_FILE = '/assets/:file(^\\w[\\w.-]*$)'

/** What the build leaves where the nonce belongs (vite.config.ts). */
const PLACE = 'NONCE-OF-THIS-PAGE'

/** The page of a shared device: the only one that reads codes, and so the only one that may run the reader of codes. */
const AT_COUNTER = /^\/counter(?:[/?#]|$)/

const pagePolicy = (nonce: string, url: string): string =>
  [
    "default-src 'none'",
    AT_COUNTER.test(url) ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-elem 'self' 'nonce-${nonce}'`,
    // The component library writes style attributes; they can neither run nor, under this policy, fetch.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // No text becomes markup or code unless it went through a policy: ours for style sheets (src/web/trustedText.ts) and
    // for mails (src/web/mailAsSent.ts), and the one under which the cleaner of mails reads what it cleans.
    "require-trusted-types-for 'script'",
    'trusted-types default mail dompurify',
  ].join('; ')

/** Answers with the page of the desk, whatever address inside it was asked for. */
async function sendPage(web: string, reply: FastifyReply): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64')
  const page = await readFile(join(web, 'index.html'), 'utf8')
  return reply
    .header('content-security-policy', pagePolicy(nonce, reply.request.url))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(PLACE, nonce))
}

/** Serves the built desk in the folder `web`; returns how to answer with its page. */
export async function deskPages(
  app: App,
  web: string,
): Promise<(reply: FastifyReply) => Promise<FastifyReply>> {
  await app.register(fastifyStatic, {
    root: web,
    index: false,
    preCompressed: true,
    cacheControl: false,
    // The names of built files carry their content; other files must be asked for each time.
    setHeaders: (reply, path) => {
      const isBuilt = path.includes('/assets/')
      void reply.header('cache-control', isBuilt ? 'public, max-age=31536000, immutable' : 'no-cache')
      // It fetches our own files for the counter's page and does nothing else.
      if (COUNTER_WORKER.test(path))
        void reply.header('content-security-policy', "default-src 'none'; connect-src 'self'")
    },
  })
  // A page asks for a hundred built files by their whole names. The handler of the library that answers any other path lists the
  // folder several times for each, to learn how a name is spelt where the disk does not tell capitals apart.
  app.get<{ Params: { file: string } }>(BUILT_FILE, { schema: { hide: true } }, async (request, reply) =>
    reply.sendFile(`assets/${request.params.file}`),
  )
  const page = (reply: FastifyReply) => sendPage(web, reply)
  for (const url of ['/', '/index.html'])
    app.get(url, { schema: { hide: true } }, async (_request, reply) => page(reply))
  return page
}
