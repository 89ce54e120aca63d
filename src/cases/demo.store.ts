// The example businesses: the visible stories, each recorded once in an organisation, through the door that all cases use.
import { readdirSync, readFileSync } from 'node:fs'
import { lockLog, type Stamp } from '../evidence/log.store.ts'
import type { TenantTx } from '../server/db/tenant.ts'
import { projectFile } from '../server/projectFolder.ts'
import { findDemo } from './cases.store.ts'
import { recordStory } from './record.store.ts'
import { isFields, type Fields } from './storyParts.ts'

/** The example stories, by name of the file without `.json`. */
export function demoStories(): ReadonlyMap<string, Fields> {
  const folder = projectFile('demo', 'stories')
  const stories = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): readonly [string, unknown] => [
      name.slice(0, -'.json'.length),
      JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')),
    ])
  return new Map(stories.filter((story): story is [string, Fields] => isFields(story[1])))
}

/** Loads the examples that the organisation does not have yet; returns the cases of all of them. */
export async function loadDemo(tx: TenantTx, stamp: Stamp): Promise<string[]> {
  await lockLog(tx)
  const cases: string[] = []
  for (const [name, story] of demoStories()) {
    const found = await findDemo(tx, name)
    cases.push(found?.id ?? (await recordStory(tx, story, stamp, { demo: name })))
  }
  return cases
}
