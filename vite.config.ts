// The desk in the browser: one page, lazy screens, and files packed once at build so that the server only hands them out.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const OUT = 'dist/web'
/** Files whose names carry their content: a packed copy can never be older than its file. */
const PACKED = /\.(js|css|svg)$/
/** Below this size the answer fits in one packet anyway. */
const PACK_FROM_BYTES = 1_400

const writtenAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
const isFresh = (copy: string, original: string): boolean => writtenAt(copy) >= writtenAt(original)

const HOUR_MS = 3_600_000
/** Files of earlier builds stay for an hour: a page that is open during the build still finds its lazy screens. */
const sweptLater = (): Plugin => ({
  name: 'swept-later',
  apply: 'build',
  buildStart() {
    if (!existsSync(OUT)) return
    for (const name of readdirSync(OUT, { recursive: true, encoding: 'utf8' })) {
      const path = join(OUT, name)
      const found = statSync(path, { throwIfNoEntry: false })
      if (found?.isFile() && Date.now() - found.mtimeMs > HOUR_MS) rmSync(path, { force: true })
    }
  },
})

/** Writes a `.br` and a `.gz` beside every text file: no work per request, no buffering of answers. */
const packed = (): Plugin => ({
  name: 'packed-files',
  apply: 'build',
  closeBundle() {
    for (const name of readdirSync(OUT, { recursive: true, encoding: 'utf8' })) {
      const path = join(OUT, name)
      if (!PACKED.test(name) || isFresh(`${path}.br`, path)) continue
      const bytes = readFileSync(path)
      if (bytes.length < PACK_FROM_BYTES) continue
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
      writeFileSync(`${path}.br`, brotliCompressSync(bytes, quality))
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
    }
  },
})

export default defineConfig({
  // The server puts a fresh nonce here each time it hands out the page.
  html: { cspNonce: 'NONCE-OF-THIS-PAGE' },
  plugins: [react(), sweptLater(), packed()],
  build: {
    outDir: OUT,
    emptyOutDir: false,
    target: 'baseline-widely-available',
    // Small pictures stay files: a strict content policy need not allow data: addresses for them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': process.env['EXHALE_API'] ?? 'http://127.0.0.1:4700' } },
})
