import { describe, expect, test } from 'vitest'
import { DEADLINE_RULES, TRADE_KINDS, type DeadlineRule } from '../deadlines/deadlineRule.ts'
import { triggersOf } from '../deadlines/deadlineTriggers.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import { claimProblems } from './claimProblems.ts'
import type { ClaimDecision, DecidedClaim } from './claimShapes.ts'
import { decisionOn, examinedWith, factsOf } from '../../server/testClaims.ts'

const say = (id: string, text: string, more: object = {}) => ({
  id,
  at: '2026-11-20T10:00:00+03:00',
  channel: 'email',
  from: 'client',
  direction: 'in',
  text,
  ...more,
})
const coat = { sku: 'COAT', name: 'Пальто', qty: 1 }
const facts = (more: object = {}) =>
  factsOf(
    JSON.stringify({
      id: 'x',
      lang: 'ru',
      jurisdiction: 'RU',
      timezone: 'Europe/Moscow',
      asOf: '2026-11-22T10:00:00+03:00',
      parties: { business: { name: 'Мы' }, client: { name: 'Анна', type: 'consumer' } },
      ledger: [{ id: 'IN-1', at: '2026-10-01', kind: 'goods_in', lines: [coat] }],
      messages: [say('m1', 'Вы потеряли моё пальто.'), say('m2', 'Где пальто?')],
      claims: [
        { id: 'c1', text: 'Утрата пальто', item: 'COAT', raisedIn: ['m1'] },
        { id: 'c2', text: 'Пропало пальто', item: 'COAT', raisedIn: ['m2'] },
      ],
      ...more,
    }),
  )

/** What is found when the claims of the facts are decided so. */
function found(of: ReturnType<typeof facts>, decide: (claims: readonly DecidedClaim[]) => ClaimDecision[]) {
  const decisions = decide(examinedWith(of).claims)
  const { claims, matter, examination } = examinedWith(of, decisions)
  return claimProblems(claims, decisions, { matter, deadlines: examination.deadlines })
}
const kinds = (...given: Parameters<typeof found>) => found(...given).map(({ kind }) => kind)
const [YES, NO] = [
  {
    verdict: 'our_fault' as const,
    remedy: { kind: 'pay' as const, amount: 10, currency: 'RUB' },
    evidence: ['IN-1'],
  },
  { verdict: 'refuted' as const, evidence: ['IN-1'], change: 'Акт выдачи без подписи.' },
]

describe('Claims that fit together', () => {
  test('have no problems, decided or not', () => {
    expect(kinds(facts(), () => [])).toEqual([])
    expect(kinds(facts(), (claims) => claims.map((claim) => decisionOn(claim, YES)))).toEqual([])
  })
})

describe('One thing granted in one claim and refused in another', () => {
  test('is shown with both claims', () => {
    const [first, ...rest] = found(facts(), ([one, two]) => [
      ...(one ? [decisionOn(one, YES)] : []),
      ...(two ? [decisionOn(two, { ...NO, id: 'd2' })] : []),
    ])
    expect(first).toMatchObject({ kind: 'same_thing_two_verdicts', claims: ['c1', 'c2'] })
    expect(first?.text.ru).toContain('«Утрата пальто»: наша ошибка; «Пропало пальто»: документы говорят иное')
    expect(rest).toEqual([])
  })

  test('is no contradiction where the claims ask for different things', () => {
    const other = facts({
      claims: [
        { id: 'c1', text: 'Утрата пальто', item: 'COAT', raisedIn: ['m1'] },
        { id: 'c2', text: 'Упущенная прибыль', raisedIn: ['m2'] },
      ],
    })
    expect(
      kinds(other, ([one, two]) => [
        ...(one ? [decisionOn(one, YES)] : []),
        ...(two ? [decisionOn(two, { ...NO, id: 'd2' })] : []),
      ]),
    ).toEqual([])
  })
})

describe('Two decisions on one claim', () => {
  const by = (first: string, second: string) =>
    kinds(facts(), ([one, two]) =>
      one && two
        ? [
            decisionOn(one, { ...NO, by: first }),
            decisionOn(one, { ...YES, id: 'd2', by: second }),
            decisionOn(two, YES),
          ]
        : [],
    )
  test('by two people are both shown', () => expect(by('anna', 'boris')).toEqual(['two_people_two_verdicts']))
  test('by one person are a change of mind', () => expect(by('anna', 'anna')).toEqual([]))
})

describe('A decision', () => {
  const one = (said: Partial<ClaimDecision>) =>
    kinds(
      facts({ claims: [{ id: 'c1', text: 'Утрата пальто', item: 'COAT', raisedIn: ['m1'] }] }),
      (claims) => claims.map((claim) => decisionOn(claim, said)),
    )
  test('that rests on a paper that is gone says so', () =>
    expect(one({ ...YES, evidence: ['IN-1', 'ACT-9'] })).toEqual(['paper_erased']))
  test('that grants or refutes without any paper is asked for one', () =>
    expect(one({ ...YES, evidence: [] })).toEqual(['no_paper']))
  test('that refuses and names nothing that would change our mind is asked for it', () =>
    expect(one({ verdict: 'speculation', change: null })).toEqual(['refusal_without_change']))
})

describe('A decision for less than the papers give', () => {
  test('is shown, because what is due is nobody’s to give away', () => {
    const penalty = facts({
      ledger: [
        { id: 'P-1', at: '2026-09-01', kind: 'payment', amount: 1000, currency: 'RUB' },
        { id: 'D-1', at: '2026-10-11', kind: 'delivery', note: 'срок 01.10.2026' },
      ],
      claims: [{ id: 'c1', text: 'Просрочили доставку', raisedIn: ['m1'] }],
    })
    const due = examinedWith(penalty).claims[0]?.amountDue ?? 0
    expect(due).toBeGreaterThan(10)
    expect(
      kinds(penalty, (claims) => claims.map((claim) => decisionOn(claim, { ...YES, evidence: ['D-1'] }))),
    ).toEqual(['less_than_due'])
  })
})

