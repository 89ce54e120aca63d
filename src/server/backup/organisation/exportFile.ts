// An export on a disk: a folder to read, or one compressed file of lines to carry; and either of them read again.
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { PlainError } from '../../plainError.ts'
import { ExportedFile, HEAD } from './exportShapes.ts'

const MOST_FILE_BYTES = 256 * 1024 * 1024
const MOST_FILES = 1_000_000
const MOST_RATIO = 200
const FREE_BYTES = 16 * 1024 * 1024

const unreadable = (path: string): PlainError =>
  new PlainError({
    en: `${path} is no export of an organisation, or it is damaged.`,
    ru: `${path} — не выгрузка организации или она повреждена.`,
  })

/** The lines of the one-file form. */
export async function* exportLines(files: AsyncIterable<ExportedFile>): AsyncGenerator<string> {
  for await (const file of files) yield `${JSON.stringify(file)}\n`
}

/** Writes the files below a folder that is empty or new; returns how many. Throws PlainError. */
export async function writeFolder(folder: string, files: AsyncIterable<ExportedFile>): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new PlainError({
      en: `${folder} is not empty: name a new folder.`,
      ru: `Папка ${folder} не пуста: назовите новую.`,
    })
  let count = 0
  for await (const { path, text } of files) {
    const place = join(folder, path)
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 })
    writeFileSync(place, text, { mode: 0o600 })
    count += 1
  }
  return count
}

function* folderFiles(folder: string): Generator<ExportedFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a === HEAD ? -1 : b === HEAD ? 1 : a < b ? -1 : 1))
  for (const path of names.slice(0, MOST_FILES)) {
    if (statSync(join(folder, path)).size > MOST_FILE_BYTES) throw unreadable(join(folder, path))
    yield { path, text: readFileSync(join(folder, path), 'utf8') }
  }
}

async function* packedFiles(path: string): AsyncGenerator<ExportedFile> {
  const file = createReadStream(path)
  const gunzip = createGunzip()
  let plain = 0
  gunzip.on('data', (chunk: Buffer) => {
    plain += chunk.length
    if (plain > FREE_BYTES + file.bytesRead * MOST_RATIO) gunzip.destroy(unreadable(path))
  })
  file.once('error', (error) => gunzip.destroy(error))
  const lines = createInterface({ input: file.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY })
  let failure: unknown = null
  gunzip.once('error', (error) => {
    failure = error
    lines.close()
  })
  try {
    for await (const line of lines) if (line !== '') yield ExportedFile.parse(JSON.parse(line))
  } catch {
    throw unreadable(path)
  } finally {
    file.destroy()
    gunzip.destroy()
  }
  if (failure !== null) throw unreadable(path)
}

/** The files of an export, the head first. Throws PlainError when it is none. */
export async function* readExport(path: string): AsyncGenerator<ExportedFile> {
  if (!existsSync(path))
    throw new PlainError({ en: `There is nothing at ${path}.`, ru: `По адресу ${path} ничего нет.` })
  if (statSync(path).isDirectory()) yield* folderFiles(path)
  else yield* packedFiles(path)
}

export const noExport = unreadable

/** Whether an error says that an export is not whole, or not what it claims to be. */
export const isDamage = (error: unknown): boolean =>
  error instanceof RangeError ||
  error instanceof SyntaxError ||
  (error instanceof Error && error.name === 'ZodError')
