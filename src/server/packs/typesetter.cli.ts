// Sets one report and ends: its memory comes back with the process, and a report that takes too long is ended from outside.
//
// Reads one JSON object on stdin (the template's path, the report, what to attach, the instant), writes the PDF to stdout.
// Texts come in as values only; the workspace is an empty folder, no font of the system is read and no package is fetched.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { printableJson } from '../../cases/packs/printable.ts'
import { coverage } from './fontCoverage.ts'

const Asked = z.object({
  template: z.string(),
  report: z.unknown(),
  exhibits: z.string(),
  /** Seconds since 1970. */
  at: z.number().int(),
})

const require = createRequire(import.meta.url)
const FAMILIES = ['pt-serif', 'pt-sans', 'pt-mono']
const folderOf = (family: string): string =>
  dirname(require.resolve(`@expo-google-fonts/${family}/package.json`))
const fontsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ttf'))
    .map((name) => join(folder, name))

/** What every face of the two text families draws, and what the mono face adds: the last in each list of fonts. */
function drawnBy(folders: readonly string[]): (point: number) => boolean {
  const faces = folders.flatMap(fontsIn).map((file) => [file, coverage(readFileSync(file))] as const)
  const mono = faces.filter(([file]) => file.includes('PTMono')).map(([, points]) => points)
  const others = faces.filter(([file]) => !file.includes('PTMono')).map(([, points]) => points)
  return (point) => others.every((points) => points.has(point)) || mono.some((points) => points.has(point))
}

function typeset(asked: z.infer<typeof Asked>): Buffer {
  const folders = FAMILIES.map(folderOf)
  const workspace = mkdtempSync(join(tmpdir(), 'exhale-report-'))
  try {
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: folders }] })
    const report = JSON.stringify(printableJson(asked.report, drawnBy(folders)))
    const compiled = compiler.compile({
      mainFileContent: readFileSync(asked.template, 'utf8'),
      inputs: { report, exhibits: asked.exhibits },
    })
    const document = compiled.result
    if (!document)
      throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'no document'))
    return compiler.pdf(document, { pdfStandard: 'a-3b', creationTimestamp: asked.at })
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

const pdf = typeset(Asked.parse(JSON.parse(readFileSync(0, 'utf8'))))
process.stdout.write(pdf, () => process.exit(0))
