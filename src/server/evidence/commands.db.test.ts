// The owner at the computer: an old database came back, and the commands that say so and lead on.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { secretsCommand } from '../secrets/secrets.cli.ts'
import { checkedWords, checkLogs, demo } from '../upkeep.cli.ts'
import { logCommand } from './log.cli.ts'

const state = mkdtempSync(join(tmpdir(), 'exhale-commands-'))
afterAll(() => rmSync(state, { recursive: true, force: true }))

let said = ''
beforeEach(() => {
  said = ''
  const hear = (words: string | Uint8Array): boolean => {
    said += String(words)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(hear)
  vi.spyOn(process.stderr, 'write').mockImplementation(hear)
})
afterEach(() => vi.restoreAllMocks())

const here = ['--state', state, '--lang', 'en']
const mark = join(state, 'highwater.json')
const faults = async (): Promise<string[]> =>
  Array.from((await checkLogs(state, {})).values()).flatMap((log) => log.faults.map(({ what }) => what))

test('A log whose mark is gone is told, continued by its newest checkpoint, and else by a new epoch', async () => {
  await demo(state, {})
  expect(await logCommand(['new-epoch', '--reason', 'first signature', ...here], 'en')).toBe(0)
  const { logs } = JSON.parse(readFileSync(mark, 'utf8')) as { logs: Record<string, { note: string }> }
  const note = join(state, 'checkpoint.txt')
  writeFileSync(note, Object.values(logs)[0]?.note ?? '')
  copyFileSync(mark, `${mark}.kept`)

  rmSync(mark)
  expect(await logCommand(['status', ...here], 'en')).toBe(1)
  expect(said).toContain('nothing can be recorded')
  expect(await faults()).toEqual(['it is not what was signed: unmarked', 'nothing can be recorded: unmarked'])
  expect(await logCommand(['continue', '--checkpoint', note, ...here], 'en')).toBe(0)
  expect(await faults()).toEqual([])

  rmSync(mark)
  writeFileSync(note, 'nothing of ours\n')
  expect(await logCommand(['continue', '--checkpoint', note, ...here], 'en')).toBe(1)
  await expect(logCommand(['new-epoch', ...here], 'en')).rejects.toThrow('--reason')
  expect(await logCommand(['new-epoch', '--reason', 'the disk broke', ...here], 'en')).toBe(0)
  expect(said).toContain('Epoch 2 is open')
  expect(await faults()).toEqual([])
}, 180_000)

test('The key of the log is replaced in peace, and otherwise by a new epoch that says since when', async () => {
  await demo(state, {})
  expect(await logCommand(['rotate-key', ...here], 'en')).toBe(0)
  expect(said).toMatch(/Key 1 signs beside the one before/)
  expect(await logCommand(['status', ...here], 'en')).toBe(0)
  expect(said).toContain('two keys sign')
  await expect(logCommand(['rotate-key', ...here], 'en')).rejects.toThrow('--end-overlap')
  expect(await logCommand(['rotate-key', '--end-overlap', ...here], 'en')).toBe(0)
  const lost = ['compromised', '--reason', 'the notebook was stolen']
  await expect(logCommand([...lost, ...here], 'en')).rejects.toThrow('--since')
  await expect(logCommand(['compromised', '--since', '3', ...here], 'en')).rejects.toThrow('--reason')
  expect(await logCommand([...lost, '--since', '2026-11-21T10:00:00Z', ...here], 'en')).toBe(0)
  said = ''
  expect(await logCommand(['status', ...here], 'en')).toBe(0)
  expect(said).toContain('may have been in other hands since 2026-11-21T10:00:00.000Z: entries before 0')
  const checked = await checkLogs(state, {})
  expect(Array.from(checked.values()).flatMap((log) => log.faults)).toEqual([])
  expect(checkedWords(checked, 'ru')).toContain('мог быть у других с 2026-11-21T10:00:00.000Z')
}, 180_000)

test('The master key is replaced from the command line, and the log still signs with its own', async () => {
  expect(await secretsCommand(['check', ...here], 'en')).toBe(0)
  expect(said).toMatch(/master key [0-9a-f]{16} \(secrets\/master\)\nsealed files: \d/)
  expect(await secretsCommand(['rotate', ...here], 'en')).toBe(0)
  expect(await logCommand(['new-epoch', '--reason', 'after the keys', ...here], 'en')).toBe(0)
  expect(await faults()).toEqual([])
}, 180_000)
