// Small threads, each with everything that it shows and nothing else: near misses stand beside what they nearly are.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readStory } from '../cases/readStory.ts'
import { threadOf } from '../cases/threadSignals.ts'
import { judgeClaims } from '../cases/verdicts/judge.ts'
import { matterOf } from './examine.ts'

type Written = readonly [
  direction: string,
  at: string,
  channel: string,
  from: string,
  text: string,
  attachments?: string[],
]
interface Small {
  readonly name: string
  readonly asOf: string
  readonly messages: readonly Written[]
  readonly others?: readonly (readonly [id: string, name: string, role: string])[]
  readonly agreement?: readonly (readonly [no: string, text: string, limit?: object])[]
  readonly ledger?: readonly object[]
  readonly expect: readonly string[]
}
const threadsOf = (lang: string): Small[] =>
  JSON.parse(
    readFileSync(new URL(`../cases/threads/threads.${lang}.json`, import.meta.url), 'utf8'),
  ) as Small[]

function shownIn(small: Small, lang: string) {
  const staff = new Set(
    small.messages.filter(([direction]) => direction !== 'in').map(([, , , from]) => from),
  )
  const { facts } = readStory({
    schema: 'exhale.story/1',
    id: 'small',
    lang,
    jurisdiction: lang === 'ru' ? 'RU' : 'UK',
    timezone: lang === 'ru' ? 'Europe/Moscow' : 'Europe/London',
    asOf: small.asOf,
    parties: {
      business: { name: 'Us' },
      client: { name: 'Client', type: 'consumer' },
      staff: [...staff].map((id) => ({ id, name: id })),
      others: (small.others ?? []).map(([id, name, role]) => ({ id, name, role })),
    },
    agreement: small.agreement
      ? { id: 'a', clauses: small.agreement.map(([no, text, limit]) => ({ no, text, limit })) }
      : undefined,
    ledger: small.ledger ?? [],
    messages: small.messages.map(([direction, at, channel, from, text, attachments], index) => ({
      id: `m${index + 1}`,
      at,
      channel,
      from,
      ...(direction === 'out' ? { to: 'client' } : {}),
      direction: direction === 'note' ? 'internal' : direction,
      text,
      ...(attachments ? { attachments } : {}),
    })),
  })
  if (!facts) throw new Error('a thread that cannot be read')
  const matter = matterOf(facts)
  return { thread: threadOf(matter, judgeClaims(matter).claims), facts }
}

describe.for(['ru', 'en'])('A thread (%s)', (lang) => {
  test.for(threadsOf(lang))('$name', (small) => {
    const { thread, facts } = shownIn(small, lang)
    expect(thread.shown.map((one) => one.kind).toSorted()).toEqual([...small.expect].toSorted())
    for (const { words } of thread.shown)
      for (const one of words)
        expect(facts.messages.find((m) => m.id === one.message)?.text.slice(one.start, one.end)).toBe(
          one.quote,
        )
  })
})

test('there are more than forty threads, with a near miss for each signal', () => {
  const all = [...threadsOf('ru'), ...threadsOf('en')]
  expect(all.length).toBeGreaterThan(40)
  expect(all.filter((small) => small.expect.length === 0).length).toBeGreaterThan(25)
})
