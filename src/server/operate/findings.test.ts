import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { noteMade } from '../backup/backupNotes.ts'
import { openSecrets } from '../secrets/masterKey.ts'
import { examineDesk, findingLines, mustAct } from './doctor.cli.ts'
import {
  backupFinding,
  certificateFinding,
  clockFinding,
  diskFinding,
  mailFinding,
  markFinding,
  nodeFinding,
  proxyFinding,
  stateFinding,
} from './findings.ts'

const DAY_MS = 86_400_000
let state: string
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'exhale-doctor-'))
  chmodSync(state, 0o700)
})
afterEach(() => rmSync(state, { recursive: true, force: true }))

describe('The doctor', () => {
  test('asks for a newer Node', () => {
    expect([nodeFinding('20.18.3').state, nodeFinding('20.19.0').state, nodeFinding('24.1.0').state]).toEqual(
      ['act', 'ok', 'ok'],
    )
  })
  test('sees a folder that others may look into', () => {
    expect(stateFinding(state).state).toBe('ok')
    chmodSync(state, 0o755)
    expect(stateFinding(state).words.en).toContain('chmod 700')
  })
  test('says when the mark of the signed log lies on the disk of the database', () => {
    expect(markFinding(state, {}).state).toBe('look')
    // The folder of this test may lie in memory itself.
    const elsewhere = ['/dev/shm', '/dev'].find((folder) => statSync(folder).dev !== statSync(state).dev)
    expect(markFinding(state, { EXHALE_HIGHWATER: `${elsewhere}/mark` }).state).toBe('ok')
    expect(markFinding(state, { DATABASE_URL: 'postgres://desk@db/exhale' }).state).toBe('ok')
  })
  test('sees a secret that others may read', () => {
    openSecrets(state, {})
    expect(stateFinding(state).state).toBe('ok')
    mkdirSync(join(state, 'secrets'), { recursive: true })
    writeFileSync(join(state, 'secrets', 'copied'), 'x', { mode: 0o644 })
    expect(stateFinding(state).words.ru).toContain('copied')
  })
  test('sees a disk without room', () => {
    expect(diskFinding(state, { EXHALE_DISK_RESERVE_MB: '0' }).state).toBe('ok')
    expect(diskFinding(state, { EXHALE_DISK_RESERVE_MB: '9999999' }).state).toBe('act')
  })
  test('sees a clock that is behind', () => {
    const now = Date.now()
    expect(clockFinding(state, now).state).toBe('ok')
    writeFileSync(join(state, 'x'), '')
    utimesSync(join(state, 'x'), new Date(now), new Date(now + DAY_MS))
    expect(clockFinding(state, now).state).toBe('act')
  })
  test('sees a certificate two weeks before it ends', () => {
    expect(certificateFinding('url', 15 * DAY_MS, 0).state).toBe('ok')
    expect(certificateFinding('url', 13 * DAY_MS, 0).state).toBe('act')
  })
  test('sees mail that is set up by half, and a proxy that nobody named', () => {
    expect(mailFinding({}).state).toBe('look')
    expect(mailFinding({ EXHALE_SMTP_URL: 'smtp://x' }).state).toBe('act')
    expect(proxyFinding({ EXHALE_URL: 'https://x.example' })?.state).toBe('look')
    expect(proxyFinding({ EXHALE_URL: 'https://x.example', EXHALE_TRUST_PROXY: '127.0.0.1' })).toBeNull()
  })
  test('asks for a backup where there is none, or an old one', () => {
    expect(backupFinding(state, 0).state).toBe('act')
    noteMade(state, { at: 0, path: '/b', bytes: 1, rows: 1, plain: false })
    expect([backupFinding(state, DAY_MS).state, backupFinding(state, 3 * DAY_MS).state]).toEqual([
      'ok',
      'act',
    ])
  })
  test('looks from the internet at an address that somebody names, and never inside', async () => {
    const asked = { state, env: {}, now: Date.now(), url: 'http://127.0.0.1/' }
    const all = await examineDesk(asked)
    expect(all.find(({ check }) => check === 'internet')?.words.en).toContain('not_public')
    expect(mustAct(all)).toBe(true)
    expect(findingLines(all, 'ru')).toContain('· Стол не запущен.')
  })
})
