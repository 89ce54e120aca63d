import { describe, expect, test } from 'vitest'
import type { Label } from '../../signals/label.ts'
import { readStory } from '../readStory.ts'
import { saveToday, type SaveItem, type SaveSettings } from './saveToday.ts'
import { VANISHING } from './vanishing.ts'

const NOW = Date.parse('2026-11-20T12:00:00+03:00')
const DAY_MS = 86_400_000
const UNKNOWN: SaveSettings = { cameraDays: null }

interface Told {
  readonly trade: string
  readonly claim?: string
  readonly said?: string
  readonly label?: Label
  readonly at?: string
  readonly channel?: string
  readonly ledger?: readonly object[]
  readonly messages?: readonly object[]
  readonly lang?: 'ru' | 'en'
}
function listOf(told: Told, settings: SaveSettings = UNKNOWN, isOver = false): SaveItem[] {
  const at = told.at ?? '2026-11-19T10:00:00+03:00'
  const { facts } = readStory({
    id: 'x',
    lang: told.lang ?? 'ru',
    jurisdiction: 'RU',
    timezone: 'Europe/Moscow',
    title: 'x',
    trade: told.trade,
    parties: { business: { name: 'Мы' }, client: { name: 'Клиент', type: 'consumer' } },
    ledger: told.ledger ?? [],
    messages: [
      {
        id: 'm1',
        at,
        channel: told.channel ?? 'email',
        from: 'client',
        direction: 'in',
        text: told.said ?? 'x',
      },
      ...(told.messages ?? []),
    ],
    claims: told.claim === undefined ? [] : [{ id: 'c1', text: told.claim, raisedIn: ['m1'] }],
  })
  if (!facts) throw new Error('nothing could be read')
  const labels = new Map(told.label ? [['m1', [told.label]]] : [])
  return saveToday({ facts, labels, isOver }, NOW, settings)
}
const keys = (items: readonly SaveItem[]): string[] => items.map(({ key }) => key)
const one = (items: readonly SaveItem[], rule: string): SaveItem => {
  const found = items.find((item) => item.rule === rule)
  if (!found) throw new Error(`no ${rule} in ${keys(items).join()}`)
  return found
}
const handedIn = (at: string) => ({
  id: 'IN-1',
  at,
  kind: 'goods_in',
  lines: [{ sku: 'COAT', name: 'пальто', qty: 1 }],
})

describe('The list opens', () => {
  test.for([
    ['a loss', { claim: 'Пропало пальто' }],
    ['damage', { claim: 'The coat is damaged', lang: 'en' }],
    ['a review', { channel: 'review', said: 'Потеряли пальто' }],
    ['words about a review', { label: 'threat.publicity', said: 'напишу отзыв' }],
    ['a loss that nobody has made a claim of yet', { label: 'accusation.loss', said: 'Где пальто?' }],
  ] as const)('with %s', ([, told]) => {
    expect(listOf({ trade: 'dry-cleaning', ...told })).not.toEqual([])
  })
  test.for([
    ['a question', { said: 'Когда будет готово?' }],
    ['a wish for an apology', { claim: 'Apology in writing' }],
    ['unused months', { claim: 'Возврат неиспользованной части' }],
  ] as const)('not with %s', ([, told]) => {
    expect(listOf({ trade: 'dry-cleaning', ...told })).toEqual([])
  })
  test('not once the matter is over', () => {
    expect(listOf({ trade: 'dry-cleaning', claim: 'Пропало пальто' }, UNKNOWN, true)).toEqual([])
  })
})

describe('Camera footage', () => {
  const lost = {
    trade: 'dry-cleaning',
    claim: 'Пропало пальто',
    ledger: [handedIn('2026-11-16T18:00:00+03:00')],
  }
  test('is of the day when the thing was handed over, not of the complaint', () => {
    expect(one(listOf(lost), 'camera').key).toBe('camera.2026-11-16')
  })
  test('has no date of its own while nobody knows the term: ask today', () => {
    expect(one(listOf(lost), 'camera')).toMatchObject({
      vanishesAt: null,
      usual: { least: 7, most: 30 },
      evidence: 'M',
    })
  })
  test('is written over after as many days as the owner said', () => {
    const { vanishesAt, usual, isLate } = one(listOf(lost, { cameraDays: 5 }), 'camera')
    expect([vanishesAt, usual, isLate]).toEqual([Date.parse('2026-11-21T00:00:00+03:00'), null, false])
  })
  test('is late once the evening of that day is written over as well', () => {
    expect(one(listOf(lost, { cameraDays: 4 }), 'camera').isLate).toBe(false)
    expect(one(listOf(lost, { cameraDays: 3 }), 'camera').isLate).toBe(true)
  })
  test('is of the day that the words name where no act knows the thing', () => {
    const said = { trade: 'salon', claim: 'Пропала сумка 14 ноября' }
    expect(keys(listOf(said))).toContain('camera.2026-11-14')
  })
  test.for(['online-shop', 'web-hosting', 'интернет-магазин', 'saas'])('does not exist at a %s', (trade) => {
    expect(
      keys(listOf({ trade, claim: 'Потеряли посылку' })).filter((key) => key.startsWith('camera')),
    ).toEqual([])
  })
  test('of an incident is asked for when it happened at the counter, not in a chat', () => {
    const incident = (channel: string, text: string) => ({
      trade: 'pickup-point',
      messages: [
        { id: 'm2', at: '2026-11-18T13:00:00+03:00', channel, from: 'ilya', direction: 'internal', text },
      ],
    })
    expect(keys(listOf(incident('counter', 'Кричал на стойке')))).toContain('camera.2026-11-18')
    expect(keys(listOf(incident('note', 'Оскорбил меня в личке')))).toEqual([])
  })
})

