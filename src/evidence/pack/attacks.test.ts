import { describe, expect, test } from 'vitest'
import { packTools } from '../../server/evidence/verifying/packTools.ts'
import { altered, testPack, zipped, type PackFiles } from '../../server/evidence/verifying/testPack.ts'
import { canonicalBytes } from '../canonical.ts'
import { toBase64 } from '../notes/base64.ts'
import { concatenated, fromUtf8, utf8 } from '../utf8.ts'
import { bytesSource } from './container.ts'
import type { Manifest } from './manifest.ts'
import { verifyPack } from './verifyPack.ts'

function faultsOf(bytes: Uint8Array): string[] {
  const source = bytesSource(bytes)
  const report = verifyPack(source, packTools(source))
  if (!report.ok) throw new Error(report.error)
  return report.value.faults.map(({ what, where }) => `${what} ${where}`.trim())
}
const files = await testPack()
const bytesOf = (path: string, of: PackFiles = files): Uint8Array => of.get(path) ?? new Uint8Array()
const textOf = (path: string, of: PackFiles = files): string => fromUtf8(bytesOf(path, of)) ?? ''

describe('Whoever changes a file after the pack was made', () => {
  const cases: readonly (readonly [string, string, (copy: PackFiles) => void])[] = [
    ['leaves one out', 'missing_file report.pdf', (copy) => copy.delete('report.pdf')],
    ['adds one', 'unlisted_file originals/new.txt', (copy) => copy.set('originals/new.txt', utf8('new'))],
    [
      'adds one where packs have none',
      'misplaced_file autorun.inf',
      (copy) => copy.set('autorun.inf', utf8('x')),
    ],
    [
      'swaps two proofs',
      'other_bytes proofs/11.tlog-proof',
      (copy) => copy.set('proofs/11.tlog-proof', bytesOf('proofs/12.tlog-proof')),
    ],
    ['leaves the checkpoint out', 'missing_file checkpoint', (copy) => copy.delete('checkpoint')],
    [
      'puts a line of somebody else under the checkpoint',
      'foreign_lines checkpoint',
      (copy) =>
        copy.set('checkpoint', utf8(`${textOf('checkpoint')}— somebody ${toBase64(new Uint8Array(68))}\n`)),
    ],
    [
      'puts the line of the log twice',
      'foreign_lines checkpoint',
      (copy) =>
        copy.set('checkpoint', utf8(`${textOf('checkpoint')}${textOf('checkpoint').split('\n').at(-2)}\n`)),
    ],
    [
      'adds unsigned bytes to the proof of the manifest',
      'proof_malformed manifest.tlog-proof',
      (copy) =>
        copy.set(
          'manifest.tlog-proof',
          utf8(textOf('manifest.tlog-proof').replace('index', 'extra AAAA\nindex')),
        ),
    ],
    [
      'writes base64 in a second form',
      'proof_malformed checkpoint.consistency',
      (copy) =>
        copy.set('checkpoint.consistency', utf8(textOf('checkpoint.consistency').replace(/=\n/, '\n'))),
    ],
    [
      'writes the manifest with a space more',
      'not_canonical manifest.json',
      (copy) => copy.set('manifest.json', concatenated(bytesOf('manifest.json'), utf8(' '))),
    ],
    [
      'brings an answer of an authority without the question',
      'missing_file checkpoint.tsq',
      (copy) => copy.set('checkpoint.tsr', utf8('0')),
    ],
    [
      'brings another checkpoint as the cosigned one',
      'cosigned_differs checkpoint.cosigned',
      (copy) => copy.set('checkpoint.cosigned', utf8('another')),
    ],
  ]
  test.for(cases)('and %s is refused: %s', ([, reason, change]) => {
    expect(faultsOf(altered(files, change))).toContain(reason)
  })
  test('and takes the sealing of another pack of the same log is refused', async () => {
    const another = await testPack({ says: (manifest) => ({ ...manifest, title: 'another' }) })
    const mixed = altered(files, (copy) => copy.set('manifest.json', bytesOf('manifest.json', another)))
    expect(faultsOf(mixed)).toContain('manifest_not_bound manifest.opening')
  })
})

