// What is found in a draft, kind by kind: a letter that has it beside one that differs in a few words and has it not.
import { describe, expect, test } from 'vitest'
import type { JudgedClaim } from '../verdict.ts'
import { readStory } from '../readStory.ts'
import type { DraftContext, DraftText } from './draftContext.ts'
import { draftFindings } from './draftFindings.ts'
import type { FindingKind } from './draftFinding.ts'

const claim = (id: string, text: string, differently: Partial<JudgedClaim> = {}): JudgedClaim => ({
  id,
  text,
  verdict: 'speculation',
  confidence: 1,
  evidence: [],
  amountDue: 0,
  burden: { on: 'client', rule: 'by hand' },
  why: 'by hand',
  ...differently,
})
const COAT = claim('c1', 'Потеряли пальто', { verdict: 'our_fault', amountDue: 12_000, currency: 'RUB' })
const STRESS = claim('c2', 'Заплатите за испорченный отпуск')

const { facts: read } = readStory({
  id: 'a-laundry',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  asOf: '2026-05-20T12:00:00+03:00',
  parties: { business: { name: 'Чисто' }, client: { name: 'Анна', consumer: true } },
  messages: [
    {
      id: 'm1',
      at: '2026-05-19T10:00:00+03:00',
      channel: 'email',
      from: 'client',
      direction: 'in',
      text: 'Вы мошенники и идиоты, верните пальто.',
    },
  ],
  ledger: [],
  claims: [],
})
if (!read) throw new Error('these facts can be read')
const facts = read

const context = (differently: Partial<DraftContext> = {}): DraftContext => ({
  facts,
  deadlines: [],
  overages: [],
  claims: [COAT, STRESS],
  ours: [],
  uninvolved: true,
  ...differently,
})
const found = (
  text: string,
  kind: DraftText['kind'] = 'refusal',
  differently: Partial<DraftContext> = {},
): FindingKind[] =>
  draftFindings({ kind, to: 'client', text, quotes: [] }, context(differently)).map((one) => one.kind)

describe('Words of ours', () => {
  test.for([
    ['an insult', 'Заткнитесь, пожалуйста.', ['insult']],
    ['mockery', 'Может, сначала научитесь читать?', ['sarcasm']],
    ['blame', 'Вы сами виноваты.', ['blame']],
    ['blame that leans on the terms, once', 'You should have read the terms.', ['blame']],
    ['a form phrase', 'Приносим извинения за доставленные неудобства.', ['formulaic']],
    ['a label, once, though two readers know it', 'Это шантаж.', ['G5']],
    ['a plain sentence', 'Пальто мы не нашли, вернём его цену.', []],
  ] as const)('%s', ([, text, kinds]) => {
    expect(found(text)).toEqual(kinds)
  })

  test('are not those of the client that the letter repeats, but are where nobody said them', () => {
    expect(found('Вы написали: «Вы мошенники и идиоты». Отвечаем по делу.')).toEqual([])
    expect(found('Вы написали: «Это шантаж». Отвечаем по делу.')).toEqual(['G5'])
  })
})

