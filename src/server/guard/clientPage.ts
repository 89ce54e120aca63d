// A page that opens by a link, of a client or of a reader from outside, is a page of its own, with a policy of its own: scripts and styles of ours, and nothing else at all.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from '../desk.ts'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  // No text becomes markup or code: the page makes its elements by hand and needs no way around this.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The build marks scripts with the nonce of the desk's page; this page goes by the names of its files and needs none. */
const NONCE = / nonce="NONCE-OF-THIS-PAGE"|<meta property="csp-nonce"[^>]*>/gu

/** The page of a client, and that of somebody who is asked to read a letter. */
const PAGES = [
  ['/c', 'client.html'],
  ['/client.html', 'client.html'],
  ['/r', 'reader.html'],
  ['/reader.html', 'reader.html'],
] as const

/** Hands out the pages at `/c` and `/r`, from the built files in the folder `web`. */
export function clientPage(app: App, web: string): void {
  for (const [url, file] of PAGES)
    app.get(url, { schema: { hide: true } }, async (_request, reply) => {
      const page = await readFile(join(web, file), 'utf8')
      return reply
        .header('content-security-policy', POLICY)
        .header('cache-control', 'no-store')
        .header('x-robots-tag', 'noindex')
        .type('text/html; charset=utf-8')
        .send(page.replaceAll(NONCE, ''))
    })
}
