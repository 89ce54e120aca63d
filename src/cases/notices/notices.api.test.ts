// From an overloaded shelf to an invoice line over HTTP: found by itself, told with the accepted clause, answered, billed to the day.
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'
import { DraftView, DrawnLines, LineList, NoticeView, OverageList } from './noticeShapes.ts'
import { shelfClient, type ShelfClient } from '../../server/testShelf.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'
const SENT = '2026-03-16T11:02:00+03:00'
const on = (day: string) => desk.setClock(Date.parse(`${day}T12:00:00+03:00`))

async function overloaded(consumer: boolean | null = false) {
  on('2026-03-16')
  const visitor = await desk.stranger()
  return { visitor, ...(await shelfClient(visitor, { consumer })) }
}
const listOf = async (visitor: Visitor) => OverageList.parse((await visitor.get(`${API}/overages`)).body)
const draftOf = async (visitor: Visitor, { client, version }: ShelfClient, at = SENT) =>
  DraftView.parse(
    (await visitor.get(`${API}/clients/${client}/overages/${version}/0?at=${encodeURIComponent(at)}`)).body,
  )
const send = (visitor: Visitor, { client, version }: ShelfClient, differently: object) =>
  visitor.post(`${API}/clients/${client}/notices`, {
    version,
    clauseIndex: 0,
    channel: 'email',
    at: SENT,
    ...differently,
  })
async function sent(visitor: Visitor, shelf: ShelfClient): Promise<string> {
  const { letter } = await draftOf(visitor, shelf)
  return idOf(await send(visitor, shelf, { letter: letter.text }))
}
const noticeOf = async (visitor: Visitor, id: string) =>
  NoticeView.parse((await visitor.get(`${API}/notices/${id}`)).body)
const answer = (visitor: Visitor, id: string, choice: string, differently: object = {}) =>
  visitor.post(`${API}/notices/${id}/choices`, { choice, how: 'reply', ...differently })
const draw = async (visitor: Visitor, id: string, through?: string) =>
  DrawnLines.parse((await visitor.post(`${API}/notices/${id}/invoice-lines`, { through })).body).lines

