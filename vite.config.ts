// The desk in the browser: one page, lazy screens, and files packed once at build so that the server only hands them out.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const OUT = 'dist/web'
const PACKED = /\.(js|css|html|svg|json)$/
/** Below this size the answer fits in one packet anyway. */
const PACK_FROM_BYTES = 1_400

/** Writes a `.br` and a `.gz` beside every text file: no work per request, no buffering of answers. */
const packed = (): Plugin => ({
  name: 'packed-files',
  apply: 'build',
  closeBundle() {
    for (const name of readdirSync(OUT, { recursive: true, encoding: 'utf8' })) {
      if (!PACKED.test(name)) continue
      const path = join(OUT, name)
      const bytes = readFileSync(path)
      if (bytes.length < PACK_FROM_BYTES) continue
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
      writeFileSync(`${path}.br`, brotliCompressSync(bytes, quality))
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
    }
  },
})

export default defineConfig({
  plugins: [react(), packed()],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // Small pictures stay files: a strict content policy need not allow data: addresses for them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': process.env['EXHALE_API'] ?? 'http://127.0.0.1:4700' } },
})
