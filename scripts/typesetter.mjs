// Starts the typesetter from sources, bundled as the build does it: reading its sources and packages one by one takes longer
// than setting a report. The bundle is kept below .cache and made anew when one of its sources has changed.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, '.cache', 'typesetter')
const [BUNDLE, MADE_OF] = [join(FOLDER, 'typesetter.mjs'), join(FOLDER, 'madeOf.json')]

const changedAt = (path) => statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? null
const isFresh = () =>
  existsSync(MADE_OF) &&
  Object.entries(JSON.parse(readFileSync(MADE_OF, 'utf8'))).every(([path, at]) => changedAt(path) === at)

/** Two processes may do this at once: each file appears under its name when it is whole, the list of sources last. */
async function bundle() {
  const [{ build }, { wholeProgram }] = await Promise.all([import('esbuild'), import('./bundling.mjs')])
  const { metafile, outputFiles } = await build({
    ...wholeProgram,
    splitting: false,
    absWorkingDir: ROOT,
    entryPoints: ['src/server/packs/typesetter.cli.ts'],
    metafile: true,
    write: false,
  })
  const sources = Object.keys(metafile.inputs).map((path) => [path, changedAt(path)])
  mkdirSync(FOLDER, { recursive: true })
  const put = (file, content) => {
    writeFileSync(`${file}.${process.pid}`, content)
    renameSync(`${file}.${process.pid}`, file)
  }
  put(BUNDLE, outputFiles[0].contents)
  put(MADE_OF, JSON.stringify(Object.fromEntries(sources)))
}

if (!isFresh()) await bundle()
await import(pathToFileURL(BUNDLE).href)