describe('An overloaded shelf', () => {
  test('is found by itself, with the client, the clause and the figures', async () => {
    const { visitor, client, version } = await overloaded()
    expect(await listOf(visitor)).toMatchObject({
      toTell: [
        {
          client: { id: client },
          version,
          clauseIndex: 0,
          clause: '3.2',
          limit: 0.4,
          actual: 1.6,
          after: null,
        },
      ],
      notices: [],
    })
  })

  test('becomes a notice with the accepted words, the day of acceptance, the acts and the choices', async () => {
    const { visitor, ...shelf } = await overloaded()
    const draft = await draftOf(visitor, shelf)
    expect(draft).toMatchObject({
      excess: 1.2,
      price: { amount: 150, currency: 'RUB', period: 'day', clause: '3.5' },
      effect: { effect: 'billing_starts', from: '2026-03-20' },
      answerBy: '2026-03-19',
      clauses: [{ no: '3.2' }, { no: '3.5' }],
      toldBy: null,
    })
    expect(draft.choices.map(({ kind }) => kind)).toEqual(['clear', 'pay_extra'])
    expect(draft.documents.at(-1)).toMatchObject({ name: 'МХ-1 № 0684 от 16 марта 2026 года' })
    expect(draft.letter.text).toContain('принят 28 февраля 2026 года')
    const id = await sent(visitor, shelf)
    expect(await listOf(visitor)).toMatchObject({
      toTell: [],
      notices: [{ id, state: 'waiting', answerBy: '2026-03-19', costsFrom: '2026-03-20', drawn: null }],
    })
    expect(await noticeOf(visitor, id)).toMatchObject({ letter: draft.letter.text, due: { lines: [] } })
  })

  test('costs 1 650 ₽ for the eleven days to the end of the agreement, and not a day twice', async () => {
    const { visitor, ...shelf } = await overloaded()
    const id = await sent(visitor, shelf)
    on('2026-03-18')
    expect((await answer(visitor, id, 'pay_extra', { words: '2' })).status).toBe(201)
    on('2026-04-20')
    expect(await draw(visitor, id, '2026-03-25')).toMatchObject([
      { from: '2026-03-20', to: '2026-03-25', amount: 900, currency: 'RUB', clause: '3.5' },
    ])
    expect(await draw(visitor, id, '2026-03-30')).toMatchObject([{ from: '2026-03-26', amount: 750 }])
    expect(await draw(visitor, id, '2026-03-30')).toEqual([])
    const { lines, drawn, state, answers } = await noticeOf(visitor, id)
    expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(1650)
    expect([drawn, state]).toEqual([{ through: '2026-03-30', amount: 1650, currency: 'RUB' }, 'answered'])
    expect(answers).toMatchObject([{ choice: 'pay_extra', how: 'reply', words: '2' }])
  })

  test('stops costing with the agreement, whatever day is asked for', async () => {
    const { visitor, ...shelf } = await overloaded()
    const id = await sent(visitor, shelf)
    on('2026-03-18')
    await answer(visitor, id, 'pay_extra')
    on('2026-03-23')
    const { version } = shelf
    const base = { facts: { version: '3.2', clauses: [{ no: '3.2', text: 'Ячейка до 2 м³.' }] } }
    const newer = idOf(await visitor.post(`${API}/clients/${shelf.client}/versions`, base))
    await visitor.post(`${API}/versions/${newer}/acceptances`, { how: 'noted', at: '2026-03-23' })
    on('2026-04-20')
    expect(version).not.toBe(newer)
    expect(await draw(visitor, id)).toMatchObject([{ from: '2026-03-20', to: '2026-03-22', amount: 450 }])
    expect(await draw(visitor, id)).toEqual([])
  })

  test('has its lines in a list by days and in a file that a spreadsheet reads', async () => {
    const { visitor, ...shelf } = await overloaded()
    const id = await sent(visitor, shelf)
    await answer(visitor, id, 'pay_extra')
    on('2026-03-30')
    await draw(visitor, id)
    const inMarch = await visitor.get(`${API}/invoice-lines?from=2026-03-01&to=2026-03-31`)
    expect(LineList.parse(inMarch.body).lines).toMatchObject([{ notice: id, amount: 1650 }])
    const inApril = await visitor.get(`${API}/invoice-lines?from=2026-04-01`)
    expect(LineList.parse(inApril.body).lines).toEqual([])
    const file = await visitor.get(`${API}/invoice-lines/file?client=${shelf.client}`)
    expect(file.headers['content-type']).toContain('text/csv')
    const [head, row] = file.text.split('\r\n')
    expect(head).toContain('"number","client","clause"')
    expect(row).toContain('"Р-14","ИП Ракитин Олег Сергеевич","3.5"')
    expect(row).toContain(',1650,"RUB"')
  })
})

