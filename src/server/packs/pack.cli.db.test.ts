// The owner at the computer: a pack of an example, and the same bytes once more.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findDemo } from '../../cases/cases.store.ts'
import { besideDesk } from '../beside.ts'
import { asTenant } from '../db/tenant.ts'
import { demo } from '../upkeep.cli.ts'
import { packCommand } from './pack.cli.ts'
import { examinedPack } from './testPacks.ts'

const state = mkdtempSync(join(tmpdir(), 'exhale-pack-cli-'))
afterAll(() => rmSync(state, { recursive: true, force: true }))

let [said, told] = ['', '']
beforeEach(() => {
  ;[said, told] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => (said += String(words)) !== '')
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => (told += String(words)) !== '')
})
afterEach(() => vi.restoreAllMocks())

test('A pack is made at the terminal, refused with its reasons, and made again byte for byte', async () => {
  await demo(state, {})
  const id = await besideDesk(state, {}, async ({ pools, accounts }) => {
    const org = await accounts.ownerOrganisation()
    return (await asTenant(pools.desk, org, (tx) => findDemo(tx, 'ru-01-shelf-overflow')))?.id ?? ''
  })
  const [first, second] = [join(state, 'first.zip'), join(state, 'second.zip')]
  const here = ['--state', state]
  expect(await packCommand([id, '--lang', 'ru', '--out', first, ...here], 'en')).toBe(0)
  expect(examinedPack(readFileSync(first)).faults).toEqual([])
  expect(told).toContain('Метки времени у пакета нет')
  const [pack = ''] = said.split('\n')
  expect(await packCommand(['--again', pack, '--out', second, ...here], 'en')).toBe(0)
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true)

  expect(await packCommand([id, '--exhibits', '999999', '--out', second, ...here], 'en')).toBe(1)
  expect(told).toContain('This case has no such document')
  await expect(packCommand([id, '--exhibits', 'x', ...here], 'en')).rejects.toThrow('--exhibits')
  await expect(packCommand(['--again', pack, ...here], 'en')).rejects.toThrow('--out')
  await expect(packCommand(['nothing', ...here], 'en')).rejects.toThrow('no such case')
}, 180_000)
