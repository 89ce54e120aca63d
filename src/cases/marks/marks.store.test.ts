import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asTenant } from '../../server/db/tenant.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { belongingsOf } from '../../server/testBelongings.ts'
import { idOf, message, opened, testDesk, type Visitor } from '../../server/testDesk.ts'
import { CaseMarks, type MarkableDocument } from './mark.ts'
import { markedDocuments, marksOf } from './marks.store.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'
let owner: Visitor
beforeAll(async () => {
  owner = await desk.owner()
})

const documentsOf = async (id: string): Promise<readonly MarkableDocument[]> =>
  CaseMarks.parse((await owner.get(`${API}/cases/${id}/marks`)).body).documents
const called = async (id: string, name: string): Promise<MarkableDocument> => {
  const found = (await documentsOf(id)).find((one) => one.name === name)
  if (!found) throw new Error(`nothing is called ${name}`)
  return found
}
const put = (id: string, document: string, mark: string, why?: string) =>
  owner.post(`${API}/cases/${id}/marks`, { document, mark, ...(why === undefined ? {} : { why }) })
const inDesk = <T>(work: Parameters<typeof asTenant<T>>[2]): Promise<T> =>
  desk
    .accounts()
    .ownerOrganisation()
    .then((org) => asTenant(database.pools.desk, org, work))

describe('A message', () => {
  test('is marked for legal advice with a reason, and no longer by a new statement', async () => {
    const id = await opened(owner, message('m1', 'для юриста'), message('m2', 'другое'))
    const { document } = await called(id, 'm1')
    expect((await put(id, document, 'legal_advice', 'спросил Анну')).status).toBe(201)
    expect(await called(id, 'm1')).toMatchObject({ mark: 'legal_advice', why: 'спросил Анну' })
    expect((await called(id, 'm2')).mark).toBeNull()
    expect([...(await inDesk((tx) => marksOf(tx, id)))]).toEqual([[document, 'legal_advice']])
    await put(id, document, 'none')
    expect(await called(id, 'm1')).toMatchObject({ mark: null, at: null, why: '' })
    expect((await inDesk((tx) => marksOf(tx, id))).size).toBe(0)
  })
  test('of another case takes no mark here', async () => {
    const [id, other] = [await opened(owner, message('m1', 'x')), await opened(owner, message('m1', 'y'))]
    const { document } = await called(other, 'm1')
    expect((await put(id, document, 'legal_advice')).status).toBe(404)
  })
  test('takes no mark that is not one of ours', async () => {
    const id = await opened(owner, message('m1', 'x'))
    expect((await put(id, (await called(id, 'm1')).document, 'secret')).status).toBe(400)
  })
})

describe('A letter', () => {
  test('that was marked before it left is marked in the thread as well', async () => {
    const id = await opened(owner, message('m1', 'x'))
    const letter = idOf(
      await owner.post(`${API}/cases/${id}/letters`, { kind: 'boundary', to: 'c', text: 'предложение' }),
    )
    await put(id, letter, 'without_prejudice')
    const sending = { channel: 'email', at: '2026-11-20T11:00:00+03:00', to: 'c@example.invalid' }
    await owner.post(`${API}/cases/${id}/letters/${letter}/sending`, sending)
    const marked = (await documentsOf(id)).filter((one) => one.mark !== null)
    expect(marked.map(({ kind, mark }) => [kind, mark])).toEqual([
      ['draft_version', 'without_prejudice'],
      ['letter', 'without_prejudice'],
      ['message', 'without_prejudice'],
    ])
    // One document: the letter, with its draft, its sending, its message and the statement itself.
    const held = await inDesk((tx) => markedDocuments(tx, [id]))
    expect([held.count, held.facts.size, held.entries.size]).toEqual([1, 3, 5])
  })
})

describe('An entry of a counter', () => {
  test('and its fact in the case carry one mark', async () => {
    const { entry, case: id } = await belongingsOf(desk, database, owner)
    expect((await put(id, entry, 'legal_advice')).status).toBe(404)
    await owner.post(`${API}/counter-entries/${entry}/case`, { case: id })
    expect((await put(id, entry, 'legal_advice')).status).toBe(201)
    const marked = (await documentsOf(id)).filter((one) => one.mark !== null)
    expect(marked.map(({ kind }) => kind).toSorted()).toEqual(['counter_entry', 'message'])
  })
})

describe('Whoever only reads', () => {
  test('sees marks and puts none', async () => {
    const id = await opened(owner, message('m1', 'x'))
    const { document } = await called(id, 'm1')
    const wish = { name: 'программа', scopes: ['case.read'], days: 5 }
    const made = await owner.post(`${API}/me/tokens`, wish)
    const { token } = z.object({ token: z.string() }).parse(made.body)
    const keyed = { authorization: `Bearer ${token}` }
    expect((await desk.nobody.get(`${API}/cases/${id}/marks`, keyed)).status).toBe(200)
    const asked = { document, mark: 'legal_advice' }
    expect((await desk.nobody.post(`${API}/cases/${id}/marks`, asked, keyed)).status).toBe(403)
  })
})
