// What a client sees on their page: the text that waits, what was accepted and holds, and what may be given beside.
import { asksSigningTerms, consentAsked, nextStep } from '../../agreements/page/pageSteps.ts'
import {
  acceptancesOf,
  endsOf,
  versionsOf,
  type AcceptanceOnFile,
  type VersionOnFile,
} from '../../agreements/versions/versions.store.ts'
import { cardOf, findClient, type ClientOnFile } from '../../clients/cards/clients.store.ts'
import type { NoticeOnFile } from '../../cases/notices/noticeOnFile.ts'
import { noticesOf } from '../../cases/notices/notices.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import type { Desk } from '../desk.ts'
import { organisationOf } from '../organisation.store.ts'
import { Refusal } from '../problem.ts'
import { codeAddresses, masked, type CodeAddress } from './codeWays.ts'
import type { ClientLink } from './links.ts'
import { noticesShown } from './pageNotices.ts'
import type { PageText, PageView } from './pageShapes.ts'

const iso = (at: number): string => new Date(at).toISOString()

type Organisation = Awaited<ReturnType<typeof organisationOf>>

/** Everything that the page rests on, read once for an answer. */
export interface PageRecord {
  readonly organisation: Organisation
  readonly client: ClientOnFile
  readonly addresses: readonly CodeAddress[]
  readonly versions: readonly VersionOnFile[]
  /** The newest acceptance of a version that holds at that moment. */
  readonly holding: ReadonlyMap<string, AcceptanceOnFile>
  readonly notices: readonly NoticeOnFile[]
  readonly now: number
}

/** Reads it. Throws the refusal `link_ended` when the client is erased: then there is nobody to show anything to. */
export async function pageRecord(
  tx: TenantTx,
  desk: Pick<Desk, 'defaults' | 'mail' | 'texts'>,
  link: Pick<ClientLink, 'client'>,
  now: number,
): Promise<PageRecord> {
  const client = await findClient(tx, link.client)
  if (!client || client.erasedAt !== null) throw new Refusal('link_ended')
  const organisation = await organisationOf(tx, desk.defaults)
  const card = await cardOf(tx, client)
  const addresses = card ? codeAddresses(card, desk) : []
  const versions = await versionsOf(tx, client.id)
  const ended = Math.max(Number.NEGATIVE_INFINITY, ...(await endsOf(tx, client.id)).filter((at) => at <= now))
  const accepted = await acceptancesOf(tx, client.id)
  const kinds = new Map(versions.map(({ id, facts }) => [id, facts.kind]))
  const holds = ({ version, at, until }: AcceptanceOnFile): boolean =>
    at <= now && (until === null || now < until) && (at > ended || kinds.get(version) === 'signature_terms')
  const holding = new Map(accepted.filter(holds).map((one) => [one.version, one]))
  const notices = await noticesOf(tx, client.id)
  return { organisation, client, addresses, versions, holding, notices, now }
}

const COMPARISONS = ['<=', '<', '>=', '>'] as const

function figuresOf({ facts }: VersionOnFile): PageText['figures'] {
  return facts.clauses.flatMap(({ no, limit }) => {
    const op = COMPARISONS.find((one) => one === limit?.op)
    if (!limit || !op || typeof limit.value !== 'number' || limit.unit === undefined) return []
    return [{ no, op, value: limit.value, unit: limit.unit, window: limit.window ?? null }]
  })
}

function textOf(version: VersionOnFile, holding: PageRecord['holding']): PageText {
  const accepted = holding.get(version.id)
  return {
    version: version.id,
    kind: version.facts.kind,
    name: version.facts.version ?? '',
    text: version.shown,
    textHash: version.textHash.toString('hex'),
    figures: figuresOf(version),
    accepted: accepted
      ? {
          id: accepted.id,
          at: iso(accepted.at),
          how: accepted.how,
          by: accepted.by,
          until: accepted.until === null ? null : iso(accepted.until),
        }
      : null,
  }
}

/** The page as it stands for whoever holds this link. */
export function pageView(record: PageRecord, link: ClientLink): PageView {
  const { organisation, client, versions, holding } = record
  const notices = noticesShown(record)
  const documents = versions.map(({ id, facts }) => ({ id, kind: facts.kind, accepted: holding.has(id) }))
  const signingTerms = asksSigningTerms(organisation)
  const { step, document, left } = nextStep({
    version: link.version,
    signingTerms,
    documents,
    openNotices: notices.filter(({ answer }) => answer === null).length,
  })
  const shown = (id: string | null): PageText | null => {
    const found = versions.find((version) => version.id === id)
    return found ? textOf(found, holding) : null
  }
  const meant = versions.find(({ id }) => id === link.version)?.facts.lang
  return {
    business: organisation.name,
    client: client.name,
    consumer: client.consumer,
    lang: meant ?? organisation.lang,
    timezone: organisation.timezone,
    step,
    left,
    waiting: shown(document),
    consent: shown(consentAsked({ documents })),
    accepted: versions
      .filter(({ id }) => holding.has(id))
      .toSorted((a, b) => (holding.get(b.id)?.at ?? 0) - (holding.get(a.id)?.at ?? 0))
      .map((version) => textOf(version, holding)),
    notices,
    ways: record.addresses.map((address) => ({
      way: address.way,
      kind: address.kind,
      masked: masked(address),
    })),
    openUntil: iso(link.expiresAt),
  }
}
