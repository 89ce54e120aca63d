// Code that we did not write accepts what we make, and refuses what was touched: Go's golang.org/x/mod/sumdb, by the short
// program that also stands in the HOWTO of each pack.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFile } from '../../projectFolder.ts'
import { exportedFiles } from '../testExport.ts'
import { testPack, type PackFiles } from '../verifying/testPack.ts'

/** Debian: apt-get install golang-go golang-golang-x-mod-dev. */
const GOPATH = '/usr/share/gocode'
const hasGo =
  spawnSync('go', ['version']).status === 0 && existsSync(join(GOPATH, 'src/golang.org/x/mod/sumdb/tlog'))

let folder = ''
let program = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'exhale-go-'))
  program = join(folder, 'checkpack')
  if (!hasGo) return
  const source = projectFile('src', 'server', 'evidence', 'go', 'checkpack.go')
  const env = { ...process.env, GO111MODULE: 'off', GOPATH, GOCACHE: join(folder, 'cache') }
  execFileSync('go', ['build', '-o', program, source], { env, stdio: 'pipe' })
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
/** What the program says about these files, unpacked. */
function judged(kind: 'pack' | 'log', files: ReadonlyMap<string, Uint8Array>): { ok: boolean; said: string } {
  const place = join(folder, String((made += 1)))
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), bytes)
  }
  const { status, stdout } = spawnSync(program, [kind, place], { encoding: 'utf8' })
  return { ok: status === 0, said: stdout }
}

const flipped = (files: PackFiles, path: string, at = 0.5): PackFiles => {
  const bytes = Uint8Array.from(files.get(path) ?? [])
  const place = Math.floor(bytes.length * at)
  bytes[place] = (bytes[place] ?? 0) ^ 1
  return new Map(files).set(path, bytes)
}

describe.skipIf(!hasGo && !process.env['CI'])(
  'To Go (apt-get install golang-go golang-golang-x-mod-dev)',
  () => {
    test('a pack over two epochs of a log holds, to its last opened part', async () => {
      const { ok, said } = judged('pack', await testPack())
      expect(said).toMatch(/ok: \d+ files, 4 entries, 6 opened parts\n$/)
      expect(ok).toBe(true)
    })
    test.each([
      ['the photo', 'originals/B фото (1).jpg', 'not the file of the manifest'],
      ['the manifest', 'manifest.json', 'is not what was recorded'],
      ['the entry of the manifest', 'manifest.entry', ''],
      ['the checkpoint', 'checkpoint', 'checkpoint: '],
      ['an opening', 'openings/11.json', 'not the file of the manifest'],
      ['the proof of the manifest', 'manifest.tlog-proof', 'manifest.tlog-proof'],
      ['how the log grew', 'checkpoint.consistency', 'checkpoint.consistency'],
    ])('a pack with a changed byte in %s does not hold', async (_what, path, said) => {
      const answer = judged('pack', flipped(await testPack(), path))
      expect(answer).toMatchObject({ ok: false, said: expect.stringContaining(said) as string })
    })
    test('a pack with the proof of another entry does not hold', async () => {
      const files = await testPack({
        before: (of) => of.set('proofs/11.tlog-proof', of.get('proofs/12.tlog-proof') ?? new Uint8Array()),
      })
      expect(judged('pack', files).said).toContain('proofs/11.tlog-proof')
    })
    test('a pack by another key under the published name does not hold', async () => {
      const [ours, theirs] = [await testPack(), await testPack({ seed: 9 })]
      const mixed = new Map(theirs).set('log.vkey', ours.get('log.vkey') ?? new Uint8Array())
      expect(judged('pack', mixed).ok).toBe(false)
    })

    test.each([1, 255, 256, 257, 600, 1000])('an exported log of %i entries holds', (size) => {
      expect(judged('log', exportedFiles(size))).toMatchObject({
        ok: true,
        said: expect.stringContaining(`ok: ${size} entries`) as string,
      })
    })
    test.each([['tile/entries/001'], ['tile/0/000'], ['tile/1/000.p/2'], ['checkpoint']])(
      'an exported log with a changed byte in %s does not hold',
      (path) => expect(judged('log', flipped(exportedFiles(600), path)).ok).toBe(false),
    )
  },
)
