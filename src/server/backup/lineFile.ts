// A file of JSON lines as a backup keeps it: hashed, compressed, encrypted, and there whole or not at all.
//
// Everything streams, so memory does not grow with the database. The last line says how many lines came before it and the
// SHA-256 of all of them. The file is written under another name, synced, and gets its own name in one step.
import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeWebStream } from 'node:stream/web'
import { createGzip } from 'node:zlib'
import { PART, syncFolder } from '../disk/durableFile.ts'
import { PlainError } from '../plainError.ts'
import { encrypterOf, type Lock } from './lock.ts'

const CHUNK_CHARACTERS = 128 * 1024
// The fast end: rows of content are compressed before they are sealed, and what is sealed does not shrink.
const GZIP_LEVEL = 1

/** The lines as chunks of bytes, ended by the line that vouches for them. */
async function* hashedChunks(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let [count, waiting, length] = [0, [] as string[], 0]
  const taken = (): Buffer => {
    const chunk = Buffer.from(waiting.join(''), 'utf8')
    hash.update(chunk)
    ;[waiting, length] = [[], 0]
    return chunk
  }
  for await (const line of lines) {
    count += 1
    waiting.push(line, '\n')
    length += line.length + 1
    if (length >= CHUNK_CHARACTERS) yield taken()
  }
  if (length > 0) yield taken()
  yield Buffer.from(`${JSON.stringify({ end: { lines: count, sha256: hash.digest('hex') } })}\n`)
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

function plainWords(error: unknown, path: string): unknown {
  const folder = dirname(path)
  if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT')
    return new PlainError({
      en: `No room left in ${folder}: the backup was not written. What was there before is untouched.`,
      ru: `В ${folder} не хватило места: копия не записана. Что там было, осталось как было.`,
    })
  if (/^(ENOENT|EACCES|EPERM|EROFS|ENOTDIR)$/.test(codeOf(error)))
    return new PlainError({
      en: `The backup cannot be written to ${folder}: the folder is missing or closed to us.`,
      ru: `Записать копию в ${folder} нельзя: папки нет или она закрыта для нас.`,
    })
  return error
}

/** A file that is whole on the disk and has no name yet. */
export interface StagedFile {
  /** Size in bytes. */
  readonly bytes: number
  /** Gives it its name; a file of that name is replaced. */
  readonly keep: () => void
  /** Removes it; nothing happens when it was kept. */
  readonly drop: () => void
}

/**
 * Writes the lines under the lock beside `path`. Throws PlainError when the disk does not take them; then nothing of it is
 * left.
 */
export async function stageLineFile(
  path: string,
  lock: Lock,
  lines: AsyncIterable<string>,
): Promise<StagedFile> {
  const beside = `${path}.${randomBytes(6).toString('hex')}${PART}`
  const drop = () => rmSync(beside, { force: true })
  try {
    const encrypter = encrypterOf(lock)
    const gzip = createGzip({ level: GZIP_LEVEL })
    const source = Readable.from(hashedChunks(lines), { objectMode: false, highWaterMark: 1 << 20 })
    const packed = encrypter
      ? Readable.fromWeb(
          (await encrypter.encrypt(Readable.toWeb(gzip) as ReadableStream<Uint8Array>)) as NodeWebStream,
        )
      : gzip
    const file = createWriteStream(beside, { flags: 'wx', mode: 0o600, flush: true })
    const ends = await Promise.allSettled([pipeline(source, gzip), pipeline(packed, file)])
    const reasons = ends.flatMap((end): unknown[] => (end.status === 'rejected' ? [end.reason] : []))
    // One end fails for a reason, the other because the first one did.
    const [reason = reasons[0]] = reasons.filter((one) => !/PREMATURE|ABORT/.test(codeOf(one)))
    if (reason !== undefined) throw reason
  } catch (error) {
    drop()
    throw plainWords(error, path)
  }
  const keep = () => {
    renameSync(beside, path)
    syncFolder(dirname(path))
  }
  return { bytes: statSync(beside).size, keep, drop }
}
