// A case told in a few facts, for the tests of deadlines: who said what when, which acts there are, which terms run.
import type { Clause } from '../../agreements/agreement.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import { readInstant } from '../../basics/instant.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { deadlinesOf } from './deadline.ts'
import { triggersOf } from './deadlineTriggers.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'

const ZONE = 'Europe/London'
const at = (text: string) => ({ at: readInstant(text, ZONE) ?? Number.NaN, atText: text })

type Line = readonly [id: string, when: string, from: 'client' | 'us' | 'us, in public', text: string]
export interface Told {
  readonly where?: string
  readonly consumer?: boolean
  readonly type?: string
  readonly about?: string
  readonly said: readonly Line[]
  readonly claims?: readonly {
    id: string
    text: string
    raisedIn: string[]
    amountClaimed?: number
    item?: string
  }[]
  readonly acts?: readonly { id: string; at: string; kind: string; [more: string]: unknown }[]
  readonly clauses?: readonly Clause[]
  readonly overages?: readonly OverageFound[]
  readonly asOf?: string
  readonly due?: boolean
}

/** Each line: rule, from, due, and what met it. */
export function deadlinesIn(told: Told): string[] {
  const consumer = told.consumer ?? true
  const facts: CaseFacts = {
    id: 'unseen',
    lang: 'en',
    jurisdiction: told.where ?? 'RU',
    trade: 'unknown',
    title: '',
    timezone: ZONE,
    parties: { business: {}, client: { type: told.type ?? (consumer ? 'consumer' : 'company'), consumer } },
    inquiry: null,
    agreement: { id: 'A', qualification: told.about ?? 'services', clauses: [...(told.clauses ?? [])] },
    offer: null,
    ledger: (told.acts ?? []).map((act) => ({ ...act, ...at(act.at) })),
    messages: told.said.map(([id, when, from, text]) => ({
      id,
      ...at(when),
      channel: from === 'us, in public' ? 'review' : 'email',
      from: from === 'client' ? 'client' : 'owner',
      direction: from === 'client' ? ('in' as const) : ('out' as const),
      text,
    })),
    claims: [...(told.claims ?? [])],
    economics: null,
    asOf: at(told.asOf ?? '2026-12-31').at,
  }
  const found = deadlinesOf({
    ...facts,
    consumer,
    currency: 'RUB',
    triggers: triggersOf(facts).map((t) => (told.due === undefined ? t : { ...t, due: told.due })),
    clauses: facts.agreement?.clauses ?? [],
    overages: told.overages ?? [],
    calendar: workingCalendarOf(facts.jurisdiction),
  })
  return found.map((d) => [d.rule, d.from, d.due, d.metBy].filter((part) => part !== undefined).join(' '))
}

export const sale = 'retail sale of goods'
export const order = {
  id: 'O',
  at: '2026-04-01',
  kind: 'order',
  amount: 4_000,
  lines: [{ sku: 'K', qty: 1, price: 4_000 }],
}
export const delivered = { id: 'D', at: '2026-04-06', kind: 'delivery' }
/** One claim, raised in m1. */
export const claim = (text: string, amountClaimed?: number) => [
  { id: 'c1', text, raisedIn: ['m1'], ...(amountClaimed === undefined ? {} : { amountClaimed }) },
]
