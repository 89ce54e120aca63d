// The first word as the door reads it: with its places filled in, the desk's own letter stops nowhere, in either language.
import { describe, expect, test } from 'vitest'
import { draftFindings } from '../drafting/draftFindings.ts'
import { faultTold, firstWordCase, type FirstWordPapers } from './firstWordCase.ts'
import { firstWord, GROUNDS, NO_TRACE, type Ground } from './touched.ts'

const ASKED_ON = Date.parse('2026-03-28T12:00:00Z')
const DETAIL: Readonly<Record<Ground, string>> = {
  same_clause: '4.5',
  same_item: 'AURORA-X',
  same_day: '2026-03-20',
  same_offer: '',
  named: '',
}
const papersOf = (ground: Ground, lang: 'ru' | 'en'): FirstWordPapers => ({
  client: { id: 'v', name: 'Вера', consumer: null, emails: ['vera@mail.example'], phones: [] },
  business: 'Студия',
  writer: '',
  jurisdiction: lang === 'ru' ? 'RU' : 'UK',
  lang,
  zone: 'Europe/Moscow',
  agreement: null,
  entries: [],
  grounds: [{ ground, detail: DETAIL[ground] }],
  trace: { ...NO_TRACE, clauses: [{ no: '4.5', words: 'деньги не возвращаются' }] },
})
const foundIn = (text: string, papers: FirstWordPapers, verdict: 'our_fault' | 'refuted' = 'our_fault') =>
  draftFindings(
    { kind: 'first_word', to: 'client', text, quotes: [] },
    {
      facts: firstWordCase(papers, ASKED_ON),
      deadlines: [],
      overages: [],
      givenOn: ['2026-03-20'],
      claims: faultTold([{ verdict }]),
      ours: [],
      uninvolved: true,
      tellInsurer: null,
      giving: null,
    },
  ).map(({ kind }) => kind)

const FILLED: Readonly<Record<'ru' | 'en', readonly (readonly [place: string, words: string])[]>> = {
  ru: [
    ['[[что именно]]', 'сушилка грела слабее'],
    ['[[что произошло]]', 'мы перепутали два ящика'],
    ['[[как именно]]', 'вы могли заплатить лишнее'],
    ['[[что сделаем]]', 'пересчитаем и вернём разницу'],
    ['[[дата]]', '6 апреля 2026 года'],
  ],
  en: [
    ['[[what exactly]]', 'the dryer ran colder'],
    ['[[what happened]]', 'we mixed up two boxes'],
    ['[[how]]', 'you may have paid too much'],
    ['[[what we do]]', 'we count again and return the difference'],
    ['[[date]]', '7 April 2026'],
  ],
}
function whole(ground: Ground, lang: 'ru' | 'en'): string {
  const draft = firstWord({ ground, detail: DETAIL[ground], name: 'Вера', from: 'Студия' })[lang]
  return FILLED[lang].reduce((text, [place, words]) => text.replace(place, words), draft)
}

describe('The first word of the desk', () => {
  test.each(GROUNDS.flatMap((ground) => [[ground, 'ru'] as const, [ground, 'en'] as const]))(
    'by %s in %s has no place to change but the day that it promises',
    (ground, lang) => expect(foundIn(whole(ground, lang), papersOf(ground, lang))).toEqual(['promise']),
  )

  test('leans on no term that does not hold', () => {
    const text = 'По пункту 4.5 деньги не возвращаются.'
    expect(foundIn(text, papersOf('same_clause', 'ru'))).toContain('G2')
  })

  test('admits nothing where nothing of it was our fault', () => {
    expect(faultTold([{ verdict: 'refuted' }])).toEqual([])
    expect(foundIn('Это наша ошибка.', papersOf('named', 'ru'), 'refuted')).toEqual(['admission'])
    expect(foundIn('Это наша ошибка.', papersOf('named', 'ru'))).toEqual([])
  })
})
