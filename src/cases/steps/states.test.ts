// The state of a case follows from what stands open in it, and every state shows a way on.
import { assert, boolean, constantFrom, option, property, record, subarray, type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PERMISSIONS } from '../../server/permissions.ts'
import { CaseNow } from './caseNow.ts'
import { CASE_STATES, stateOf, type CaseState } from './states.ts'
import { isOffered, STEP_TABLE, STEPS, stepsFor, topStep } from './steps.ts'

const isPermission = (name: string): boolean => PERMISSIONS.some((one) => one === name)

const NOON = Date.UTC(2026, 5, 9, 12)
const HOUR = 3_600_000

/** A case in which everything has been said and done. */
const QUIET: CaseNow = {
  now: NOON,
  erased: false,
  closed: null,
  danger: false,
  unconfirmed: [],
  misdirected: false,
  dealings: true,
  exhaleUntil: null,
  claims: [{ id: 'c1', text: 'Верните 2 000 ₽', verdict: 'our_fault', standing: 'as_proposed' }],
  letters: [],
  unpaid: null,
  asked: [],
  dates: [],
  answered: true,
}
const refusal = {
  kind: 'refusal',
  draft: null,
  waitsUntil: null,
  needsLook: false,
  lookFrom: null,
  by: null,
} as const
const open = { id: 'c2', text: 'И ещё 9 000 ₽', verdict: 'speculation', standing: 'open' } as const

/** What brings a quiet case into each state; each row also holds what comes after it in the table, and hides it. */
const BRINGS: Readonly<Record<CaseState, Partial<CaseNow>>> = {
  erased: { erased: true },
  closed: { closed: { at: NOON, outcome: 'settled' } },
  danger: { danger: true },
  confirming: { unconfirmed: [{ letter: 'l1', kind: 'refusal', perhaps: false }] },
  misdirected: { misdirected: true },
  exhaling: { exhaleUntil: NOON + HOUR },
  deciding: { claims: [open] },
  looking: { letters: [{ ...refusal, needsLook: true }] },
  answering: { letters: [refusal] },
  paying: { unpaid: { amount: 2_000, currency: 'RUB', by: '2026-06-12' } },
  asking: { asked: [{ kind: 'contribution', whom: 'Ира', until: null }] },
  closing: {},
  waiting: { dates: [{ rule: 'RU-C01', what: 'ответ клиента', due: '2026-06-20', whose: 'client' }] },
}

const instant = constantFrom(NOON - HOUR, NOON, NOON + HOUR)
const anyCase: Arbitrary<CaseNow> = subarray(CASE_STATES.map((state) => BRINGS[state])).chain((parts) =>
  record({ exhaleUntil: option(instant), answered: boolean() }).map((rest): CaseNow => ({
    ...QUIET,
    ...rest,
    ...Object.assign({}, ...parts),
  })),
)

describe('The state of a case', () => {
  test.each(CASE_STATES)('%s is named by what brings it', (state) => {
    expect(stateOf({ ...QUIET, ...BRINGS[state] })).toBe(state)
  })

  test('is the first of those that apply, so that people come before letters and letters before money', () => {
    for (const [at, state] of CASE_STATES.entries())
      for (const later of CASE_STATES.slice(at + 1, -2)) {
        // A letter that waits for a look and one that does not: the one that can leave goes first.
        const both = { ...QUIET, ...BRINGS[later], ...BRINGS[state] }
        expect([later, stateOf(both)]).toEqual([later, state])
      }
  })

  test('is looking only while no letter can leave without a look', () => {
    const letters = [{ ...refusal, needsLook: true }, refusal]
    expect(stateOf({ ...QUIET, letters })).toBe('answering')
    expect(stateOf({ ...QUIET, letters: letters.slice(0, 1) })).toBe('looking')
  })

  test('is deciding again when the papers of a decision have changed', () => {
    expect(stateOf({ ...QUIET, claims: [{ ...open, standing: 'stale' }] })).toBe('deciding')
  })

  test('is no exhale any more when its time has come, whatever nobody has looked at', () => {
    expect(stateOf({ ...QUIET, exhaleUntil: NOON })).toBe('closing')
  })

  test('is closing only when we have answered', () => {
    expect(stateOf({ ...QUIET, answered: false })).toBe('waiting')
  })

  test('is one of the table for every case, and danger is hidden by nothing but an end', () => {
    assert(
      property(anyCase, (c) => {
        const state = stateOf(CaseNow.parse(c))
        expect(CASE_STATES).toContain(state)
        if (c.danger) expect(['erased', 'closed', 'danger']).toContain(state)
      }),
    )
  })
})

