// Which letters leave, in which order, and what stands in them. Over every visible story, and by single differences.
import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FoundDeadline } from '../deadlines/foundDeadline.ts'
import type { Letter } from '../letter.ts'
import { examinedByHand, type ByHand } from './examinedByHand.ts'
import { guardFindings } from './guards.ts'
import { letters } from './letters.ts'
import { ownWordsOf, saidOnRecord } from './quotations.ts'
import type { LetterInput } from './letterInput.ts'

type Story = Readonly<Record<string, unknown>> & { readonly id: string }
const stories: readonly Story[] = readdirSync('demo/stories')
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`demo/stories/${name}`, 'utf8')) as Story)
const story = (start: string): Story => {
  const found = stories.find(({ id }) => id.startsWith(start))
  if (!found) throw new Error(`no story ${start}`)
  return found
}
const LIMITS: ByHand = { ours: ['took_in_over_limit'], concern: 'conditional_beyond_due' }
const drafts = (start: string, given: ByHand = {}): Letter[] => letters(examinedByHand(story(start), given))
const kinds = (drafted: readonly Letter[]): string[] => drafted.map(({ kind }) => kind)
const textOf = (drafted: readonly Letter[], kind: Letter['kind']): string =>
  drafted.find((letter) => letter.kind === kind)?.text ?? ''

describe.each(stories.map((one) => [one.id, one] as const))('The letters of %s', (_, one) => {
  const input = examinedByHand(one, { concern: 'conditional_beyond_due' })
  const drafted = letters(input)

  test('pass every guard', () => {
    const found = drafted.flatMap((letter) =>
      guardFindings(letter, input).map(
        ({ guard, span }) => `${guard} ${letter.text.slice(span.start, span.end)}`,
      ),
    )
    expect(found).toEqual([])
  })

  test('stay within 180 words, greet and sign', () => {
    for (const { text } of drafted) {
      expect(text.split(/\s+/u).length).toBeLessThanOrEqual(180)
      expect(text).toMatch(/здравствуйте|Здравствуйте|Hello/u)
      expect(text.split('\n').at(-1)).toBe(input.facts.parties.business.name)
    }
  })

  test('quote word for word what they say they quote', () => {
    for (const letter of drafted)
      for (const no of letter.quotes) {
        const clause = input.facts.agreement?.clauses.find((found) => found.no === no)
        const start = clause?.text.split(/(?<=[.!?])\s/u)[0]?.replace(/\.$/u, '') ?? 'no such clause'
        expect(letter.text).toContain(start)
      }
  })

  test('leave no hole that is not a gap: no undefined, no empty quotation, no double full stop', () => {
    for (const { text } of drafted) expect(text).not.toMatch(/undefined|null|NaN|«»|“”|\.\.| {2}|\(\)|: \./u)
  })

  test('command nobody and label nobody', () => {
    for (const { text } of drafted)
      expect(ownWordsOf(text, saidOnRecord(input.facts))).not.toMatch(
        /вы обязаны|успокойтесь|как я уже писал|you must|calm down/iu,
      )
  })
})

describe('The shelf story', () => {
  const drafted = drafts('ru-01', { ...LIMITS, thread: { proofRequestedAndEvaded: true } })

  test('quotes between its letters the limit, the excess, the claim form and the way out', () => {
    expect(drafted.flatMap(({ quotes }) => quotes).toSorted()).toEqual(['3.2', '3.5', '4.4', '8.2'])
  })

  test('leaves in its order: limit, answer, words about the police, parting', () => {
    expect(kinds(drafted)).toEqual(['overage_notice', 'final_answer', 'threat_answer', 'parting'])
  })

  test('names the bill, the last day and what would be enough', () => {
    expect(textOf(drafted, 'overage_notice')).toContain('1 650 ₽ (11 дней)')
    expect(textOf(drafted, 'parting')).toContain('Последний день: 30 марта 2026 года')
    expect(textOf(drafted, 'final_answer')).toContain('любое одно: номер акта, накладная')
  })

  test('asks for proof first while nobody has declined it', () => {
    const input = examinedByHand(story('ru-01'), LIMITS)
    const ledger = input.facts.ledger.filter((entry) => entry.effect !== 'termination')
    const early: LetterInput = { ...input, facts: { ...input.facts, ledger }, signals: [], decision: 'keep' }
    expect(kinds(letters(early))).toContain('proof_request')
    expect(
      kinds(letters({ ...early, thread: { ...input.thread, proofRequestedAndEvaded: true } })),
    ).not.toContain('proof_request')
  })
})

