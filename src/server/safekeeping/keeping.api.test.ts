import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readFooter } from '../../evidence/footer.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { recorded } from '../ledgerImports/testSheets.ts'
import { caseOf, idOf, message, testDesk, type Visitor } from '../testDesk.ts'
import { AboutPerson, ErasureAnswer, ExtractAnswer, Keeping, Papers } from './keepingShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const START = Date.UTC(2026, 10, 21, 10)
const YEAR_MS = 366 * 86_400_000

interface Opened {
  readonly id: string
  readonly client: string
}
async function clientOf(
  visitor: Visitor,
  facts: object = caseOf(message('m1', 'Прошу вернуть')),
): Promise<Opened> {
  const id = idOf(
    await visitor.post('/api/v1/cases', {
      facts: { ...facts, agreement: { version: '1', clauses: [{ no: '1', text: 'x' }] } },
    }),
  )
  const { client } = z.object({ client: z.uuid() }).parse((await visitor.get(`/api/v1/cases/${id}`)).body)
  return { id, client }
}
const about = async (visitor: Visitor, client: string) =>
  AboutPerson.parse((await visitor.get(`/api/v1/clients/${client}/keeping`)).body)
const erase = (visitor: Visitor, client: string, body: object = {}) =>
  visitor.post(`/api/v1/clients/${client}/erasure`, { ground: 'request', confirm: 'Клиент', ...body })

describe('Erasing a client', () => {
  test('asks for the name to be typed', async () => {
    const owner = await desk.owner()
    const { client } = await clientOf(owner)
    expect((await erase(owner, client, { confirm: 'Другой' })).status).toBe(422)
    expect((await erase(owner, client, { confirm: ' клиент ' })).status).toBe(201)
  })

  test('is refused in writing while the case is open, and says how to complain', async () => {
    const owner = await desk.owner()
    await owner.post('/api/v1/settings', { jurisdiction: 'RU', name: 'ПВЗ' })
    const { client } = await clientOf(owner)
    const answer = ErasureAnswer.parse((await erase(owner, client)).body)
    expect(answer).toMatchObject({ outcome: 'refused', erased: [], stays: [{ reason: 'open', until: null }] })
    expect(answer.letter?.ru).toContain('Роскомнадзор')
    expect(answer.letter?.ru).toContain('ещё не закрыто')
    expect(answer.letter?.en).toContain('still open')
    const [kept] = await database.asOwner<{ entry_index: string }>(
      'select entry_index from erasure_refusal where client_id = $1',
      [client],
    )
    expect(readFooter(answer.letter?.ru ?? '')?.entry).toBe(Number(kept?.entry_index))
    expect(readFooter(answer.letter?.en ?? '')).toEqual(readFooter(answer.letter?.ru ?? ''))
  })

  test('after the case is closed waits for limitation, unless the owner gives that up', async () => {
    const owner = await desk.owner()
    desk.setClock(START)
    const { id, client } = await clientOf(owner)
    await owner.post(`/api/v1/cases/${id}/closure`, {})
    const waiting = await about(owner, client)
    expect(waiting).toMatchObject({ goes: 0, mayShorten: true, stays: [{ reason: 'term' }] })
    expect(waiting.stays[0]?.until).toBe(new Date(Date.UTC(2029, 10, 21, 10)).toISOString())
    const answer = ErasureAnswer.parse((await erase(owner, client, { shorten: true })).body)
    expect(answer).toMatchObject({ outcome: 'erased', stays: [], letter: null })
    const view = await owner.get(`/api/v1/cases/${id}`)
    expect(view.status).toBe(200)
    expect(view.body).toMatchObject({ title: '', erasedAt: new Date(START).toISOString() })
    expect(view.text).not.toContain('Прошу вернуть')
    const list = await owner.get('/api/v1/cases')
    expect(list.status).toBe(200)
    expect(await about(owner, client)).toMatchObject({
      name: '',
      goes: 0,
      erasures: [{ ground: 'request', scope: 'whole' }],
    })
  })

  test('ends adding: what comes later is refused with its reason', async () => {
    const owner = await desk.owner()
    const { id, client } = await clientOf(owner)
    await owner.post(`/api/v1/cases/${id}/closure`, {})
    await erase(owner, client, { shorten: true })
    const late = await owner.post(`/api/v1/cases/${id}/messages`, message('m9', 'ещё'))
    expect([late.status, late.body]).toMatchObject([410, { type: 'urn:exhale:problem:erased' }])
    expect((await owner.post(`/api/v1/clients/${client}/holds`, { why: 'x' })).status).toBe(410)
    expect(await erase(owner, client)).toMatchObject({ status: 201, body: { outcome: 'nothing' } })
  })

  test('waits while a hold stands, also with every term given up', async () => {
    const owner = await desk.owner()
    const { id, client } = await clientOf(owner)
    await owner.post(`/api/v1/cases/${id}/closure`, {})
    const hold = idOf(await owner.post(`/api/v1/clients/${client}/holds`, { why: 'иск подан' }))
    const answer = ErasureAnswer.parse((await erase(owner, client, { shorten: true })).body)
    expect(answer).toMatchObject({ outcome: 'refused', stays: [{ reason: 'hold' }] })
    expect((await owner.post(`/api/v1/holds/${hold}/lifting`, {})).status).toBe(201)
    expect((await owner.post(`/api/v1/holds/${hold}/lifting`, {})).status).toBe(404)
    expect(await erase(owner, client, { shorten: true })).toMatchObject({ body: { outcome: 'erased' } })
  })

  test('a reopened case counts as open again', async () => {
    const owner = await desk.owner()
    const { id, client } = await clientOf(owner)
    await owner.post(`/api/v1/cases/${id}/closure`, {})
    expect((await owner.post(`/api/v1/cases/${id}/reopening`, {})).status).toBe(201)
    expect((await owner.post(`/api/v1/cases/${id}/reopening`, {})).status).toBe(409)
    expect((await about(owner, client)).stays).toMatchObject([{ reason: 'open' }])
  })
})

