import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGS } from '../../basics/lang.ts'
import { quoteOf } from '../../basics/span.ts'
import { SCOPE_KINDS, type ScopeItem } from '../proposals/scope.ts'
import { filled } from '../templates/template.ts'
import { exampleValues, TEMPLATES } from '../templates/templates.ts'
import { shownText } from '../versions/shown.ts'
import { languageOfText, readAgreement } from './agreementReading.ts'

const quotes = (items: readonly ScopeItem[]) => items.map(({ quote }) => quote)
const scopeOf = (text: string) => {
  const { included, notIncluded, willNotDo } = readAgreement(text)
  return [included, notIncluded, willNotDo].map(quotes)
}
const numbers = (text: string) => readAgreement(text).clauses.map(({ no }) => no)

describe('What is in the scope', () => {
  test.for([
    [
      'В стоимость входит: дизайн, вёрстка и два круга правок.',
      ['дизайн', 'вёрстка', 'два круга правок'],
      [],
      [],
    ],
    ['Включено:\n– ячейка 0,4 м³;\n– копия акта.', ['ячейка 0,4 м³', 'копия акта'], [], []],
    ['Доставка и упаковка не входят в стоимость.', [], ['Доставка', 'упаковка'], []],
    ['Хостинг оплачивается отдельно.', [], ['Хостинг'], []],
    ['Не делаем:\n• логотипы\n• переводы', [], [], ['логотипы', 'переводы']],
    [
      'Мы не принимаем оружие, лекарства (в том числе рецептурные).',
      [],
      [],
      ['оружие', 'лекарства (в том числе рецептурные)'],
    ],
    ['В цену не включено: перелёт; проживание, питание.', [], ['перелёт', 'проживание, питание'], []],
    ['The price includes two rounds, hosting and support.', ['two rounds', 'hosting', 'support'], [], []],
    ['Delivery is not included.', [], ['Delivery'], []],
    ['Not included:\n- travel\n- printing\n\nPayment in 5 days.', [], ['travel', 'printing'], []],
    ['We do not provide legal advice.', [], [], ['legal advice']],
    ['Out of scope:\n1) data recovery\n2) night shifts', [], [], ['data recovery', 'night shifts']],
    ['Оплата до пятого числа. Срок — 10 дней.', [], [], []],
  ] as const)('%s', ([text, included, notIncluded, willNotDo]) => {
    expect(scopeOf(text)).toEqual([included, notIncluded, willNotDo])
  })
  test('is marked in the very words of the text, whatever the text', () => {
    const line = fc.constantFrom(
      'Входит:',
      '– акт',
      '1.1 Не входит: а, б',
      'We do not do x.',
      '',
      'ок\ud800',
      '–',
      'не входит',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        const read = readAgreement(text)
        for (const kind of SCOPE_KINDS)
          for (const item of read[kind]) expect(quoteOf(text, item)).toBe(item.quote)
        for (const clause of read.clauses)
          for (const proposal of clause.proposals) expect(quoteOf(text, proposal)).toBe(proposal.quote)
      }),
    )
  })
})

describe('An agreement that already exists', () => {
  test('is cut by its numbers, and its lists belong to no clause', () => {
    const text =
      '1.1 Ячейка до 0,4 м³.\n1.2 Оплата до 5 числа.\n\nВходит:\n– приём\n– выдача\n\n2.1 Срок 7 дней.'
    expect(numbers(text)).toEqual(['1.1', '1.2', '2.1'])
    expect(readAgreement(text).clauses[1]?.text).toBe('Оплата до 5 числа.')
  })
  test('without numbers is cut into sentences', () => {
    expect(numbers('Делаем сайт. Три круга правок включены. Дальше круг 9 000 ₽.')).toEqual(['1', '2', '3'])
  })
  test('keeps a list that a clause goes on after', () => {
    const text = '1. Входит:\n– приём\nи всё, что названо в акте.\n2. Срок 7 дней.'
    expect(readAgreement(text).clauses[0]?.text).toBe('Входит:\n– приём\nи всё, что названо в акте.')
  })
  test('says its language by its letters', () => {
    expect(['Ячейка', 'A cell', '', '0,4'].map(languageOfText)).toEqual(['ru', 'en', 'en', 'en'])
  })
  test('of 200,000 characters and more is read up to there and says so', () => {
    expect(readAgreement(`1. Срок 7 дней. ${'а'.repeat(200_001)}`).cut).toBe(true)
  })

  test.for(['Входит:\n', 'Входит:\n– а\n', 'не входит, ', '1.1 Входит: (а, б\n', '– ', 'Входит:\n\n'])(
    'that repeats «%s» to its end is read like any other',
    (piece) => {
      const read = readAgreement(piece.repeat(Math.ceil(200_000 / piece.length)))
      expect(read.included.length + read.notIncluded.length).toBeLessThanOrEqual(120)
    },
  )

  const each = TEMPLATES.flatMap((template) => LANGS.map((lang) => [template.id, lang, template] as const))
  test.for(each)('made by ourselves is read back: %s, %s', ([, lang, template]) => {
    const made = filled(template, exampleValues(template), lang, true)
    if (!made.ok) throw new Error(made.error.join())
    const parties = { business: { name: 'A', details: [] }, client: { name: 'B', details: [] } }
    const read = readAgreement(shownText(made.value, parties, lang))
    expect(read.lang).toBe(lang)
    const clauses = read.clauses.filter(({ no }) => no !== '0').map(({ no, text }) => ({ no, text }))
    expect(clauses).toEqual(made.value.clauses.map(({ no, text }) => ({ no, text })))
    expect(quotes(read.included)).toEqual(expect.arrayContaining([...(made.value.included ?? [])]))
    expect(quotes(read.notIncluded)).toEqual(expect.arrayContaining([...(made.value.notIncluded ?? [])]))
    expect(quotes(read.willNotDo)).toEqual(expect.arrayContaining([...(made.value.willNotDo ?? [])]))
  })
})
