// Asks a child to set the report: one at a time, with an end to its time and to what it may give back.
import { spawn } from 'node:child_process'
import type { PaperInput } from '../../agreements/papers/paper.ts'
import type { ReportInput } from '../../cases/packs/report.ts'
import { volumesOf, type Volume } from '../../cases/packs/volumes.ts'
import { squareOf } from '../papers/squareOf.ts'
import { projectFile } from '../projectFolder.ts'

const MOST_MS = 120_000
const MOST_BYTES = 200 * 1024 * 1024
const MOST_SAID = 4_000
/** The heap of JavaScript; what the typesetter itself takes lies outside it. */
const HEAP_MB = 512

/** From sources (tests) the child is bundled when it is first asked; the built program has it beside itself. */
const childArguments = (): string[] => [
  import.meta.url.endsWith('.ts')
    ? projectFile('scripts', 'typesetter.mjs')
    : projectFile('dist', 'typesetter.js'),
]

async function inChild(asked: string): Promise<Buffer> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, ...childArguments()], {
    cwd: projectFile(),
    env: { PATH: process.env['PATH'] ?? '', TMPDIR: process.env['TMPDIR'] ?? '/tmp' },
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: MOST_MS,
    killSignal: 'SIGKILL',
  })
  const chunks: Buffer[] = []
  let [bytes, said] = [0, '']
  child.stdout.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MOST_BYTES) child.kill('SIGKILL')
    else chunks.push(chunk)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (said.length < MOST_SAID) said += text
  })
  // A child that ended early does not read to the end: its exit code says more than the broken pipe.
  child.stdin.on('error', () => undefined)
  child.stdin.end(asked)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`the paper was not set (${code}): ${said.slice(0, MOST_SAID)}`)
  return Buffer.concat(chunks, bytes)
}

let running: Promise<unknown> = Promise.resolve()

interface Setting {
  readonly template: string
  readonly report: unknown
  /** JSON that is attached to the file; empty where nothing is. */
  readonly exhibits: string
  /** Milliseconds; stands in the file as the time it was made. */
  readonly at: number
}

/** One file as PDF/A-3b; one at a time, whoever asks. */
function set({ template, report, exhibits, at }: Setting): Promise<Buffer> {
  const asked = JSON.stringify({ template, report, exhibits, at: Math.floor(at / 1000) })
  const next = running.then(() => inChild(asked))
  running = next.catch(() => undefined)
  return next
}

/** One volume; the first of a report has the list of all exhibits attached. */
const volumePdf = ({ input }: Volume, exhibits: string, at: number): Promise<Buffer> =>
  set({ template: projectFile('src', 'server', 'packs', 'report.typ'), report: input, exhibits, at })

/**
 * An act or a certificate as PDF/A-3b. The same input gives the same bytes; `at` is the instant of its record in milliseconds.
 * Rejects when the child fails or takes more than two minutes.
 */
export const paperPdf = (paper: PaperInput, at: number): Promise<Buffer> =>
  set({
    template: projectFile('src', 'server', 'papers', 'paper.typ'),
    report: { ...paper, square: squareOf(paper.code) },
    exhibits: '',
    at,
  })

/**
 * The report as files, report.pdf first. The same input gives the same bytes. `at` is the instant of the pack in
 * milliseconds. Rejects when a child fails or takes more than two minutes.
 */
export async function reportPdfs(report: ReportInput, at: number): Promise<ReadonlyMap<string, Buffer>> {
  const listed = report.exhibits.map(({ letter, kind, title, entry, says, known, late, weight }) => {
    return { letter, kind, title, entry: Number(entry), says, known, late, weight }
  })
  const exhibits = `${JSON.stringify({ exhibits: listed }, null, 1)}\n`
  const files = new Map<string, Buffer>()
  for (const volume of volumesOf(report)) files.set(volume.path, await volumePdf(volume, exhibits, at))
  return files
}
