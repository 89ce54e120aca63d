import { describe, expect, test } from 'vitest'
import { LANGS, type Lang } from '../../basics/lang.ts'
import type { Clause, Limit } from '../agreement.ts'
import { proposeLimits } from '../proposeLimits.ts'
import type { AgreementVersionFacts } from '../versions/versionFacts.ts'
import { filled, type Template } from './template.ts'
import { exampleValues, TEMPLATES } from './templates.ts'

const made = (template: Template, lang: Lang, consumer: boolean, values = exampleValues(template)) => {
  const result = filled(template, values, lang, consumer)
  if (!result.ok) throw new Error(`blanks ${result.error.join(', ')}`)
  return result.value
}
const EACH = TEMPLATES.flatMap((template) =>
  LANGS.flatMap((lang) => [true, false].map((consumer) => [template.id, lang, consumer, template] as const)),
)
const wordsOf = ({ clauses, included = [], notIncluded = [], willNotDo = [] }: AgreementVersionFacts) => [
  ...clauses.map(({ text }) => text),
  ...included,
  ...notIncluded,
  ...willNotDo,
]

/** What the words of a clause propose, in the shape of its typed limit. */
const asRead = ({ text, limit }: Clause, lang: Lang): Limit[] =>
  proposeLimits(`1.1 ${text}`, lang).clauses.flatMap(({ proposals }) =>
    proposals
      .map((proposal) => proposal.limit)
      .filter(({ op, unit }) => op === limit?.op && unit === limit.unit),
  )

describe('A template', () => {
  test.for(EACH)('%s %s, consumer %s: says all of it in its language', ([, lang, consumer, template]) => {
    const words = wordsOf(made(template, lang, consumer)).join('\n')
    expect(words).not.toMatch(/\{\{|undefined|NaN/u)
    if (lang === 'en') expect(words).not.toMatch(/[а-я]/iu)
    // The unit of a file system has no other name.
    else expect(words.replaceAll('inode', '')).not.toMatch(/[a-z]{3}/iu)
  })
  test.for(EACH)('%s %s, consumer %s: has each clause once', ([, lang, consumer, template]) => {
    const numbers = made(template, lang, consumer).clauses.map(({ no }) => no)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers).toEqual(numbers.toSorted())
  })
  test.for(EACH)('%s %s, consumer %s: a limit is what its words say', ([, lang, consumer, template]) => {
    const limited = made(template, lang, consumer).clauses.filter(({ limit }) => limit !== undefined)
    expect(limited.length).toBeGreaterThan(4)
    for (const clause of limited) {
      const read = asRead(clause, lang).map(({ value, prices }) => ({ value, prices }))
      expect(read, clause.text).toContainEqual({ value: clause.limit?.value, prices: clause.limit?.prices })
    }
  })
  test.for(TEMPLATES.map((template) => [template.id, template] as const))(
    '%s asks about each blank that its words or limits name, and about no other',
    ([, template]) => {
      const named = [...JSON.stringify(template).matchAll(/\{\{(\w+)|"blank":"(\w+)"/gu)]
      expect(new Set(named.map(([, word, limit]) => word ?? limit))).toEqual(
        new Set(template.blanks.map(({ id }) => id)),
      )
    },
  )
  test('never bills a consumer for what they did not choose', () => {
    for (const template of TEMPLATES)
      for (const { limit } of made(template, 'ru', true).clauses) expect(limit?.overagePrice).toBeUndefined()
  })
})

describe('The blanks of a template', () => {
  const [template] = TEMPLATES
  if (!template) throw new Error('there are templates')
  const values = exampleValues(template)

  test.for([
    ['missing', { volume: undefined }],
    ['nothing', { volume: 0 }],
    ['less than nothing', { volume: -1 }],
    ['beyond what a shelf can be', { volume: 1e6 }],
    ['no number', { volume: 'много' }],
    ['not finite', { volume: Number.POSITIVE_INFINITY }],
  ])('are named when one is %s', ([, change]) => {
    const given = Object.fromEntries(
      Object.entries({ ...values, ...(change as object) }).filter(([, value]) => value !== undefined),
    ) as typeof values
    expect(filled(template, given, 'ru', true)).toEqual({ ok: false, error: ['volume'] })
  })
  test('stand in the words and in the limit at once', () => {
    const { clauses } = made(template, 'ru', false, { ...values, volume: 1.25, overage: 70.5 })
    expect(clauses.find(({ no }) => no === '2.1')).toMatchObject({
      text: 'Ячейка вмещает до 1,25 м³. Объём считается по габаритам упаковки.',
      limit: { op: '<=', value: 1.25, unit: 'm3' },
    })
    expect(clauses.find(({ no }) => no === '2.4')).toMatchObject({
      limit: { op: 'grace_days', value: 3, overagePrice: 70.5, overageUnit: 'RUB/slot/day' },
    })
  })
  test('of money are written in their currency', () => {
    const { clauses } = made(template, 'en', false, { ...values, currency: 'GBP', monthly: 24.5 })
    expect(clauses.find(({ no }) => no === '2.3')?.text).toContain('£24.50 per calendar month')
  })
  test('name the blanks of nobody’s prototype', () => {
    expect(filled(template, {}, 'ru', true)).toEqual({
      ok: false,
      error: template.blanks.map(({ id }) => id),
    })
  })
})
