// Everything that a client is shown or sent by their page passes our own guards and audits, like any letter of ours.
import { describe, expect, test } from 'vitest'
import { ownText } from '../../agreements/page/ownTexts.ts'
import { shownText } from '../../agreements/versions/shown.ts'
import { voidTermsOf } from '../../agreements/voidTerms.ts'
import { auditText } from '../../audits/audit.ts'
import { AREAS } from '../../audits/auditCheck.ts'
import { LANGS, type Lang } from '../../basics/lang.ts'
import { quoteOf } from '../../basics/span.ts'
import { readDraft } from '../../signals/draft.ts'
import { wordsEn } from '../../web/clientPage/wordsEn.ts'
import { wordsRu } from '../../web/clientPage/wordsRu.ts'
import { languageOf } from '../problem.ts'
import { acceptedLetter, codeLetter, codeText, linkLetter, reminderLetter } from './pageLetters.ts'
import { PAGE_PROBLEMS } from './pageProblems.ts'

const COUNTRIES = ['RU', 'UK', 'EU', 'US'] as const
const OF_AGREEMENTS = AREAS.filter((area) => !['promo', 'ads', 'reviews', 'site'].includes(area))
const EACH = LANGS.flatMap((lang) =>
  [true, false].flatMap((consumer) =>
    COUNTRIES.map((jurisdiction) => [lang, consumer, jurisdiction] as const),
  ),
)

const NAMES: Readonly<Record<Lang, { business: string; client: string }>> = {
  ru: { business: 'ООО «Полка»', client: 'Пётр Ракитин' },
  en: { business: 'Shelf Ltd', client: 'Peter Rowan' },
}

/** Every sentence of a catalogue; those with blanks are filled with plain words. */
function sentencesOf(words: unknown, lang: Lang): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function')
    return sentencesOf((words as (...given: string[]) => unknown)(NAMES[lang].business, '1'), lang)
  return Object.values(words as object).flatMap((one) => sentencesOf(one, lang))
}

const parties = (lang: Lang) => ({
  business: { name: NAMES[lang].business, details: [] },
  client: { name: NAMES[lang].client, details: [] },
})
const OWN = ['signature_terms', 'data_consent'] as const
const ownTexts = (lang: Lang) => OWN.map((kind) => shownText(ownText(kind, lang), parties(lang), lang))

function lettersOf(lang: Lang): string[] {
  const { business } = NAMES[lang]
  const said = {
    to: 'p@mail.example',
    business,
    url: 'https://desk.example/c#x',
    until: '2026-12-06',
    toAccept: true,
  }
  const accepted = { ...said, by: NAMES[lang].client, when: '12:00', text: '', textHash: 'ab' }
  return [
    linkLetter(lang, said),
    linkLetter(lang, { ...said, toAccept: false }),
    reminderLetter(lang, said),
    codeLetter(lang, said.to, '123456', business),
    acceptedLetter(lang, accepted),
  ]
    .flatMap(({ subject, text }) => [subject, text])
    .concat(codeText(lang, '123456', business))
}

const everything = (lang: Lang): string[] => [
  ...sentencesOf(lang === 'ru' ? wordsRu : wordsEn, lang),
  ...Object.values(PAGE_PROBLEMS).map(({ title }) => title[lang]),
  ...ownTexts(lang),
  ...lettersOf(lang),
]

/** What may stand in no letter of ours, whatever the papers say; dates, clauses and sums are looked at with the papers. */
const NEVER = new Set(['void_term', 'tie', 'hush', 'threat', 'health', 'other_client', 'history', 'label'])

describe('What a client is shown', () => {
  test.for(EACH)('%s, consumer %s, in %s: is not marked by an audit', ([lang, consumer, jurisdiction]) => {
    const about = { jurisdiction, consumer, lang, on: '2026-11-22', areas: OF_AGREEMENTS }
    const marked = everything(lang).flatMap((text) =>
      auditText(text, about)
        .findings.filter(({ span }) => span)
        .map(({ check, span }) => [check, span && quoteOf(text, span)]),
    )
    expect(marked).toEqual([])
  })

  test.for(EACH)(
    '%s, consumer %s, in %s: has no void term in our own texts',
    ([lang, consumer, jurisdiction]) => {
      for (const kind of OWN)
        expect(voidTermsOf(ownText(kind, lang).clauses, { jurisdiction, consumer, lang })).toEqual([])
    },
  )

  test.for(LANGS)('%s: ties nothing to silence, threatens nobody and labels nobody', (lang) => {
    const found = everything(lang).flatMap((text) =>
      readDraft(text)
        .filter(({ rule }) => NEVER.has(rule))
        .map(({ rule, start, end }) => [rule, text.slice(start, end)]),
    )
    expect(found).toEqual([])
  })

  test.for(LANGS)('%s: says all of it in its language', (lang) => {
    expect(everything(lang).length).toBeGreaterThan(60)
    const texts = [...ownTexts(lang), ...sentencesOf(lang === 'ru' ? wordsRu : wordsEn, lang)]
    const other = lang === 'ru' ? [wordsRu.otherLanguage] : [wordsEn.otherLanguage]
    for (const text of texts.filter((one) => !other.includes(one)))
      if (lang === 'en') expect(text).not.toMatch(/[а-яё]/iu)
      else expect(text.replaceAll(/SHA|PDF/gu, '')).not.toMatch(/[a-z]{3}/iu)
    expect(languageOf(lang)).toBe(lang)
  })
})
