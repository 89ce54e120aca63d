import { describe, expect, test } from 'vitest'
import { ruled } from '../../signals/ruled.ts'
import { FAMILIES } from '../../signals/grammar/index.ts'
import { en } from '../words/en.ts'
import { ru } from '../words/ru.ts'
import { reasonOf, ruleOf } from './markReason.ts'

const catalogues = [
  ['Russian', ru],
  ['English', en],
] as const

/** Families whose name may stand beside a mark; the other cues only help to decide. */
const marking = FAMILIES.filter(
  ({ says }) => !says.startsWith('cue.') || /^cue\.(?:named|spared)\./.test(says),
)
const reasons = [...new Set(marking.map(({ name }) => `grammar:${name}`))].sort()

/** Messages whose marks follow from other marks. */
const FOLLOWING = [
  'Сделайте бесплатно, иначе пойду в суд.',
  'Refund me and I will keep quiet about it.',
  'Заказ 4411 пришёл 3 мая с трещиной на крышке. Посмотрите, пожалуйста.',
  'Скан паспорта? Ещё чего.',
]
const following = FOLLOWING.flatMap((text) => ruled(text).signals.map(({ why }) => why)).filter((why) =>
  /^(?:tie|made):/.test(why),
)

describe.for(catalogues)('The reasons of marks in %s', ([, words]) => {
  const { wording } = words.markReason
  test('tell every family of rules, and none that is gone', () => {
    const told = Object.keys(wording).filter((why) => why.startsWith('grammar:'))
    expect(told.toSorted()).toEqual(reasons)
  })

  test('tell every mark that follows from others', () => {
    const told = Object.keys(wording).filter((why) => /^(?:tie|made):/.test(why))
    expect([...new Set(following)].toSorted()).toEqual(told.toSorted())
  })

  test('differ from each other, so that no two rules read alike', () => {
    const said = Object.values(wording)
    expect(new Set(said).size).toBe(said.length)
  })
})

describe('A reason', () => {
  test.for([
    ['grammar:money.demand', 'demand.money', 'Plain words for money to be returned, paid or made good.'],
    ['grammar:regulator.announced', 'threat.police', 'Named in one row with another announced step.'],
    ['grammar:regulator.announced', 'threat.regulator', 'A step is announced: going to an authority.'],
    ['tie:condition.threat', 'ultimatum', 'A condition or a deadline stands beside an announced step.'],
    ['lexicon:obscenity.word', 'abuse.obscenity', 'The word is in the list of obscene words.'],
    [
      'lexicon:obscenity.starred',
      'abuse.obscenity',
      'Signs stand in place of a word, most likely an obscene one.',
    ],
    ['words:never+pay', 'refusal.boundary', 'These words weigh most: never, pay.'],
    ['words:never', 'refusal.boundary', 'This word weighs most: never.'],
    ['words:', 'refusal.boundary', 'No single word: the sentence as a whole.'],
    ['grammar:some.later', 'positive', 'One of the rules of reading says so.'],
    ['constructor', 'positive', 'One of the rules of reading says so.'],
  ] as const)('%s of %s is said in words', ([why, label, said]) => {
    expect(reasonOf({ label, why }, en)).toBe(said)
  })

  test('keeps the name of its rule for the curious, where a rule decided', () => {
    expect(['grammar:money.demand', 'words:a+b', 'net:abuse', 'head'].map(ruleOf)).toEqual([
      'money.demand',
      null,
      null,
      null,
    ])
  })
})
