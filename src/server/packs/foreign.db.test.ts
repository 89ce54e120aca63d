// A pack that the desk made, stamped by a real authority, in the hands of somebody who has nothing of ours: the commands and
// programs that its own HOWTO.txt brings, run with public tools in a folder that holds nothing but the pack.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { recordChoice } from '../anchoring/anchoring.store.ts'
import { openStamping } from '../anchoring/stamping.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { hasOpenssl, startAuthority } from '../evidence/testAuthority.ts'
import { preparePack, sealed } from './makePack.ts'
import { filesIn } from './testPackFiles.ts'
import { choices, storyOf, testPacks } from './testPacks.ts'

/** Debian: apt-get install python3 openssl golang-go golang-golang-x-mod-dev. */
const hasTools =
  hasOpenssl &&
  spawnSync('python3', ['--version']).status === 0 &&
  spawnSync('go', ['version']).status === 0 &&
  existsSync('/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog')
const RULER = `${'-'.repeat(100)}\n`

const database = testDatabase()
const packs = testPacks(database)
const place = mkdtempSync(join(tmpdir(), 'exhale-foreign-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** A pack of a case, made now and stamped by that authority. */
async function stampedPack(authority: { readonly url: string; readonly rootPem: string }): Promise<Buffer> {
  const root = join(place, 'installation.pem')
  writeFileSync(root, authority.rootPem)
  const env = { EXHALE_TSA_URL: authority.url, EXHALE_TSA_ROOT: root }
  const now = (): number => Date.now()
  const report = (error: unknown): void => expect(error).toBeUndefined()
  const stamping = openStamping({ pools: database.pools, now, state: place, env, report })
  const { name = '', url = '', roots = [] } = stamping.installation ?? {}
  const authorities = [{ named: 'installation' as const, name, url, roots: [...roots] }]
  const choice = { authorities, everyMinutes: 60, mailTo: [], policy: '' }
  const stamp = { by: 'owner', at: now() }
  await packs.inOrg((tx) => recordChoice(tx, choice, stamp))
  const id = await packs.record(storyOf('stories', 'ru-01-shelf-overflow.json'))
  const means = { ...packs.means, stamping, now }
  const prepared = await preparePack(means, { org: packs.org, case: id, choices: choices() })
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error.refused))
  await packs.inOrg((tx) => prepared.value.record(tx, stamp))
  await sealed(means, packs.org, prepared.value.id)
  return packs.bytes(prepared.value.id)
}

/** The commands and programs that the file brings; it says the commands once in each language. */
function howto(text: string): { readonly commands: readonly string[]; readonly programs: readonly string[] } {
  const [steps = '', ...programs] = text.split(RULER)
  const commands = steps
    .split('\n\n')
    .filter((part) => part.startsWith('    '))
    .map((part) => part.replaceAll(/^ {4}/gm, ''))
  return { commands: [...new Set(commands)], programs }
}

const ran = (command: string, cwd: string) =>
  spawnSync('bash', ['-c', command], {
    cwd,
    env: { ...process.env, GOCACHE: join(place, 'cache') },
    encoding: 'utf8',
  })

describe.skipIf(!hasTools && !process.env['CI'])(
  'To public tools (apt-get install python3 openssl golang-go golang-golang-x-mod-dev)',
  () => {
    test(
      'a pack of the desk holds in each step that its own HOWTO.txt tells',
      { timeout: 600_000 },
      async () => {
        const authority = await startAuthority()
        const pack = await stampedPack(authority)
        await authority.stop()
        const files = filesIn(pack)
        const folder = join(place, 'pack')
        for (const [path, bytes] of files) {
          mkdirSync(dirname(join(folder, path)), { recursive: true })
          writeFileSync(join(folder, path), bytes)
        }
        // The reader got the root from the authority itself, and saves the programs as he is told.
        writeFileSync(join(folder, 'ROOT.pem'), authority.rootPem)
        const { commands, programs } = howto(files.get('HOWTO.txt')?.toString('utf8') ?? '')
        for (const name of ['checkpack.py', 'checkpack.go'])
          writeFileSync(join(folder, name), programs[programs.indexOf(`${name}\n`) + 1] ?? '')
        expect(commands.join('\n')).toMatch(
          /sha256sum[^]*checkpack\.py[^]*pkeyutl[^]*checkpack\.go[^]*ts -verify/,
        )
        const failed = commands.flatMap((command) => {
          const { status, stdout, stderr } = ran(command, folder)
          return status === 0 ? [] : [`${command}\n${stdout}${stderr}`]
        })
        expect(failed).toEqual([])
        // One bit of the report is seen by whatever reads the report, and by nothing else.
        const report = Buffer.from(files.get('report.pdf') ?? [])
        report[report.length >> 1] = (report[report.length >> 1] ?? 0) ^ 1
        writeFileSync(join(folder, 'report.pdf'), report)
        const seen = commands.filter((command) => ran(command, folder).status !== 0)
        const named = new Set(seen.map((command) => /sha256sum|checkpack\.(?:py|go)/.exec(command)?.[0]))
        expect(named).toEqual(new Set(['checkpack.go', 'checkpack.py', 'sha256sum']))
      },
    )
  },
)
