// Every letter of a claim of loss passes the guards as drafted, in both languages, for a firm and for a consumer.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readInstant } from '../../basics/instant.ts'
import { LANGS, type Lang } from '../../basics/lang.ts'
import type { Entry, EntryFacts } from '../../ledger/entry.ts'
import { lossAnswer, type LossSteps } from '../../ledger/reconciliation/lossAnswer.ts'
import { skuNamed } from '../../ledger/reconciliation/skuNamed.ts'
import { trustIn } from '../../ledger/reconciliation/noAct.ts'
import { guardFindings } from '../letters/guards.ts'
import { LETTER_WORDS_AT_MOST } from '../letters/letterInput.ts'
import { readStory } from '../readStory.ts'
import { lossCase, type LossLetterOf, type LossPapers } from './lossCase.ts'
import { countInvitation, lossProofAsked, lossReply, nextLossStep } from './lossLetters.ts'

const zone = 'Europe/Moscow'
const at = (text: string): number => readInstant(text, zone) ?? Number.NaN
const paper = (
  doc: string,
  kind: string,
  day: string,
  qty: number,
  more: Partial<EntryFacts> = {},
): Entry => ({
  id: doc,
  kind,
  doc,
  lines: [{ sku: 'LAMP', name: 'Лампа настольная', qty }],
  signedBy: ['Мы', 'Клиент'],
  ...more,
  at: at(day),
  atText: day,
})
const TAKEN = paper('МХ-1 № 12', 'goods_in', '2026-09-01', 5)
const GIVEN = paper('МХ-3 № 7', 'goods_out', '2026-10-05', 3)
const UNSIGNED = paper('МХ-3 № 8', 'goods_out', '2026-10-05', 3, { signedBy: [] })
const VALUED: Entry = { ...TAKEN, lines: [{ sku: 'LAMP', qty: 5, declaredValue: 1200 }] }
const FOUND = (qty: number, day = '2026-10-20') => paper('СЧ-1', 'stock_count', day, qty)
const asOf = at('2026-11-20')

const SCENES: Readonly<Record<string, readonly [readonly Entry[], Partial<LossSteps>]>> = {
  'nothing on paper': [[], { withoutAct: 'could_not' }],
  'nothing on paper, and it could have come in so': [[], { withoutAct: 'could' }],
  'all handed out': [[TAKEN, paper('МХ-3 № 7', 'goods_out', '2026-10-05', 5)], {}],
  'handed out, unsigned': [[TAKEN, UNSIGNED, FOUND(2)], {}],
  'on the shelf by a count': [[TAKEN, GIVEN, FOUND(2)], {}],
  'not found by the count': [[TAKEN, GIVEN, FOUND(0)], {}],
  'not found, with a value': [[VALUED, GIVEN, FOUND(1)], {}],
  'on another receipt': [
    [
      { ...TAKEN, receipt: '7781' },
      {
        ...paper('МХ-1 № 13', 'goods_in', '2026-09-01', 1),
        receipt: '7718',
        lines: [{ sku: 'COAT', qty: 1 }],
      },
      { ...GIVEN, receipt: '7718' },
    ],
    {},
  ],
  'counted after the claim': [[TAKEN, FOUND(4, '2026-11-10')], {}],
  'on the shelf by the acts': [[TAKEN], {}],
}

const papersOf = (lang: Lang, consumer: boolean, entries: readonly Entry[]): LossPapers => ({
  client: { id: 'c', name: 'ИП Ракитин Олег Сергеевич', consumer, emails: [], phones: [] },
  business: 'ПВЗ «Полка у дома»',
  writer: 'Званцев А. К.',
  jurisdiction: 'RU',
  lang,
  zone,
  agreement: {
    id: 'a',
    version: '3.1',
    acceptedAt: '2026-02-28T12:00:00+03:00',
    clauses: [
      {
        no: '4.4',
        text: 'Претензия о недостаче содержит номер акта приёма и описание вещи.',
        limit: { op: 'contains' },
      },
    ],
  },
  entries,
  item: 'лампа настольная «Ночь» [чёрная]',
  words: 'Верните мою лампу настольную «Ночь» [чёрная], вы её потеряли!',
  claimedAt: at('2026-11-01'),
})
const of = (scene: string, lang: Lang = 'ru', consumer = false): LossLetterOf => {
  const [entries, steps] = SCENES[scene] ?? [[], {}]
  const papers = papersOf(lang, consumer, entries)
  const claim = { sku: 'LAMP', qty: null, at: papers.claimedAt }
  const done = { withoutAct: null, invitedAt: null, ...steps }
  return {
    facts: lossCase(papers, asOf),
    lang,
    answer: lossAnswer(claim, entries, done, asOf),
    item: papers.item,
    words: papers.words,
    claimedAt: papers.claimedAt,
  }
}

