// The memo as a colleague would want to read it: in this order, in both languages, without a word against a person.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ByHand } from '../cases/letters/examinedByHand.ts'
import { ownWordsOf, saidOnRecord } from '../cases/letters/quotations.ts'
import { guardFindings } from '../cases/letters/guards.ts'
import { readStory } from '../cases/readStory.ts'
import { workingCalendarOf } from '../cases/days/workingCalendar.ts'
import { calendarFor } from '../server/calendar.ts'
import { examinationByHand } from './examinationByHand.ts'
import { examine } from './examine.ts'
import { memo } from './memo.ts'
import { point, table, wrapped } from './memoText.ts'

type Story = Readonly<Record<string, unknown>> & { readonly id: string }
const stories: readonly Story[] = readdirSync('demo/stories')
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`demo/stories/${name}`, 'utf8')) as Story)
const story = (start: string): Story => stories.find(({ id }) => id.startsWith(start)) ?? { id: 'none' }

const GIVEN: ByHand = {
  concern: 'conditional_beyond_due',
  ours: ['notice_late'],
  thread: { proofRequestedAndEvaded: true },
}
const unread = { where: 'ledger.csv', line: 14, expected: 'a number', got: '12 шт', effect: 'line left out' }
const memoOf = (start: string, lang: 'ru' | 'en', given: ByHand = GIVEN): string => {
  const { examination, facts } = examinationByHand(story(start), given, [unread])
  return memo(examination, facts, lang)
}
/** The heads that stand in a text, in the order in which they stand. */
const orderOf = (text: string, heads: readonly string[]): string[] =>
  heads.filter((head) => text.includes(head)).toSorted((a, b) => text.indexOf(a) - text.indexOf(b))

const HEADS = {
  ru: [
    'Полка на одну ячейку',
    'Сначала наша часть',
    'На кону',
    'Требования\n',
    'Пределы и учёт',
    'Что сказано',
    'Что истекает дальше',
    'Что делать сейчас',
    'Письмо 1/',
    'Что не удалось прочесть',
    'На завтра:',
  ],
  en: [
    'Полка на одну ячейку',
    'Our part first',
    'is at stake',
    'The claims',
    'Limits and records',
    'What was said',
    'What runs out next',
    'What to do now',
    'Letter 1/',
    'What could not be read',
    'For tomorrow:',
  ],
} as const

describe.each(['ru', 'en'] as const)('The memo in %s', (lang) => {
  test('has all its parts in their order', () => {
    expect(orderOf(memoOf('ru-01', lang), HEADS[lang])).toEqual([...HEADS[lang]])
  })

  test('ends with the sentence for tomorrow', () => {
    const { examination } = examinationByHand(story('ru-01'), GIVEN)
    expect(memoOf('ru-01', lang).trimEnd().split('\n').at(-1)).toBe(
      `${lang === 'ru' ? 'На завтра' : 'For tomorrow'}: ${examination.tomorrow}`,
    )
  })

  test('opens with our part, also where nothing of ours was found', () => {
    const clean = memoOf('ru-01', lang, { ...GIVEN, ours: [] })
    const nothing = lang === 'ru' ? 'нашей ошибки не видно' : 'Nothing of ours found'
    expect(clean.indexOf(nothing)).toBeGreaterThan(0)
    expect(clean.indexOf(nothing)).toBeLessThan(clean.indexOf(HEADS[lang][3]))
    expect(memoOf('ru-01', lang)).not.toContain(nothing)
  })

  test('holds the letters in full', () => {
    const { examination } = examinationByHand(story('ru-01'), GIVEN)
    const squeezed = (text: string): string => text.replaceAll(/\s+/gu, ' ')
    for (const { text } of examination.letters)
      expect(squeezed(memoOf('ru-01', lang))).toContain(squeezed(text))
  })
})

describe.each(stories.map((one) => [one.id, one] as const))('The memo of %s', (_, one) => {
  const { examination, facts } = examinationByHand(one, GIVEN)
  const texts = (['ru', 'en'] as const).map((lang) => memo(examination, facts, lang))

  test('has no line over 100 columns, no control character and no trailing space', () => {
    for (const text of texts) {
      expect(text.split('\n').filter((line) => line.length > 100 || line !== line.trimEnd())).toEqual([])
      expect(text).not.toMatch(/(?!\n)\p{Cc}/u)
    }
  })

  test('says nothing against a person in its own words', () => {
    const labels =
      /шантаж|вымога|мошенн|преступ|террор|экстремис|скандалист|неадекват|blackmail|extort|criminal|fraudster|liar|(?<!\p{L})troll/iu
    for (const text of texts)
      expect(ownWordsOf(text, saidOnRecord(facts)).replaceAll(/\s+/gu, ' ')).not.toMatch(labels)
  })

  test('leaves no hole: no undefined, no empty brackets', () => {
    for (const text of texts) expect(text).not.toMatch(/undefined|NaN|\(\)|«»|“”/u)
  })
})

