// The visible stories through the desk. In history every own letter is recorded as it was sent, and the desk answers what is still
// open; afresh the letters are the desk's own. Both end in the outcome that the story tells, and its traps never happen.
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { testDesk } from '../testDesk.ts'
import { readStoryFile, renamed, StoryAtDesk } from './testStory.ts'
import type { StoryAnswers, StoryView } from './testStoryShapes.ts'

const database = testDatabase()
const desk = testDesk(database)

interface Played {
  readonly answers: StoryAnswers
  readonly story: StoryAtDesk
  /** The case when everything had come and every claim was decided. */
  readonly decided: StoryView
  /** Everything that the desk drafted or sent. */
  readonly words: string
}
const of = ({ decided }: Played, kind: string): string =>
  decided.examination.letters.find((letter) => letter.kind === kind)?.text ?? ''
const place = ({ decided }: Played, kind: string): number =>
  decided.examination.letters.findIndex((letter) => letter.kind === kind)
const claim = ({ decided }: Played, id: string) => decided.casework.claims.find((one) => one.id === id)
const rules = ({ decided }: Played): string[] => decided.examination.deadlines.map(({ rule }) => rule)
const labels = ({ decided }: Played, id: string): string[] =>
  (decided.examination.messages.find((message) => message.id === id)?.labels ?? []).map(({ label }) => label)

interface Story {
  /** How its case is closed. */
  readonly ends: string
  /** What must never happen, in the words of the story. */
  readonly traps: Readonly<Record<string, (played: Played) => void>>
}

