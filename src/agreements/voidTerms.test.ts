import { describe, expect, test } from 'vitest'
import { VOID_RULES } from './voidRules.ts'
import { voidTermsOf, type VoidContext } from './voidTerms.ts'

const russian: VoidContext = { jurisdiction: 'RU', consumer: true, lang: 'ru' }
const british: VoidContext = { jurisdiction: 'UK', consumer: true, lang: 'en' }
const found = (text: string, context: VoidContext) =>
  voidTermsOf([{ no: '1', text }], context).map(({ rule, level }) => `${rule} ${level}`)

describe('A term that the law strikes out for a consumer', () => {
  test.for([
    ['Стоимость курса возврату не подлежит.', 'non_refundable void'],
    ['Предоплата не возвращается ни при каких условиях.', 'non_refundable void'],
    ['Возврат денежных средств за пропущенные занятия не производится.', 'non_refundable void'],
    ['Администрация не несёт ответственности за вещи, оставленные в гардеробе.', 'no_liability void'],
    ['При отказе от услуги удерживается 50 % стоимости.', 'withdrawal_penalty void'],
    ['Салон вправе в одностороннем порядке изменить цену.', 'unilateral_change void'],
    ['Споры рассматриваются в суде по месту нахождения Исполнителя.', 'our_court void'],
    ['Заказчику запрещается публиковать отрицательные отзывы.', 'gag void'],
    ['Без кассового чека претензии по товару не рассматриваются.', 'receipt_only void'],
    ['Продавец вправе отказать в обслуживании без объяснения причин.', 'refusal_without_reason risky'],
    ['Молчание клиента считается согласием на платную услугу.', 'imposed_extra void'],
  ] as const)('in Russia: %s', ([text, expected]) => {
    expect(found(text, russian)).toContain(expected)
  })
  test.for([
    ['All deposits are non-refundable.', 'non_refundable risky'],
    ['We are not liable for loss of or damage to your belongings.', 'no_liability void'],
    ['We may change these prices at any time.', 'unilateral_change risky'],
    ['You agree not to post negative reviews.', 'gag risky'],
  ] as const)('in the United Kingdom: %s', ([text, expected]) => {
    expect(found(text, british)).toContain(expected)
  })
  test('in the United States is the ban on reviews, and not the deposit', () => {
    const american = { ...british, jurisdiction: 'US' }
    expect(found('You agree not to post negative reviews.', american)).toEqual(['gag void'])
    expect(found('All deposits are non-refundable.', american)).toEqual([])
  })
})

describe('A term that stands', () => {
  test.for([
    ['Товар надлежащего качества по перечню возврату и обмену не подлежит.'],
    ['Возврат денег — в течение 10 дней со дня требования.'],
    ['Клиент вправе отказаться от услуги без объяснения причин.'],
    ['Исполнитель отвечает за сохранность вещей.'],
    ['Хранитель сообщает об изменении адреса по e-mail.'],
  ] as const)('is left alone: %s', ([text]) => {
    expect(found(text, russian)).toEqual([])
  })
  test('between businesses is a matter of bargain', () => {
    expect(found('Предоплата не возвращается.', { ...russian, consumer: false })).toEqual([])
  })
})

describe('What is found', () => {
  test('is marked in the words of the clause', () => {
    const text = 'Стоимость курса возврату не подлежит.'
    const [term] = voidTermsOf([{ no: '4.5', text }], russian)
    expect(term && text.slice(term.span.start, term.span.end)).toBe('возврату не подлежит')
    expect(term).toMatchObject({ clause: '4.5', source: 'ЗоЗПП ст. 16, 32; ГК ст. 782', evidence: 'V' })
  })
  test('includes a clause that is itself marked as void, for a business too', () => {
    const clauses = [{ no: '9', text: 'Что угодно.', void: true, voidWhy: 'решение суда' }]
    expect(voidTermsOf(clauses, { ...russian, consumer: false })).toMatchObject([
      { clause: '9', rule: 'declared', level: 'void', why: 'решение суда' },
    ])
  })
  test.for([
    ['is a penalty for our delay below the statute', 0.001, russian, ['penalty_below_statute']],
    ['is none at the statute’s own share', 0.03, russian, []],
    ['is none in another country', 0.001, british, []],
  ] as const)('%s', ([, value, context, rules]) => {
    const clauses = [{ no: '6', text: 'За просрочку сдачи.', limit: { op: '=', value, unit: 'share/day' } }]
    expect(voidTermsOf(clauses, context).map((one) => one.rule)).toEqual(rules)
  })
  // No clock: one of these takes some hundredths of a second at most, and the half minute of a test is for a hundred.
  test('is looked for in a clause written to be slow as anywhere', () => {
    const hostile = `Предоплата не возвращается. ${'возврат '.repeat(5_000)}`
    for (let again = 0; again < 100; again += 1)
      expect(found(hostile, russian)).toEqual(['non_refundable void'])
  })
})

describe('The words of the rules', () => {
  test('have an end to every repetition, because the clause may be anybody’s', () => {
    const endless = VOID_RULES.flatMap(({ id, pattern, unless }) =>
      [pattern, ...(unless ? [unless] : [])]
        .flatMap(({ source }) => [
          ...source.matchAll(/\\[pP]\{[^}]+\}|\\.|\[(?:\\.|[^\]\\])*\]|[*+]|\{\d+,\}/gu),
        ])
        .filter(([sign]) => /^(?:[*+]|\{\d+,\})$/u.test(sign))
        .map(() => id),
    )
    expect(endless).toEqual([])
  })
})
