// What the reader costs before it has read anything: the time until its first answer, and the bytes that a browser fetches.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { figure, median, type Figure } from '../measure.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const STARTS = 5
const FIRST = 'Верните деньги до пятницы, иначе пойду в суд. Refund me by Friday or I go to court.'

const LEXICON = /^src\/signals\/(grammar\/.+\.ts|meanings\/.+\.ts|model\/.+\.json|normal\/words\.ts)$/
const OURS = "export { read } from './src/signals/read.ts'"
const BAD_WORDS_NEXT = `
  import BadWordsNext from 'bad-words-next'
  import en from 'bad-words-next/lib/en'
  import ru from 'bad-words-next/lib/ru'
  const words = new BadWordsNext({ data: en })
  words.add(ru)
  export const read = (text) => words.check(text)`

interface Bundle {
  readonly module: Uint8Array
  /** The files in it, from the root of the project. */
  readonly files: readonly string[]
}

/** One module of everything that a reader needs, as the desk bundles its own. */
function bundled(source: string): Bundle {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return { module: outputFiles[0]?.contents ?? new Uint8Array(), files: Object.keys(metafile.inputs) }
}

/** Milliseconds of processor time from the wish to load a module until it has read its first text, in a process of its own. */
function firstReadMs(module: string): number {
  const script = `
    const began = process.cpuUsage()
    const { read } = await import(${JSON.stringify(pathToFileURL(module).href)})
    read(${JSON.stringify(FIRST)})
    const { user, system } = process.cpuUsage(began)
    console.log((user + system) / 1000)`
  const once = () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout)
  return median(Array.from({ length: STARTS }, once))
}

function startFigure(ours: Bundle): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'exhale-signals-'))
  try {
    const startOf = (name: string, { module }: Bundle): number => {
      const file = join(folder, name)
      writeFileSync(file, module)
      return firstReadMs(file)
    }
    return figure(
      'signals.first_text',
      [startOf('ours.mjs', ours), 'ms'],
      ['bad-words-next', startOf('peer.mjs', bundled(BAD_WORDS_NEXT))],
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Model and lexicons file by file, then the whole reader with its code as a browser gets it. */
function sizeFigures({ module, files }: Bundle): Figure[] {
  const lexicons = files.filter((name) => LEXICON.test(name)).map((name) => readFileSync(join(ROOT, name)))
  const bytes = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0)
  const packed = (parts: readonly Uint8Array[]): number =>
    bytes(parts.map((part) => brotliCompressSync(part)))
  const goal = 'at most 1500000'
  return [
    figure('signals.size.lexicons', [packed(lexicons), 'bytes'], ['before brotli', bytes(lexicons)], goal),
    figure('signals.size.whole_reader', [packed([module]), 'bytes'], ['before brotli', module.length], goal),
  ]
}

/** Start and size. */
export function shippedFigures(): Figure[] {
  const ours = bundled(OURS)
  return [startFigure(ours), ...sizeFigures(ours)]
}