describe('A claim without a message', () => {
  test('is shown with a way to name one', () => {
    const silent = facts({ claims: [{ id: 'c1', text: 'Утрата пальто', item: 'COAT', raisedIn: ['m9'] }] })
    expect(found(silent, () => [])).toMatchObject([{ kind: 'no_message', claims: ['c1'], papers: ['m9'] }])
  })
})

describe('A message sent on one day and received on another', () => {
  test('names both days and the one that counts', () => {
    const late = facts({
      messages: [say('m1', 'Вы потеряли моё пальто.', { at: '2026-11-19T20:30:00-05:00' })],
      claims: [{ id: 'c1', text: 'Утрата пальто', item: 'COAT', raisedIn: ['m1'] }],
    })
    const [shown, ...rest] = found(late, () => [])
    expect(shown).toMatchObject({ kind: 'zone_unclear', claims: ['c1'], papers: ['m1'] })
    expect(shown?.text.ru).toMatch(/19 ноября 2026.+20 ноября 2026.+Europe\/Moscow/u)
    expect(rest).toEqual([])
  })
})

describe('A clock that was moved while a message was written', () => {
  const at = (moment: string, timezone: string) =>
    found(
      facts({
        timezone,
        messages: [say('m1', 'Вы потеряли моё пальто.', { at: moment })],
        claims: [{ id: 'c1', text: 'Утрата пальто', item: 'COAT', raisedIn: ['m1'] }],
      }),
      () => [],
    )
  test.for([
    ['an hour that came twice', '2026-10-25T01:30', 'Europe/London', 'came twice'],
    ['an hour that was left out', '2026-03-29T01:30', 'Europe/London', 'was left out'],
    ['half an hour that came twice', '2026-04-05T01:45', 'Australia/Lord_Howe', 'came twice'],
  ] as const)('%s is told with the reading that was taken', ([, moment, zone, said]) => {
    const [shown, ...rest] = at(moment, zone)
    expect([shown?.kind, rest]).toEqual(['zone_unclear', []])
    expect(shown?.text.en).toContain(said)
    expect(shown?.text.en).toMatch(/took \d\d:\d\d UTC/u)
  })
  test.for([
    ['an hour before', '2026-10-25T00:30', 'Europe/London'],
    ['with its offset', '2026-10-25T01:30:00+01:00', 'Europe/London'],
    ['where clocks are never moved', '2026-10-25T01:30', 'Europe/Moscow'],
    ['a day without an hour', '2026-10-25', 'Europe/London'],
  ] as const)('%s there is nothing to tell', ([, moment, zone]) => {
    expect(at(moment, zone)).toEqual([])
  })
})

describe('A rule that changed while the case ran', () => {
  const { claims, matter } = examinedWith(facts())
  const shipped = DEADLINE_RULES.find(({ id }) => id === 'RU-S05')
  if (!shipped) throw new Error('the rule ships with the desk')
  const rule = { ...shipped, id: 'X' }
  const ended = { rule: 'X', what: 'Срок', from: '2020-01-01', due: '2020-01-11', dueStrict: '2020-01-11' }
  const term = { ...ended, dayType: 'calendar', whose: 'ours' as const, source: 's' }
  const told = (rules: DeadlineRule[], deadlines: FoundDeadline[] = [term, term]) =>
    claimProblems(claims, [], { matter, deadlines, rules }).map(({ kind, text }) => [kind, text.en])

  test('and ended is named once with its last day', () => {
    expect(told([{ ...rule, effectiveTo: '2020-06-30' }])).toEqual([
      ['rule_changed', expect.stringContaining('30 June 2020')],
    ])
    expect(told([{ ...rule, effectiveTo: null, penalty: null }])).toEqual([])
  })

  test('by a cap on the price of lateness says that the cap is not counted', () => {
    const penalty = { text: '', ratePerDay: 0.01, base: 'goods_price', cap: 'sum_paid' } as const
    const since = (capFrom: string) => told([{ ...rule, penalty: { ...penalty, capFrom } }])
    expect(since('2020-02-01')).toEqual([['rule_changed', expect.stringContaining('1 February 2020')]])
    expect([since('2020-01-01'), since('2026-12-01')]).toEqual([[], []])
  })

  test('because a new one came is named with the day of both, beside the claim that it would concern', () => {
    const paid = { id: 'P-1', at: '2026-10-01', kind: 'payment', amount: 500, currency: 'RUB' }
    const intake = { id: 'IN-1', at: '2026-10-01', kind: 'goods_in', lines: [coat] }
    const known = examinedWith(facts({ ledger: [paid, intake] }))
    const [first] = triggersOf(known.matter.facts)
    const started = { ...rule, trigger: [first?.trigger ?? 'none'], kinds: [...TRADE_KINDS] }
    const since = (effectiveFrom: string) =>
      claimProblems(known.claims, [], {
        matter: known.matter,
        deadlines: [],
        rules: [{ ...started, effectiveFrom }],
      })
    const [shown, ...rest] = since('2026-11-21')
    expect([shown?.kind, shown?.claims, rest]).toEqual(['rule_changed', expect.arrayContaining(['c1']), []])
    expect(shown?.text.ru).toMatch(/21 ноября 2026.+20 ноября 2026/u)
    expect([since('2026-11-20'), since('2026-11-23')]).toEqual([[], []])
  })
})