describe('By trade', () => {
  test('a shop that sends asks for packaging, the thing and the tracking page', () => {
    const sent = {
      id: 'D1',
      at: '2026-11-10T10:00:00+03:00',
      kind: 'delivery',
      lines: [{ sku: 'CUP', name: 'чашка', qty: 1 }],
    }
    const found = keys(listOf({ trade: 'online-shop', claim: 'Чашка разбита', ledger: [sent] }))
    expect(found.toSorted()).toEqual(['packaging', 'thing', 'tracking'])
  })
  test('a host keeps the logs of the day of the outage', () => {
    const down = { id: 'I1', at: '2026-11-17T03:00:00+03:00', kind: 'incident' }
    expect(keys(listOf({ trade: 'web-hosting', claim: 'Outage', ledger: [down], lang: 'en' }))).toEqual([
      'logs.2026-11-17',
    ])
  })
  test('a store counts what lies there, unless it was counted since', () => {
    const taken = handedIn('2026-11-10T10:00:00+03:00')
    const told = { trade: 'storage', claim: 'Пропало пальто', ledger: [taken, { ...taken, id: 'IN-2' }] }
    const counted = { id: 'S1', at: '2026-11-19T18:00:00+03:00', kind: 'stock_count', lines: [] }
    const company = (ledger: readonly object[]) => keys(listOf({ ...told, ledger }))
    expect(company([...told.ledger, counted])).not.toContain('shelf')
  })
  test('a studio keeps the work as it was handed over', () => {
    expect(keys(listOf({ trade: 'web-studio', claim: 'Макет сдан с опозданием' }))).toEqual(['versions'])
  })
  test('a cafe asks for a sample of the batch', () => {
    expect(keys(listOf({ trade: 'кафе', claim: 'Испорченный салат' }))).toContain('sample')
  })
  test('a disputed payment has the bank’s own day', () => {
    const found = listOf({ trade: 'online-shop', label: 'threat.chargeback', said: 'оспорю платёж' })
    expect(one(found, 'dispute').todo.en).toContain('last day to answer')
  })
})

describe('Talk', () => {
  test('in a messenger may go at any moment, a mail stays where it is', () => {
    const inChat = listOf({ trade: 'dry-cleaning', claim: 'Пропало пальто', channel: 'whatsapp' })
    expect(one(inChat, 'chat')).toMatchObject({ key: 'chat.whatsapp', vanishesAt: null, usual: null })
    expect(one(inChat, 'chat').what).toEqual({
      ru: 'Переписка в WhatsApp',
      en: 'The conversation in WhatsApp',
    })
    const byMail = keys(listOf({ trade: 'dry-cleaning', claim: 'Пропало пальто' }))
    expect(byMail.filter((key) => key.startsWith('chat'))).toEqual([])
  })
  test('on the phone is kept by the day of the call', () => {
    const call = listOf({
      trade: 'web-hosting',
      claim: 'Outage',
      channel: 'phone',
      at: '2026-11-10T10:00:00+03:00',
    })
    const item = one(call, 'call')
    expect(item.vanishesAt).toBe(Date.parse('2026-11-10T10:00:00+03:00') + 14 * DAY_MS)
    expect(item.what.ru).toBe('Запись звонка за 10 ноября 2026 года')
  })
})

describe('The order', () => {
  test('is by urgency, and what is probably gone comes last', () => {
    const old = listOf({
      trade: 'dry-cleaning',
      claim: 'Пропало пальто',
      ledger: [handedIn('2026-09-01T10:00:00+03:00')],
      channel: 'whatsapp',
    })
    expect(keys(old)).toEqual(['chat.whatsapp', 'camera.2026-09-01', 'witness.2026-09-01'])
    expect(old.map(({ isLate }) => isLate)).toEqual([false, true, true])
  })
  test('stays the same however often it is asked, and short however much was claimed', () => {
    const calls = Array.from({ length: 40 }, (_, n) => ({
      id: `p${n}`,
      at: '2026-11-18T13:00:00+03:00',
      channel: 'phone',
      from: 'client',
      direction: 'in',
      text: 'x',
    }))
    const told = { trade: 'dry-cleaning', claim: 'Пропало пальто', messages: calls }
    expect(listOf(told)).toHaveLength(12)
    expect(keys(listOf(told))).toEqual(keys(listOf(told)))
  })
})

describe('Every rule', () => {
  test('is told in both languages, without a place left open', () => {
    const texts = listOf({ trade: 'dry-cleaning', claim: 'Пропало пальто', channel: 'whatsapp' })
      .flatMap(({ what, why, todo, ask, source }) => [what, why, todo, ask, source])
      .flatMap(({ ru, en }) => [ru, en])
    expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([])
  })
  test('says how sure it is, and claims no more than was read', () => {
    expect(new Set(VANISHING.map(({ id }) => id)).size).toBe(VANISHING.length)
    expect(VANISHING.filter(({ evidence }) => evidence === 'V')).toEqual([])
    expect(VANISHING.filter(({ days }) => days && days.least > days.most)).toEqual([])
  })
})
