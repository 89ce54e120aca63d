import { describe, expect, test } from 'vitest'
import { certificate } from '../agreements/papers/certificate.ts'
import { filled } from '../agreements/templates/template.ts'
import { exampleValues, TEMPLATES } from '../agreements/templates/templates.ts'
import { shownText } from '../agreements/versions/shown.ts'
import { voidTermsOf } from '../agreements/voidTerms.ts'
import { LANGS, type Lang } from '../basics/lang.ts'
import { quoteOf } from '../basics/span.ts'
import { readDraft } from '../signals/draft.ts'
import { auditText } from './audit.ts'
import { AREAS } from './auditCheck.ts'

const COUNTRIES = ['RU', 'UK', 'EU', 'US'] as const
const PARTIES = { business: { name: 'A', details: [] }, client: { name: 'B', details: [] } }
/** Advertising and pages of a site have checks of their own: none of this is one. */
const READ_AS = AREAS.filter((area) => !['promo', 'ads', 'reviews', 'site'].includes(area))

/** Every text in a paper. */
function said(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(said) : []
}

function certificateIn(lang: Lang): string[] {
  const acceptance = {
    how: 'click_and_code',
    at: 0,
    until: null,
    by: 'B',
    words: null,
    sentTo: 'b…@b.example',
    entry: 1,
  }
  return said(
    certificate(
      {
        id: 'x',
        parties: PARTIES,
        zone: 'UTC',
        version: { name: '1', kind: 'agreement', recordedAt: 0, entry: 0 },
        text: 'x',
        textHash: '00',
        acceptance,
        steps: [{ kind: 'code_entered', at: 0, from: null }],
        foot: '',
      },
      lang,
    ),
  )
}

function agreementsIn(lang: Lang): string[] {
  return TEMPLATES.flatMap((template) =>
    [true, false].map((consumer) => {
      const made = filled(template, exampleValues(template), lang, consumer)
      if (!made.ok) throw new Error(made.error.join())
      return shownText(made.value, PARTIES, lang)
    }),
  )
}

const EVERYTHING = LANGS.flatMap((lang) => [
  ['the certificate', lang, certificateIn(lang)] as const,
  ['agreements', lang, agreementsIn(lang)] as const,
])

// The page, its letters and our own terms have a test beside them.
describe('What a client reads from us', () => {
  test.for(EVERYTHING)('%s, %s: threatens nobody, ties nothing to silence, names nobody', ([, , texts]) => {
    expect(texts.length).toBeGreaterThan(1)
    const stopped = texts.flatMap((text) =>
      readDraft(text)
        .filter(({ guard }) => ['G2', 'G3', 'G5'].includes(guard))
        .map((word) => `${word.guard} ${word.rule}: ${quoteOf(text, word)}`),
    )
    expect(stopped).toEqual([])
  })
  test.for(EVERYTHING)(
    '%s, %s: has no words that the law strikes out or our audit marks',
    ([, lang, texts]) => {
      for (const jurisdiction of COUNTRIES)
        for (const text of texts) {
          const about = { jurisdiction, consumer: true, lang, on: '2026-11-22', areas: READ_AS }
          const marked = auditText(text, about).findings.filter(({ span }) => span !== null)
          expect(marked.map(({ check, span }) => `${check} ${span && quoteOf(text, span)}`)).toEqual([])
        }
    },
  )
  test('what would be stopped is seen', () => {
    const text = 'Уберите отзыв, и мы вернём деньги. Деньги не возвращаются.'
    expect(readDraft(text).map(({ guard }) => guard)).toContain('G3')
    expect(voidTermsOf([{ no: '1', text }], { jurisdiction: 'RU', consumer: true, lang: 'ru' })).not.toEqual(
      [],
    )
  })
})
