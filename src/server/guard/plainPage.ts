// A page of our own outside the desk: a few words and a style sheet under a nonce. It runs nothing and loads nothing.
import { randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { Lang } from '../../basics/lang.ts'

const STYLE = `:root{color-scheme:light dark}
body{font:17px/1.55 system-ui,sans-serif;max-width:42em;margin:8vh auto;padding:0 1.2em}
h1{font-size:1.5em}h2{font-size:1.15em;margin-top:2em}
code,pre{font:0.9em/1.45 ui-monospace,monospace}pre{white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3em .8em .3em 0;vertical-align:top}
a{color:LinkText}summary{cursor:pointer;padding:.3em 0}`

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Words as text of a page: nothing in them is markup. */
export const asText = (words: string): string => words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')

/** Answers with a page whose `body` is markup of ours; words of others go through `asText` first. */
export function sendPlainPage(
  reply: FastifyReply,
  page: { readonly lang: Lang; readonly title: string; readonly body: string },
): FastifyReply {
  const nonce = randomBytes(16).toString('base64')
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8').send(`<!doctype html>
<html lang="${page.lang}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${asText(page.title)}</title>
<style nonce="${nonce}">${STYLE}</style>
<body><main>
${page.body}
</main></body>
</html>
`)
}
