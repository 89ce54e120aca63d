import { describe, expect, test } from 'vitest'
import { LANGS } from '../../basics/lang.ts'
import { filled } from '../templates/template.ts'
import { exampleValues, TEMPLATES } from '../templates/templates.ts'
import { AgreementVersionFacts } from '../versions/versionFacts.ts'
import {
  amendmentDraft,
  draftFromFacts,
  draftFromReading,
  emptyClause,
  emptyDraft,
  factsOf,
  faultsOf,
  figureIn,
  nextNumber,
  type Draft,
} from './draft.ts'
import { readAgreement } from '../readings/agreementReading.ts'
import { allConfirmed, waitingIn } from './proposed.ts'
import { inPlace, proposalsOf, textOfDraft } from './places.ts'

const shelf = { op: '<=', value: 0.4, unit: 'm3' }
const weight = { op: '<=', value: 60, unit: 'kg' }
const draft = (more: Partial<Draft> = {}): Draft => ({
  ...emptyDraft('ru'),
  clauses: [{ key: 'a', no: '2.1', text: 'До 0,4 м³ и 60 кг.', limits: [] }],
  ...more,
})

describe('A draft', () => {
  test('becomes the facts of a version, without what nobody wrote', () => {
    expect(factsOf(draft({ name: ' март ', included: ['приём', ' '] }))).toEqual({
      kind: 'agreement',
      lang: 'ru',
      origin: 'written',
      version: 'март',
      clauses: [{ no: '2.1', text: 'До 0,4 м³ и 60 кг.' }],
      included: ['приём'],
    })
  })
  test('with two limits in one clause has each measured apart, and reads them back as one clause', () => {
    const two = draft({ clauses: [{ key: 'a', no: '2.1', text: 'x', limits: [shelf, weight] }] })
    const facts = factsOf(two)
    expect(facts.clauses).toEqual([
      { no: '2.1', text: 'x', limit: { metric: 'c2.1', ...shelf } },
      { no: '2.1-2', text: 'x', limit: { metric: 'c2.1-2', ...weight } },
    ])
    const again = draftFromFacts(AgreementVersionFacts.parse({ id: 'v', ...facts }), 'ru')
    expect(again.clauses.map(({ no, limits }) => [no, limits.length])).toEqual([['2.1', 2]])
  })
  test.for(TEMPLATES.flatMap((template) => LANGS.map((lang) => [template.id, lang, template] as const)))(
    'of the template %s, %s, loses nothing',
    ([, lang, template]) => {
      const made = filled(template, exampleValues(template), lang, false)
      if (!made.ok) throw new Error(made.error.join())
      const { id: _id, version: _version, ...facts } = made.value
      expect(factsOf(draftFromFacts(made.value, lang))).toEqual(facts)
    },
  )
  test('of an existing text has all of its words, and no limit that nobody confirmed', () => {
    const reading = readAgreement('Договор № 5 между нами.\n1.1 До 0,4 м³.\n\nНе входит:\n– доставка', 'ru')
    const read = {
      ...reading,
      origin: 'docx' as const,
      file: 'a.docx',
      at: null,
      text: '',
      acceptances: [],
      problems: [],
    }
    const made = draftFromReading({
      ...read,
      clauses: reading.clauses.map((clause) => ({ ...clause, proposals: [...clause.proposals] })),
      included: [...reading.included],
      notIncluded: [...reading.notIncluded],
      willNotDo: [...reading.willNotDo],
    })
    expect(made.clauses.map(({ no, text, limits }) => [no, text, limits.length])).toEqual([
      ['0', 'Договор № 5 между нами.', 0],
      ['1.1', 'До 0,4 м³.', 0],
    ])
    expect(made).toMatchObject({ origin: 'docx', notIncluded: ['доставка'] })
    const proposals = proposalsOf(made)
    expect(waitingIn(made, proposals)).toBe(1)
    const confirmed = allConfirmed(made, proposals)
    expect(confirmed.clauses[1]?.limits).toMatchObject([{ op: '<=', value: 0.4, unit: 'm3' }])
    expect(waitingIn(confirmed, proposals)).toBe(0)
  })
  test('of an amendment names what it changes', () => {
    const facts = factsOf({ ...amendmentDraft('v1', 'en'), clauses: [emptyClause('a', '1')] })
    expect(facts.kind).toBe('amendment')
  })
  test.for([
    ['no clause', draft({ clauses: [] }), ['no_clauses']],
    ['a clause without words', draft({ clauses: [emptyClause('a', '1')] }), ['no_words']],
    [
      'a clause without a number',
      draft({ clauses: [{ ...emptyClause('a', ' '), text: 'x' }] }),
      ['no_number'],
    ],
    [
      'one number twice',
      draft({ clauses: ['a', 'b'].map((key) => ({ key, no: '1', text: key, limits: [] })) }),
      ['same_number'],
    ],
    [
      'a plan without a name and a price',
      draft({
        plans: [{ key: 'p', name: '', price: 'дорого', currency: 'RUB', window: 'month', limits: [] }],
      }),
      ['plan_name', 'plan_price'],
    ],
    ['nothing amiss', draft(), []],
  ] as const)('with %s is not recorded unless that is mended', ([, one, faults]) => {
    expect(faultsOf(one).map(({ fault }) => fault)).toEqual(faults)
  })
})

test.for([
  ['1 500', 1500],
  ['0,4', 0.4],
  ['0.400', 0.4],
  ['24.50', 24.5],
  ['', null],
  ['-1', null],
  ['1e5', null],
  ['много', null],
  ['1,500.00', null],
] as const)('«%s» is the figure %s', ([text, value]) => {
  expect(figureIn(text)).toBe(value)
})

test.for([
  [[], '1'],
  [['1', '2'], '3'],
  [['2.1', '2.9'], '2.10'],
  [['ad-17'], 'ad-18'],
  [['оплата'], 'оплата-2'],
] as const)('after %j comes %s', ([numbers, next]) => {
  expect(nextNumber(numbers.map((no) => ({ no })))).toBe(next)
})

describe('What is read from a whole draft', () => {
  const two = draft({
    clauses: [
      { key: 'a', no: '2.1', text: 'До 0,4 м³ и 60 кг.', limits: [] },
      { key: 'b', no: '2.2', text: 'Пеня 0,1 % в день.\n3.1 Ячейка стоит 900 ₽ за месяц.', limits: [] },
    ],
    notIncluded: ['доставка'],
  })
  test('is shown at the words of its clause, also when a clause holds a number of its own', () => {
    const found = proposalsOf(two)
    for (const { key, text } of two.clauses)
      for (const { start, end, quote } of found.get(key) ?? []) expect(text.slice(start, end)).toBe(quote)
    expect([...found.values()].map((one) => one.length)).toEqual([2, 2])
  })
  test('stands in a clause, a list, or between them', () => {
    const { text, places } = textOfDraft(two)
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    expect(inPlace(places, at('60 кг'))).toMatchObject({ key: 'a' })
    expect(inPlace(places, at('доставка'))).toMatchObject({ key: 'notIncluded', start: 2 })
    expect(inPlace(places, at('Не входит'))).toBeNull()
  })
})
