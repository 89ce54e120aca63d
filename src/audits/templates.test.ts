import { describe, expect, test } from 'vitest'
import { filled } from '../agreements/templates/template.ts'
import { exampleValues, TEMPLATES } from '../agreements/templates/templates.ts'
import { shownText } from '../agreements/versions/shown.ts'
import { voidTermsOf } from '../agreements/voidTerms.ts'
import { LANGS } from '../basics/lang.ts'
import { quoteOf } from '../basics/span.ts'
import { auditText } from './audit.ts'
import { AREAS } from './auditCheck.ts'

const COUNTRIES = ['RU', 'UK', 'EU', 'US'] as const
const OF_AGREEMENTS = AREAS.filter((area) => !['promo', 'ads', 'reviews', 'site'].includes(area))
const PARTIES = {
  ru: {
    business: { name: 'ООО «Полка»', details: ['ИНН 7700000000'] },
    client: { name: 'Пётр Ракитин', details: [] },
  },
  en: {
    business: { name: 'Shelf Ltd', details: ['Company number 00000000'] },
    client: { name: 'Peter Rowan', details: [] },
  },
} as const

const EACH = TEMPLATES.flatMap((template) =>
  LANGS.flatMap((lang) =>
    [true, false].flatMap((consumer) =>
      COUNTRIES.map((jurisdiction) => ({ id: template.id, lang, consumer, jurisdiction, template })),
    ),
  ),
)

describe('An agreement made from a template, as its client sees it', () => {
  test.for(EACH)(
    '$id, $lang, consumer $consumer, in $jurisdiction: no void term, nothing grave that it says or leaves out',
    ({ template, lang, consumer, jurisdiction }) => {
      const made = filled(template, exampleValues(template), lang, consumer)
      if (!made.ok) throw new Error(`blanks ${made.error.join(', ')}`)
      expect(voidTermsOf(made.value.clauses, { jurisdiction, consumer, lang })).toEqual([])

      const text = shownText(made.value, PARTIES[lang], lang)
      const about = { jurisdiction, consumer, lang, on: '2026-11-22' }
      const marked = auditText(text, { ...about, areas: OF_AGREEMENTS }).findings.filter(({ span }) => span)
      expect(marked.map(({ check, span }) => [check, span && quoteOf(text, span)])).toEqual([])
      const grave = auditText(text, { ...about, areas: ['offer'] }).findings.filter(
        ({ severity }) => severity === 'high',
      )
      expect(grave.map(({ check, why }) => `${check} ${why}`)).toEqual([])
    },
  )
})
