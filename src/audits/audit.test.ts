import { describe, expect, test } from 'vitest'
import { quoteOf } from '../basics/span.ts'
import { auditText } from './audit.ts'
import { AREAS } from './auditCheck.ts'

const russian = {
  jurisdiction: 'RU',
  consumer: true,
  areas: ['offer'],
  lang: 'ru',
  on: '2026-11-22',
} as const
const british = { ...russian, jurisdiction: 'UK', lang: 'en' } as const
const checksOf = (text: string, about: Parameters<typeof auditText>[1] = russian) =>
  auditText(text, about).findings.map(({ check }) => check)

describe('A check for words that should not stand there', () => {
  const text = '1.1 Сделаем сайт под ключ.\n1.2 Правки — сколько угодно.'
  const unmeasured = auditText(text, russian).findings.filter(({ check }) => check === 'B07')

  test('marks each of them', () => {
    expect(unmeasured.map(({ span }) => span && quoteOf(text, span))).toEqual(['под ключ', 'сколько угодно'])
  })
  test('says why, with the law, how well it was read, and words that would do', () => {
    expect(unmeasured[0]).toMatchObject({
      severity: 'high',
      wording: 'До 3 кругов правок по 20 пунктов.',
      law: 'ГК 431; Пленум ВАС 16/2014 п. 11; Пленум ВС 49/2018 п. 45',
      evidence: 'V',
    })
    expect(unmeasured[0]?.why).toContain('без меры')
  })
  test('speaks the language of the text', () => {
    const [finding] = auditText('Unlimited revisions.', british).findings
    expect(finding).toMatchObject({ check: 'B07', wording: '3 rounds, 20 items each.' })
    expect(finding?.why).not.toMatch(/[а-я]/iu)
  })
  test('marks the first five and no more', () => {
    const many = 'Безлимит. '.repeat(40)
    expect(checksOf(many).filter((check) => check === 'B07')).toHaveLength(5)
  })
})

describe('A check for words that are missing', () => {
  test('is a finding without a place', () => {
    const missing = auditText('1.1 Делаем сайт.', russian).findings.filter(({ check }) => check === 'B06')
    expect(missing).toMatchObject([{ span: null, severity: 'high' }])
  })
  test('is silent when they are there', () => {
    expect(checksOf('1.1 Делаем сайт. В цену не входит наполнение.')).not.toContain('B06')
  })
  test('finds nothing missing in what was not written', () => {
    expect(auditText(' \n', russian)).toEqual({ findings: [], questions: [], score: 0, cut: false })
  })
})

describe('What a program cannot see', () => {
  const { questions } = auditText('1.1 Делаем сайт.', russian)

  test('is asked, not found', () => {
    const [question] = questions.filter(({ check }) => check === 'B12')
    expect(question?.why).toMatch(/^Посмотрите сами, нет ли такого: не сказано/u)
    expect(checksOf('1.1 Делаем сайт.')).not.toContain('B12')
  })
  test('stays a question where it is one already', () => {
    expect(questions.find(({ check }) => check === 'B19')?.why).toBe('Платная услуга отмечена заранее?')
  })
  test('is a question with its words where something must be compared', () => {
    const text = 'Возврат денег — в течение 30 календарных дней.'
    const audit = auditText(text, { ...russian, areas: ['returns'] })
    const [question] = audit.questions.filter(({ check }) => check === 'D05')
    expect(question?.span && quoteOf(text, question.span)).toMatch(/^Возврат.+30 календ/u)
    expect(audit.findings.map(({ check }) => check)).not.toContain('D05')
  })
  test('does not weigh', () => {
    const { findings, score } = auditText('Не входит: всё остальное.', { ...british, consumer: false })
    expect(score).toBe(findings.reduce((sum, { severity }) => sum + { high: 5, med: 2, low: 1 }[severity], 0))
    expect(findings.every(({ span }) => span === null)).toBe(true)
  })
})

describe('A void term', () => {
  const text = '4.5 Стоимость абонемента возврату не подлежит.'

  test('is a finding with its words, and the check for the same words is silent', () => {
    const marked = auditText(text, russian).findings.filter(({ span }) => span !== null)
    expect(marked).toMatchObject([
      { check: 'void.non_refundable', severity: 'high', wording: 'Вернём остаток за вычетом подтверждённых расходов.' },
    ]) // prettier-ignore
    expect(marked[0]?.span && quoteOf(text, marked[0].span)).toBe('возврату не подлежит')
  })
  test('that a court weighs is of middle weight', () => {
    const marked = auditText('4.5 The fee is non-refundable.', british).findings
    expect(marked[0]).toMatchObject({ check: 'void.non_refundable', severity: 'med' })
  })
  test('is no finding between businesses', () => {
    expect(checksOf(text, { ...russian, consumer: false })).not.toContain('void.non_refundable')
    expect(checksOf(text, { ...russian, consumer: false })).not.toContain('B14')
  })
  test('is found in the clause where it stands, whatever stands before it', () => {
    const whole = `1.1 Делаем сайт.\n\n${text}`
    const [term] = auditText(whole, russian).findings
    expect(term?.span && quoteOf(whole, term.span)).toBe('возврату не подлежит')
  })
})

describe('A text of anybody', () => {
  test('is read up to a length, and the answer says so', () => {
    const long = `${'а'.repeat(100_000)} безлимит`
    expect(auditText(long, russian).cut).toBe(true)
    expect(checksOf(long)).not.toContain('B07')
  })
  test.for([
    ['runs that begin a pattern and never end it', 'возвра'.repeat(4_000)],
    ['a date without an end', 'с1.а'.repeat(5_000)],
    ['digits', '9'.repeat(20_000)],
    ['blanks', `суд${' '.repeat(20_000)}`],
    ['an address without a host', `${'a'.repeat(20_000)}@`],
    ['half a surrogate pair', '\ud800'.repeat(1_000)],
  ])('does no harm: %s', ([, text = '']) => {
    expect(() => auditText(text, { ...russian, areas: AREAS })).not.toThrow()
  })
})
