// Reads a file of a backup back: decrypted, unpacked, line by line, within limits, and vouched for by its last line.
//
// Nothing read here may be believed before the last line was: whoever uses the lines keeps what comes of them aside until
// the reading has ended without an error.
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, existsSync, openSync, readSync } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import type { ReadableStream as NodeWebStream } from 'node:stream/web'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { PlainError } from '../plainError.ts'
import { decrypterOf, type Keyring } from './lock.ts'

/** A row may hold a file of 64 MiB, which takes twice as much in hexadecimal. */
const MOST_LINE_BYTES = 192 * 1024 * 1024
const MOST_LINES = 200_000_000
const FREE_BYTES = 16 * 1024 * 1024
const MOST_RATIO = 150

const AGE = 'age-encryption.org/'
const End = z.strictObject({
  end: z.strictObject({ lines: z.number().int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
})

/** The file was read and does not hold what it promises: an answer of "no", not a wrong use of the command. */
export class DamagedBackup extends PlainError {}

/** The file is not what was written: cut short, altered, or none of ours. Nothing of it is used. */
export const damaged = (path: string, why: string): DamagedBackup =>
  new DamagedBackup({
    en: `${path} is damaged or is no backup of ours (${why}). Nothing was changed; take another copy.`,
    ru: `Файл ${path} повреждён или это не наша копия (${why}). Ничего не изменено; возьмите другую копию.`,
  })

const locked = (path: string): PlainError =>
  new PlainError({
    en: `${path} does not open: the passphrase or the identity is not the one it was made for.`,
    ru: `Файл ${path} не открывается: парольная фраза или ключ не те, под которые его сделали.`,
  })

export type Nature = 'age' | 'gzip' | 'missing' | 'other'

/** What lies there, by its first bytes. */
export function natureOf(path: string): Nature {
  if (!existsSync(path)) return 'missing'
  const head = Buffer.alloc(AGE.length)
  const file = openSync(path, 'r')
  try {
    readSync(file, head, 0, head.length, 0)
  } finally {
    closeSync(file)
  }
  if (head.toString('latin1') === AGE) return 'age'
  return head[0] === 0x1f && head[1] === 0x8b ? 'gzip' : 'other'
}

async function openedFile(path: string, keyring: Keyring): Promise<Readable> {
  const nature = natureOf(path)
  if (nature === 'missing')
    throw new PlainError({ en: `There is no file ${path}.`, ru: `Файла ${path} нет.` })
  const file = createReadStream(path, { highWaterMark: 256 * 1024 })
  if (nature === 'gzip') return file
  if (nature === 'other') throw damaged(path, 'unknown format')
  try {
    const plain = await decrypterOf(keyring).decrypt(Readable.toWeb(file) as ReadableStream<Uint8Array>)
    return Readable.fromWeb(plain as NodeWebStream)
  } catch (error) {
    file.destroy()
    if (error instanceof PlainError) throw error
    throw error instanceof Error && /no identity matched/.test(error.message)
      ? locked(path)
      : damaged(path, 'header')
  }
}

/** Counts bytes on their way, so that a small file that unpacks without end is noticed early. */
const counted = (count: (bytes: number) => void): Transform =>
  new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      count(chunk.length)
      done(null, chunk)
    },
  })

async function* unpacked(path: string, keyring: Keyring): AsyncGenerator<Buffer> {
  const source = await openedFile(path, keyring)
  let [packed, plain] = [0, 0]
  const counter = counted((bytes) => (packed += bytes))
  const gunzip = createGunzip()
  const fail = (error: Error) => gunzip.destroy(error)
  source.once('error', fail)
  counter.once('error', fail)
  source.pipe(counter).pipe(gunzip)
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      plain += chunk.length
      if (plain > FREE_BYTES + packed * MOST_RATIO) throw damaged(path, 'unpacks without end')
      yield chunk
    }
  } catch (error) {
    throw error instanceof PlainError ? error : damaged(path, 'bytes')
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

async function* linesOf(path: string, keyring: Keyring): AsyncGenerator<Buffer> {
  let [rest, restBytes] = [[] as Buffer[], 0]
  for await (const chunk of unpacked(path, keyring)) {
    let from = 0
    for (let at = chunk.indexOf(10, from); at >= 0; at = chunk.indexOf(10, from)) {
      const piece = chunk.subarray(from, at + 1)
      yield rest.length > 0 ? Buffer.concat([...rest, piece]) : piece
      ;[rest, restBytes, from] = [[], 0, at + 1]
    }
    if (from < chunk.length) rest.push(chunk.subarray(from))
    restBytes += chunk.length - from
    if (restBytes > MOST_LINE_BYTES) throw damaged(path, 'a line without end')
  }
  if (restBytes > 0) throw damaged(path, 'cut short')
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function textOf(line: Buffer, path: string): string {
  try {
    return decoder.decode(line.subarray(0, -1))
  } catch {
    throw damaged(path, 'no text')
  }
}

function endOf(text: string): z.infer<typeof End>['end'] | null {
  if (!text.startsWith('{"end":')) return null
  try {
    return End.parse(JSON.parse(text)).end
  } catch {
    return null
  }
}

/** The lines of the file without its last one. Throws PlainError, also at the very end, when the file is not whole. */
export async function* readLineFile(path: string, keyring: Keyring): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let [count, isDone] = [0, false]
  for await (const line of linesOf(path, keyring)) {
    if (isDone) throw damaged(path, 'something after the end')
    const text = textOf(line, path)
    const end = endOf(text)
    if (end) {
      if (end.lines !== count || end.sha256 !== hash.digest('hex')) throw damaged(path, 'hash')
      isDone = true
      continue
    }
    hash.update(line)
    count += 1
    if (count > MOST_LINES) throw damaged(path, 'too many lines')
    yield text
  }
  if (!isDone) throw damaged(path, 'cut short')
}