describe('An admission', () => {
  test.for([
    ['of the fault that was decided passes', 'Пальто потеряли мы, это наша ошибка.', []],
    ['is none where we ask to be told of a mistake', 'Если видите, что мы ошиблись, напишите.', []],
    ['is none of what we may have missed', 'If we missed something about the holiday, tell us.', []],
    [
      'is found beside such a request',
      'По нашей вине испорчен отпуск, а если мы что-то упустили, напишите.',
      ['admission'],
    ],
    ['of a claim decided otherwise is found', 'Отпуск испорчен по нашей вине.', ['admission']],
    ['that says whose fault it is not passes', 'Отпуск испорчен не по нашей вине.', []],
    ['is not “cannot refund”', 'Деньги за отпуск вернуть не можем.', []],
    ['is not “records show no mistake”', 'Нашей ошибки с отпуском документы не показывают.', []],
    ['is not a mistake that we found elsewhere', 'Мы нашли ошибку в расчёте отпуска.', []],
  ] as const)('%s', ([, text, kinds]) => {
    expect(found(text)).toEqual(kinds)
  })

  test('without any claim of ours to admit is found, and names what can be said', () => {
    const findings = draftFindings(
      { kind: 'regret', to: 'client', text: 'That was our mistake.', quotes: [] },
      context({ claims: [STRESS] }),
    )
    expect(findings).toMatchObject([{ kind: 'admission', weight: 'stops', override: true }])
  })

  test('“you are right” takes no fault upon us where something is due without one', () => {
    const due = claim('c3', 'Верните остаток абонемента', { verdict: 'entitled' })
    expect(found('Вы правы.', 'apology_remedy', { claims: [due] })).toEqual([])
    expect(found('Это наша ошибка.', 'apology_remedy', { claims: [due] })).toEqual(['admission'])
  })
})

describe('An apology', () => {
  test('holds no refusal; the same words may stand in an answer', () => {
    const text = 'Пальто потеряли мы. Оплатить отпуск не можем.'
    expect(found(text, 'apology_remedy')).toEqual(['refusal_in_apology'])
    expect(found(text, 'refusal')).toEqual([])
  })
  test('may take back a term that does not hold; a term that does not cover the claim refuses', () => {
    const taken =
      'We relied on a term that does not apply. That term does not apply and we no longer rely on it.'
    expect(found(taken, 'apology_remedy')).toEqual([])
    expect(found('That clause does not apply to your holiday.', 'apology_remedy')).toEqual([
      'refusal_in_apology',
    ])
  })
})

describe('A day that we name', () => {
  test('is a promise and no wrong term', () => {
    expect(found('Вернём 12 000 ₽ до 5 июня 2026 года.')).toEqual(['promise'])
  })
  test('on a day off says that it may not be kept', () => {
    expect(found('Вернём 12 000 ₽ до 6 июня 2026 года.')).toEqual(['promise_at_risk'])
  })
  test('or an hour that sets no term is not asked about; a term is', () => {
    expect(found('Курьер приехал на два часа позже. Может, в четверг? Обычно это несколько дней.')).toEqual(
      [],
    )
    expect(found('Срок ответа — 40 дней.')).toEqual(['G6'])
  })
  test('is neither what a paper is called nor how much went over a limit', () => {
    const [entry] =
      readStory({
        ...facts,
        ledger: [{ id: 'w', at: '2026-05-02T10:00:00+03:00', kind: 'time', doc: 'лист работ 11–20 апреля' }],
      }).facts?.ledger ?? []
    if (!entry) throw new Error('an entry can be read')
    const overage = {
      clause: '2.2',
      limit: 20,
      actual: 29,
      unit: 'hour',
      ratio: 1.45,
      since: '2026-05-02',
      entries: [],
    }
    const known = { facts: { ...facts, ledger: [entry] }, overages: [overage] }
    const text =
      'По учёту 29 часов, предел 20 часов, сверх предела 9 часов (документы: лист работ 11–20 апреля).'
    expect(found(text, 'overage_notice', known)).toEqual([])
    expect(found(text, 'overage_notice')).not.toEqual([])
    expect(found('Ответим через 9 часов.', 'overage_notice', known)).toEqual(['promise'])
  })
  test('for the client to act by is no promise: it has to come from the papers', () => {
    expect(found('Пришлите чек до 5 июня 2026 года.')).toEqual(['G6'])
  })
})

describe('Somebody who was not involved', () => {
  const text = 'Возразить можно Марии, которая в этом не участвовала.'
  test('is promised only where there is such a person', () => {
    expect(found(text, 'warning', { uninvolved: true })).toEqual([])
    expect(found(text, 'warning', { uninvolved: false })).toEqual(['nobody_uninvolved'])
  })
})