describe.each(Object.keys(SCENES))('Letters about a loss, %s', (scene) => {
  const all = LANGS.flatMap((lang) =>
    [true, false].flatMap((consumer) => {
      const input = of(scene, lang, consumer)
      const drafts = [countInvitation(input), lossProofAsked(input), lossReply(input)].filter(
        (one) => one !== null,
      )
      return drafts.map((letter) => ({ letter, input }))
    }),
  )
  test('pass every guard', () => {
    const found = all.flatMap(({ letter, input }) =>
      guardFindings(letter, { facts: input.facts, deadlines: [], overages: [] }).map(
        ({ guard, span }) => `${letter.kind} ${guard} ${letter.text.slice(span.start, span.end)}`,
      ),
    )
    expect(found).toEqual([])
  })
  test('are short, whole, and speak of nobody’s trust or service', () => {
    for (const { letter } of all) {
      expect(letter.text.split(/\s+/u).length).toBeLessThanOrEqual(LETTER_WORDS_AT_MOST)
      expect(letter.text).not.toMatch(/undefined|null|NaN|«»|“”|\.\.| {2}|\(\)|: \./u)
      expect(trustIn(letter.text)).toBeNull()
    }
  })
})

describe('The answer to a loss', () => {
  const told = (scene: string, lang: Lang = 'ru') => lossReply(of(scene, lang))?.text ?? ''
  test('names the act of issue and its day', () => {
    expect(told('all handed out')).toContain('Выдано: 5 штук (МХ-3 № 7 от 5 октября 2026 года).')
  })
  test('says our own side first, with what the act says it is worth', () => {
    const text = told('not found, with a value')
    expect(text).toContain('Приняли и при пересчёте не нашли: 1 штука')
    expect(text).toContain('По акту это стоит 1 200 ₽')
    expect(text.indexOf('не нашли')).toBeLessThan(text.indexOf('Лежит у нас'))
  })
  test('asks the writer who took it where nobody signed', () => {
    expect(told('handed out, unsigned')).toContain('[кто получил')
  })
  test('does not exist while the question about acts is open', () => {
    const open = of('nothing on paper')
    expect(
      lossReply({
        ...open,
        answer: lossAnswer(
          { sku: null, qty: null, at: asOf },
          [],
          { withoutAct: null, invitedAt: null },
          asOf,
        ),
      }),
    ).toBeNull()
  })
})

test('A request for proof names what is enough, and to a firm the clause that says what a claim contains', () => {
  const firm = lossProofAsked(of('nothing on paper'))
  expect(firm.text).toContain('достаточно любого одного: номер акта, накладная')
  expect(firm.quotes).toEqual(['4.4'])
  const consumer = lossProofAsked(of('nothing on paper', 'ru', true))
  expect(consumer.quotes).toEqual([])
  expect(consumer.text).toContain('слова того, кто видел передачу')
})

test('An invitation says that a count without the client is worth nothing', () => {
  expect(countInvitation(of('counted after the claim')).text).toContain(
    'Мы уже считали без вас (СЧ-1 от 10 ноября 2026 года)',
  )
})

describe('What comes next', () => {
  const next = (
    scene: string,
    ...done: Parameters<typeof nextLossStep>[1] extends ReadonlySet<infer K> ? K[] : never
  ) => nextLossStep(of(scene).answer, new Set(done))
  test('is the count, before any answer about what lies here', () => {
    expect(next('on the shelf by the acts')).toBe('count_invited')
    expect(next('counted after the claim')).toBe('count_invited')
    expect(next('on the shelf by the acts', 'count_invited')).toBe('count')
    expect(next('on the shelf by a count', 'count_invited')).toBe('answered')
  })
  test('is a request for proof before we say that nothing was taken in', () => {
    expect(next('nothing on paper')).toBe('proof_requested')
    expect(next('nothing on paper', 'proof_requested')).toBe('answered')
  })
  test('is the answer where the papers give one, and nothing after it', () => {
    expect(next('all handed out')).toBe('answered')
    expect(next('all handed out', 'answered')).toBeNull()
  })
})

describe('The stories', () => {
  const facts = (name: string) => {
    const read = readStory(JSON.parse(readFileSync(`demo/stories/${name}.json`, 'utf8'))).facts
    if (!read) throw new Error(`no story ${name}`)
    return read
  }
  const answered = (name: string, item: string) => {
    const { ledger, asOf: until } = facts(name)
    const claim = { sku: skuNamed(item, ledger), qty: null, at: until }
    return lossAnswer(claim, ledger, { withoutAct: null, invitedAt: null }, until)
  }
  test('of the coat: it left on another receipt, and that is ours to answer', () => {
    expect(answered('ru-04-lost-coat', 'Пальто кашемир, коричневое')).toMatchObject({
      kind: 'act_missing',
      parts: [{ ours: 'other_receipt', papers: [{ id: 'OUT-7718a' }] }],
    })
  })
  test('of the shelf: no act names the coffee machine, so the question about acts comes first', () => {
    expect(answered('ru-01-shelf-overflow', 'кофемолка К-7')).toMatchObject({
      kind: 'undecided',
      askWithoutAct: true,
    })
  })
})
