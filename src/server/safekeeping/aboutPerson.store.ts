// What the desk answers about keeping: about one person, and about the whole organisation.
import { openImports } from '../../messages/imports.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import { dueOf, planErasure, type Asked, type Stay } from './erasurePlan.ts'
import { erasuresOf, type Erasure } from './erasures.store.ts'
import type { AboutPerson, Hold, Keeping } from './keepingShapes.ts'
import { choicesOf, clientsAfter, documentsOf, holdsOf, namesOf, subjectsOf } from './keeping.store.ts'
import { after, RETENTION_RULES, ruleOf, termOf } from './terms.ts'

const CLIENTS_AT_ONCE = 2_000
const MOST_DUE = 200
const MOST_ERASURES = 200

const iso = (at: number): string => new Date(at).toISOString()
const isoOrNull = (at: number | null): string | null => (at === null ? null : iso(at))

export const shownStay = ({ reason, rule, until, entries }: Stay) => ({
  reason,
  rule,
  until: isoOrNull(until),
  records: entries.length,
})

const shownErasure = ({ at, ground, scope, ranges }: Erasure): AboutPerson['erasures'][number] => ({
  at: iso(at),
  ground: ground as AboutPerson['erasures'][number]['ground'],
  scope,
  entries: ranges.map(([first, last]) => [first, last]),
})

/** Holds that stand with their reasons, of one client or of all. */
async function shownHolds(tx: TenantTx, client: string | null): Promise<Hold[]> {
  const holds = await holdsOf(tx, client)
  const reasons = await documentsOf(
    tx,
    holds.map(({ entry }) => entry),
  )
  const shown: Hold[] = []
  for (const hold of holds) {
    const why = reasons.get(hold.entry)?.['why']
    const [name = ''] = await namesOf(tx, hold.client)
    shown.push({
      id: hold.id,
      client: hold.client,
      name,
      why: typeof why === 'string' ? why : '',
      at: iso(hold.at),
    })
  }
  return shown
}

const ON_REQUEST: Asked = { ground: 'request', shorten: false }

/** What is kept about a client and what an erasure would do now; null when there is no such client. */
export async function aboutPerson(tx: TenantTx, client: string, now: number): Promise<AboutPerson | null> {
  const subject = (await subjectsOf(tx, [client])).get(client)
  if (!subject) return null
  const plan = planErasure(subject, ON_REQUEST, { choices: await choicesOf(tx), now })
  const [name = ''] = await namesOf(tx, client)
  return {
    client,
    name,
    // The client's own folder is no case and has no page.
    cases: subject.cases
      .filter(({ id }) => id !== client)
      .map(({ id, title, closedAt, demo }) => ({
        id,
        title,
        closedAt: isoOrNull(closedAt),
        demo,
      })),
    holds: await shownHolds(tx, client),
    goes: plan.goes.length,
    stays: plan.stays.map(shownStay),
    mayShorten: plan.mayShorten,
    erasures: (await erasuresOf(tx, client)).map(shownErasure),
  }
}

type DueRow = Keeping['due'][number]

async function dueRows(tx: TenantTx, now: number): Promise<DueRow[]> {
  const choices = await choicesOf(tx)
  const rows: DueRow[] = []
  for (let clients = await clientsAfter(tx, null, CLIENTS_AT_ONCE); clients.length > 0;) {
    for (const [client, subject] of await subjectsOf(tx, clients)) {
      const file = subject.cases.find(({ id }) => id !== client) ?? subject.cases[0]
      const due = dueOf(subject, { choices, now })
      if (!file || due.length === 0 || rows.length >= MOST_DUE) continue
      const [name = ''] = await namesOf(tx, client)
      for (const { kind, entries, since } of due)
        rows.push({ client, case: file.id, name, kind, records: entries.length, since: iso(since) })
    }
    if (rows.length >= MOST_DUE) break
    clients = await clientsAfter(tx, clients.at(-1) ?? null, CLIENTS_AT_ONCE)
  }
  return rows.slice(0, MOST_DUE)
}

/** Uploads that nobody made a case of, past the term of such. */
export async function dueUploads(tx: TenantTx, now: number): Promise<Keeping['uploads']> {
  const term = termOf(ruleOf('upload', '', now), await choicesOf(tx))
  return (await openImports(tx))
    .filter(({ startedAt }) => after(startedAt, term) <= now)
    .map(({ id, startedAt, files }) => ({ id, files: files.length, since: iso(after(startedAt, term)) }))
}

/** Terms, what may go now, holds and past erasures of the organisation. */
export async function keepingOf(tx: TenantTx, jurisdiction: string, now: number): Promise<Keeping> {
  const choices = await choicesOf(tx)
  const fitting = RETENTION_RULES.filter((rule) => rule === ruleOf(rule.kind, jurisdiction, now))
  const erasures = (await erasuresOf(tx, null)).slice(-MOST_ERASURES).toReversed()
  return {
    rules: fitting.map((rule) => ({
      rule,
      term: termOf(rule, choices),
      way: choices.get(rule.kind)?.way ?? 'asked',
    })),
    due: await dueRows(tx, now),
    uploads: await dueUploads(tx, now),
    holds: await shownHolds(tx, null),
    erasures: erasures.map((erasure) => ({ ...shownErasure(erasure), client: erasure.client })),
  }
}
