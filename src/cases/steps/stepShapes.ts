// The state of a case as the API gives it: its name, the one thing that it asks for, and every step that it offers.
import { z } from 'zod'
import type { Bilingual } from '../../basics/lang.ts'
import { LETTERS } from '../letter.ts'
import { AskedNow, DateNow, LetterNow, undecided, type CaseNow } from './caseNow.ts'
import { CASE_STATES, type CaseState } from './states.ts'
import { STEPS, stepsFor, topStep } from './steps.ts'

const Said = z.object({ ru: z.string(), en: z.string() })

export const Standing = z.object({
  state: z.enum(CASE_STATES),
  /** The step on the button; null where nothing is asked of us. */
  top: z.enum(STEPS).nullable(),
  steps: z.array(
    z.object({ step: z.enum(STEPS), route: z.string(), needs: z.string(), block: Said.nullable() }),
  ),
  /** What the sentence beside the state names: each field is empty where it has nothing to say. */
  about: z.object({
    wakesAt: z.string().nullable(),
    claim: z.object({ id: z.string(), text: z.string() }).nullable(),
    undecided: z.int(),
    letter: LetterNow.nullable(),
    unconfirmed: z.object({ letter: z.string(), kind: z.enum(LETTERS), perhaps: z.boolean() }).nullable(),
    unpaid: z
      .object({ amount: z.number(), currency: z.string().nullable(), by: z.string().nullable() })
      .nullable(),
    asked: AskedNow.nullable(),
    next: DateNow.nullable(),
    outcome: z.string().nullable(),
  }),
})
export type Standing = z.infer<typeof Standing>

/** What a case asks for now, as a list of cases says it: without the steps. */
export const NowInList = Standing.pick({ top: true, about: true })
type NowInList = z.infer<typeof NowInList>

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())
const said = (block: Bilingual | null) => block && { ru: block.ru, en: block.en }

/** The letter that goes first: one that can leave, else one that only waits for a look, else one that sleeps. */
function firstLetter({ letters, now }: CaseNow): CaseNow['letters'][number] | null {
  const awake = letters.filter(({ waitsUntil }) => waitsUntil === null || waitsUntil <= now)
  return awake.find(({ needsLook }) => !needsLook) ?? awake[0] ?? letters[0] ?? null
}

/** The state of a case as it is shown, whoever asks: each step names the permission that it needs. */
export function standingOf({
  case: c,
  state,
}: {
  readonly case: CaseNow
  readonly state: CaseState
}): Standing {
  const open = undecided(c)
  const [first] = open
  return {
    state,
    top: topStep(c, state),
    steps: stepsFor(c, state).map((step) => ({ ...step, block: said(step.block) })),
    about: {
      wakesAt: iso(c.exhaleUntil),
      claim: first ? { id: first.id, text: first.text } : null,
      undecided: open.length,
      letter: firstLetter(c),
      // What perhaps reached the client is asked about before what was only copied.
      unconfirmed: c.unconfirmed.find(({ perhaps }) => perhaps) ?? c.unconfirmed[0] ?? null,
      unpaid: c.unpaid,
      asked: c.asked[0] ?? null,
      next: c.dates[0] ?? null,
      outcome: c.closed?.outcome ?? null,
    },
  }
}

/** Of the state of a case what a list of cases says. */
export function askedNow(found: Parameters<typeof standingOf>[0]): NowInList {
  const { top, about } = standingOf(found)
  return { top, about }
}
