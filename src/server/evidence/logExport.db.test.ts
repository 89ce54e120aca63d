// The log as plain files, read by code that knows nothing of the database.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { endOverlap, rotateKey } from '../../evidence/checkpoints/keys.store.ts'
import { makeTiles } from '../../evidence/tiles/tiles.store.ts'
import type { Beside } from '../beside.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { exportLog } from './logExport.cli.ts'
import { STAMP, testLog } from './testLog.ts'
import { growLongLog } from './testLongLog.ts'
import { examinedLog, logFolders } from './verifying/exportedFolder.ts'

const db = testDatabase()
const log = testLog(db)
const folders: string[] = []
const fresh = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'exhale-export-'))
  folders.push(folder)
  return folder
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true))
afterEach(() => vi.restoreAllMocks())

const exported = async (folder = fresh(), epoch?: string): Promise<string> => {
  await exportLog({ pools: db.pools } as Beside, { org: log.org(), folder, epoch }, 'en')
  return folder
}
const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )
const faultsIn = (folder: string) => logFolders(folder).flatMap((one) => examinedLog(one, null).faults)

describe('A log as files', () => {
  test('is whole for a reader of files, and the same bytes twice, with tiles and without', async () => {
    const plan = { size: 66_000, leafBytes: 40 }
    await growLongLog(db.pools, (text, values) => db.asOwner(text, values), log.org(), plan)
    await log.signed()
    const first = await exported()
    expect(faultsIn(first)).toEqual([])
    while (await log.inOrg(makeTiles));
    expect(filesIn(await exported())).toEqual(filesIn(first))
    const paths = [...filesIn(first).keys()]
    expect(paths).toEqual(expect.arrayContaining(['tile/0/000', 'tile/0/257.p/208', 'tile/1/001.p/1']))
  }, 120_000)
  test('has the entries up to the signed size and no further', async () => {
    await log.record(3)
    await log.signed()
    const first = await exported()
    await log.record(2)
    expect(filesIn(await exported())).toEqual(filesIn(first))
    expect([...filesIn(first).keys()]).toEqual([
      'checkpoint',
      'keys',
      'log.vkey',
      'tile/0/000.p/3',
      'tile/entries/000.p/3',
    ])
  })
  test('tells which keys sign trees of which sizes', async () => {
    await log.record(2)
    await log.signed()
    await log.inOrg((tx) => rotateKey(tx, log.keeper(), STAMP))
    const both = await exported()
    await log.signed()
    await log.inOrg((tx) => endOverlap(tx, STAMP))
    await log.signed()
    const folder = await exported()
    const ranges = readFileSync(join(folder, 'keys'), 'utf8').split('\n')
    expect(ranges.map((line) => line.split(' ').slice(1))).toEqual([['0', '4'], ['3', '-'], []])
    expect([...faultsIn(both), ...faultsIn(folder)]).toEqual([])
  })
  test('of several epochs is a folder for each, or the one that is asked for', async () => {
    await log.record(2)
    await log.signed()
    await log.newEpoch()
    await log.signed()
    const all = await exported()
    expect(readdirSync(all).sort()).toEqual(['epoch-0', 'epoch-1'])
    expect(faultsIn(all)).toEqual([])
    expect(filesIn(await exported(fresh(), '0'))).toEqual(filesIn(join(all, 'epoch-0')))
  })
  test('goes into an empty folder only, and is not made of nothing', async () => {
    await expect(exported()).rejects.toThrow('nothing signed')
    await log.record(1)
    await log.signed()
    await expect(exported(fresh(), '7')).rejects.toThrow('nothing signed')
    const folder = fresh()
    writeFileSync(join(folder, 'mine.txt'), 'x')
    await expect(exported(folder)).rejects.toThrow('not empty')
    expect(readdirSync(folder)).toEqual(['mine.txt'])
  })
})