describe('More than is due', () => {
  const giving = {
    measures: [],
    closed: false,
    pressure: {
      message: 'm1',
      day: '2026-05-19',
      price: { ru: 'отзыв поставлен ценой', en: 'made a review the price' },
    },
  }
  const given = (text: string) =>
    draftFindings({ kind: 'refusal', to: 'client', text, quotes: [] }, context({ giving })).filter(
      ({ kind }) => kind === 'concession',
    )
  test('given under pressure waits for the owner and says what usually follows; what is due does not', () => {
    expect(given('Вернём 12 000 ₽ за пальто.')).toEqual([])
    const [more] = given('Выплатим 17 000 ₽.')
    expect(more).toMatchObject({ quote: '17 000 ₽', weight: 'stops', override: false })
    expect(more?.why.ru).toContain('отзыв поставлен ценой')
    expect(more?.why.ru).toContain('Обычно за ней приходит следующее требование.')
  })
})

test('A fault is named to the insurer first where the stake is above the sum that the owner set', () => {
  const tellInsurer = { ru: 'Сначала страховщику.', en: 'The insurer first.' }
  expect(found('Пальто потеряли мы, это наша ошибка.', 'apology_remedy', { tellInsurer })).toEqual([
    'tell_insurer',
  ])
  expect(found('Пальто мы ищем.', 'apology_remedy', { tellInsurer })).toEqual([])
})

test('A place left to the writer stops the letter, and no reason lets it pass', () => {
  const [finding] = draftFindings(
    { kind: 'refusal', to: 'client', text: 'Ответим до [дата].', quotes: [] },
    context(),
  )
  expect(finding).toMatchObject({ kind: 'gap', weight: 'stops', override: false, quote: '[дата]' })
})

test('A price for silence stops the letter, and no reason lets it pass', () => {
  const [finding] = draftFindings(
    { kind: 'refusal', to: 'client', text: 'Вернём деньги, если вы удалите отзыв.', quotes: [] },
    context(),
  )
  expect(finding).toMatchObject({ kind: 'G3', weight: 'stops', override: false })
})

describe('In place of a form phrase the case says', () => {
  const instead = (text: string, differently: Partial<DraftContext> = {}): string => {
    const [finding] = draftFindings(
      { kind: 'apology_remedy', to: 'client', text, quotes: [] },
      context(differently),
    ).filter(({ kind }) => kind === 'formulaic')
    if (!finding?.instead) throw new Error('nothing is proposed')
    const { start, end, text: words } = finding.instead
    return text.slice(0, start) + words + text.slice(end)
  }
  test('fact, regret, remedy and a place for the date that no rule gives', () => {
    expect(instead('Анна, здравствуйте. Приносим извинения за доставленные неудобства. Чисто')).toBe(
      'Анна, здравствуйте. «Потеряли пальто»: это наша ошибка, прошу прощения. Что делаем: 12 000 ₽, до [дата]. Чисто',
    )
  })
  test('regret without a fault while the cause is open', () => {
    expect(instead('Приносим извинения за доставленные неудобства.', { claims: [STRESS] })).toBe(
      'Жаль, что вышло так. Причину выясняем и скажем до [дата].',
    )
  })
  test('a date for «as soon as possible», and nothing at all for an announcement', () => {
    expect(instead('Ответим в кратчайшие сроки.')).toBe('Ответим до [дата].')
    expect(instead('Сообщаем вам о том, что пальто не найдено.')).toBe('Пальто не найдено.')
  })
  test('nothing, where the sentence said nothing', () => {
    expect(instead('Ваше мнение очень важно для нас. Пальто не найдено.').trim()).toBe('Пальто не найдено.')
  })
})

test('The places are those of the text, marks and line ends included', () => {
  const text = 'Анна, «здравствуйте» …\n\n\t— Заткнитесь!\r\nЧисто'
  for (const one of draftFindings({ kind: 'refusal', to: 'client', text, quotes: [] }, context()))
    expect(text.slice(one.span.start, one.span.end)).toBe(one.quote)
  expect(found(text)).toEqual(['insult'])
})
