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

interface PlainPage {
  readonly lang: Lang
  readonly title: string
  /** Markup of ours; words of others go through `asText` first. */
  readonly body: string
}

/** The page with the headers that keep it plain. */
export function plainPage({ lang, title, body }: PlainPage) {
  const nonce = randomBytes(16).toString('base64')
  const headers = {
    'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  }
  const html = `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${asText(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
<body><main>
${body}
</main></body>
</html>
`
  return { headers, html }
}

/** Answers with such a page. */
export function sendPlainPage(reply: FastifyReply, page: PlainPage): FastifyReply {
  const { headers, html } = plainPage(page)
  return reply.headers(headers).send(html)
}
