import * as fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { concatenated, utf8 } from '../utf8.ts'
import { bytesSource, containerLayout, MOST_FILES, readContainer, writeContainer } from './container.ts'
import { isPackPath } from './packPath.ts'

const file = (path: string, text: string) => {
  const bytes = utf8(text)
  return { path, bytes, size: bytes.length, crc32: crc32(bytes) }
}
const FILES = [
  file('verify.html', '<!doctype html>'),
  file('originals/фото (1).jpg', 'привет'),
  file('a', ''),
]
const whole = writeContainer(FILES)
const refusal = (bytes: Uint8Array): string => {
  const read = readContainer(bytesSource(bytes))
  return read.ok ? 'nothing' : read.error
}
/** The container with some bytes put in the place of others, wherever they stand. */
const replaced = (from: Uint8Array, to: Uint8Array): Uint8Array =>
  Uint8Array.from(
    Buffer.from(
      Buffer.from(whole)
        .toString('latin1')
        .replaceAll(Buffer.from(from).toString('latin1'), Buffer.from(to).toString('latin1')),
      'latin1',
    ),
  )
const called = (name: string): Uint8Array => replaced(utf8('verify.html'), utf8(name))

describe('A container', () => {
  test('gives back the files it was made of, in the order of their bytes', () => {
    const read = readContainer(bytesSource(whole))
    expect(read.ok && read.value.map(({ path }) => path)).toEqual([
      'a',
      'originals/фото (1).jpg',
      'verify.html',
    ])
    const texts = read.ok
      ? read.value.map(({ offset, size }) => Buffer.from(whole.subarray(offset, offset + size)).toString())
      : []
    expect(texts).toEqual(['', 'привет', '<!doctype html>'])
  })
  test('is the same bytes whatever the order in which the files are given', () => {
    expect(writeContainer(FILES.toReversed())).toEqual(whole)
  })
  test('can be written piece by piece: headers and sizes are known beforehand', () => {
    const layout = containerLayout(FILES)
    expect(
      concatenated(...layout.files.flatMap(({ file: { bytes }, header }) => [header, bytes]), layout.end),
    ).toEqual(whole)
    expect(layout.size).toBe(whole.length)
  })
  const python = spawnSync('python3', ['--version']).status === 0
  test.skipIf(!python && !process.env['CI'])('is read by a ZIP reader that we did not write', () => {
    const folder = mkdtempSync(join(tmpdir(), 'exhale-zip-'))
    try {
      writeFileSync(join(folder, 'pack.zip'), whole)
      const script = 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())'
      const { stdout } = spawnSync('python3', ['-c', script, join(folder, 'pack.zip')], { encoding: 'utf8' })
      expect(stdout.trim()).toBe("None ['a', 'originals/фото (1).jpg', 'verify.html']")
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('A container is refused', () => {
  test('when any byte of its structure is another one', () => {
    const read = readContainer(bytesSource(whole))
    const held = new Set(
      read.ok
        ? read.value.flatMap(({ offset, size }) => Array.from({ length: size }, (_, at) => offset + at))
        : [],
    )
    const passed = Array.from(whole, (_, at) => at).filter((at) => {
      const changed = Uint8Array.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 1
      return !held.has(at) && refusal(changed) === 'nothing'
    })
    expect(passed).toEqual([])
  })
  test.for([
    ['leaves the folder', '../y/p.html'],
    ['begins at the root', '/erify.html'],
    ['has a drive', 'C:rify.html'],
    ['goes up in the middle', 'x/../y.html'],
    ['has a folder without a name', 'v//ify.html'],
    ['uses the other slash', 'v\\rify.html'],
    ['is a device', 'CON/fy.html'],
    ['is a hidden file', '.erify.html'],
    ['holds a character that writes nothing', 'v\u0001rify.html'],
    ['ends in a dot', 'verify.htm.'],
  ] as const)('when a path %s', ([, path]) => {
    expect(utf8(path).length).toBe('verify.html'.length)
    expect(refusal(called(path))).toBe('bad_path')
  })
  test('when a path turns the direction of writing', () => {
    expect(isPackPath('originals/gpj\u202Eexe')).toBe(false)
    expect(isPackPath('originals/фото (1).jpg')).toBe(true)
  })
  test('when two files have one name, or names that are one on some disks', () => {
    const two = writeContainer([file('one', '1'), file('two', '2')])
    const same = (name: string) =>
      Uint8Array.from(Buffer.from(Buffer.from(two).toString('latin1').replaceAll('two', name), 'latin1'))
    expect([refusal(same('one')), refusal(same('ONE'))]).toEqual(['duplicate_path', 'duplicate_path'])
    expect(() => writeContainer([file('one', '1'), file('One', '2')])).toThrow(RangeError)
  })
  test('when its files stand in another order', () => {
    const sorted = Buffer.from(writeContainer([file('1', 'x'), file('2', 'x')])).toString('latin1')
    const record = sorted.lastIndexOf('1PK')
    const turned = `3x${sorted.slice(0, record).replace('1x', '3x')}3${sorted.slice(record + 1)}`.slice(2)
    expect(refusal(Uint8Array.from(Buffer.from(turned, 'latin1')))).toBe('unsorted')
  })
  test('when it is cut off, or something follows it', () => {
    expect(refusal(whole.subarray(0, -1))).toBe('truncated')
    expect(refusal(whole.subarray(0, 40))).toBe('truncated')
    expect(refusal(concatenated(whole, utf8('more')))).toBe('trailing_bytes')
    expect(refusal(utf8('not a pack'))).toBe('not_a_container')
    expect(refusal(new Uint8Array())).toBe('not_a_container')
  })
  test('when a file is packed densely: what unpacks to gigabytes is never unpacked', () => {
    const bomb = deflateRawSync(new Uint8Array(1_000_000))
    const dense = Buffer.from(
      writeContainer([{ ...file('bomb', ''), bytes: bomb, size: bomb.length, crc32: 0 }]),
    )
    for (const field of [8, dense.lastIndexOf('PK\u0001\u0002') + 10]) dense[field] = 8
    expect(refusal(dense)).toBe('not_stored')
  })
  test('when it says to hold more files than any pack', () => {
    const many = Uint8Array.from(whole)
    many[whole.length - 22 + 10] = 0xff
    many[whole.length - 22 + 11] = 0xff
    expect(refusal(many)).toBe('too_many_files')
    const tooMany = Array.from({ length: MOST_FILES + 1 }, (_, at) => file(String(at), ''))
    expect(() => containerLayout(tooMany)).toThrow(RangeError)
  })
  test('or read, never thrown at, whatever the bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .uint8Array({ maxLength: 60 })
        .map((some) => concatenated(whole.subarray(0, 90), some, whole.subarray(-90))),
    )
    fc.assert(
      fc.property(bytes, (some) => {
        expect(typeof refusal(some)).toBe('string')
      }),
    )
  })
})
