// A pack with real time stamps by `openssl ts`, and the command that a stranger runs.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bytesSource } from '../../../evidence/pack/container.ts'
import { existedBy, verdictOf } from '../../../evidence/pack/verdict.ts'
import { writeBundle } from '../../../evidence/tiles/bundle.ts'
import { leafHash, treeRoot } from '../../../evidence/tree.ts'
import { concatenated, utf8 } from '../../../evidence/utf8.ts'
import { noteKey, writeVkey } from '../../../evidence/notes/note.ts'
import { signCheckpointText } from '../../../evidence/notes/checkpoint.ts'
import { sha256 } from '../../../evidence/log.store.ts'
import { projectFile } from '../../projectFolder.ts'
import { testProgram } from '../../testPrograms.ts'
import { keyPair } from '../ed25519.ts'
import { hasOpenssl, makeAuthority, type AuthorityOptions, type WrongAnswer } from '../testAuthority.ts'
import { checkedPack } from './checkedPack.ts'
import { altered, testPack, zipped, type PackFiles } from './testPack.ts'

const folder = mkdtempSync(join(tmpdir(), 'exhale-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))
const kept = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

async function stamped(
  options: AuthorityOptions = {},
): Promise<{ files: PackFiles; root: Uint8Array; pem: string }> {
  const authority = makeAuthority(options)
  try {
    const files = await testPack({ rootPem: authority.rootPem, stamp: authority.answer })
    return { files, root: authority.root, pem: authority.rootPem }
  } finally {
    authority.remove()
  }
}
async function answerOf(bytes: Uint8Array, roots: readonly Uint8Array[] = []) {
  const checked = await checkedPack(bytesSource(bytes), { roots, policy: null })
  if (!checked.ok) throw new Error(checked.error)
  const { report, stamps } = checked.value
  const faults = stamps.flatMap((stamp) => ('fault' in stamp ? [stamp.fault] : []))
  return { verdict: verdictOf(report, stamps), faults, existed: existedBy(stamps), report }
}

// Debian: apt-get install openssl.
describe.skipIf(!hasOpenssl && !process.env['CI'])('A pack with a time stamp', () => {
  test('existed by the time of the stamp; whose root that rests on is said', async () => {
    const before = Date.now() - 2_000
    const { files, root } = await stamped()
    const own = await answerOf(zipped(files))
    expect(own).toMatchObject({ verdict: 'own_root', faults: [] })
    expect(own.existed).toBeGreaterThan(before)
    expect(await answerOf(zipped(files), [root])).toMatchObject({ verdict: 'anchored', faults: [] })
  })
  test('by an authority that the reader did not choose is refused', async () => {
    const [one, other] = [await stamped(), await stamped({ key: 'ec' })]
    expect(await answerOf(zipped(one.files), [other.root])).toMatchObject({
      verdict: 'broken',
      faults: ['untrusted'],
    })
  })
  const wrong: readonly (readonly [WrongAnswer, string])[] = [
    ['no_purpose', 'not_for_timestamps'],
    ['purpose_not_critical', 'not_for_timestamps'],
    ['more_purposes', 'not_for_timestamps'],
    ['other_purpose', 'not_for_timestamps'],
    ['other_nonce', 'wrong_nonce'],
    ['other_imprint', 'wrong_imprint'],
    ['expired', 'outside_validity'],
  ]
  test.for(wrong)('that is wrong in one thing (%s) is refused: %s', async ([kind, fault]) => {
    const { files, root } = await stamped({ wrong: kind })
    expect(await answerOf(zipped(files), [root])).toMatchObject({ verdict: 'broken', faults: [fault] })
  })
  test('whose answer was changed or taken from another pack is refused', async () => {
    const { files, root } = await stamped()
    const reply = files.get('checkpoint.tsr') ?? new Uint8Array()
    for (let at = 0; at < reply.length; at += Math.ceil(reply.length / 40)) {
      const changed = reply.map((byte, index) => (index === at ? byte ^ 1 : byte))
      const answer = await answerOf(
        altered(files, (copy) => void copy.set('checkpoint.tsr', changed)),
        [root],
      )
      expect([at, answer.verdict]).toEqual([at, 'broken'])
    }
    const other = await stamped()
    const taken = altered(files, (copy) => {
      for (const name of ['checkpoint.tsr', 'checkpoint.tsq']) copy.set(name, other.files.get(name) ?? reply)
    })
    const swapped = await answerOf(taken, [other.root])
    expect(swapped.report.faults).toEqual([{ what: 'query_differs', where: 'checkpoint.tsq' }])
    const question = files.get('checkpoint.tsq') ?? reply
    const bent = question.map((byte, index) => (index === question.length - 20 ? byte ^ 1 : byte))
    const asked = await answerOf(
      altered(files, (copy) => void copy.set('checkpoint.tsq', bent)),
      [root],
    )
    expect(asked.verdict).toBe('broken')
  })
})

const exhale = (...args: string[]) => {
  const run = spawnSync(process.execPath, [testProgram('exhale'), ...args], {
    encoding: 'utf8',
    cwd: projectFile(),
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

// Each starts the program anew, and the first of them bundles it.
describe('exhale verify', { timeout: 120_000 }, () => {
  test('answers 0 for a pack that holds, in words and for programs', async () => {
    const pack = kept('pack.zip', zipped(await testPack()))
    const spoken = exhale('verify', pack, '--lang', 'ru')
    expect([spoken.code, spoken.err]).toEqual([0, ''])
    expect(spoken.out).toContain('Сходится, но время никто со стороны не подтвердил.')
    const { code, out } = exhale('verify', pack, '--json')
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { schema: 'exhale.verification/1', verdict: 'not_anchored' },
    ])
  })
  test('answers 1 and says where for one that does not', async () => {
    const files = await testPack()
    const pack = kept(
      'bent.zip',
      altered(files, (copy) => void copy.set('report.pdf', utf8('another report'))),
    )
    const { code, out } = exhale('verify', pack, '--lang', 'en')
    expect(code).toBe(1)
    expect(out).toContain('report.pdf: the file is not the one that the manifest names')
  })
  test('answers 1 for a log that the reader’s policy does not name', async () => {
    const pack = kept('mine.zip', zipped(await testPack()))
    const policy = kept('policy', (await testPack({ seed: 8 })).get('policy') ?? '')
    expect(exhale('verify', pack, '--policy', policy, '--lang', 'en').out).toContain(
      'signed by a key that the trust policy does not name',
    )
  })
  test('answers 2 in one sentence where there is nothing to examine', () => {
    const text = kept('letter.txt', 'dear sir')
    for (const args of [[text], ['no-such-file.zip'], [], [text, '--root', text]]) {
      const { code, err } = exhale('verify', ...args, '--lang', 'en')
      expect([args, code, err.trim().split('\n').length]).toEqual([args, 2, 1])
    }
  })
  test('reads an exported log up to its signed root', () => {
    const pair = keyPair(new Uint8Array(32).fill(3))
    const key = noteKey('desk.example/log', pair.publicKey, sha256)
    const entries = [utf8('one'), utf8('two'), utf8('three')]
    const leaves = entries.map((entry) => leafHash(entry, sha256))
    const facts = { origin: key.name, size: 3n, root: treeRoot(leaves, sha256) }
    const log = mkdtempSync(join(folder, 'log-'))
    const put = (path: string, bytes: Uint8Array | string) => {
      mkdirSync(join(log, path, '..'), { recursive: true })
      writeFileSync(join(log, path), bytes)
    }
    put('checkpoint', signCheckpointText(facts, key, pair.sign))
    put('log.vkey', `${writeVkey(key)}\n`)
    put('tile/entries/000.p/3', writeBundle(entries))
    put('tile/0/000.p/3', concatenated(...leaves))
    const whole = exhale('verify', log, '--json')
    expect([whole.code, JSON.parse(whole.out)]).toMatchObject([0, { of: 'log', verdict: 'holds' }])
    put('tile/entries/000.p/3', writeBundle([utf8('one'), utf8('two'), utf8('fore!')]))
    const touched = exhale('verify', log, '--lang', 'en')
    expect(touched.code).toBe(1)
    expect(touched.out).toContain('checkpoint: the entries give another root than the one that was signed')
  })
})
