// The one page that whoever answers from now on has to read: what is asked, what was promised, what fits the records and what
// does not, our part, the next date. It says what lies in the case, and what nobody has checked it leaves out.
import { z } from 'zod'
import type { Clause } from '../../agreements/agreement.ts'
import type { JudgedClaim, OurPart } from '../verdict.ts'
import { VERDICTS } from '../verdict.ts'
import type { DateNow } from '../steps/caseNow.ts'

const Sum = z.object({ amount: z.number(), currency: z.string().nullable() })

export const HandOverPage = z.object({
  client: z.string(),
  /** What is asked in all, and what of it is due as far as it is known. */
  asked: z.array(Sum),
  due: z.array(Sum),
  claims: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      amount: z.number().nullable(),
      currency: z.string().nullable(),
      verdict: z.enum(VERDICTS),
      why: z.string(),
    }),
  ),
  /** Clauses that the claims stand on, word for word. */
  promised: z.array(z.object({ clause: z.string(), text: z.string() })),
  ours: z.array(z.object({ why: z.string(), fix: z.string() })),
  next: z.object({ what: z.string(), due: z.string(), whose: z.string() }).nullable(),
  messages: z.number().int(),
})
export type HandOverPage = z.infer<typeof HandOverPage>

/** What a page is made of. */
export interface HandedOver {
  readonly client: string
  readonly claims: readonly JudgedClaim[]
  readonly clauses: readonly z.infer<typeof Clause>[]
  readonly ours: readonly OurPart[]
  readonly dates: readonly DateNow[]
  readonly messages: number
}

const CLAUSE_NAME = /^(?:clause|п\.|cl\.)\s*(.+)$/u
const MOST_CLAUSES = 5

/** Sums of one currency each, in the order in which the currencies appear; nothing where nothing is asked. */
function sums(
  parts: readonly { readonly amount: number; readonly currency: string | null }[],
): z.infer<typeof Sum>[] {
  const totals = new Map<string | null, number>()
  for (const { amount, currency } of parts)
    if (amount > 0) totals.set(currency, (totals.get(currency) ?? 0) + amount)
  return [...totals].map(([currency, amount]) => ({ amount, currency }))
}

/** Does the reason rest on this clause: «по п. 6.2», "under clause 6.2"? «п. 6.21» is another one, «ст. 31 п. 6» is a law. */
const restsOn = (why: string, no: string): boolean =>
  [`п. ${no}`, `clause ${no}`].some((named) => {
    const parts = why.split(named)
    return parts.slice(1).some((rest, at) => !/\d\s?$/u.test(parts[at] ?? '') && !/^\.?\d/u.test(rest))
  })

/** The clauses that claims name as evidence or in their reason, each once. */
function clausesNamed({ claims, clauses }: HandedOver): HandOverPage['promised'] {
  const names = new Set(
    claims.flatMap(({ evidence }) => evidence.map((id) => CLAUSE_NAME.exec(id)?.[1] ?? id)),
  )
  return clauses
    .filter(({ no }) => names.has(no) || claims.some(({ why }) => restsOn(why, no)))
    .slice(0, MOST_CLAUSES)
    .map(({ no, text }) => ({ clause: no, text }))
}

/** Our nearest date, else the nearest of anybody. */
const nextOf = (dates: readonly DateNow[]): HandOverPage['next'] => {
  const next = dates.find(({ whose }) => whose === 'ours') ?? dates[0]
  return next ? { what: next.what, due: next.due, whose: next.whose } : null
}

export function handOverPage(c: HandedOver): HandOverPage {
  const money = (amount: number | undefined, currency: string | undefined) => ({
    amount: amount ?? 0,
    currency: currency ?? null,
  })
  return {
    client: c.client,
    asked: sums(c.claims.map((claim) => money(claim.amountClaimed, claim.currency))),
    due: sums(c.claims.map((claim) => money(claim.amountDue, claim.currency))),
    claims: c.claims.map(({ id, text, amountClaimed, currency, verdict, why }) => ({
      id,
      text,
      amount: amountClaimed ?? null,
      currency: currency ?? null,
      verdict,
      why,
    })),
    promised: clausesNamed(c),
    ours: c.ours.map(({ why, fix }) => ({ why, fix })),
    next: nextOf(c.dates),
    messages: c.messages,
  }
}