describe('Our part', () => {
  test('goes first and alone, with its sum, and asks for nothing', () => {
    const drafted = drafts('ru-03', { ours: ['question_unanswered'], concern: 'partly_due' })
    expect(kinds(drafted)).toEqual(['apology_remedy', 'refusal', 'threat_answer'])
    expect(drafted[0]?.text).toContain('16 470 ₽')
    expect(drafted[0]?.text).toContain('Ничего доказывать или подписывать для этого не нужно')
    expect(drafted[0]?.text).not.toContain('моральный')
  })

  test("never names another client's receipt", () => {
    const drafted = drafts('ru-04', { ours: ['fault_in_record'] })
    expect(drafted[0]?.text).toContain('квитанция 7781')
    expect(drafted.map(({ text }) => text).join('\n')).not.toContain('7718')
  })

  test('remembers what we have told already', () => {
    expect(drafts('ru-04')[0]?.already).toBe('m07')
    const input = examinedByHand(story('ru-04'))
    const silent = { ...input.facts, messages: input.facts.messages.filter((m) => m.direction !== 'out') }
    expect(letters({ ...input, facts: silent })[0]?.already).toBeUndefined()
  })

  test('apologises for a missed date only where an entry shows it', () => {
    const missed = (where: string): string => {
      const input = examinedByHand(story('ru-03'))
      const part = { kind: 'date_missed' as const, where, why: '', fix: '' }
      return textOf(letters({ ...input, ours: [part] }), 'apology_remedy')
    }
    expect(missed('ORD-5107')).toContain('Обещанный срок мы не выдержали.')
    expect(missed('m05')).toContain('[если это так: обещанный срок мы не выдержали]')
  })

  test.for([
    ['ru-02', 'threat_answer', 'm07'],
    ['ru-07', 'warning', 'm06'],
    ['en-01', 'warning', 'm07'],
  ] as const)('and what was told of rights and of tone: %s, %s', ([start, kind, message]) => {
    const drafted = drafts(start, { concern: 'conditional_beyond_due' })
    expect(drafted.find((letter) => letter.kind === kind)?.already).toBe(message)
  })

  test('takes a void term back by its number, and pays what is due without an apology where nothing is ours', () => {
    expect(textOf(drafts('ru-07', { ours: ['void_clause_used'] }), 'apology_remedy')).toContain(
      '(п. 4.5) не действует',
    )
    const plain = textOf(drafts('ru-07'), 'apology_remedy')
    expect(plain).toContain('это вам положено')
    expect(plain).not.toContain('Прошу прощения')
  })

  test('asks for the payment date where no rule gives one, and shows it where one does', () => {
    const input = examinedByHand(story('ru-03'))
    expect(textOf(letters({ ...input, deadlines: [] }), 'apology_remedy')).toContain('до [дата выплаты]')
    expect(textOf(letters(input), 'apology_remedy')).toContain('Что делаем: 16 470 ₽.')
    const open = input.deadlines.map((deadline) => FoundDeadline.omit({ metBy: true }).parse(deadline))
    expect(textOf(letters({ ...input, deadlines: open }), 'apology_remedy')).toContain('до 1 июня 2026 года')
  })
})

describe('A wish that is refused', () => {
  const asking = (text: string): string => {
    const input = examinedByHand(story('ru-02'))
    const claims = input.claims.map((claim) => (claim.id === 'c3' ? { ...claim, text } : claim))
    return textOf(letters({ ...input, claims }), 'refusal')
  }

  test('meets the clause that leaves the thing out, or that prices it', () => {
    expect(asking('Меню-модуль бесплатно')).toContain('Меню-модуль с онлайн-заказом не входит')
    expect(asking('Ещё один круг бесплатно')).toContain('Следующий круг — 9 000 ₽')
  })

  test('meets no clause that speaks of something else', () => {
    expect(asking('Логотип бесплатно')).not.toContain('П. 2.1')
    expect(asking('Логотип бесплатно')).toContain('Основания для этого нет')
  })
})

describe('An exceeded limit', () => {
  test('offers a business numbered options with the price of the clause', () => {
    const text = textOf(drafts('ru-02'), 'overage_notice')
    expect(text).toContain('1) п. 4.2: остаться в пределе')
    expect(text).toContain('9 000 ₽')
    expect(text).toContain('Достаточно ответить цифрой')
  })

  test('charges a consumer nothing without their word', () => {
    const input = examinedByHand(story('ru-02'))
    const { parties } = input.facts
    const consumer = {
      ...input,
      facts: { ...input.facts, parties: { ...parties, client: { ...parties.client, consumer: true } } },
    }
    expect(textOf(letters(consumer), 'overage_notice')).toContain('Без вашего согласия доплату не начисляем')
    expect(textOf(letters(input), 'overage_notice')).not.toContain('Без вашего согласия')
  })
})

