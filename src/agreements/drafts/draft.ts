// An agreement while somebody is writing it: clauses with the limits beside their words, lists, plans. Where it came from does
// not matter to the editor: an existing text, a template, the version that holds, or an empty page.
import type { Lang } from '../../basics/lang.ts'
import type { Clause, Limit } from '../agreement.ts'
import type { AgreementRead } from '../readings/readingShapes.ts'
import type { AgreementVersionFacts } from '../versions/versionFacts.ts'

export interface DraftClause {
  /** Names the clause on the screen; numbers change while one types. */
  readonly key: string
  readonly no: string
  readonly text: string
  readonly limits: readonly Limit[]
}
export interface DraftPlan {
  readonly key: string
  readonly name: string
  /** As typed: «1 500», "24.50". */
  readonly price: string
  readonly currency: string
  readonly window: string
  readonly limits: readonly Limit[]
}
export const DRAFT_LISTS = ['included', 'notIncluded', 'willNotDo'] as const

export interface Draft extends Readonly<Record<(typeof DRAFT_LISTS)[number], readonly string[]>> {
  readonly kind: 'agreement' | 'amendment'
  readonly amends: string | null
  /** The name of the version for people. */
  readonly name: string
  readonly lang: Lang
  readonly origin: NonNullable<AgreementVersionFacts['origin']>
  readonly trade: string | null
  readonly template: string | null
  readonly clauses: readonly DraftClause[]
  readonly plans: readonly DraftPlan[]
  /** What was read of an acceptance that happened already. */
  readonly acceptances: AgreementRead['acceptances']
}

const EMPTY = {
  kind: 'agreement',
  amends: null,
  name: '',
  origin: 'written',
  trade: null,
  template: null,
  clauses: [],
  included: [],
  notIncluded: [],
  willNotDo: [],
  plans: [],
  acceptances: [],
} as const satisfies Omit<Draft, 'lang'>

export const emptyDraft = (lang: Lang): Draft => ({ ...EMPTY, lang })
export const emptyClause = (key: string, no: string): DraftClause => ({ key, no, text: '', limits: [] })

const FURTHER = /^(.+)-\d+$/u
/** Clauses that repeat the words of the one before only to carry a further limit are one clause on the screen. */
function gathered(clauses: readonly Clause[]): DraftClause[] {
  const found: DraftClause[] = []
  for (const [index, { no, text, limit }] of clauses.entries()) {
    const last = found.at(-1)
    const limits = limit ? [limit] : []
    if (last && last.text === text && FURTHER.exec(no)?.[1] === last.no)
      found[found.length - 1] = { ...last, limits: [...last.limits, ...limits] }
    else found.push({ key: `c${index}`, no, text, limits })
  }
  return found
}

/** The draft of an existing text: its clauses, and what was read of its scope. Its limits wait for a person's yes. */
export function draftFromReading(read: AgreementRead): Draft {
  const words = (items: readonly { readonly quote: string }[]) => items.map(({ quote }) => quote)
  return {
    ...emptyDraft(read.lang),
    origin: read.origin === 'message' ? 'mail' : read.origin,
    // Words before the first number are words of the agreement too: a person may take them away, we do not.
    clauses: read.clauses.map(({ no, text }, index) => ({ key: `c${index}`, no, text, limits: [] })),
    included: words(read.included),
    notIncluded: words(read.notIncluded),
    willNotDo: words(read.willNotDo),
    acceptances: read.acceptances,
  }
}

/** The draft of a filled template, or of a recorded version as the start of the next one. */
export function draftFromFacts(facts: AgreementVersionFacts, lang: Lang): Draft {
  const { kind, trade, template, origin, clauses, plans = [] } = facts
  return {
    ...emptyDraft(facts.lang ?? lang),
    kind: kind === 'amendment' ? 'amendment' : 'agreement',
    origin: origin ?? 'written',
    trade: trade ?? null,
    template: template ?? null,
    clauses: gathered(clauses),
    included: facts.included ?? [],
    notIncluded: facts.notIncluded ?? [],
    willNotDo: facts.willNotDo ?? [],
    plans: plans.map(({ name, price, currency, window, limits }, index) => ({
      key: `p${index}`,
      name,
      price: String(price),
      currency,
      window,
      limits,
    })),
  }
}

