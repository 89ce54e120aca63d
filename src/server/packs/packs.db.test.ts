import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectFile } from '../projectFolder.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { choices, examinedPack, storyOf, testPacks } from './testPacks.ts'

const database = testDatabase()
const packs = testPacks(database)

/** The visible ones; EXHALE_PACKS=all takes those kept apart as well. */
const FOLDERS = process.env['EXHALE_PACKS'] === 'all' ? ['stories', 'unseen', 'unseen2'] : ['stories']
const STORIES = FOLDERS.flatMap((folder) =>
  readdirSync(projectFile('demo', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => [folder, name] as const),
)

describe('A pack of every example', () => {
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
