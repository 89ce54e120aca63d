// What can be done with a case, step by step: in which states, with which permission, by which route, and what speaks against
// it now. One table for the routes, the screens and the tests; a route that stands here is refused in every other state.
//
// What is put down about the past is never refused: a message that came, a letter that went, money that was paid.
import type { Bilingual } from '../../basics/lang.ts'
import type { Letter } from '../letter.ts'
import { CONTINUES, type CaseNow } from './caseNow.ts'
import { CASE_STATES, type CaseState } from './states.ts'

export const STEPS = [
  'answer_harm',
  'note_incident',
  'tell_colleague',
  'confirm_sending',
  'point_elsewhere',
  'acknowledge',
  'apologise',
  'decide_claim',
  'look',
  'answer',
  'note_paid',
  'ask_contribution',
  'give',
  'settle',
  'break_exhale',
  'hand_over',
  'add_message',
  'edit_claim',
  'note_minutes',
  'watch_day',
  'link',
  'merge',
  'close',
  'reopen',
  'first_word',
] as const
export type StepId = (typeof STEPS)[number]

export interface Step {
  readonly in: readonly CaseState[]
  /** The permission that its route asks for. */
  readonly needs: string
  /** Where it is done, below /api/v1. */
  readonly route: string
  /** It is a letter of one of these kinds: the door of the desk decides when it leaves, and nobody else. */
  readonly letters?: readonly Letter['kind'][]
  /** What speaks against it now, with the way on; null when nothing does. */
  readonly block?: (c: CaseNow) => Bilingual | null
}

const KEPT = CASE_STATES.filter((state) => state !== 'erased')
const OPEN = KEPT.filter((state) => state !== 'closed')
/** Open, and nobody is in danger: only then is there time for claims and money. */
const CALM = OPEN.filter((state) => state !== 'danger')

const LETTERS = '/cases/:case/letters'
const FACTS = '/cases/:case/messages'

const nobodysPartner = (c: CaseNow): Bilingual | null =>
  c.dealings
    ? {
        ru: 'С этим человеком есть договор или заказ: это наш клиент, ответьте по существу.',
        en: 'There is an agreement or an order with them: they are our client, so answer on the matter.',
      }
    : null

const nothingToConfirm = (c: CaseNow): Bilingual | null =>
  c.unconfirmed.length > 0
    ? null
    : { ru: 'Все отправки уже отмечены.', en: 'Every sending has been noted already.' }

const noClaim = (c: CaseNow): Bilingual | null =>
  c.claims.length > 0
    ? null
    : {
        ru: 'Требований в деле нет: сначала запишите, что просят.',
        en: 'There are no claims yet: put down first what is asked.',
      }

const nothingToLook = (c: CaseNow): Bilingual | null =>
  c.letters.some(({ needsLook }) => needsLook)
    ? null
    : { ru: 'Писем, которым нужен второй взгляд, нет.', en: 'No letter needs a second look.' }

const noPause = (c: CaseNow): Bilingual | null =>
  c.exhaleUntil !== null && c.exhaleUntil > c.now
    ? null
    : { ru: 'Паузы сейчас нет.', en: 'There is no pause now.' }

const afterExhale = (c: CaseNow): Bilingual | null =>
  noPause(c) === null
    ? {
        ru: 'Соглашение предлагают после паузы: сейчас оно выглядело бы уступкой словам.',
        en: 'A settlement is offered after the pause: now it would look like giving in to words.',
      }
    : null

const goesOnElsewhere = (c: CaseNow): Bilingual | null =>
  c.closed?.outcome === CONTINUES
    ? {
        ru: 'Дело продолжается в другом. Чтобы разделить их, уберите связь.',
        en: 'The case goes on in another one. To part them, end the link.',
      }
    : null

const noFaultOfOurs = (c: CaseNow): Bilingual | null =>
  c.claims.some(({ verdict, standing }) => verdict === 'our_fault' && standing !== 'open')
    ? null
    : {
        ru: 'Сообщать первыми есть о чём, когда ошибка признана нашей: решите требование.',
        en: 'There is something to tell others once a mistake is decided to be ours: decide the claim.',
      }