const STORIES: Readonly<Record<string, Story>> = {
  'en-01-hosting-outage': {
    ends: 'partly_settled',
    traps: {
      'do not round the credit up to buy peace and call it goodwill': (played) => {
        expect(claim(played, 'c1')?.amountDue).toBe(2.4)
        expect(of(played, 'apology_remedy')).toContain('2.40')
        expect(played.words).not.toMatch(/goodwill/iu)
      },
      'do not raise the inode notice before answering the outage': (played) =>
        expect(place(played, 'apology_remedy')).toBeLessThan(place(played, 'overage_notice')),
      'threatening Trading Standards is a lawful remedy': (played) => {
        expect(labels(played, 'm08')).toContain('threat.regulator')
        expect(played.decided.examination.concern.messages).not.toContain('m08')
      },
    },
  },
  'en-04-screening-decline': {
    ends: 'declined',
    traps: {
      'do not list the red flags to the person': (played) =>
        expect(of(played, 'decline')).not.toMatch(/flag|risk|score|review|for free|unpaid|difficult/iu),
      'keep the record minimal: contact, date, decision, expiry': (played) =>
        expect(played.story.left).toEqual([]),
      'no protected-characteristic reasons anywhere in the score': (played) =>
        expect(JSON.stringify(played.decided.examination.inquiry)).not.toMatch(
          /gender|\brace\b|religio|national|disab|pregnan|ethnic|accent/iu,
        ),
    },
  },
  'en-05-wrong-company': {
    ends: 'not_ours',
    traps: {
      'capitals and one insult must not reach the threshold': (played) =>
        expect(played.decided.examination.thread.groups).toEqual([]),
      "do not disclose or look up another company's customer data": (played) =>
        expect(played.words).not.toMatch(/husband|@|\d{6,}/u),
      'keep almost nothing about a non-customer': (played) =>
        expect(played.story.left.map(({ kind }) => kind)).toEqual(['not_ours']),
    },
  },
  'ru-01-shelf-overflow': {
    ends: 'parted',
    traps: {
      'не применять 10-дневный срок и штраф 50 % (клиент не потребитель)': (played) => {
        expect(played.decided.examination.consumer).toBe(false)
        expect(rules(played).filter((rule) => /^RU-(?:S0|P0)/u.test(rule))).toEqual([])
      },
      'не называть клиента вором, мошенником или вымогателем': (played) =>
        expect(played.words).not.toMatch(/(?<!\p{L})вор(?!\p{L})|мошенн|вымогат/iu),
      'не удерживать и не выбрасывать товар: только акт, ст. 899 и 359 ГК отдельным решением юриста': (
        played,
      ) => expect(played.words).not.toMatch(/удержива|выброс|утилиз|реализуем|продадим/iu),
      'не отвечать Инне по существу персональных данных без доверенности': (played) => {
        expect(played.decided.examination.letters.map(({ to }) => to)).not.toContain('inna')
        expect(of(played, 'final_answer')).toContain('Пока полномочия не подтверждены')
      },
    },
  },
  'ru-02-studio-revisions': {
    ends: 'partly_settled',
    traps: {
      'не просить не писать отзыв и не увязывать с этим скидку': (played) =>
        expect(played.words).not.toMatch(/не пи(?:сать|шите)[^.]{0,30}отзыв|удали[^.]{0,30}отзыв|взамен/iu),
      'не спорить о семи днях: они подтверждены нашим же журналом': (played) =>
        expect(claim(played, 'c1')).toMatchObject({ verdict: 'our_fault', amountDue: 420 }),
      'не обещать «к четвергу»': (played) => expect(played.words).not.toMatch(/к четвергу/iu),
    },
  },
  'ru-03-promo-all-machines': {
    ends: 'partly_settled',
    traps: {
      'не помечать клиента как шантажиста': (played) => {
        expect(played.words).not.toMatch(/шантаж|вымогат|потребительск\p{L}+ экстрем/iu)
        expect(played.decided.examination.thread.groups).toEqual([])
      },
      'не придумывать правила задним числом': (played) =>
        expect(played.words).not.toMatch(/новинк|стандартное правило|не распространяется/iu),
      'не платить за отказ от отзыва': (played) => {
        expect(claim(played, 'c2')?.amountDue).toBe(0)
        expect(played.words).not.toMatch(/удали\p{L}* отзыв|если (?:вы )?не (?:напишете|будете писать)/iu)
      },
    },
  },
  'ru-04-lost-coat': {
    ends: 'settled',
    traps: {
      'concession guard не срабатывает: сумма положена по ст. 35': (played) => {
        expect(claim(played, 'c1')?.amountDue).toBe(50_300)
        expect(played.story.left.flatMap(({ blocks }) => blocks)).not.toContain('concession')
      },
      'threat.* здесь законные способы, риск шантажа = 0': (played) =>
        expect(played.decided.examination.concern.level).toBe('lawful_remedy'),
      'не просить доказать то, что есть в нашей квитанции': (played) =>
        expect(of(played, 'proof_request')).toBe(''),
    },
  },
  'ru-07-fitness-refund': {
    ends: 'partly_settled',
    traps: {
      'не удерживать возврат из-за поведения': (played) => {
        expect(played.decided.examination.thread.groups).toContain('behaviour')
        expect(claim(played, 'c1')?.amountDue).toBe(29_095.89)
      },
      'не называть сообщение преступлением; предложить Артёму помощь и сохранить оригинал': (played) => {
        expect(played.words).not.toMatch(/преступ/iu)
        expect(played.decided.examination.safety).not.toBeNull()
      },
      'расходы исполнителя вычитать только фактические и подтверждённые': (played) =>
        expect(played.words).not.toMatch(/вычитаем|за вычетом расход|удержим/iu),
    },
  },
}
const NOES = ['unproven', 'refuted', 'speculation']

type Verdict = {
  readonly id: string
  readonly verdict: string
  readonly amountDue?: number | null | undefined
}
const verdicts = (claims: readonly Verdict[]): Verdict[] =>
  claims
    .map(({ id, verdict, amountDue }) => ({ id, verdict, amountDue: amountDue ?? 0 }))
    .toSorted((one, other) => one.id.localeCompare(other.id))

