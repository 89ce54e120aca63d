// A notice says what is over, by which accepted words, what the client may choose and what silence means, and its own promises
// are the ones that the bill follows.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Agreement } from '../../agreements/agreement.ts'
import type { InForce } from '../../agreements/versions/inForce.ts'
import { LANGS } from '../../basics/lang.ts'
import { entry, instant, zone } from '../../ledger/overdue/testBilling.ts'
import { guardFindings } from '../letters/guards.ts'
import { noticeDraft, type ClientPapers, type LimitPlace } from './noticeDraft.ts'

const story = JSON.parse(
  readFileSync(new URL('../../../demo/stories/ru-01-shelf-overflow.json', import.meta.url), 'utf8'),
) as { agreement: unknown; ledger: Record<string, unknown>[] }

const forceOf = (agreement: unknown): InForce => {
  const read = Agreement.parse(agreement)
  const places = read.clauses.map((_, clauseIndex) => ({ version: 'v', clauseIndex }))
  return { agreement: read, base: 'v', amendments: [], places }
}
const shelf: ClientPapers = {
  client: { id: 'c', name: 'ИП Ракитин Олег Сергеевич', consumer: false, emails: [], phones: [] },
  business: 'ПВЗ «Полка у дома»',
  writer: 'Званцев А. К.',
  jurisdiction: 'RU',
  lang: 'ru',
  zone,
  inForce: forceOf(story.agreement),
  plans: [],
  entries: story.ledger.filter(({ kind }) => kind !== 'notice').map(entry),
  givenOn: [],
  letters: [],
}
const place: LimitPlace = { version: 'v', clauseIndex: 0, window: null }
const at = instant('2026-03-16T11:02')
const drafted = (papers: ClientPapers, when = at, where = place) => {
  const draft = noticeDraft(papers, where, when)
  if (!draft) throw new Error('the shelf is over its limit')
  return draft
}
const guarded = (papers: ClientPapers) => {
  const { letter, facts, found } = drafted(papers)
  return guardFindings(letter, { facts, deadlines: [], overages: [found] }).map(
    ({ guard, span }) => `${guard}: ${letter.text.slice(span.start, span.end)}`,
  )
}

describe('The notice of an overloaded shelf', () => {
  test('tells a business the figures, the accepted words, the choices with their prices, and what silence means', () => {
    expect(drafted(shelf).letter.text).toBe(
      [
        'Олег Сергеевич, здравствуйте.',
        'По учёту 1,6 м³, предел 0,4 м³, сверх предела 1,2 м³ (документы: МХ-3 № 0671 от 11 марта 2026 года; МХ-1 № 0684 от 16 марта 2026 года).',
        'Так сказано в договоре (редакция 3.1, принят 28 февраля 2026 года). П. 3.2: «Ячейка тарифа «Старт» — до 0,40 м³ и до 60 кг. Объём считается по габаритам упаковки». П. 3.5: «Если объём превышен, Хранитель сообщает об этом по e-mail. В течение 3 календарных дней Клиент забирает излишек или подключает дополнительные ячейки. С 4-го дня излишек оплачивается как дополнительные ячейки посуточно (1/30 месячной цены за каждые начатые 0,40 м³)».',
        'Выберите, пожалуйста:\n1) убрать лишнее (1,2 м³) до 19 марта 2026 года, без доплаты;\n2) оставить лишнее (1,2 м³) за плату: 150 ₽ в день.\nДостаточно ответить цифрой.',
        'Если до 19 марта 2026 года ответа не будет, с 20 марта 2026 года излишек считается по п. 3.5: 150 ₽ в день.',
        'Званцев А. К.\nПВЗ «Полка у дома»',
      ].join('\n\n'),
    )
  })
  test('waits for an answer through the days of grace', () => {
    expect(drafted(shelf)).toMatchObject({
      answerBy: '2026-03-19',
      effect: { effect: 'billing_starts', from: '2026-03-20' },
      price: { amount: 150, currency: 'RUB', period: 'day', clause: '3.5' },
      toldBy: null,
    })
  })
  test('passes every guard, for a business and for a consumer, in both languages', () => {
    for (const lang of LANGS)
      for (const consumer of [false, true])
        expect(guarded({ ...shelf, lang, client: { ...shelf.client, consumer } })).toEqual([])
  })
  test('says to a consumer, and to one of whom nobody said what they are, that silence costs nothing', () => {
    for (const consumer of [true, null]) {
      const draft = drafted({ ...shelf, client: { ...shelf.client, consumer } })
      expect(draft.effect).toEqual({ effect: 'nothing' })
      expect(draft.choices.map(({ kind }) => kind)).toEqual(['clear', 'agree_once', 'stay_within'])
      expect(draft.letter.text).toContain('Если не ответите, доплата не начнётся')
      expect(draft.letter.text).not.toContain('ответа не будет')
    }
  })
  test('names the letter that told it before, and stands as it would if it left now', () => {
    const before = { id: 'n1', at, direction: 'out', text: drafted(shelf).letter.text }
    const again = drafted({ ...shelf, letters: [before] }, instant('2026-03-18T10:00'))
    expect(again).toMatchObject({ toldBy: 'n1', answerBy: '2026-03-21' })
  })
  test('is not drafted where everything fits, nor for a clause that holds no more', () => {
    expect(noticeDraft(shelf, place, instant('2026-03-03T10:00'))).toBeNull()
    expect(noticeDraft(shelf, { ...place, version: 'w' }, at)).toBeNull()
  })
  test('asks for what it does not know in a gap instead of inventing a name', () => {
    expect(drafted({ ...shelf, writer: '' }).letter.text).toContain('[ваше имя]')
  })
})

describe('A notice of what was used in a month', () => {
  const clauses = [
    {
      no: '2.1',
      text: 'В месяц включено 10 часов работ, сверх того 1 500 ₽ за час.',
      limit: {
        op: '<=',
        value: 10,
        unit: 'hour',
        window: 'month',
        overagePrice: 1500,
        overageUnit: 'RUB/hour',
      },
    },
  ]
  const agreement = { id: 'a', acceptedAt: '2026-01-10T10:00:00+03:00', clauses }
  const hours = { id: 'h1', at: '2026-03-05', kind: 'time', hours: 12 }
  const studio = { ...shelf, inForce: forceOf(agreement), entries: [entry(hours)] }
  const where = { ...place, window: '2026-03-01' }

  test('offers to pay, to count together, and tells that the price follows from the agreement', () => {
    const draft = drafted(studio, instant('2026-03-20T10:00'), where)
    expect(draft.choices.map(({ kind }) => kind)).toEqual(['pay_extra', 'own_count'])
    expect(draft.letter.text).toContain('1) оплатить использованное сверх предела (2 часа): 3 000 ₽')
    expect(draft.letter.text).toContain('Цена сверх предела уже есть в договоре')
    expect(draft.answerBy).toBe('2026-03-27')
  })
})