/** The draft of a small document that changes some clauses of the version `amends`; the lists stay as they are. */
export const amendmentDraft = (amends: string, lang: Lang): Draft => ({
  ...emptyDraft(lang),
  kind: 'amendment',
  amends,
})

/** A figure as people type it: «1 500», «0,4», "0.400"; null for anything else, and for less than nothing. */
export function figureIn(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/gu, '').replace(',', '.')
  const value = Number(plain)
  return /^\d+(?:\.\d+)?$/u.test(plain) && value <= 1e12 ? value : null
}

/** The number after the last one: 2.3 after 2.2, 5 after 4; 1 where there is none yet. */
export function nextNumber(clauses: readonly { readonly no: string }[]): string {
  const last = clauses.at(-1)?.no ?? ''
  const found = /^(.*?)(\d+)$/u.exec(last)
  return found ? `${found[1]}${Number(found[2]) + 1}` : last === '' ? '1' : `${last}-2`
}

export type DraftFault = 'no_clauses' | 'no_number' | 'no_words' | 'same_number' | 'plan_name' | 'plan_price'

/** What keeps a draft from being recorded, each with the clause or the plan that it is about; empty when nothing does. */
export function faultsOf(draft: Draft): { readonly fault: DraftFault; readonly key: string }[] {
  const numbers = draft.clauses.map(({ no }) => no.trim())
  const ofClauses = draft.clauses.flatMap(({ key, no, text }, index) => [
    ...(no.trim() === '' ? [{ fault: 'no_number' as const, key }] : []),
    ...(text.trim() === '' ? [{ fault: 'no_words' as const, key }] : []),
    ...(no.trim() !== '' && numbers.indexOf(no.trim()) < index
      ? [{ fault: 'same_number' as const, key }]
      : []),
  ])
  const ofPlans = draft.plans.flatMap(({ key, name, price }) => [
    ...(name.trim() === '' ? [{ fault: 'plan_name' as const, key }] : []),
    ...(figureIn(price) === null ? [{ fault: 'plan_price' as const, key }] : []),
  ])
  return [
    ...(draft.clauses.length === 0 ? [{ fault: 'no_clauses' as const, key: '' }] : []),
    ...ofClauses,
    ...ofPlans,
  ]
}

/** A metric of its own for each limit, so that a penalty can name its base; one that is there stays. */
const measured = (limit: Limit, no: string, index: number): Limit => ({
  metric: `c${no}${index === 0 ? '' : `-${index + 1}`}`,
  ...limit,
})

const listed = (items: readonly string[]): string[] =>
  items.map((one) => one.trim()).filter((one) => one !== '')

/** A draft without faults as the facts that are sent to be recorded. Several limits of a clause are measured apart. */
export function factsOf(draft: Draft): Omit<AgreementVersionFacts, 'id'> {
  const clauses = draft.clauses.flatMap(({ no: typed, text: words, limits }): Clause[] => {
    const [no, text] = [typed.trim(), words.trim()]
    if (limits.length === 0) return [{ no, text }]
    return limits.map((limit, index) => ({
      no: index === 0 ? no : `${no}-${index + 1}`,
      text,
      limit: measured(limit, no, index),
    }))
  })
  const lists = DRAFT_LISTS.map((list) => [list, listed(draft[list])] as const).filter(
    ([, items]) => items.length > 0,
  )
  const plans = draft.plans.map(({ name, price, currency, window, limits }) => ({
    name: name.trim(),
    price: figureIn(price) ?? 0,
    currency,
    window,
    limits: [...limits],
  }))
  return {
    kind: draft.kind,
    lang: draft.lang,
    origin: draft.origin,
    ...(draft.name.trim() === '' ? {} : { version: draft.name.trim() }),
    ...(draft.trade === null ? {} : { trade: draft.trade }),
    ...(draft.template === null ? {} : { template: draft.template }),
    clauses,
    ...Object.fromEntries(lists),
    ...(plans.length === 0 ? {} : { plans }),
  }
}
