import { describe, expect, test } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import type { ClaimDecision, DecidedClaim } from './claimShapes.ts'
import { REFUSALS } from './claimShapes.ts'
import { decisionOn, examinedWith, factsOf } from '../../server/testClaims.ts'

const demo = new URL('../../../demo/', import.meta.url)
const storyFacts = (path: string) => factsOf(readFileSync(new URL(`${path}.json`, demo), 'utf8'))
const storiesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, demo))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name.replace('.json', '')}`)
const STORIES = storiesIn('stories')
/** Those that nobody looked at while the desk was built as well. */
const ALL_STORIES = ['stories', 'unseen', 'unseen2'].flatMap(storiesIn)

const only = (claims: readonly DecidedClaim[], id: string): DecidedClaim => {
  const claim = claims.find((one) => one.id === id)
  if (!claim) throw new Error(`no claim ${id}`)
  return claim
}
const withChange = (claim: DecidedClaim): Partial<ClaimDecision> =>
  REFUSALS.includes(claim.proposed.verdict) ? { change: claim.proposed.ask ?? 'Акт с номером.' } : {}

describe('A claim that nobody decided', () => {
  test('is looked at in every story there is', () => {
    expect(ALL_STORIES).toHaveLength(36)
  })
  test.for(ALL_STORIES)('counts as proposed, and the examination of %s is what it was', (name) => {
    const facts = storyFacts(name)
    const bare = examinedWith(facts)
    expect(bare.claims.map(({ standing }) => standing)).toEqual(bare.claims.map(() => 'open'))
    expect(bare.examination.claims).toEqual(
      bare.claims.map(
        ({ proposed: _p, decision: _d, standing: _s, against: _a, papers: _b, ...claim }) => claim,
      ),
    )
  })
})

describe('A decision as proposed', () => {
  test.for(STORIES)('leaves verdicts, sums and advice of %s as they were', (name) => {
    const facts = storyFacts(name)
    const bare = examinedWith(facts)
    const decisions = bare.claims.map((claim) => decisionOn(claim, withChange(claim)))
    const decided = examinedWith(facts, decisions)
    expect(decided.claims.map(({ standing }) => standing)).toEqual(bare.claims.map(() => 'as_proposed'))
    const sums = (read: typeof bare) =>
      read.examination.claims.map(({ id, verdict, amountDue }) => ({ id, verdict, amountDue }))
    expect(sums(decided)).toEqual(sums(bare))
    expect(decided.examination.advice).toEqual(bare.examination.advice)
    expect(decided.examination.letters.map(({ text }) => text)).toEqual(
      bare.examination.letters.map(({ text }) => text),
    )
  })
})

describe('A decision other than proposed', () => {
  const facts = storyFacts('stories/ru-03-promo-all-machines')
  const bare = examinedWith(facts)
  const due = bare.claims.find(({ amountDue }) => amountDue > 0)
  const refused = bare.claims.find(({ verdict }) => REFUSALS.includes(verdict))
  if (!due || !refused) throw new Error('the story has both')

  test('counts everywhere after the verdicts, and the proposal stays beside it', () => {
    const change = 'Квитанция с подписью того, кто забрал вещь.'
    const no = decisionOn(due, { verdict: 'refuted', why: 'Пальто забрали', change })
    const read = examinedWith(facts, [no])
    const claim = only(read.claims, due.id)
    expect(claim).toMatchObject({ verdict: 'refuted', amountDue: 0, why: 'Пальто забрали', ask: change })
    expect(claim.proposed).toMatchObject({ verdict: due.verdict, amountDue: due.amountDue })
    expect(claim.standing).toBe('otherwise')
    expect(read.examination.claims.find(({ id }) => id === due.id)).toMatchObject({ verdict: 'refuted' })
  })

  test('gives the sum that it names, nothing where something else stands for money, and else what the papers give', () => {
    const sumBy = (remedy: ClaimDecision['remedy']) =>
      only(examinedWith(facts, [decisionOn(due, { remedy })]).claims, due.id).amountDue
    expect(sumBy({ kind: 'pay', amount: 100, currency: 'RUB' })).toBe(100)
    expect(sumBy({ kind: 'pay' })).toBe(due.amountDue)
    expect(sumBy(null)).toBe(due.amountDue)
    expect(sumBy({ kind: 'replace', what: 'такое же пальто' })).toBe(0)
  })

  test('of a refused claim into a due one carries no leftover question of the refusal', () => {
    const yes = decisionOn(refused, {
      verdict: 'entitled',
      remedy: { kind: 'pay', amount: 1, currency: 'RUB' },
    })
    expect(only(examinedWith(facts, [yes]).claims, refused.id)).not.toHaveProperty('ask')
  })

  test('is the last in the log, whatever its clock said', () => {
    const first = decisionOn(due, { id: 'd1', at: 2_000, verdict: 'undecided' })
    const last = decisionOn(due, { id: 'd2', at: 1_000 })
    expect(only(examinedWith(facts, [first, last]).claims, due.id)).toMatchObject({
      verdict: due.verdict,
      decision: { id: 'd2' },
    })
  })
})

describe('A decision whose papers changed since', () => {
  const facts = storyFacts('stories/ru-03-promo-all-machines')
  const bare = examinedWith(facts)
  const claim = bare.claims.find(({ amountDue }) => amountDue > 0)
  if (!claim) throw new Error('something is due in the story')
  const standing = (said: Partial<ClaimDecision>, known = facts) =>
    only(examinedWith(known, [decisionOn(claim, said)]).claims, claim.id).standing

  test('asks again when a paper came that nobody had seen', () => {
    expect(standing({})).toBe('as_proposed')
    expect(standing({ seen: [], evidence: [] })).toBe('stale')
  })

  test('does not ask again because of the letter that we wrote upon it', () => {
    const wrote = Date.parse('2026-11-22T12:00:00Z')
    const [first] = facts.messages
    if (!first) throw new Error('the story has messages')
    const text = 'Это наша ошибка, разницу вернём.'
    const letter = { ...first, id: 'ours', direction: 'out' as const, from: 'owner', text, at: wrote }
    const answered = { ...facts, messages: [...facts.messages, letter], asOf: wrote }
    expect(standing({ at: wrote + 20_000 }, answered)).toBe('as_proposed')
    expect(standing({ at: wrote + 86_400_000 }, answered)).toBe('stale')
  })

  test('asks again when the desk proposes something else than then', () => {
    expect(standing({ proposed: 'undecided', verdict: 'unproven', change: 'x' })).toBe('stale')
  })

  test('does not ask again when the desk has come round to it', () => {
    expect(standing({ proposed: 'undecided' })).toBe('as_proposed')
  })

  test('asks again when a paper that it rests on cannot be opened any more', () => {
    const seen = [...claim.proposed.evidence, 'gone-1']
    expect(standing({ evidence: seen, seen })).toBe('stale')
  })
})
