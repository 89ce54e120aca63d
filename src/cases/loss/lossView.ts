// A claim of loss as the desk shows it: one answer with its papers, what is to be done next, and the letters for it.
import { toNumber } from '../../basics/exact.ts'
import type { Entry } from '../../ledger/entry.ts'
import { lossSentences } from '../../ledger/reconciliation/lossWords.ts'
import { currencyIn, paperNamed } from '../../ledger/reconciliation/reconciliationView.ts'
import type { Letter } from '../letter.ts'
import type { LossLetterOf } from './lossCase.ts'
import { countInvitation, lossProofAsked, lossReply, nextLossStep, type LossStepKind } from './lossLetters.ts'
import { lossVerdicts } from './lossVerdicts.ts'
import type { KeptLossStep, LossClaimView, Told } from './lossShapes.ts'

export interface LossToShow {
  readonly claim: Pick<LossClaimView, 'id' | 'client' | 'case' | 'item' | 'sku' | 'qty' | 'words' | 'entry'>
  readonly steps: readonly {
    readonly id: string
    readonly at: number
    readonly entry: number
    readonly facts: KeptLossStep
  }[]
  readonly entries: readonly Entry[]
  readonly letterOf: LossLetterOf
}

const iso = (at: number): string => new Date(at).toISOString()

/** The letter of a step as it would be drafted now; null where it cannot be written yet. */
export function lossLetter(kind: Exclude<LossStepKind, 'no_act_asked'>, of: LossLetterOf): Letter | null {
  if (kind === 'count_invited') return countInvitation(of)
  return kind === 'proof_requested' ? lossProofAsked(of) : lossReply(of)
}
const LETTERS = ['count_invited', 'proof_requested', 'answered'] as const

function shownAnswer({ answer, facts }: LossLetterOf, entries: readonly Entry[]): LossClaimView['answer'] {
  const [ru, en] = [lossSentences(answer, facts.timezone, 'ru'), lossSentences(answer, facts.timezone, 'en')]
  const { count } = answer
  return {
    kind: answer.kind,
    parts: answer.parts.map(({ kind, qty, papers }) => ({
      kind,
      qty: toNumber(qty),
      papers: papers.map(paperNamed),
    })),
    says: ru.map((text, at) => ({ ru: text, en: en[at] ?? '' })),
    taken: toNumber(answer.taken),
    issued: toNumber(answer.issued),
    held: toNumber(answer.held),
    count: count && {
      paper: paperNamed(count.entry),
      counted: toNumber(count.counted),
      short: toNumber(count.short),
    },
    leftAside: answer.leftAside.map(paperNamed),
    unsigned: answer.unsigned.map(paperNamed),
    countFirst: answer.countFirst,
    askWithoutAct: answer.askWithoutAct,
    worth: answer.worth && toNumber(answer.worth),
    currency: currencyIn(entries),
  }
}

/** What an answer says, part by part, in a form that two of them can be compared by. */
export const toldBy = ({ answer }: LossLetterOf): Told =>
  answer.parts.map(({ kind, qty }) => ({ kind, qty: toNumber(qty) }))

/** Has an answer left that the papers no longer give? */
function hasChanged(steps: LossToShow['steps'], letterOf: LossLetterOf): boolean {
  const last = steps.findLast(({ facts }) => facts.kind === 'answered')
  const told = last?.facts.kind === 'answered' ? last.facts.told : undefined
  return told !== undefined && JSON.stringify(told) !== JSON.stringify(toldBy(letterOf))
}

function noActOf(steps: LossToShow['steps']): LossClaimView['noAct'] {
  const last = steps.findLast(({ facts }) => facts.kind === 'no_act_asked')
  if (last?.facts.kind !== 'no_act_asked') return null
  const { answer, grounds, why } = last.facts
  return { answer, grounds, why, at: iso(last.at) }
}

/** The papers that the answer names: guards ask about their days and numbers, not about everything that ever came. */
function papersOf({ answer, facts }: LossLetterOf): Entry[] {
  const named = [
    ...answer.parts.flatMap(({ papers }) => papers),
    ...answer.leftAside,
    ...(answer.count ? [answer.count.entry] : []),
  ]
  const ids = new Set(named.map(({ id }) => id))
  return facts.ledger.filter(({ id }) => ids.has(id))
}

/** The claim with its answer. What was answered is done with, until the papers say something else. */
export function lossView({ claim, steps, entries, letterOf }: LossToShow): LossClaimView {
  const changed = hasChanged(steps, letterOf)
  const done = new Set(steps.map(({ facts }) => facts.kind))
  if (changed) done.delete('answered')
  const letters = LETTERS.flatMap((kind) => {
    const draft = lossLetter(kind, letterOf)
    return draft ? [{ kind, letter: draft.kind, text: draft.text, quotes: draft.quotes }] : []
  })
  const { answer, claimedAt, lang } = letterOf
  return {
    ...claim,
    name: answer.name,
    unit: answer.unit,
    claimedAt: iso(claimedAt),
    answer: shownAnswer(letterOf, entries),
    next: nextLossStep(answer, done),
    changed,
    noAct: noActOf(steps),
    steps: steps.map(({ id, at, entry, facts }) => ({
      id,
      kind: facts.kind,
      at: iso(at),
      entry,
      text: facts.kind === 'no_act_asked' ? null : facts.text,
      way: facts.kind === 'no_act_asked' ? null : facts.way,
    })),
    lang,
    asOf: iso(letterOf.facts.asOf),
    facts: { ...letterOf.facts, ledger: papersOf(letterOf) },
    claims: lossVerdicts(letterOf),
    letters,
  }
}
