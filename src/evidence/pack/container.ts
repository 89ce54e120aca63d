// The container of a pack: a ZIP in one single form, so that none of its bytes is free.
//
// Exact layout. Files are stored (method 0) in the order of the UTF-8 bytes of their paths. For each: a local header of 30
// bytes and the path, then the bytes. After the last one the central directory (46 bytes and the path each, same order),
// then the end record of 22 bytes. Every field that describes no file is fixed: made by Unix 2.0, needs 2.0, flag 11 (names
// in UTF-8), 1980-01-01 00:00, mode 0100644; no extra fields, comments, data descriptors, directories, zip64. So sizes and
// CRC-32 of all files are known before the first byte is written, and the writer can stream.
//
// The reader takes the list of files from the central directory, writes the whole structure again, and compares.
import { err, invariant, ok, type Result } from '../../basics/result.ts'
import { concatenated, fromUtf8, sameBytes, utf8 } from '../utf8.ts'
import { folded, isPackPath } from './packPath.ts'

export interface PackedFile {
  readonly path: string
  readonly size: number
  /** CRC-32 of the bytes, as an unsigned number. */
  readonly crc32: number
}
export interface Layout<F extends PackedFile> {
  /** In the order of the container: each header is followed by the bytes of its file. */
  readonly files: readonly { readonly file: F; readonly header: Uint8Array; readonly offset: number }[]
  /** The central directory and the end record. */
  readonly end: Uint8Array
  /** Of the whole container, in bytes. */
  readonly size: number
}

export const MOST_FILES = 10_000
export const MOST_PACK_BYTES = 0xffff_fffe
const END_BYTES = 22
const RECORD_BYTES = 46

type Field = readonly [size: 2 | 4, value: number]

/** Numbers one after another, the low byte of each first. */
function littleEndian(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((length, [size]) => length + size, 0))
  let at = 0
  for (const [size, value] of fields)
    for (let shift = 0; shift < size; shift += 1) bytes[at++] = (value >>> (8 * shift)) & 0xff
  return bytes
}

// What local header and central record say alike: needs 2.0, UTF-8, stored, midnight, 1980-01-01, CRC, both sizes, name.
const described = ({ size, crc32 }: PackedFile, name: Uint8Array) =>
  [
    [2, 20],
    [2, 0x0800],
    [2, 0],
    [2, 0],
    [2, 0x0021],
    [4, crc32],
    [4, size],
    [4, size],
    [2, name.length],
    [2, 0],
  ] as const

const localHeader = (file: PackedFile, name: Uint8Array): Uint8Array =>
  concatenated(littleEndian([[4, 0x04034b50], ...described(file, name)]), name)

const centralRecord = (file: PackedFile, name: Uint8Array, offset: number): Uint8Array =>
  concatenated(
    littleEndian([
      [4, 0x02014b50],
      [2, 0x0314],
      ...described(file, name),
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0x81a40000],
      [4, offset],
    ]),
    name,
  )

const endRecord = (count: number, size: number, offset: number): Uint8Array =>
  littleEndian([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ])

function byBytes(a: Uint8Array, b: Uint8Array): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/**
 * Where everything stands in the container of these files, given in any order. Throws RangeError when a path cannot be that
 * of a file in a pack or stands twice, or when there are too many files or bytes.
 */
export function containerLayout<F extends PackedFile>(files: readonly F[]): Layout<F> {
  const named = files.map((file) => ({ file, name: utf8(file.path) })).sort((a, b) => byBytes(a.name, b.name))
  const bad = files.find(({ path }) => !isPackPath(path))
  if (bad) throw new RangeError(`not the path of a file in a pack: ${bad.path}`)
  if (new Set(files.map(({ path }) => folded(path))).size < files.length) throw new RangeError('a path twice')
  if (files.length > MOST_FILES) throw new RangeError(`more than ${MOST_FILES} files`)
  let offset = 0
  const laid = named.map(({ file, name }) => {
    const here = { file, name, header: localHeader(file, name), offset }
    offset += here.header.length + file.size
    return here
  })
  const directory = concatenated(...laid.map((here) => centralRecord(here.file, here.name, here.offset)))
  const size = offset + directory.length + END_BYTES
  if (size > MOST_PACK_BYTES) throw new RangeError('a pack holds less than 4 GB')
  return {
    files: laid,
    end: concatenated(directory, endRecord(files.length, directory.length, offset)),
    size,
  }
}

/** The bytes of a container, wherever they lie: in an array, or in a file that is read piece by piece. */
export interface ByteSource {
  readonly size: number
  /** Exactly these bytes, or fewer where the source ends. */
  readonly read: (offset: number, length: number) => Uint8Array
}
export const bytesSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
})

/** A file in a container that was read; its bytes begin at `offset`. */
export interface ContainedFile extends PackedFile {
  readonly offset: number
}

