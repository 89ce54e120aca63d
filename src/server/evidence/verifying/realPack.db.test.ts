// A pack of a real case, made by the desk itself, under the hands of whoever changes it; and one over two epochs of the log.
import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { signCheckpoint } from '../../../evidence/checkpoints/checkpoint.store.ts'
import { rotateKey } from '../../../evidence/checkpoints/keys.store.ts'
import { openEpoch } from '../../../evidence/checkpoints/epoch.store.ts'
import { bytesSource, readContainer, writeContainer } from '../../../evidence/pack/container.ts'
import { isUnbound } from '../../../evidence/pack/manifest.ts'
import { asTenant } from '../../db/tenant.ts'
import { testDatabase } from '../../db/testDatabase.ts'
import { examinedPack, NOON, storyOf, testPacks, type TestPacks } from '../../packs/testPacks.ts'
import { checkedPack } from './checkedPack.ts'

const database = testDatabase()
/** How many bytes of each file are changed; the long form changes more. */
const FLIPS = Math.max(3, Math.floor(Number(process.env['EXHALE_FLIPS'] ?? 24) / 8))

const packOf = async (packs: TestPacks, name: string): Promise<Buffer> =>
  packs.bytes(await packs.make(await packs.record(storyOf('stories', name))))

const files = (pack: Uint8Array) => {
  const read = readContainer(bytesSource(pack))
  if (!read.ok) throw new Error(read.error)
  return read.value
}
const flipped = (bytes: Uint8Array, at: number): Uint8Array => {
  const changed = Uint8Array.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}
const places = (size: number): number[] =>
  [...new Set(Array.from({ length: FLIPS }, (_, at) => Math.floor((at * (size - 1)) / (FLIPS - 1))))].filter(
    (at) => at < size,
  )

describe('A pack that the desk made', () => {
  const packs = testPacks(database)
  test(
    'is refused with the path of the file when any byte of it was changed',
    { timeout: 1_800_000 },
    async () => {
      const pack = await packOf(packs, 'ru-01-shelf-overflow.json')
      expect(examinedPack(pack).faults).toEqual([])
      for (const { path, offset, size } of files(pack))
        for (const at of places(size)) {
          const { faults } = examinedPack(flipped(pack, offset + at))
          expect([path, at, faults.some(({ where }) => where === path)]).toEqual([path, at, true])
        }
      const structure = files(pack).map(({ offset }) => offset - 1)
      for (const at of [0, ...structure, pack.length - 1]) {
        const source = bytesSource(flipped(pack, at))
        const checked = await checkedPack(source, { roots: [], policy: null })
        expect([at, checked.ok && checked.value.report.faults.length === 0]).toEqual([at, false])
      }
    },
  )
  test('is refused as well when every sum in it was made right again', { timeout: 1_800_000 }, async () => {
    const pack = await packOf(packs, 'en-04-screening-decline.json')
    const all = files(pack).map((file) => ({
      ...file,
      bytes: pack.subarray(file.offset, file.offset + file.size),
    }))
    for (const { path, size } of all)
      for (const at of places(size)) {
        const changed = all.map((file) => {
          const bytes = file.path === path ? flipped(file.bytes, at) : file.bytes
          return { path: file.path, size: file.size, bytes, crc32: crc32(bytes) }
        })
        const found = examinedPack(writeContainer(changed)).faults
        const named = found.some(
          ({ what, where }) => isUnbound(path) || (what === 'other_bytes' && where === path),
        )
        expect([path, at, found.length > 0, named]).toEqual([path, at, true, true])
      }
  })
})

describe('A pack over two epochs', () => {
  const packs = testPacks(database)
  test(
    'holds: how the first one ended is shown by the entry that opened the second',
    { timeout: 120_000 },
    async () => {
      const { means } = packs
      const id = await packs.record(storyOf('stories', 'ru-01-shelf-overflow.json'))
      const sign = () => asTenant(means.pools.desk, packs.org, (tx) => signCheckpoint(tx, means.keeper, NOON))
      await sign()
      await packs.inOrg((tx) => openEpoch(tx, means.keeper, 'the disk broke', { by: 'owner', at: NOON }))
      await sign()
      const report = examinedPack(await packs.bytes(await packs.make(id)))
      expect(report.faults).toEqual([])
      const epochs = (report.manifest?.exhibits ?? []).map(({ entry }) => report.entries.get(entry))
      expect(new Set(epochs.map((found) => found?.epoch))).toEqual(new Set([0]))
      expect(epochs.every((found) => found?.inLog)).toBe(true)
      expect(report.manifest?.epochs.map(({ epoch }) => epoch)).toEqual([0, 1])
    },
  )
})

describe('A pack made while two keys sign', () => {
  const packs = testPacks(database)
  test('holds by both of them', { timeout: 120_000 }, async () => {
    const { means } = packs
    const id = await packs.record(storyOf('stories', 'en-04-screening-decline.json'))
    await asTenant(means.pools.desk, packs.org, (tx) => signCheckpoint(tx, means.keeper, NOON))
    const rotated = await packs.inOrg((tx) => rotateKey(tx, means.keeper, { by: 'owner', at: NOON }))
    expect(rotated.ok).toBe(true)
    const report = examinedPack(await packs.bytes(await packs.make(id)))
    expect(report.faults).toEqual([])
    expect(new Set(report.keys.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })
})
