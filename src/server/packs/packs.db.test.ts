import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectFile } from '../projectFolder.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { choices, examinedPack, storyOf, testPacks } from './testPacks.ts'

const database = testDatabase()
const packs = testPacks(database)

/** One of each language; EXHALE_PACKS=all takes every story, also those kept apart. */
const FEW = ['ru-01-shelf-overflow.json', 'en-01-hosting-outage.json']
const STORIES = ['stories', 'unseen', 'unseen2'].flatMap((folder) =>
  readdirSync(projectFile('demo', folder))
    .filter((name) => name.endsWith('.json'))
    .filter((name) => process.env['EXHALE_PACKS'] === 'all' || FEW.includes(name))
    .map((name) => [folder, name] as const),
)

describe('A pack of an example', () => {
  test.for(STORIES)('%s/%s holds, for whoever examines it', { timeout: 120_000 }, async ([folder, name]) => {
    const story = storyOf(folder, name)
    const id = await packs.record(story)
    const pack = await packs.make(id, choices({ lang: story['lang'] === 'en' ? 'en' : 'ru' }))
    const bytes = await packs.bytes(pack)
    const report = examinedPack(bytes)
    expect(report.faults).toEqual([])
    expect(report.exported?.entry).toBeGreaterThan(0)
    expect(await packs.bytes(pack)).toEqual(bytes)
  })
})