export type ContainerRefusal =
  /** No ZIP, or nothing that could be one. */
  | 'not_a_container'
  /** It begins like one, and its end is missing. */
  | 'truncated'
  /** Bytes after the end record. */
  | 'trailing_bytes'
  | 'too_many_files'
  | 'too_large'
  /** A path that leaves the folder, or that some system reads as something else. */
  | 'bad_path'
  /** Two files under one path, or under paths that are one on some disks. */
  | 'duplicate_path'
  | 'unsorted'
  /** Packed densely, encrypted, or of sizes that differ: packs hold their files as they are. */
  | 'not_stored'
  /** Some byte of the structure is not the one that a pack has there. */
  | 'other_structure'

const number16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
const number32 = (bytes: Uint8Array, at: number): number =>
  number16(bytes, at) + number16(bytes, at + 2) * 0x10000

const FIRST_MARK = [0x50, 0x4b, 0x03, 0x04]
const END_MARK = [0x50, 0x4b, 0x05, 0x06]
const standsAt = (mark: readonly number[], bytes: Uint8Array, at: number): boolean =>
  mark.every((byte, index) => bytes[at + index] === byte)
/** How far an end record may lie from the end when somebody put a comment or other bytes after it. */
const TAIL_BYTES = 65_557

function whyNoEnd(source: ByteSource): ContainerRefusal {
  if (!standsAt(FIRST_MARK, source.read(0, 4), 0)) return 'not_a_container'
  const tail = source.read(Math.max(0, source.size - TAIL_BYTES), TAIL_BYTES)
  const found = tail.findIndex((_, at) => standsAt(END_MARK, tail, at))
  return found >= 0 && found + END_BYTES <= tail.length ? 'trailing_bytes' : 'truncated'
}

function directoryOf(source: ByteSource): Result<{ bytes: Uint8Array; count: number }, ContainerRefusal> {
  if (source.size > MOST_PACK_BYTES) return err('too_large')
  const end = source.read(Math.max(0, source.size - END_BYTES), END_BYTES)
  if (end.length < END_BYTES || !standsAt(END_MARK, end, 0)) return err(whyNoEnd(source))
  const [count, size, offset] = [number16(end, 10), number32(end, 12), number32(end, 16)]
  if (count > MOST_FILES) return err('too_many_files')
  if (offset + size + END_BYTES !== source.size) return err('other_structure')
  return ok({ bytes: source.read(offset, size), count })
}

/** The files as the central directory lists them, without believing it. */
function listed(directory: Uint8Array, count: number): Result<PackedFile[], ContainerRefusal> {
  const files: PackedFile[] = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    const nameLength = number16(directory, at + 28)
    if (at + RECORD_BYTES + nameLength > directory.length) return err('other_structure')
    const path = fromUtf8(directory.subarray(at + RECORD_BYTES, at + RECORD_BYTES + nameLength))
    const [method = 0, packed, size = 0] = [10, 20, 24].map((field) => number32(directory, at + field))
    if ((method & 0xffff) !== 0 || packed !== size) return err('not_stored')
    if (path === null || !isPackPath(path)) return err('bad_path')
    files.push({ path, size, crc32: number32(directory, at + 16) })
    at += RECORD_BYTES + nameLength
  }
  return ok(files)
}

function orderFault(files: readonly PackedFile[]): ContainerRefusal | null {
  if (new Set(files.map(({ path }) => folded(path))).size < files.length) return 'duplicate_path'
  const names = files.map(({ path }) => utf8(path))
  return names.some((name, at) => at > 0 && byBytes(names[at - 1] ?? name, name) >= 0) ? 'unsorted' : null
}

/**
 * Reads the structure of a container; the bytes of the files are not looked at. Whatever differs from the one form in which
 * packs are written is refused.
 */
export function readContainer(source: ByteSource): Result<ContainedFile[], ContainerRefusal> {
  const directory = directoryOf(source)
  if (!directory.ok) return directory
  const files = listed(directory.value.bytes, directory.value.count)
  if (!files.ok) return files
  const disorder = orderFault(files.value)
  if (disorder) return err(disorder)
  if (files.value.reduce((sum, { size }) => sum + size, 0) > source.size) return err('other_structure')
  const layout = containerLayout(files.value)
  if (layout.size !== source.size) return err('other_structure')
  const end = source.read(source.size - layout.end.length, layout.end.length)
  const asWritten =
    sameBytes(end, layout.end) &&
    layout.files.every(({ header, offset }) => sameBytes(source.read(offset, header.length), header))
  if (!asWritten) return err('other_structure')
  return ok(layout.files.map(({ file, header, offset }) => ({ ...file, offset: offset + header.length })))
}

/** The whole container in one array, for packs that fit there. Throws RangeError as `containerLayout`. */
export function writeContainer(files: readonly (PackedFile & { readonly bytes: Uint8Array })[]): Uint8Array {
  const layout = containerLayout(files)
  for (const { file } of layout.files) invariant(file.bytes.length === file.size, 'the size of its bytes')
  return concatenated(...layout.files.flatMap(({ file, header }) => [header, file.bytes]), layout.end)
}
