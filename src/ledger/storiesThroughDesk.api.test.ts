// The stories at the desk, twice: once as a case that brings everything itself, once as a client whose agreement and ledger are
// kept apart from any case. What is found about limits, acts and sums must be the same to the last letter.
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../server/testDesk.ts'
import { ClientUsage } from './meters/usageShapes.ts'
import { PutRecords } from './records/recordShapes.ts'

const database = testDatabase()
const desk = testDesk(database)

const API = '/api/v1'
const folder = new URL('../../demo/stories/', import.meta.url)
const Story = z.looseObject({
  id: z.string(),
  asOf: z.string().optional(),
  parties: z.looseObject({ client: z.looseObject({ name: z.string(), consumer: z.boolean().optional() }) }),
  agreement: z.looseObject({ clauses: z.array(z.looseObject({ no: z.string() })) }).nullish(),
  ledger: z.array(z.looseObject({ id: z.string(), at: z.string(), kind: z.string() })),
})
type Story = z.infer<typeof Story>
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => Story.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))

const Examined = z.object({
  examination: z.looseObject({ overages: z.unknown(), reconciliation: z.unknown(), measures: z.unknown() }),
})
/** What is said about limits, acts and sums of a case. */
async function foundIn(visitor: Visitor, file: string): Promise<string> {
  const { examination } = Examined.parse((await visitor.get(`${API}/cases/${file}`)).body)
  const { overages, reconciliation, measures } = examination
  return JSON.stringify({ overages, reconciliation, measures }, null, 1)
}

/** What the story says of its limits, by those that still stand so at its end. */
const overagesOf = (story: Story) =>
  z
    .array(z.looseObject({ clause: z.string(), actual: z.number().optional() }))
    .parse(story['overages'] ?? [])
    .filter(({ actual }) => actual !== undefined)
const hasMeasured = (story: Story): boolean => overagesOf(story).length > 0

async function asClient(visitor: Visitor, story: Story): Promise<{ client: string; file: string }> {
  const { agreement, ledger, ...rest } = story
  const { name, consumer = null } = story.parties.client
  const client = idOf(await visitor.post(`${API}/clients`, { name, consumer }))
  if (agreement) {
    const { acceptedAt, acceptedHow: _how, id: _id, ...facts } = agreement
    const version = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts }))
    const at = z.string().parse(acceptedAt ?? ledger[0]?.at)
    expect((await visitor.post(`${API}/versions/${version}/acceptances`, { how: 'noted', at })).status).toBe(
      201,
    )
  }
  if (ledger.length > 0) {
    const put = await visitor.post(`${API}/clients/${client}/records`, { records: ledger })
    expect([put.status, put.status === 201 ? '' : put.text]).toEqual([201, ''])
    expect(PutRecords.parse(put.body).ids).toHaveLength(ledger.length)
  }
  return { client, file: idOf(await visitor.post(`${API}/clients/${client}/cases`, { facts: rest })) }
}

describe('A story kept at the client', () => {
  let visitor: Visitor
  beforeAll(async () => {
    visitor = await desk.stranger()
  })

  test.for(stories.map((story) => [story.id, story] as const))(
    '%s is found to be the same as in one case',
    async ([, story]) => {
      const alone = await foundIn(visitor, idOf(await visitor.post(`${API}/cases`, { facts: story })))
      const { file } = await asClient(visitor, story)
      const apart = await foundIn(visitor, file)
      expect(JSON.parse(apart)).toEqual(JSON.parse(alone))
      expect(apart).toBe(alone)
    },
  )

  test.for(stories.filter(hasMeasured).map((story) => [story.id, story] as const))(
    '%s uses as much of each limit as the story says',
    async ([, story]) => {
      const own = await desk.stranger()
      await own.post(`${API}/settings`, { timezone: story['timezone'] })
      desk.setClock(Math.max(...story.ledger.map(({ at }) => Date.parse(at))))
      const { client } = await asClient(own, story)
      const { usage } = ClientUsage.parse((await own.get(`${API}/clients/${client}/usage`)).body)
      const said = overagesOf(story).map(({ clause, actual }) => [clause, actual])
      expect(said.map(([clause]) => [clause, usage.find(({ no }) => no === clause)?.actual])).toEqual(said)
    },
  )
})