function endsAsTold({ decided, answers }: Played): void {
  expect(verdicts(decided.casework.claims)).toEqual(verdicts(answers.claims))
  for (const { standing } of decided.casework.claims) expect(standing).toBe('as_proposed')
  expect(decided.examination.advice.decision).toBe(answers.outcome.decision)
  for (const id of answers.outcome.refused) {
    const refused = decided.casework.claims.find((one) => one.id === id)
    expect(NOES, `${id} is refused`).toContain(refused?.verdict)
    expect(refused?.amountDue, `${id} is refused`).toBe(0)
  }
}

const wordsOf = (decided: StoryView, story: StoryAtDesk): string =>
  [...decided.examination.letters, ...story.left].map(({ text }) => text).join('\n\n')

describe('A story in history', () => {
  test.each(Object.entries(STORIES))(
    '%s: ends as it is told, and its traps never happen',
    async (name, told) => {
      const { answers, facts } = readStoryFile(name)
      const story = await StoryAtDesk.open(desk, await desk.owner(), facts)
      await story.play(true)
      story.tell(answers)
      await story.decideAsProposed()
      const decided = await story.view()
      if (told.ends === 'not_ours') await story.pointElsewhere('Another Firm', 'the phone on their letter')
      else {
        await story.answer()
        await story.close(told.ends)
      }
      const played = { answers, story, decided, words: wordsOf(decided, story) }
      endsAsTold(played)
      expect((await story.view()).casework.standing.state).toBe('closed')
      const ours = decided.facts.messages
        .filter(({ direction }) => direction === 'out')
        .map(({ text }) => text)
      const said = [...ours, played.words].join('\n')
      for (const clause of answers.outcome.finalLetterMustQuote) expect(said).toContain(clause)
      expect(Object.keys(told.traps)).toHaveLength(answers.traps.length)
      for (const check of Object.values(told.traps)) check(played)
    },
  )
})

const afresh = async (name: string) => {
  const { answers, facts } = readStoryFile(name)
  return { answers, story: await StoryAtDesk.open(desk, await desk.owner(), renamed(facts)) }
}

describe('A story afresh', () => {
  test.each(['ru-03-promo-all-machines', 'ru-04-lost-coat', 'ru-07-fitness-refund'])(
    '%s: letters of the desk alone end in the same verdicts and sums',
    async (name) => {
      const { answers, story } = await afresh(name)
      await story.play(false, async () => {
        // People first: while somebody is in danger nothing is decided and nothing is answered.
        if ((await story.view()).casework.standing.state === 'danger') return
        await story.decideAsProposed()
        await story.answer()
      })
      story.tell(answers)
      await story.decideAsProposed()
      const decided = await story.view()
      const played = { answers, story, decided, words: wordsOf(decided, story) }
      endsAsTold(played)
      expect(story.left.length).toBeGreaterThan(0)
      expect(story.left.flatMap(({ blocks }) => blocks)).not.toContain('concession')
      for (const check of Object.values(STORIES[name]?.traps ?? {})) check(played)
    },
  )

  test('en-05-wrong-company: one click at the first word, and nothing is said or put down after it', async () => {
    const name = 'en-05-wrong-company'
    const { answers, story } = await afresh(name)
    await story.play(false, async () => {
      if ((await story.view()).casework.standing.state === 'closed') return
      await story.pointElsewhere('Another Firm', 'the phone on their letter')
    })
    const decided = await story.view()
    const played = { answers, story, decided, words: wordsOf(decided, story) }
    // Nobody decides the claims of somebody who is not our client: the click puts down no verdict.
    expect(verdicts(decided.casework.claims)).toEqual(verdicts(answers.claims))
    expect(decided.casework.claims.map(({ standing }) => standing)).toEqual(['open'])
    expect(decided.examination.advice.decision).toBe(answers.outcome.decision)
    expect(decided.casework.standing.state).toBe('closed')
    for (const check of Object.values(STORIES[name]?.traps ?? {})) check(played)
  })
})
