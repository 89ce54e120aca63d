import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { CaseMarks } from '../../cases/marks/mark.ts'
import { markedDocuments } from '../../cases/marks/marks.store.ts'
import type { ExportedFile } from '../backup/organisation/exportShapes.ts'
import { importOrganisation } from '../backup/organisation/importOrganisation.ts'
import { oneMoment, organisationFiles } from '../backup/organisation/organisationExport.store.ts'
import { newOrganisation } from '../backup/testBackup.ts'
import { asTenant } from '../db/tenant.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { idOf, message, opened, testDesk, type Visitor } from '../testDesk.ts'
import { ExtractAnswer } from './keepingShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'
const START = Date.UTC(2026, 10, 21, 10)
const ADVICE = 'канарейка-совет'
const OFFER = 'канарейка-мир'
const OPEN = 'обычные слова'

let owner: Visitor
let org: string
let caseId: string
let client: string
beforeAll(async () => {
  desk.setClock(START)
  owner = await desk.owner()
  org = await desk.accounts().ownerOrganisation()
  caseId = await opened(owner, message('m1', OPEN), message('m2', ADVICE))
  const letter = idOf(
    await owner.post(`${API}/cases/${caseId}/letters`, { kind: 'boundary', to: 'c', text: OFFER }),
  )
  const { documents } = CaseMarks.parse((await owner.get(`${API}/cases/${caseId}/marks`)).body)
  const advice = documents.find(({ name }) => name === 'm2')?.document
  await owner.post(`${API}/cases/${caseId}/marks`, { document: advice, mark: 'legal_advice' })
  await owner.post(`${API}/cases/${caseId}/marks`, { document: letter, mark: 'without_prejudice' })
  const view = await owner.get(`${API}/cases/${caseId}`)
  client = z.object({ client: z.string() }).parse(view.body).client
})

const exported = (markedWhy: string | null): Promise<ExportedFile[]> =>
  asTenant(database.pools.desk, org, async (tx) => {
    await oneMoment(tx)
    const defaults = { lang: 'ru', timezone: 'Europe/Moscow' } as const
    const files: ExportedFile[] = []
    for await (const file of organisationFiles(tx, { defaults, members: [], at: START, markedWhy }))
      files.push(file)
    return files
  })
/** Everything the files say, with what they hold in base64 read as text. */
const said = (files: readonly ExportedFile[]): string =>
  files
    .map(({ text }) =>
      text.replaceAll(/"bytes":"([^"]*)"/g, (_, bytes: string) =>
        Buffer.from(bytes, 'base64').toString('utf8'),
      ),
    )
    .join('\n')
const confirmation = async (visitor: Visitor, path: string): Promise<string> => {
  const answer = await visitor.post(`${API}/${path}/export/confirmations`, { why: 'передаём новому юристу' })
  return z.object({ confirmation: z.string() }).parse(answer.body).confirmation
}
const extract = (query = '') => owner.get(`${API}/clients/${client}/export${query}`)

describe('An export of the organisation', () => {
  test('leaves marked documents out, says how many, and its log stays whole', async () => {
    const files = await exported(null)
    const text = said(files)
    expect([text.includes(OPEN), text.includes(ADVICE), text.includes(OFFER)]).toEqual([true, false, false])
    const head: unknown = JSON.parse(files[0]?.text ?? '')
    expect(head).toMatchObject({ marked: { documents: 2, included: false, why: '' } })
    const other = await newOrganisation(database)
    const imported = await asTenant(database.pools.desk, other, (tx) =>
      importOrganisation(tx, streamOf(files), { by: 'system', at: START }),
    )
    expect(imported.cases).toBe(1)
  })
  test('takes them along when somebody says why, with their marks', async () => {
    const files = await exported('передаём новому юристу')
    const text = said(files)
    expect([text.includes(ADVICE), text.includes(OFFER)]).toEqual([true, true])
    expect(text).toContain('передаём новому юристу')
    const other = await newOrganisation(database)
    const marked = await asTenant(database.pools.desk, other, async (tx) => {
      await importOrganisation(tx, streamOf(files), { by: 'system', at: START })
      return markedDocuments(tx)
    })
    expect(marked.count).toBe(2)
  })
  test('counts them before, and asks for a reason', async () => {
    expect((await owner.get(`${API}/organisation/export/marked`)).body).toEqual({ marked: 2 })
    expect((await owner.post(`${API}/organisation/export/confirmations`, { why: ' ' })).status).toBe(400)
    const query = `?confirmation=${await confirmation(owner, 'organisation')}`
    expect((await owner.get(`${API}/organisation/export${query}`)).status).toBe(200)
    const trail = await owner.get(`${API}/trail?kind=marked.let_out`)
    expect(trail.text).toContain('передаём новому юристу')
  })
})

async function* streamOf(files: readonly ExportedFile[]): AsyncGenerator<ExportedFile> {
  for (const file of files) yield await Promise.resolve(file)
}

describe('A person’s extract', () => {
  test('leaves marked documents out and says so', async () => {
    const answer = ExtractAnswer.parse((await extract()).body)
    const text = JSON.stringify(answer)
    expect([text.includes(OPEN), text.includes(ADVICE), text.includes(OFFER)]).toEqual([true, false, false])
    expect(answer.leftOut.marked).toBe(2)
    expect(answer.leftOutWords.ru.join()).toContain('переговоры без признания')
    expect(answer.leftOutWords.en.join()).toContain('without prejudice')
  })
  test('has them after a confirmation that says why', async () => {
    const { text } = await extract(`?confirmation=${await confirmation(owner, `clients/${client}`)}`)
    expect([text.includes(ADVICE), text.includes(OFFER)]).toEqual([true, true])
  })
})

describe('A confirmation', () => {
  test('opens what it was given for, and nothing else', async () => {
    const ofAll = await confirmation(owner, 'organisation')
    expect((await extract(`?confirmation=${ofAll}`)).status).toBe(409)
    const ofOne = await confirmation(owner, `clients/${client}`)
    expect((await owner.get(`${API}/organisation/export?confirmation=${ofOne}`)).status).toBe(409)
  })
  test('is of no use to another organisation, or when it was never given', async () => {
    const ofAll = await confirmation(owner, 'organisation')
    const stranger = await desk.stranger()
    expect((await stranger.get(`${API}/organisation/export?confirmation=${ofAll}`)).status).toBe(409)
    expect((await owner.get(`${API}/organisation/export?confirmation=x`)).status).toBe(409)
  })
  test('holds for a quarter of an hour', async () => {
    const query = `?confirmation=${await confirmation(owner, `clients/${client}`)}`
    desk.setClock(START + 15 * 60_000)
    expect((await extract(query)).status).toBe(200)
    desk.setClock(START + 15 * 60_000 + 1)
    expect((await extract(query)).status).toBe(409)
    desk.setClock(START)
  })
})
