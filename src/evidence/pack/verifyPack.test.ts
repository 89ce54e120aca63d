import { describe, expect, test } from 'vitest'
import { packTools } from '../../server/evidence/verifying/packTools.ts'
import { altered, boundFiles, testPack, zipped } from '../../server/evidence/verifying/testPack.ts'

import { bytesSource } from './container.ts'
import type { FaultKind } from './fault.ts'
import { verifyPack, type PackReport } from './verifyPack.ts'

/** How many bytes of each file are changed; the long form changes more. */
const FLIPS = Number(process.env['EXHALE_FLIPS'] ?? 24)
/** So much time as so many changes may take, also beside other work. */
const LONGEST_MS = 30_000 * Math.max(1, FLIPS / 24)

function reportOf(bytes: Uint8Array, policy: Uint8Array | null = null): PackReport {
  const source = bytesSource(bytes)
  const report = verifyPack(source, packTools(source), policy)
  if (!report.ok) throw new Error(report.error)
  return report.value
}
const faultsOf = (bytes: Uint8Array): string[] =>
  reportOf(bytes).faults.map(({ what, where }) => `${what} ${where}`.trim())

const files = await testPack()
const bytesOf = (path: string): Uint8Array => files.get(path) ?? new Uint8Array()
const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))
/** Places spread over all of the bytes, the first and the last among them. */
const places = (length: number): number[] => {
  const count = Math.min(length, FLIPS)
  return Array.from({ length: count }, (_, at) => Math.floor((at * (length - 1)) / Math.max(1, count - 1)))
}

describe('A pack that holds', () => {
  const report = reportOf(zipped(files))
  test('has no fault, and says of each exhibit what is open, what closed, and that the log has it', () => {
    expect(report.faults).toEqual([])
    const shown = report.manifest?.exhibits.map(({ entry }) => {
      const found = report.entries.get(entry)
      return [entry, found?.epoch, found?.inLog, [...(found?.opened.keys() ?? [])], found?.closed]
    })
    expect(shown).toEqual([
      [2, 0, true, ['body'], ['by', 'from']],
      [11, 1, true, ['facts', 'file'], ['by']],
      [12, 1, true, ['body', 'from'], ['by']],
    ])
  })
  test('says at which entry the log took in the pack itself, and in which tree', () => {
    expect(report.exported).toEqual({ entry: 13, at: '2026-09-01T00:13:00.000Z' })
    expect(report.checkpoint).toMatchObject({ origin: 'desk.example/one/1.00c0ffee', size: 10n })
  })
  test('says nothing about who holds its keys: a policy of the reader does', async () => {
    expect(report.keyTrusted).toBeNull()
    expect(reportOf(zipped(files), bytesOf('policy')).keyTrusted).toBe(true)
    const another = await testPack({ seed: 8 })
    const judged = reportOf(zipped(another), bytesOf('policy'))
    expect(judged.keyTrusted).toBe(false)
    expect(judged.faults).toEqual([{ what: 'key_not_trusted', where: 'checkpoint' }])
  })
})

/** What is said about a changed byte of a file that the manifest cannot bind: one of these. */
const REASONS: Readonly<Record<string, readonly FaultKind[]>> = {
  'manifest.json': [
    'not_canonical',
    'other_shape',
    'manifest_not_bound',
    'not_an_export',
    'key_unreadable',
    'not_signed',
    'other_log',
  ],
  'manifest.entry': ['not_canonical', 'other_shape', 'not_an_export', 'manifest_not_bound', 'not_included'],
  'manifest.opening': ['not_canonical', 'other_shape', 'manifest_not_bound', 'other_place'],
  'manifest.tlog-proof': ['proof_malformed', 'other_tree', 'other_place', 'not_included', 'note_malformed'],
  checkpoint: ['bad_signature', 'note_malformed', 'not_signed', 'foreign_lines'],
  'checkpoint.consistency': ['proof_malformed', 'other_tree', 'not_consistent', 'note_malformed'],
}

describe('A changed byte', () => {
  test('anywhere in the container is refused', () => {
    const whole = zipped(files)
    const passed = places(whole.length).flatMap((at) => {
      const source = bytesSource(flipped(whole, at))
      const report = verifyPack(source, packTools(source))
      return report.ok && report.value.faults.length === 0 ? [at] : []
    })
    expect(passed).toEqual([])
  })
  test.for([...files.keys()])(
    'of %s, with all sums made right again, is refused by what it breaks',
    { timeout: LONGEST_MS },
    (path) => {
      const bytes = bytesOf(path)
      const isBound = boundFiles(files).includes(path)
      for (const at of places(bytes.length)) {
        const faults = faultsOf(altered(files, (copy) => void copy.set(path, flipped(bytes, at))))
        const reasons = REASONS[path] ?? []
        const isNamed = (fault: string): boolean =>
          isBound ? fault === `other_bytes ${path}` : reasons.some((what) => fault.startsWith(what))
        expect([at, faults.some(isNamed)]).toEqual([at, true])
      }
    },
  )
})