describe('The words of the memo', () => {
  test('put the money beside the hours', () => {
    expect(memoOf('ru-01', 'ru')).toContain('На кону 10 900 ₽; разбор уже съел 7 ч 10 мин, 4 300 ₽')
    expect(memoOf('en-01', 'en')).toContain(
      '£4,802.40 is at stake; sorting it out has already taken 3 h 25 min',
    )
  })

  test('show stock item by item in columns', () => {
    expect(memoOf('ru-01', 'ru')).toMatch(/вещь +по актам +пересчёт +разница\n {2}плед +27 +27 +0\n/u)
  })

  test('mark a rule that nobody has read in the law', () => {
    const { examination, facts } = examinationByHand(story('ru-01'), GIVEN)
    const marked = (evidenceMark: string): string =>
      memo(
        { ...examination, deadlines: examination.deadlines.map((one) => ({ ...one, evidenceMark })) },
        facts,
        'ru',
      )
    expect(marked('S')).toContain('по тексту нормы не проверено')
    expect(marked('V')).not.toContain('по тексту нормы не проверено')
  })

  test('name a lawful remedy neutrally, and only where one was announced', () => {
    expect(memoOf('ru-01', 'ru')).toContain('полиция, суд и банк открыты каждому')
    const { examination, facts } = examinationByHand(story('ru-01'), GIVEN)
    expect(memo({ ...examination, messages: [] }, facts, 'ru')).not.toContain('открыты каждому')
  })

  test('advise a night while the last words were hard and nobody has answered', () => {
    const { examination, facts } = examinationByHand(story('ru-01'), GIVEN)
    const upTo = (id: string): string => {
      const at = facts.messages.findIndex((message) => message.id === id)
      const messages = facts.messages.slice(0, at + 1)
      return memo(examination, { ...facts, messages, asOf: messages.at(-1)?.at ?? 0 }, 'ru')
    }
    expect(upTo('m13')).toContain('Выдох: до утра')
    expect(upTo('m14')).not.toContain('Выдох')
  })

  test('stay readable for a store of a thousand things: those that differ first', () => {
    const { examination, facts } = examinationByHand(story('ru-01'), GIVEN)
    const names = Array.from({ length: 1000 }, (_, at) => `SKU${at}`)
    const all = Object.fromEntries(names.map((name) => [name, 5]))
    const reconciliation = {
      ...examination.reconciliation,
      balance: all,
      counted: { ...all, SKU777: 4 },
      difference: { SKU777: -1 },
    }
    const lines = memo({ ...examination, reconciliation }, facts, 'ru').split('\n')
    expect(lines.length).toBeLessThan(250)
    expect(lines.findIndex((line) => line.includes('SKU777'))).toBe(
      lines.findIndex((line) => line.includes('пересчёт   ')) + 1,
    )
    expect(lines).toContain('  и ещё 960')
  })

  test('keep a hostile text from moving the cursor', () => {
    const { examination, facts } = examinationByHand(story('ru-01'), GIVEN)
    expect(memo(examination, { ...facts, title: 'a\u001b[2Jb\u0007' }, 'ru')).toContain('a[2Jb')
  })
})

describe.each(stories.map((one) => [one.id, one] as const))('Over the engine, the memo of %s', (_, one) => {
  const { facts, problems } = readStory(one)
  if (!facts) throw new Error('the story has facts')
  const examination = examine(facts, problems, { calendar: workingCalendarOf(facts.jurisdiction) })

  test.for(['ru', 'en'] as const)(
    'opens with our part, fits its columns and ends with tomorrow in %s',
    (lang) => {
      const lines = memo(examination, facts, lang).trimEnd().split('\n')
      expect(lines.filter((line) => line.length > 100)).toEqual([])
      expect(lines.find((line) => line === HEADS[lang][1])).toBeDefined()
      expect(lines.at(-1)).toContain(examination.tomorrow)
    },
  )

  test('carries letters that pass every guard and stay within 180 words', () => {
    const context = { facts, deadlines: examination.deadlines, overages: examination.overages }
    for (const letter of examination.letters) {
      const found = guardFindings(letter, context).map(
        ({ guard, span }) => `${guard} ${letter.text.slice(span.start, span.end)}`,
      )
      expect(found).toEqual([])
      expect(letter.text.split(/\s+/u).length).toBeLessThanOrEqual(180)
    }
  })

  test('quotes every clause that the final letters of the story must quote', () => {
    const outcome = one['outcome'] as { readonly finalLetterMustQuote?: readonly string[] }
    const quoted = examination.letters.flatMap(({ quotes }) => quotes)
    expect(outcome.finalLetterMustQuote?.filter((no) => !quoted.includes(no)) ?? []).toEqual([])
  })
})

test('The morning on which a pause ends is a working one in the country of the case', async () => {
  const heated = 'You are idiots and crooks! Refund me today or I post everywhere what scum you are!'
  const { facts, problems } = readStory({
    id: 's',
    lang: 'en',
    jurisdiction: 'EU',
    country: 'DE',
    timezone: 'Europe/Berlin',
    messages: [
      { id: 'm1', at: '2026-05-13T15:00', channel: 'email', from: 'client', direction: 'in', text: heated },
    ],
    claims: [{ id: 'c1', text: 'Refund me', raisedIn: ['m1'], amountClaimed: 500, currency: 'EUR' }],
    asOf: '2026-05-13T16:00',
  })
  if (!facts) throw new Error('the story can be read')
  const calendar = await calendarFor('EU', 'DE')
  // The 14th is Ascension Day.
  const examination = examine(facts, problems, { calendar })
  expect(memo(examination, facts, 'en', calendar)).toContain('before the morning of 15 May 2026')
})

describe('Text in lines', () => {
  test('keeps a sum in one piece and breaks a word that is longer than a line', () => {
    const lines = wrapped(`${'x'.repeat(94)} 10 900 ₽`).split('\n')
    expect(lines).toEqual(['x'.repeat(94), '10 900 ₽'])
    expect(
      wrapped('y'.repeat(250))
        .split('\n')
        .map((line) => line.length),
    ).toEqual([100, 100, 50])
  })

  test('sets a point under its mark and a number to the right of its column', () => {
    expect(point(`one ${'z'.repeat(96)}`)).toBe(`  - one\n    ${'z'.repeat(96)}`)
    expect(
      table(
        ['a', 'n'],
        [
          ['bb', '1'],
          ['c', '22'],
        ],
      ),
    ).toBe('  a     n\n  bb    1\n  c    22')
  })
})