describe('A notice', () => {
  test('does not leave when it tells nothing, leaves a gap, or says what the guards stop', async () => {
    const { visitor, ...shelf } = await overloaded()
    const { letter } = await draftOf(visitor, shelf)
    expect((await send(visitor, shelf, { letter: 'Здравствуйте! Напишите нам.' })).body).toMatchObject({
      type: 'urn:exhale:problem:tells_nothing',
    })
    const gap = { letter: `${letter.text}\n[ваш телефон]` }
    expect((await send(visitor, shelf, gap)).body).toMatchObject({
      type: 'urn:exhale:problem:draft_findings',
      errors: [{ where: 'gap' }],
    })
    const late = { letter: letter.text.replaceAll('20 марта', '18 марта') }
    expect((await send(visitor, shelf, late)).body).toMatchObject({ errors: [{ where: 'findings' }] })
    expect((await listOf(visitor)).notices).toEqual([])
  })

  test('leaves as it is when a person says so, and that is kept with it', async () => {
    const { visitor, ...shelf } = await overloaded()
    const { letter } = await draftOf(visitor, shelf)
    const kept = { letter: `${letter.text}\nПозвоните до 1 мая.`, despite: ['G6', 'G5'] }
    const id = idOf(await send(visitor, shelf, kept))
    expect((await noticeOf(visitor, id)).facts.despite).toEqual(['G6'])
  })

  test('never leaves with money for silence, whatever a person lets pass', async () => {
    const { visitor, ...shelf } = await overloaded()
    const { letter } = await draftOf(visitor, shelf)
    const tied = {
      letter: `${letter.text}\nВернём деньги, если удалите отзыв.`,
      despite: ['G3', 'G6', 'gap'],
    }
    expect((await send(visitor, shelf, tied)).body).toMatchObject({
      type: 'urn:exhale:problem:draft_findings',
      errors: [{ where: 'tied' }],
    })
  })

  test('is not drafted where nothing was over, nor for a moment that has not come', async () => {
    const { visitor, ...shelf } = await overloaded()
    const path = `${API}/clients/${shelf.client}/overages/${shelf.version}`
    expect((await visitor.get(`${path}/0?at=2026-03-04`)).body).toMatchObject({
      type: 'urn:exhale:problem:nothing_over',
    })
    expect((await visitor.get(`${path}/1`)).status).toBe(409)
    expect((await visitor.get(`${path}/0?at=2027-01-01`)).status).toBe(400)
  })

  test('is asked for again when more is there than it told, and not when there is less', async () => {
    const { visitor, ...shelf } = await overloaded()
    const at = '2026-03-10T10:00:00+03:00'
    const { letter } = await draftOf(visitor, shelf, at)
    expect(letter.text).toContain('1,28 м³')
    const id = idOf(await send(visitor, shelf, { letter: letter.text, at }))
    expect((await listOf(visitor)).toTell).toMatchObject([{ actual: 1.6, after: id }])
    await sent(visitor, shelf)
    const part = { at: '2026-03-16T15:00', kind: 'goods_out', form: 'mx3', lines: [{ sku: 'ORG', qty: 20 }] }
    const signatures = [{ side: 'us', how: 'paper', name: 'Илья' }]
    await visitor.post(`${API}/clients/${shelf.client}/acts`, { act: { ...part, signatures } })
    on('2026-03-17')
    expect((await listOf(visitor)).toTell).toEqual([])
  })

  test('waits for an answer until a day that there is, and not one before it left', async () => {
    const { visitor, ...shelf } = await overloaded()
    const { letter } = await draftOf(visitor, shelf)
    for (const answerBy of ['2026-02-30', '2026-99-99', '2026-03-15'])
      expect((await send(visitor, shelf, { letter: letter.text, answerBy })).status).toBe(400)
    const id = idOf(await send(visitor, shelf, { letter: letter.text, answerBy: '2026-03-16' }))
    expect((await visitor.post(`${API}/notices/${id}/invoice-lines`, { through: '2025-99-99' })).status).toBe(
      400,
    )
  })

  test('takes only an answer that it offered, after it was sent', async () => {
    const { visitor, ...shelf } = await overloaded()
    const id = await sent(visitor, shelf)
    expect((await answer(visitor, id, 'agree_once')).body).toMatchObject({
      type: 'urn:exhale:problem:not_offered',
    })
    expect((await answer(visitor, id, 'silence')).status).toBe(400)
    expect((await answer(visitor, id, 'clear', { at: '2026-03-01' })).status).toBe(400)
    expect((await answer(visitor, id, 'clear', { how: 'tap' })).status).toBe(400)
  })
})

describe('A consumer, or a client of whom nobody said what they are', () => {
  test('pays nothing by silence, and from the day on which they agreed', async () => {
    for (const consumer of [true, null]) {
      const { visitor, ...shelf } = await overloaded(consumer)
      const id = await sent(visitor, shelf)
      const { facts, costsFrom } = await noticeOf(visitor, id)
      expect([facts.effect.effect, facts.consumer]).toEqual(['nothing', true])
      expect(costsFrom).toBeNull()
      on('2026-03-28')
      expect(await draw(visitor, id)).toEqual([])
      expect((await answer(visitor, id, 'agree_once')).status).toBe(201)
      on('2026-03-30')
      expect(await draw(visitor, id)).toMatchObject([{ from: '2026-03-28', to: '2026-03-30', amount: 450 }])
    }
  })
})