describe('The page of keeping', () => {
  test('shows what is past its term, and only then', async () => {
    const owner = await desk.stranger()
    desk.setClock(START)
    const { id, client } = await clientOf(owner)
    await owner.post(`/api/v1/cases/${id}/closure`, {})
    const due = async () => Keeping.parse((await owner.get('/api/v1/keeping')).body).due
    expect(await due()).toEqual([])
    desk.setClock(START + 4 * YEAR_MS)
    expect(await due()).toMatchObject([{ client, case: id, name: 'Клиент', kind: 'dispute' }])
    await erase(owner, client, { ground: 'term_ended' })
    expect(await due()).toEqual([])
    desk.setClock(START)
  })

  test('takes a longer term, and none below the floor of a law', async () => {
    const owner = await desk.owner()
    await owner.post('/api/v1/settings', { jurisdiction: 'RU' })
    const choose = (n: number) =>
      owner.post('/api/v1/keeping/terms', { kind: 'accounting', term: { n, unit: 'year' }, way: 'asked' })
    expect((await choose(4)).status).toBe(422)
    expect((await choose(7)).status).toBe(201)
    const { rules } = Keeping.parse((await owner.get('/api/v1/keeping')).body)
    expect(rules.find(({ rule }) => rule.kind === 'accounting')?.term).toEqual({ n: 7, unit: 'year' })
  })
})

