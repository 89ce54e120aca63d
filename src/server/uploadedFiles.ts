// The files of an upload, under limits of size and count, with names that lead nowhere.
import { MOST_BYTES } from '../messages/found.ts'
import type { BroughtFile } from '../messages/openedFile.ts'
import { Refusal } from './problem.ts'

const MOST_FILES = 200
const MOST_TOTAL = 2 * MOST_BYTES
/** What the reader of parts is told, once for the whole server. */
export const UPLOAD = {
  preservePath: true,
  limits: {
    fileSize: MOST_BYTES,
    files: MOST_FILES,
    fields: 10,
    fieldSize: 1024 * 1024,
    parts: MOST_FILES + 10,
  },
}

/** The name of a file as a path below nowhere: no root, no way up, one of each. */
function safeName(name: string, taken: ReadonlySet<string>): string {
  const parts = name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
  const plain = parts.join('/').replaceAll('\0', '').slice(-300) || 'file'
  let free = plain
  for (let number = 2; taken.has(free); number += 1) free = plain.replace(/(\.[^./]*)?$/, ` (${number})$1`)
  return free
}

export interface UploadedPart {
  readonly type: 'file' | 'field'
  readonly fieldname: string
  readonly filename?: string
  readonly value?: unknown
  readonly toBuffer?: () => Promise<Buffer>
}

export interface Uploaded {
  readonly files: BroughtFile[]
  readonly fields: ReadonlyMap<string, unknown>
}

/** The files and the fields of an upload. Throws the refusals `too_large` and `bad_input`. */
export async function uploadedFiles(parts: AsyncIterable<UploadedPart>): Promise<Uploaded> {
  try {
    return await taken(parts)
  } catch (error) {
    // A limit of ours says so itself; whatever else the reader of parts throws, the parts are not whole.
    if (error instanceof Refusal || (error instanceof Error && 'statusCode' in error)) throw error
    throw new Refusal('bad_input', [{ where: 'body', expected: 'files as multipart/form-data, whole' }])
  }
}

async function taken(parts: AsyncIterable<UploadedPart>): Promise<Uploaded> {
  const files: BroughtFile[] = []
  const fields = new Map<string, unknown>()
  let total = 0
  for await (const part of parts) {
    if (part.type === 'file' && part.toBuffer) {
      const bytes = await part.toBuffer()
      total += bytes.length
      if (total > MOST_TOTAL) throw new Refusal('too_large')
      files.push({ path: safeName(part.filename ?? '', new Set(files.map(({ path }) => path))), bytes })
    } else fields.set(part.fieldname, part.value)
  }
  return { files, fields }
}
