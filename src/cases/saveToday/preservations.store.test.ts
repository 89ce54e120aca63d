import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asTenant } from '../../server/db/tenant.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { caseOf, idOf, message, testDesk, type Visitor } from '../../server/testDesk.ts'
import { SaveToday } from './preservation.ts'
import { examinationOf } from '../caseView.store.ts'
import { ownCase } from '../ownCase.store.ts'
import { preservationsOf, saveGaps } from './preservations.store.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'
const START = Date.UTC(2026, 10, 21, 10)
const CAMERA = 'camera.2026-11-20'

let owner: Visitor
let caseId: string
beforeAll(async () => {
  owner = await desk.owner()
})
beforeEach(async () => {
  desk.setClock(START)
  caseId = await lost()
})

/** A case in which a coat was lost the day before. */
const lost = async (): Promise<string> => {
  const facts = { ...caseOf(message('m1', 'Где моё пальто?')), trade: 'dry-cleaning' }
  const claims = [{ id: 'c1', text: 'Пропало пальто', raisedIn: ['m1'] }]
  return idOf(await owner.post(`${API}/cases`, { facts: { ...facts, claims } }))
}
const list = async (id = caseId) =>
  SaveToday.parse((await owner.get(`${API}/cases/${id}/preservations`)).body)
const item = async (key: string, id = caseId) => {
  const found = (await list(id)).items.find((one) => one.key === key)
  if (!found) throw new Error(`${key} is not on the list`)
  return found
}
const note = (answer: object, id = caseId) => owner.post(`${API}/cases/${id}/preservations`, answer)
const upload = async (id = caseId): Promise<string> => {
  const part = 'Content-Disposition: form-data; name="files"; filename="cam.mp4"'
  const body = `--line\r\n${part}\r\n\r\nfootage\r\n--line--\r\n`
  const type = { 'content-type': 'multipart/form-data; boundary=line' }
  const answer = await owner.post(`${API}/cases/${id}/originals`, body, type)
  const { files } = z.object({ files: z.array(z.object({ id: z.string() })) }).parse(answer.body)
  return files[0]?.id ?? ''
}

describe('The list of a case', () => {
  test('is there before anybody answered anything', async () => {
    const { items, cameraDays } = await list()
    expect(cameraDays).toBeNull()
    expect(items.map(({ key, answer }) => [key, answer])).toEqual([
      [CAMERA, null],
      ['witness.2026-11-20', null],
    ])
  })
  test('follows the figure of the owner', async () => {
    await owner.post(`${API}/settings`, { cameraDays: 10 })
    expect((await item(CAMERA)).vanishesAt).toBe('2026-11-29T21:00:00.000Z')
    await owner.post(`${API}/settings`, { cameraDays: null })
    expect((await item(CAMERA)).vanishesAt).toBeNull()
  })
  test.for([0, 3_651, 1.5])('takes no figure such as %d', async (cameraDays) => {
    expect((await owner.post(`${API}/settings`, { cameraDays })).status).toBe(400)
  })
  test('is over with the matter, and there again when it is opened again', async () => {
    await owner.post(`${API}/cases/${caseId}/closure`, {})
    expect((await list()).items).toEqual([])
    await owner.post(`${API}/cases/${caseId}/reopening`, {})
    expect((await list()).items).not.toEqual([])
  })
})

describe('An answer', () => {
  test('names the file that was kept', async () => {
    const original = await upload()
    expect((await note({ item: CAMERA, done: 'kept', original })).status).toBe(201)
    expect((await item(CAMERA)).answer).toMatchObject({ done: 'kept', original, capture: null })
  })
  test('that asked a colleague is followed by the one that says what came of it', async () => {
    await note({ item: CAMERA, done: 'asked', whom: 'Илья' })
    expect((await item(CAMERA)).answer).toMatchObject({
      done: 'asked',
      whom: 'Илья',
      at: new Date(START).toISOString(),
    })
    await note({ item: CAMERA, done: 'not_kept', why: 'камера не работала' })
    expect((await item(CAMERA)).answer).toMatchObject({ done: 'not_kept', why: 'камера не работала' })
    const org = await desk.accounts().ownerOrganisation()
    const all = await asTenant(database.pools.desk, org, (tx) => preservationsOf(tx, caseId))
    expect(all.map(({ done, what }) => [done, what.en])).toEqual([
      ['asked', 'Camera footage of 20 November 2026'],
      ['not_kept', 'Camera footage of 20 November 2026'],
    ])
  })
  test('is a gap of the evidence with its reason; what has none is still open', async () => {
    await note({ item: CAMERA, done: 'not_kept', why: 'камера не работала' })
    const org = await desk.accounts().ownerOrganisation()
    const gapsAt = (isKnown: (entry: number) => boolean) =>
      asTenant(database.pools.desk, org, async (tx) => {
        const found = await ownCase(tx, caseId)
        const read = await examinationOf(tx, found, START)
        if (!read) throw new Error('the case can be read')
        return saveGaps(tx, found, read, isKnown)
      })
    const { unsaved, gone } = await gapsAt(() => true)
    expect(gone.map(({ what, why }) => [what.en, why])).toEqual([
      ['Camera footage of 20 November 2026', 'камера не работала'],
    ])
    expect(unsaved.map(({ en }) => en)).toEqual(['What our people remember of 20 November 2026'])
    // As of a moment before the answer was recorded, there was none.
    expect((await gapsAt(() => false)).gone).toEqual([])
  })
  test.for([
    ['kept nowhere', { done: 'kept' }],
    ['asked of nobody', { done: 'asked' }],
    ['not kept without a reason', { done: 'not_kept', why: '  ' }],
  ] as const)('is refused when it is %s', async ([, answer]) => {
    expect((await note({ item: CAMERA, ...answer })).status).toBe(400)
  })
  test('is refused for what is not on the list', async () => {
    expect((await note({ item: 'camera.1999-01-01', done: 'not_kept', why: 'x' })).status).toBe(404)
  })
  test('names no file of another case', async () => {
    const original = await upload(await lost())
    expect((await note({ item: CAMERA, done: 'kept', original })).status).toBe(404)
  })
})
