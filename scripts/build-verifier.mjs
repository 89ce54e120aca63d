// Makes dist/verify.html: the verifier of packs as one file that a browser opens from the disk.
//
// Its content policy forbids everything but the one script and the one style sheet inside, each named by its hash, so the
// page cannot reach any network. The same sources and the same lock file give the same bytes: the SHA-256 that the build
// prints can be compared by anybody who builds it again.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { oneLocale } from './one-locale.mjs'

const sha256 = (text, form) => createHash('sha256').update(text).digest(form)

async function bundled(entry, more) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'eof',
    logLevel: 'warning',
    ...more,
  })
  return outputFiles[0].text.trim()
}

/** Writes the page and returns its SHA-256. */
export async function buildVerifier(out) {
  const script = await bundled('src/web/verifier/page.ts', {
    format: 'iife',
    platform: 'browser',
    plugins: [oneLocale],
  })
  const style = await bundled('src/web/verifier/page.css', {})
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
    throw new Error('a bundle would end its own element: verify.html cannot be made')
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script, 'base64')}'`,
    `style-src 'sha256-${sha256(style, 'base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const page = `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Выдох · Exhale</title>
<style>${style}</style>
</head>
<body>
<noscript>Проверке нужен JavaScript. Без него возьмите средства из HOWTO.txt. · This check needs JavaScript. Without it, use the tools in HOWTO.txt.</noscript>
<script>${script}</script>
</body>
</html>
`
  mkdirSync('dist', { recursive: true })
  writeFileSync(out, page)
  return { sha256: sha256(page, 'hex'), bytes: Buffer.byteLength(page) }
}
