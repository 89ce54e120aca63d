import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { examine } from '../../decisions/examine.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'
import { readStory } from '../readStory.ts'
import { factsOnly } from '../storyParts.ts'
import { sentencesOf } from './sentences.ts'
import { whatItDoes } from './whatItDoes.ts'

const said = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('A letter refuses', () => {
  test.for([
    'Вернуть деньги за доставку не можем: она выполнена.',
    'К сожалению, компенсировать такси мы не будем.',
    'В возврате отказано.',
    'Оснований для выплаты сверх чека мы не видим.',
    'Этот случай договором не предусмотрен.',
    'По нашим записям пропажа пока не подтверждена.',
    'Наш ответ прежний.',
    'Скидку на новинки не даём.',
    'Мы не готовы снизить цену.',
    'Исходники не передаю никому, других выплат не предлагаю.',
    'Оплата не возвращается ни при каких обстоятельствах.',
    'Возвращать 18 990 ₽ у нас нет основания.',
    'Платы за молчание не будет.',
    'Депозит 1 000 ₽ остаётся у нас.',
    "Unfortunately annual memberships can't be cancelled in the first year.",
    'The deposit of £1,000 stays with us.',
    'We cannot refund the delivery fee.',
    "I'm afraid we won't be able to cover the taxi.",
    'We have to decline this part.',
    'There is no ground for a further payment.',
    'This damage is not covered.',
    'Our answer stays the same.',
    "We don't do unpaid samples.",
    'That has not been shown so far: not proven by any record.',
  ])('%s', (text) => {
    expect(said(text, whatItDoes(text, 'ru').refuses)).not.toEqual([])
  })
})

describe('No refusal is', () => {
  test.for([
    'Получили ваше сообщение от 3 марта, номер обращения № 1042. Сверим документы и ответим по существу до 10 марта.',
    'Вы правы, это наша ошибка. Прошу прощения. Вернём 3 000 ₽ до 10 марта. Ничего доказывать или подписывать для этого не нужно.',
    'Рассказывать о своём опыте вы вправе, и на решение это не влияет.',
    'Пальто вернуть не удалось, поэтому завтра переводим его двойную цену.',
    'Условие 4.5 не действует, больше на него не ссылаемся.',
    'Просить вас молчать мы не будем.',
    'Мне жаль, что вышло именно так. Причину ещё выясняем, поэтому ничего не обещаю раньше времени.',
    'Не волнуйтесь, вещь найдём или оплатим.',
    'Вы написали «вернуть деньги не можем» — так отвечать было нельзя.',
    'We have your message of 3 March; the case number is 1042. We check the records and answer by 10 March.',
    "You are right: that was our mistake and I am sorry. You don't need to prove or sign anything for this.",
    "Reviews are up to you and don't change our decision.",
    'We will not ask you to take the review down.',
    "I'm sorry this has been your experience. We are still finding out why, so I won't promise ahead of the facts.",
  ])('%s', (text) => {
    expect(said(text, whatItDoes(text, 'ru').refuses)).toEqual([])
  })
})

describe('A letter argues', () => {
  test.for([
    ['Вы сами не прочитали договор.', true],
    ['Как мы уже писали, срок прошёл.', true],
    ['Это неправда.', true],
    ['Такие слова недопустимы.', true],
    ['В таком случае мы обратимся в суд.', true],
    ['You should have read the terms.', true],
    ['That is simply not true.', true],
    ['We reserve the right to go to court.', true],
    ['Спасибо, что написали сразу: мы посмотрим записи.', false],
    ['Вы написали: «это неправда». Проверим.', false],
    ['Thank you for writing at once: we will look at the records.', false],
  ] as const)('%s: %s', ([text, does]) => {
    expect(whatItDoes(text, 'ru').argues.length > 0).toBe(does)
  })
})

describe('The words of a letter', () => {
  test('are read where they stand', () => {
    const text = 'Здравствуйте.\n\n2. «Такси»: оплатить не можем (п. 4.2). Спасибо.'
    expect(said(text, whatItDoes(text, 'ru').refuses)).toEqual(['«Такси»: оплатить не можем (п. 4.2).'])
  })
  test('are sentences that clauses, sums and initials do not end', () => {
    const text = 'По п. 4.2 вернём 300 руб. за чистку. Итого 300 руб. Спасибо, А. Званцев'
    expect(said(text, sentencesOf(text))).toEqual([
      'По п. 4.2 вернём 300 руб. за чистку.',
      'Итого 300 руб.',
      'Спасибо, А. Званцев',
    ])
  })
  test('tell whether it receives, regrets or asks', () => {
    expect(
      whatItDoes('Получили ваше письмо. Извините. Пришлите, пожалуйста, фото чека.', 'ru'),
    ).toMatchObject({
      acknowledges: true,
      apologises: true,
      asksForProof: true,
    })
  })
})

const QUIET = new Set(['apology_remedy', 'not_ours', 'proof_request', 'count_invitation', 'acknowledgement'])
const NO = new Set(['refusal', 'final_answer', 'decline', 'parting', 'warning'])
describe.each(readdirSync('demo/stories').filter((name) => name.endsWith('.json')))(
  'The drafts of %s',
  (name) => {
    const { facts, problems } = readStory(
      factsOnly(JSON.parse(readFileSync(`demo/stories/${name}`, 'utf8')) as Record<string, unknown>),
    )
    if (!facts) throw new Error('nothing could be read')
    const drafted = examine(facts, problems, { calendar: workingCalendarOf(facts.jurisdiction) }).letters

    test('refuse or argue where they answer no, and nowhere else', () => {
      for (const { kind, text } of drafted) {
        const { refuses, argues } = whatItDoes(text, facts.lang)
        const found = said(text, [...refuses, ...argues])
        if (QUIET.has(kind)) expect([kind, ...found]).toEqual([kind])
        if (NO.has(kind)) expect(found, `${kind}: ${text}`).not.toEqual([])
      }
    })
  },
)