describe('The steps of a state', () => {
  test('always hold a way on, but for what was erased', () => {
    assert(
      property(anyCase, (c) => {
        const state = stateOf(c)
        const free = stepsFor(c, state).filter(({ block }) => block === null)
        expect(free.length > 0).toBe(state !== 'erased')
      }),
    )
  })

  test.each(CASE_STATES)('%s offers the one on its button, and nothing speaks against it', (state) => {
    const c = { ...QUIET, dealings: state !== 'misdirected', ...BRINGS[state] }
    const top = topStep(c, state)
    const offered = stepsFor(c, state).find(({ step }) => step === top)
    expect(offered?.block ?? null).toBeNull()
    expect(offered?.step ?? null).toBe(top)
  })

  test('of a pause are the ones that need not wait: our own fault, then what is due, then a word that we have it', () => {
    const letter = (kind: 'apology_remedy' | 'acknowledgement' | 'refusal', waitsUntil: number | null) => ({
      ...refusal,
      kind,
      waitsUntil,
    })
    const pause = { ...QUIET, ...BRINGS.exhaling }
    const sleeps = letter('refusal', NOON + HOUR)
    const receipt = letter('acknowledgement', null)
    expect(topStep({ ...pause, letters: [sleeps] }, 'exhaling')).toBeNull()
    expect(topStep({ ...pause, letters: [sleeps, receipt] }, 'exhaling')).toBe('acknowledge')
    expect(topStep({ ...pause, ...BRINGS.paying, letters: [sleeps, receipt] }, 'exhaling')).toBe('note_paid')
    const ours = [sleeps, receipt, letter('apology_remedy', null)]
    expect(topStep({ ...pause, ...BRINGS.paying, letters: ours }, 'exhaling')).toBe('apologise')
  })

  test('name permissions that exist', () => {
    expect(STEPS.map((step) => STEP_TABLE[step].needs).filter((needs) => !isPermission(needs))).toEqual([])
  })

  test('give people in danger no money, no claims and no farewell', () => {
    const steps = STEPS.filter((step) => STEP_TABLE[step].in.includes('danger'))
    for (const step of ['give', 'settle', 'decide_claim', 'apologise', 'answer', 'point_elsewhere'])
      expect(steps).not.toContain(step)
    expect(steps).toContain('answer_harm')
  })

  test('tell a client of ours from somebody who came to the wrong door', () => {
    const stranger = { ...QUIET, dealings: false }
    expect(STEP_TABLE.point_elsewhere.block?.(stranger)).toBeNull()
    expect(STEP_TABLE.point_elsewhere.block?.(QUIET)?.en).toContain('our client')
  })

  test('are routes: the past is put down in every state that keeps anything, letters are left to the door', () => {
    for (const state of CASE_STATES.filter((one) => one !== 'erased')) {
      expect(isOffered('/cases/:case/messages', state)).toBe(true)
      expect(isOffered('/cases/:case/ledger-entries', state)).toBe(true)
      expect(isOffered('/cases/:case/letters', state)).toBe(true)
    }
    expect(isOffered('/cases/:case/hand-overs', 'closed')).toBe(false)
    expect(isOffered('/cases/:case/reopening', 'waiting')).toBe(false)
    expect(isOffered('/cases/:case/nothing-of-the-kind', 'erased')).toBe(true)
  })
})