describe('Even whoever holds the key of the log', () => {
  const entry = (number: number) => `entries/${number}.json`
  const cases: readonly (readonly [string, string, (copy: PackFiles) => void])[] = [
    [
      'opens a part to other words',
      'opening_differs openings/2.json',
      (copy) =>
        copy.set('openings/2.json', utf8(textOf('openings/2.json', copy).replace('письмо', 'записка'))),
    ],
    [
      'brings another file',
      'opening_differs originals/B фото (1).jpg',
      (copy) => copy.set('originals/B фото (1).jpg', utf8('another')),
    ],
    [
      'says what an entry never had',
      'opening_of_another openings/2.json',
      (copy) =>
        copy.set('openings/2.json', utf8(textOf('openings/2.json', copy).replace('"body"', '"subject"'))),
    ],
    [
      'takes the opening of another entry',
      'opening_of_another openings/2.json',
      (copy) => copy.set('openings/2.json', bytesOf('openings/12.json')),
    ],
    [
      'changes an entry',
      'not_included proofs/12.tlog-proof',
      (copy) => copy.set(entry(12), utf8(textOf(entry(12)).replace('message.in', 'message.out'))),
    ],
    [
      'swaps two exhibits',
      'not_included proofs/11.tlog-proof',
      (copy) => copy.set(entry(11), bytesOf(entry(12))).set(entry(12), bytesOf(entry(11))),
    ],
    [
      'swaps proofs',
      'other_place proofs/11.tlog-proof',
      (copy) => copy.set('proofs/11.tlog-proof', bytesOf('proofs/12.tlog-proof')),
    ],
    [
      'gives a proof against the tree of another epoch',
      'other_tree proofs/2.tlog-proof',
      (copy) => copy.set('proofs/2.tlog-proof', bytesOf('proofs/12.tlog-proof')),
    ],
    [
      'keeps back the opening of the epoch',
      'epoch_unproven entries/5.json',
      (copy) => copy.delete('openings/5.json'),
    ],
    [
      'adds a file that nothing opens',
      'original_unproven originals/more.txt',
      (copy) => copy.set('originals/more.txt', utf8('more')),
    ],
    [
      'gives other keys than it names',
      'other_keys log.vkey',
      (copy) => copy.set('log.vkey', utf8(textOf('log.vkey').replace(/\n.*\n/, '\n'))),
    ],
    [
      'writes an entry with a space more',
      'not_canonical entries/12.json',
      (copy) => copy.set(entry(12), utf8(`${textOf(entry(12))} `)),
    ],
    [
      'leaves the proof of an exhibit out',
      'missing_file proofs/12.tlog-proof',
      (copy) => copy.delete('proofs/12.tlog-proof'),
    ],
    [
      'gives a proof without an entry',
      'misplaced_file proofs/99.tlog-proof',
      (copy) => copy.set('proofs/99.tlog-proof', bytesOf('proofs/12.tlog-proof')),
    ],
    [
      'calls an entry by a number written otherwise',
      'misplaced_file entries/012.json',
      (copy) => copy.set('entries/012.json', bytesOf(entry(12))),
    ],
    [
      'writes a policy that nobody understands',
      'policy_unreadable policy',
      (copy) => copy.set('policy', utf8('trust everybody\n')),
    ],
  ]
  test.for(cases)('and %s before the pack is bound is refused: %s', async ([, reason, before]) => {
    expect(faultsOf(zipped(await testPack({ before })))).toContain(reason)
  })
  const exhibit = (manifest: Manifest, change: Partial<Manifest['exhibits'][number]>) => ({
    ...manifest,
    exhibits: manifest.exhibits.map((one) => (one.letter === 'A' ? { ...one, ...change } : one)),
  })
  const lies: readonly (readonly [string, string, (manifest: Manifest) => unknown])[] = [
    [
      'dates an exhibit back',
      'exhibit_differs entries/2.json',
      (manifest) => exhibit(manifest, { knownAt: '2020-01-01T00:00:00.000Z' }),
    ],
    [
      'hides that a part is closed',
      'exhibit_differs entries/2.json',
      (manifest) => exhibit(manifest, { closed: [] }),
    ],
    [
      'names a file that is not there',
      'exhibit_differs entries/2.json',
      (manifest) => exhibit(manifest, { originals: ['originals/x'] }),
    ],
    [
      'names an entry that is not there',
      'missing_file entries/3.json',
      (manifest) => exhibit(manifest, { entry: 3 }),
    ],
    [
      'says that the exhibits are proven in a smaller tree',
      'other_tree proofs/11.tlog-proof',
      (manifest) => ({ ...manifest, proven: 3 }),
    ],
    ['adds a word of its own', 'other_shape manifest.json', (manifest) => ({ ...manifest, trusted: true })],
    [
      'gives a path out of the folder',
      'other_shape manifest.json',
      (manifest) => exhibit(manifest, { originals: ['../../etc/passwd'] }),
    ],
    [
      'moves the beginning of an epoch',
      'epoch_unproven entries/4.json',
      (manifest) => ({
        ...manifest,
        epochs: manifest.epochs.map((one) => (one.epoch === 1 ? { ...one, first: 4 } : one)),
      }),
    ],
    [
      'turns the epochs round',
      'other_shape manifest.json',
      (manifest) => ({ ...manifest, epochs: manifest.epochs.toReversed() }),
    ],
  ]
  test.for(lies)('and %s in the manifest is refused: %s', async ([, reason, says]) => {
    expect(faultsOf(zipped(await testPack({ says })))).toContain(reason)
  })
})

test('A tree that was rewritten between the proofs and the checkpoint is refused', async () => {
  const other = await testPack({ seed: 9 })
  const forked = altered(files, (copy) =>
    copy.set('checkpoint.consistency', bytesOf('checkpoint.consistency', other)),
  )
  expect(faultsOf(forked)).toContain('other_tree checkpoint.consistency')
  const hashes = textOf('checkpoint.consistency').split('\n')
  const swapped = [hashes[0], toBase64(new Uint8Array(32)), ...hashes.slice(2)].join('\n')
  const bent = altered(files, (copy) => copy.set('checkpoint.consistency', utf8(swapped)))
  expect(faultsOf(bent)).toContain('not_consistent checkpoint.consistency')
})

test('Whatever a file of a pack holds, it is answered and never thrown at', () => {
  const odd = [
    new Uint8Array(),
    utf8('null'),
    utf8('[]'),
    utf8('{"entry":2,"parts":{}}'),
    utf8('['.repeat(100_000)),
    canonicalBytes({}),
    Uint8Array.of(0xff, 0xfe),
  ]
  for (const path of files.keys())
    for (const bytes of odd)
      expect(faultsOf(altered(files, (copy) => void copy.set(path, bytes))).length).toBeGreaterThan(0)
})
