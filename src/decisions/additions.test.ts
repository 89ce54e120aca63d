// What is read of a document stays with it, so after an addition only the new document is read. Whatever was read before must not show in
// the answer: a case that grew piece by piece is examined as one that is seen for the first time.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { frozen } from '../basics/frozen.ts'
import { factsOnly, type Fields } from '../cases/storyParts.ts'
import { examined } from '../server/examiner.ts'

const storiesIn = (folder: string) => {
  const url = new URL(`../../demo/${folder}/`, import.meta.url)
  const names = readdirSync(url).filter((name) => name.endsWith('.json'))
  return names.map((name) => {
    const { asOf: _asOf, ...facts } = factsOnly(
      JSON.parse(readFileSync(new URL(name, url), 'utf8')) as Fields,
    )
    return { name, facts }
  })
}
const stories = ['stories', 'unseen', 'unseen2'].flatMap(storiesIn)

const told = async (facts: Fields): Promise<string> => JSON.stringify(await examined(facts))
const listOf = (facts: Fields, list: string): readonly unknown[] => {
  const all = facts[list]
  return Array.isArray(all) ? all : []
}

const LISTS = ['messages', 'ledger', 'claims'] as const
/** `npm run faults` adds every message, entry and claim one by one, the usual run the last of each. */
const LAST = process.env['EXHALE_RUNS'] ? Infinity : 1

/** The story without the last documents of each list, and then with one more of them each time. */
function* grown(facts: Fields): Generator<Fields> {
  const sizes = new Map(LISTS.map((list) => [list, Math.max(0, listOf(facts, list).length - LAST)]))
  const now = (): Fields => ({
    ...facts,
    ...Object.fromEntries(LISTS.map((list) => [list, listOf(facts, list).slice(0, sizes.get(list))])),
  })
  yield now()
  for (const list of LISTS)
    while ((sizes.get(list) ?? 0) < listOf(facts, list).length) {
      sizes.set(list, (sizes.get(list) ?? 0) + 1)
      yield now()
    }
}

describe('A case that grew piece by piece', () => {
  test.for(stories)('from $name is examined as one that is seen for the first time', async ({ facts }) => {
    const documents = frozen(facts)
    let additions = 0
    for (const now of grown(documents)) {
      additions += 1
      expect(await told(now)).toBe(await told(structuredClone(now)))
    }
    expect(additions).toBeGreaterThan(1)
  })
})
