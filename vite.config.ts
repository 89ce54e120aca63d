// The desk in the browser: one page, lazy screens, and files packed once at build so that the server only hands them out.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'

const OUT = 'dist/web'
/** Files whose names carry their content: a packed copy can never be older than its file. */
const PACKED = /\.(js|css|svg|wasm)$/
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

/** Screens that a device of a counter must open without a connection; what they import is kept with them. */
const AT_COUNTER =
  /(?<!\w)(index\.html|src\/web\/(counter\/CounterScreen\.tsx|counter\/acts\/zxing\.ts|words\/(ru|en)\.ts))$/
const FONT = /golos-text-(cyrillic|latin)-wght.*\.woff2$/
const PLACE_OF_FILES = 'FILES-OF-THE-COUNTER'

/** The files behind these screens: their chunks with all that these import, their styles and pictures, and the fonts. */
function filesOfCounter(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const reached = new Set<string>()
  const reach = (name: string): void => {
    const chunk = bundle[name]
    if (reached.has(name) || chunk?.type !== 'chunk') return
    reached.add(name)
    chunk.imports.forEach(reach)
    for (const other of [
      ...(chunk.viteMetadata?.importedCss ?? []),
      ...(chunk.viteMetadata?.importedAssets ?? []),
    ])
      reached.add(other)
  }
  for (const chunk of chunks) if (AT_COUNTER.test(chunk.facadeModuleId ?? '')) reach(chunk.fileName)
  const fonts = Object.keys(bundle).filter((name) => FONT.test(name))
  return [...[...reached].filter((name) => !name.endsWith('.woff2')), ...fonts]
    .toSorted()
    .map((name) => `/${name}`)
}

/** Builds the part of the counter's page that works without a connection, and tells it which files to keep. */
const counterOffline = (): Plugin => ({
  name: 'counter-offline',
  apply: 'build',
  // After chunks that hold nothing but a style sheet were taken out: a file that is not there could not be kept.
  enforce: 'post',
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/web/offline/sw.ts', fileName: 'sw.js' })
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const worker = bundle['sw.js']
      if (worker?.type !== 'chunk' || !worker.code.includes(PLACE_OF_FILES))
        throw new Error('sw.js has no place for its files')
      const files = filesOfCounter(bundle)
      const name = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
      worker.code = worker.code.replace(PLACE_OF_FILES, [name, ...files].join(' '))
    },
  },
})

export default defineConfig({
  // The server puts a fresh nonce here each time it hands out the page.
  html: { cspNonce: 'NONCE-OF-THIS-PAGE' },
  plugins: [react(), sweptLater(), counterOffline(), packed()],
  build: {
    outDir: OUT,
    emptyOutDir: false,
    // The desk, and the pages of a client and of a reader from outside, which have nothing of it.
    rolldownOptions: { input: { desk: 'index.html', client: 'client.html', reader: 'reader.html' } },
    target: 'baseline-widely-available',
    // Small pictures stay files: a strict content policy need not allow data: addresses for them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': process.env['EXHALE_API'] ?? 'http://127.0.0.1:4700' } },
})