export const STEP_TABLE: Readonly<Record<StepId, Step>> = {
  answer_harm: { in: OPEN, needs: 'letter.write', route: LETTERS, letters: ['threat_answer'] },
  note_incident: { in: KEPT, needs: 'case.write', route: FACTS },
  tell_colleague: { in: KEPT, needs: 'case.write', route: FACTS },
  confirm_sending: {
    in: KEPT,
    needs: 'letter.write',
    route: '/cases/:case/letters/:letter/sending',
    block: nothingToConfirm,
  },
  point_elsewhere: {
    in: CALM,
    needs: 'letter.write',
    route: '/cases/:case/not-ours',
    block: nobodysPartner,
  },
  acknowledge: { in: CALM, needs: 'letter.write', route: LETTERS, letters: ['acknowledgement'] },
  apologise: { in: CALM, needs: 'letter.write', route: LETTERS, letters: ['apology_remedy'] },
  decide_claim: {
    in: CALM,
    needs: 'claim.decide',
    route: '/cases/:case/claims/:caseClaim/decisions',
    block: noClaim,
  },
  look: { in: CALM, needs: 'look.give', route: '/drafts/:draft/looks', block: nothingToLook },
  answer: {
    in: CALM,
    needs: 'letter.write',
    route: LETTERS,
    letters: ['boundary', 'proof_request', 'refusal', 'threat_answer', 'warning', 'final_answer'],
  },
  note_paid: { in: KEPT, needs: 'case.write', route: '/cases/:case/ledger-entries' },
  ask_contribution: { in: OPEN, needs: 'case.write', route: '/cases/:case/contributions' },
  // A gift after the closing is what a closed case still gives.
  give: { in: [...CALM, 'closed'], needs: 'case.write', route: '/cases/:case/concessions' },
  settle: { in: CALM, needs: 'letter.write', route: '/cases/:case/settlements', block: afterExhale },
  break_exhale: { in: OPEN, needs: 'exhale.break', route: '/cases/:case/exhale/breaks', block: noPause },
  hand_over: { in: OPEN, needs: 'case.write', route: '/cases/:case/hand-overs' },
  add_message: { in: KEPT, needs: 'case.write', route: FACTS },
  edit_claim: {
    in: OPEN,
    needs: 'case.write',
    route: '/cases/:case/claims/:caseClaim/edits',
    block: noClaim,
  },
  note_minutes: { in: KEPT, needs: 'case.write', route: '/cases/:case/minutes' },
  watch_day: { in: KEPT, needs: 'case.write', route: '/clients/:client/watched-days' },
  link: { in: KEPT, needs: 'case.write', route: '/cases/:case/links' },
  merge: { in: OPEN, needs: 'case.write', route: '/cases/:case/links' },
  close: { in: OPEN, needs: 'case.write', route: '/cases/:case/closure' },
  reopen: { in: ['closed'], needs: 'case.write', route: '/cases/:case/reopening', block: goesOnElsewhere },
  first_word: {
    in: KEPT,
    needs: 'letter.write',
    route: '/cases/:case/touched',
    block: noFaultOfOurs,
  },
}

/** The one thing that a state asks for; null where nothing is asked. */
const TOP_STEP: Readonly<Record<CaseState, StepId | null>> = {
  erased: null,
  closed: null,
  danger: 'answer_harm',
  confirming: 'confirm_sending',
  misdirected: 'point_elsewhere',
  exhaling: null,
  deciding: 'decide_claim',
  looking: 'look',
  answering: 'answer',
  paying: 'note_paid',
  asking: null,
  closing: 'close',
  waiting: null,
}

// While the pause runs, what need not wait goes first: our own fault, what is due, and a word that we have the message.
function duringExhale(c: CaseNow): StepId | null {
  const goes = (kind: Letter['kind']): boolean =>
    c.letters.some(
      (letter) => letter.kind === kind && (letter.waitsUntil === null || letter.waitsUntil <= c.now),
    )
  if (goes('apology_remedy')) return 'apologise'
  if (c.unpaid !== null) return 'note_paid'
  return goes('acknowledgement') ? 'acknowledge' : null
}

/** The step on the button of a case; null where nothing is asked of us now. */
export const topStep = (c: CaseNow, state: CaseState): StepId | null =>
  state === 'exhaling' ? duringExhale(c) : TOP_STEP[state]

export interface OfferedStep {
  readonly step: StepId
  readonly route: string
  /** The permission that it asks for. */
  readonly needs: string
  /** What speaks against it now; null when it can be done at once. */
  readonly block: Bilingual | null
}

/** What speaks against a step in the state of the case; null when nothing does. Whether the state has it at all is in the table. */
const blockOf = (step: StepId, c: CaseNow): Bilingual | null => STEP_TABLE[step].block?.(c) ?? null

/** The steps of a state, in the order in which they help, each with its permission and what speaks against it now. */
export function stepsFor(c: CaseNow, state: CaseState): OfferedStep[] {
  return STEPS.filter((step) => STEP_TABLE[step].in.includes(state)).map((step) => ({
    step,
    route: STEP_TABLE[step].route,
    needs: STEP_TABLE[step].needs,
    block: blockOf(step, c),
  }))
}

/**
 * Whether a route may be used in a state: true for a route that is no step, and for letters, about which the door decides.
 * A route of several steps is open while one of them is.
 */
export function isOffered(route: string, state: CaseState): boolean {
  const steps = STEPS.map((step) => STEP_TABLE[step]).filter((step) => step.route === route && !step.letters)
  return steps.length === 0 || steps.some((step) => step.in.includes(state))
}

/** Whether any state that keeps something refuses the route: only then is it worth asking in which one a case is. */
export const asksState = (route: string): boolean => KEPT.some((state) => !isOffered(route, state))
