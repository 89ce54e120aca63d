// What lies outside of every case and should become one: incidents of the counter that nobody filed, and claims of loss in words
// that ask for an answer. Opening takes their words along; nothing is opened by itself.
import { sql } from 'kysely'
import { ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import { exceptionsIn } from '../../messages/dismissals/standing.store.ts'
import type { Stamp } from '../../evidence/log.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { fileEntry, newestEntries } from '../../server/counter/entries.store.ts'
import { Refusal } from '../../server/problem.ts'
import { withoutDismissed } from '../../signals/exceptions.ts'
import type { Signal } from '../../signals/label.ts'
import { read } from '../../signals/read.ts'
import { addFacts } from '../additions.store.ts'
import { findCase } from '../cases.store.ts'
import type { Organisation } from '../deskShapes.ts'
import { findClaim } from '../loss/loss.store.ts'
import { recordStory } from '../record.store.ts'
import type { Fields } from '../storyParts.ts'
import { proposesCase, type CaseProposal } from './proposal.ts'
import type { OpenProposed, ProposedCase } from './proposalShapes.ts'

/** So many of the newest entries and claims are looked at; older ones have been seen many times. */
const MOST = 60
const INCIDENT = {
  ru: 'На точке записано происшествие.',
  en: 'An incident was put down at the counter.',
}

type Labels = (text: string, id: string) => readonly Signal[]

/** What the reader finds, but for what people of the organisation took off. */
async function labelsOf(tx: TenantTx): Promise<Labels> {
  const exceptions = await exceptionsIn(tx, null)
  return (text, id) => withoutDismissed(read(text), text, exceptions, id)
}

type Source = Omit<ProposedCase, 'why' | 'words' | 'claims'>

const proposed = (source: Source, found: CaseProposal): ProposedCase => ({
  ...source,
  why: found.why,
  words: found.words.map(({ start, end }) => ({ start, end })),
  claims: found.claims.map(({ text }) => text),
})

async function counterProposals(tx: TenantTx, labels: Labels): Promise<ProposedCase[]> {
  const { entries } = await newestEntries(tx, { site: null, after: null, limit: MOST })
  return entries.flatMap(({ id, at, kind, client, note, cases, correctedBy }) => {
    if (note === '' || cases.length > 0 || correctedBy !== null) return []
    const found = proposesCase([{ id, text: note }], labels)
    if (!found && kind !== 'incident') return []
    const source = { source: 'counter' as const, id, at, client: null, clientName: client, text: note }
    return [proposed(source, found ?? { why: INCIDENT, words: [], claims: [] })]
  })
}

interface LossRow {
  readonly id: string
  readonly client: string
  readonly name: string | null
  readonly at: number
}

/** Claims of loss in no case that were not answered, and of which no case was opened: a case names its claim in a message. */
async function openLosses(tx: TenantTx, only: string | null = null): Promise<readonly LossRow[]> {
  const { rows } = await sql<LossRow>`
    select loss.id, loss.client_id as client, loss.at,
      (select heading.name from client_heading heading join client_card card
        on card.org_id = heading.org_id and card.id = heading.card_id
        where heading.org_id = ${tx.org} and heading.client_id = loss.client_id
        order by card.entry_index desc limit 1) as name
    from loss_claim loss
    where loss.org_id = ${tx.org} and loss.case_id is null ${only === null ? sql`` : sql`and loss.id = ${only}`}
      and not exists (select 1 from loss_step step where step.org_id = ${tx.org} and step.loss_claim_id = loss.id
        and step.kind = 'answered')
      and not exists (select 1 from case_file file
        join message on message.org_id = file.org_id and message.case_id = file.id
        join payload on payload.org_id = message.org_id and payload.entry_index = message.entry_index
        where file.org_id = ${tx.org} and message.org_id = ${tx.org} and payload.org_id = ${tx.org}
          and file.client_id = loss.client_id and payload.part = 'facts'
          and position(convert_to('"lossClaim":"' || loss.id::text || '"', 'UTF8') in payload.bytes) > 0)
    order by loss.entry_index desc limit ${MOST}`.execute(tx.db)
  return rows
}

async function lossProposals(tx: TenantTx, labels: Labels): Promise<ProposedCase[]> {
  const all: ProposedCase[] = []
  for (const { id, client, name, at } of await openLosses(tx)) {
    const claim = await findClaim(tx, id)
    const found = claim && proposesCase([{ id, text: claim.words }], labels)
    if (!claim || !found) continue
    const when = new Date(at).toISOString()
    const source = {
      source: 'loss' as const,
      id,
      at: when,
      client,
      clientName: name ?? '',
      text: claim.words,
    }
    all.push(proposed(source, found))
  }
  return all
}

/** Everything that should become a case, the newest first. */
export async function proposalsOf(tx: TenantTx): Promise<ProposedCase[]> {
  const labels = await labelsOf(tx)
  const all = [...(await counterProposals(tx, labels)), ...(await lossProposals(tx, labels))]
  return all.toSorted((one, other) => other.at.localeCompare(one.at))
}

const claimFacts = (found: CaseProposal | null, raisedIn: string): Fields[] =>
  (found?.claims ?? []).map(({ text, amountClaimed, currency }) => ({
    text,
    raisedIn: [raisedIn],
    ...(amountClaimed === undefined ? {} : { amountClaimed }),
    ...(currency === undefined ? {} : { currency }),
  }))

/** A case with nothing in it yet but who we are. */
const headOf = (
  { name, lang, jurisdiction, timezone, trade }: Organisation,
  title: string,
  client: string,
) => ({
  title,
  lang,
  jurisdiction,
  timezone,
  trade,
  parties: { business: { name }, client: client === '' ? {} : { name: client } },
})

async function openFromCounter(tx: TenantTx, id: string, us: Organisation, stamp: Stamp): Promise<string> {
  const { entries } = await newestEntries(tx, { site: null, after: null, limit: MOST })
  const entry = entries.find((one) => one.id === id)
  if (!entry) throw new Refusal('not_found')
  if (entry.cases.length > 0) throw new Refusal('already_recorded')
  const title = entry.note.slice(0, TITLE)
  const made = await recordStory(tx, headOf(us, title, entry.client), stamp)
  const found = await findCase(tx, made)
  if (!found) throw new Error('broken invariant: a case that was just opened is there')
  const filed = await fileEntry(tx, id, found, stamp)
  if (!filed.ok) throw new Refusal(filed.error)
  const facts = claimFacts(proposesCase([{ id, text: entry.note }], await labelsOf(tx)), filed.value)
  if (facts.length > 0) await addFacts(tx, found, { kind: 'claims', facts, many: false }, stamp)
  return made
}
const TITLE = 80

async function openFromLoss(tx: TenantTx, id: string, us: Organisation, stamp: Stamp): Promise<string> {
  const claim = await findClaim(tx, id)
  if (!claim) throw new Refusal('not_found')
  const [row] = await openLosses(tx, id)
  if (!row) throw new Refusal('already_recorded')
  const client = await ownClientToAdd(tx, claim.client)
  const found = proposesCase([{ id, text: claim.words }], await labelsOf(tx))
  const message = {
    id: 'm01',
    at: new Date(claim.at).toISOString(),
    channel: 'note',
    from: 'client',
    to: 'owner',
    direction: 'in',
    text: claim.words,
    lossClaim: id,
  }
  const claims = claimFacts(found, 'm01').map((fact, place) => ({ id: `c0${place + 1}`, ...fact }))
  const story = { ...headOf(us, claim.item, client.name), messages: [message], claims }
  return recordStory(tx, story, stamp, { client: { id: client.id, name: client.name } })
}

/** Opens the case that was proposed and returns its id. Throws the refusals `not_found` and `already_recorded`. */
export const openProposed = (
  tx: TenantTx,
  { source, id }: OpenProposed,
  us: Organisation,
  stamp: Stamp,
): Promise<string> =>
  source === 'counter' ? openFromCounter(tx, id, us, stamp) : openFromLoss(tx, id, us, stamp)