describe('The extract for a person', () => {
  test('has their words and our notes, and neither our people nor a lawyer', async () => {
    const owner = await desk.owner()
    const facts = {
      ...caseOf(
        message('m1', 'Верните деньги, звоните +7 900 111-22-33'),
        {
          ...message('m2', 'Вера: клиент, кажется, прав. Спросить у +7 911 222-33-44'),
          from: 'vera',
          direction: 'internal',
        },
        { ...message('m3', 'Совет: признать'), from: 'law', to: 'owner', direction: 'internal' },
      ),
      parties: {
        business: { name: 'Мы' },
        client: { name: 'Клиент', type: 'company', phones: ['+7 900 111-22-33'] },
        staff: [
          { id: 'vera', name: 'Вера', role: 'manager' },
          { id: 'law', name: 'Иван Петрович', role: 'юрист' },
        ],
        others: [],
      },
    }
    const { client } = await clientOf(owner, facts)
    const answer = await owner.get(`/api/v1/clients/${client}/export`)
    const extract = ExtractAnswer.parse(answer.body)
    expect(extract.leftOut).toMatchObject({ advice: 1, contacts: 1 })
    expect(answer.text).toContain('кажется, прав')
    expect(answer.text).toContain('900 111-22-33')
    expect(answer.text).not.toMatch(/Вера|vera|911 222|признать|Иван/)
    expect(extract.readable.ru).toContain('Переписка с юристом: не вошло сообщений — 1')
    expect(answer.text).not.toMatch(/verdict|speculation|refuted/)
  })

  test('has what belongs to the client and to no case: card, agreement, acts and rows of sheets', async () => {
    const visitor = await desk.stranger()
    desk.setClock(START)
    const card = { name: 'ИП Лютик', emails: ['anna@lutik.example'], phones: ['+7 900 111-22-33'] }
    const client = idOf(await visitor.post('/api/v1/clients', card))
    const path = `/api/v1/clients/${client}`
    const facts = { version: 'март', clauses: [{ no: '3.2', text: 'Ячейка до 0,4 м³.' }] }
    const version = idOf(await visitor.post(`${path}/versions`, { facts }))
    await visitor.post(`/api/v1/versions/${version}/acceptances`, { how: 'paper', at: '2026-03-01' })
    const named = { name: 'Семён Дровосек', mayWrite: true, mayHandIn: false, mayTakeOut: false }
    await visitor.post(`${path}/representatives`, { ...named, addresses: ['semyon@mail.example'] })
    const signatures = [
      { side: 'us', how: 'screen', name: 'Ира' },
      { side: 'client', how: 'screen', name: 'Семён Дровосек' },
    ]
    const lines = [{ sku: 'САМОВАР', qty: 1 }]
    await visitor.post(`${path}/acts`, { act: { kind: 'goods_in', form: 'mx1', lines, signatures } })
    await recorded(visitor, 'Дата;Приход;Артикул\n01.03.2026;5;ПРЯЛКА\n', client)
    const { text, body } = await visitor.get(`${path}/export`)
    const { readable } = ExtractAnswer.parse(body)
    for (const words of ['ИП Лютик', 'anna@lutik.example', 'Ячейка до 0,4 м³.', 'САМОВАР', 'ПРЯЛКА'])
      expect([words, readable.ru.includes(words)]).toEqual([words, true])
    expect(readable.ru).toContain('принятие договора')
    expect(text).not.toMatch(/Дровосек|semyon@/)
  })
})

describe('The papers', () => {
  test('are drafts filled from the settings, and are done when somebody says so', async () => {
    const owner = await desk.owner()
    await owner.post('/api/v1/settings', { name: 'ПВЗ «Полка»', jurisdiction: 'RU' })
    const papers = async () => Papers.parse((await owner.get('/api/v1/papers')).body).papers
    const [first] = await papers()
    expect(first).toMatchObject({ id: 'privacy_notice', standing: null })
    expect(first?.text.ru).toMatch(/^Черновик[\s\S]*ПВЗ «Полка»[\s\S]*152-ФЗ/)
    expect((await owner.post('/api/v1/papers', { paper: 'privacy_notice', state: 'done' })).status).toBe(201)
    expect((await papers())[0]?.standing).toMatchObject({ state: 'done' })
  })
})