describe('Conduct', () => {
  test('is answered apart from the claim, with the words and not with a judgement', () => {
    const drafted = drafts('en-01')
    expect(kinds(drafted).at(-1)).toBe('warning')
    expect(textOf(drafted, 'warning')).toContain('“Are you thick? Get someone with a brain”')
    expect(textOf(drafted, 'warning')).toContain('your claim is not affected')
    expect(textOf(drafted, 'refusal')).not.toContain('thick')
  })

  test('gets no letter where no group was found', () => {
    expect(kinds(drafts('ru-04'))).not.toContain('warning')
  })
})

describe('Words about going further', () => {
  test('are answered with the right itself and no counter-move', () => {
    const text = textOf(drafts('ru-01', LIMITS), 'threat_answer')
    expect(text).toContain('Обратиться в полицию — ваше право')
    expect(text).toContain('всё сходится')
  })

  test('need no answer where all that was asked is due', () => {
    expect(kinds(drafts('ru-04', { concern: 'lawful_remedy' }))).toEqual(['apology_remedy'])
  })

  test('about harm end the conversation; what is due stays due', () => {
    const drafted = drafts('ru-07', { concern: 'safety' })
    expect(kinds(drafted)).toEqual(['apology_remedy', 'threat_answer', 'refusal', 'warning'])
    expect(textOf(drafted, 'threat_answer')).toContain('На то, что вам положено, это не влияет')
  })
})

describe('Before an agreement, and where it is not ours', () => {
  test('a decline is one letter without a reason to argue with', () => {
    const drafted = drafts('en-04')
    expect(kinds(drafted)).toEqual(['decline'])
    expect(drafted[0]?.text).not.toMatch(/because|unpaid|contract|review|Friday/u)
    expect(drafted[0]?.already).toBe('m04')
  })

  test('a stranger is shown the way in words that can be forwarded', () => {
    const drafted = drafts('en-05')
    expect(kinds(drafted)).toEqual(['not_ours'])
    expect(drafted[0]?.text).toContain('Hello Mrs Pell,')
    expect(drafted[0]?.text).toContain('you can forward this: “You cut off my e-mail”')
  })

  test('a first message that nobody answered gets an acknowledgement, an answered one does not', () => {
    const input = examinedByHand(story('ru-01'), LIMITS)
    const silent = { ...input.facts, messages: input.facts.messages.filter((m) => m.direction === 'in') }
    expect(kinds(letters({ ...input, facts: silent }))[0]).toBe('acknowledgement')
    expect(kinds(letters(input))).not.toContain('acknowledgement')
  })

  test('an acknowledgement names the number of the case where it has one, and the guards know it', () => {
    const input = examinedByHand(story('ru-01'), LIMITS)
    const messages = input.facts.messages.filter((m) => m.direction === 'in')
    const facts = { ...input.facts, messages, number: 2025 }
    const [unnamed] = letters({ ...input, facts: { ...input.facts, messages } })
    expect(unnamed?.text).not.toContain('номер обращения')
    expect(letters({ ...input, facts, lang: 'en' })[0]?.text).toContain('the case number is 2025')
    const [draft] = letters({ ...input, facts })
    expect(draft?.text).toContain(', номер обращения 2025. Сверяем')
    expect(draft && guardFindings(draft, { ...input, facts })).toEqual([])
  })
})

describe('Whatever a client writes', () => {
  const piece = fc.constantFrom(
    'шантаж',
    'мошенники',
    'extortion',
    '«',
    '»',
    '“',
    '”',
    '"',
    '[',
    ']',
    '. ',
    '\n',
    ': ',
    'a ',
    'вернём деньги ',
  )
  const nasty = fc.array(piece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''))
  const shelf = examinedByHand(story('ru-01'), LIMITS)

  test('never becomes a word of ours, nor a letter without end', () => {
    fc.assert(
      fc.property(nasty, (words) => {
        const facts = {
          ...shelf.facts,
          claims: shelf.facts.claims.map((claim) => ({ ...claim, text: words })),
        }
        const changed = { ...shelf, facts, claims: shelf.claims.map((claim) => ({ ...claim, text: words })) }
        for (const letter of letters(changed)) {
          expect(guardFindings(letter, changed).filter(({ guard }) => guard === 'G5')).toEqual([])
          expect(letter.text.length).toBeLessThan(2500)
        }
      }),
      { numRuns: 150 },
    )
  })
})
