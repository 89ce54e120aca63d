// Every command of HOWTO.txt is run here as it stands there, with the public tools, on a pack that was stamped by a real
// authority; and each of them notices what it is there to notice.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasOpenssl, makeAuthority } from '../../evidence/testAuthority.ts'
import { testPack } from '../../evidence/verifying/testPack.ts'
import { howtoFile } from './howtoFile.ts'

const has = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0
const hasGo =
  spawnSync('go', ['version']).status === 0 && existsSync('/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog')
/** Debian: apt-get install python3 openssl golang-go golang-golang-x-mod-dev. */
const hasTools = hasOpenssl && hasGo && has('python3')

const facts = { pack: 'pack', origin: 'desk.example/log', roots: ['tsa/authority.pem'] }
const english = howtoFile(facts, 'en')

/** The indented paragraphs of the text are its commands. */
const commandsOf = (text: string): string[] =>
  (text.split('-'.repeat(100))[0] ?? '')
    .split('\n\n')
    .filter((part) => part.startsWith('    '))
    .map((part) => part.replaceAll(/^ {4}/gm, ''))
/** Half of them: the other language has the same ones. */
const commands = commandsOf(english)
const each = commands.slice(0, commands.length / 2)

function programIn(text: string, name: string): string {
  const parts = text.split(`${'-'.repeat(100)}\n`)
  return (parts[parts.indexOf(`${name}\n`) + 1] ?? '').trimEnd()
}

let place = ''
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'exhale-howto-'))
  if (!hasTools) return
  const authority = makeAuthority()
  const files = await testPack({ rootPem: authority.rootPem, stamp: authority.answer })
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(place, 'pack', path)), { recursive: true })
    writeFileSync(join(place, 'pack', path), bytes)
  }
  writeFileSync(join(place, 'pack', 'ROOT.pem'), authority.rootPem)
  for (const name of ['checkpack.py', 'checkpack.go'])
    writeFileSync(join(place, 'pack', name), `${programIn(english, name)}\n`)
  authority.remove()
}, 120_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

let copies = 0
/** A copy of the pack with one file changed in the middle; null leaves it as it is. */
function packWith(changed: string | null): string {
  const copy = join(place, String((copies += 1)))
  cpSync(join(place, 'pack'), copy, { recursive: true })
  if (changed === null) return copy
  const bytes = readFileSync(join(copy, changed))
  const at = bytes.length >> 1
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(join(copy, changed), bytes)
  return copy
}
const ran = (command: string, cwd: string): { ok: boolean; said: string } => {
  const env = { ...process.env, GOCACHE: join(place, 'cache'), TZ: 'America/New_York' }
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, env, encoding: 'utf8' })
  return { ok: status === 0, said: stdout + stderr }
}

describe('HOWTO.txt', () => {
  test('says the same in both languages, the one of the pack first', () => {
    expect(commands.length).toBe(12 + 2)
    expect(commands.slice(commands.length / 2)).toEqual(each)
    const russian = howtoFile(facts, 'ru')
    expect(russian.indexOf('КАК ПРОВЕРИТЬ')).toBe(0)
    expect(commandsOf(russian)).toEqual(commands)
    expect(english.indexOf('HOW TO CHECK')).toBe(0)
  })
  test('says plainly when there is no time stamp', () => {
    const plain = howtoFile({ ...facts, roots: [] }, 'ru')
    expect(plain).toContain('Не закреплено')
    expect(commandsOf(plain).join()).not.toContain('openssl ts')
  })
})

describe.skipIf(!hasTools && !process.env['CI'])(
  'Its commands (apt-get install python3 openssl golang-go golang-golang-x-mod-dev)',
  () => {
    test.each(each.map((command) => [command]))('%s', { timeout: 300_000 }, (command) => {
      const copy = packWith(null)
      // Each stands alone but the fingerprint, which follows the step before.
      if (command.includes('log.der | ')) ran(each.find((one) => one.includes('pkeyutl')) ?? '', copy)
      const { ok, said } = ran(command, copy)
      expect(said).toMatch(/ok|Verified|Verification: OK|Granted|[0-9a-f]{64}/)
      expect(ok).toBe(true)
    })
    test.each([
      ['sha256sum', 'report.pdf'],
      ['checkpack.py', 'originals/B фото (1).jpg'],
      ['checkpack.py', 'manifest.entry'],
      ['pkeyutl', 'checkpoint'],
      ['checkpack.go', 'openings/11.json'],
      ['ts -verify', 'checkpoint'],
      ['ts -verify', 'checkpoint.tsr'],
    ])('with %s notice a changed byte in %s', { timeout: 300_000 }, (tool, changed) => {
      const command = each.find((one) => one.includes(tool)) ?? 'true'
      expect(ran(command, packWith(changed)).ok).toBe(false)
    })
    test('with another root refuse the stamp', () => {
      const copy = packWith(null)
      const other = makeAuthority()
      writeFileSync(join(copy, 'ROOT.pem'), other.rootPem)
      other.remove()
      expect(ran(each.find((one) => one.includes('ts -verify')) ?? 'true', copy).ok).toBe(false)
    })
  },
)
