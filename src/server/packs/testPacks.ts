// Packs for tests, without HTTP: a case is recorded, a pack of it made by the real child, and its bytes given back.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { PackChoices, PackPreview } from '../../cases/packs/packShapes.ts'
import { recordStory } from '../../cases/record.store.ts'
import { isFields, type Fields } from '../../cases/storyParts.ts'
import { ownCase } from '../../cases/ownCase.store.ts'
import { bytesSource } from '../../evidence/pack/container.ts'
import { verifyPack, type PackReport } from '../../evidence/pack/verifyPack.ts'
import { asSnapshot, asTenant, type TenantTx } from '../db/tenant.ts'
import type { TestDatabase } from '../db/testDatabase.ts'
import { openLogKeeper } from '../evidence/logKeeper.ts'
import { packTools } from '../evidence/verifying/packTools.ts'
import { projectFile } from '../projectFolder.ts'
import { openSecrets } from '../secrets/masterKey.ts'
import { gathered } from './gather.ts'
import { preparePack, sealed, type PackMeans } from './makePack.ts'
import { packAgain } from './packAgain.ts'
import { previewOf } from './preview.ts'

/** The usual choices, with what a test wants otherwise. */
export const choices = (other: Partial<PackChoices> = {}): PackChoices => ({
  lang: 'ru',
  exhibits: null,
  extras: [],
  confirmed: [],
  ...other,
})

/** A story of demo/, by its path there. */
export function storyOf(...path: readonly string[]): Fields {
  const story: unknown = JSON.parse(readFileSync(projectFile('demo', ...path), 'utf8'))
  if (!isFields(story)) throw new Error('a story is an object')
  return story
}

export const NOON = Date.UTC(2026, 10, 21, 12)

export interface TestPacks {
  readonly org: string
  readonly means: PackMeans
  readonly inOrg: <T>(work: (tx: TenantTx) => Promise<T>) => Promise<T>
  readonly record: (story: Fields) => Promise<string>
  readonly preview: (id: string, chosen?: PackChoices) => Promise<PackPreview>
  /** Makes a pack and returns its id; throws when it is refused. */
  readonly make: (id: string, chosen?: PackChoices) => Promise<string>
  readonly bytes: (pack: string) => Promise<Buffer>
}

/** An organisation with a log of its own; call it where tests are described, and use it in them. */
export function testPacks(database: TestDatabase): TestPacks {
  const org = database.newOrg()
  const state = mkdtempSync(join(tmpdir(), 'exhale-packs-'))
  afterAll(() => rmSync(state, { recursive: true, force: true }))
  let now = NOON
  const stamp = () => ({ by: 'owner', at: (now += 1_000) })
  const keeper = openLogKeeper(state, {}, openSecrets(state, {}))
  const means = (): PackMeans => ({ pools: database.pools, keeper, now: () => (now += 1_000) })
  const inOrg = <T>(work: (tx: TenantTx) => Promise<T>) => asTenant(database.pools.desk, org, work)
  return {
    org,
    get means() {
      return means()
    },
    inOrg,
    record: (story) => inOrg((tx) => recordStory(tx, story, stamp())),
    preview: (id, chosen = choices()) =>
      inOrg(async (tx) => previewOf(await gathered(tx, await ownCase(tx, id)), chosen)),
    make: async (id, chosen = choices()) => {
      const prepared = await preparePack(means(), { org, case: id, choices: chosen })
      if (!prepared.ok) throw new Error(JSON.stringify(prepared.error.refused))
      await inOrg((tx) => prepared.value.record(tx, stamp()))
      await sealed(means(), org, prepared.value.id)
      return prepared.value.id
    },
    bytes: async (pack) => {
      const seal = await sealed(means(), org, pack)
      return asSnapshot(database.pools.desk, org, async (tx) => {
        const file = await packAgain(tx, pack, seal)
        if (!file) throw new Error('there is no such pack')
        const chunks: Uint8Array[] = []
        for await (const chunk of file.chunks()) chunks.push(chunk)
        return Buffer.concat(chunks)
      })
    },
  }
}

/** What the examination of a pack finds; throws when it is no container. */
export function examinedPack(bytes: Uint8Array): PackReport {
  const source = bytesSource(bytes)
  const report = verifyPack(source, packTools(source))
  if (!report.ok) throw new Error(report.error)
  return report.value
}
