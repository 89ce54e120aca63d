// What one case shows about days beside the dates of its examination: terms without a number, promises that wait for a word.
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import { isConsumer } from '../caseFacts.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { triggersOf } from '../deadlines/deadlineTriggers.ts'
import { numberlessTerms } from '../deadlines/numberlessTerms.ts'
import { closedIn } from '../steps/caseNow.store.ts'
import type { DaysOfCase, ProposedDay } from './dayShapes.ts'
import { unconfirmedPromises } from './proposedDays.ts'
import { watchedDays } from './watched.store.ts'

const iso = (at: number): string => new Date(at).toISOString()

const proposed = new WeakMap<Examined, ProposedDay[]>()

/**
 * The promises of a case that nobody has confirmed or put aside. An examination is kept aside until something changes, and what
 * it proposes with it.
 */
export async function toConfirmIn(tx: TenantTx, found: CaseOnFile, read: Examined): Promise<ProposedDay[]> {
  const before = proposed.get(read)
  if (before) return before
  const watched = await watchedDays(tx, { case: found.id }, found.timezone)
  const { facts, examination, calendar } = read
  const places = watched.map(({ said }) => said)
  const fresh = unconfirmedPromises(facts, places, examination.deadlines, calendar).map((one) => ({
    case: found.id,
    client: found.clientId,
    caseTitle: found.title,
    said: { where: one.where, ...one.span },
    at: iso(one.at),
    day: one.day,
    what: one.what,
    atRisk: one.atRisk?.[facts.lang] ?? null,
  }))
  proposed.set(read, fresh)
  return fresh
}

/** What a case shows about days beside its dates. */
export async function daysOfCase(tx: TenantTx, found: CaseOnFile, read: Examined): Promise<DaysOfCase> {
  const { facts } = read
  const numberless = numberlessTerms({
    jurisdiction: facts.jurisdiction,
    consumer: isConsumer(facts.parties),
    lang: facts.lang,
    triggers: triggersOf(facts),
  })
  // A case that goes on in another is asked about there, and a closed one not at all.
  const isClosed = (await closedIn(tx, found.id)) !== null
  return { numberless, promises: isClosed ? [] : await toConfirmIn(tx, found, read) }
}
