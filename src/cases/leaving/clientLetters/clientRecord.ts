// A client outside of every case as guards read a case: who they are, what was agreed, their papers.
import type { Agreement } from '../../../agreements/agreement.ts'
import type { Instant } from '../../../basics/instant.ts'
import type { Lang } from '../../../basics/lang.ts'
import type { Entry } from '../../../ledger/entry.ts'
import type { CaseFacts } from '../../caseFacts.ts'

/** Everything about one client that a letter to them is read against. */
export interface ClientPapers {
  readonly client: {
    readonly id: string
    readonly name: string
    /** Null where nobody said: then they are treated as a consumer, which can only be too kind. */
    readonly consumer: boolean | null
    readonly emails: readonly string[]
    readonly phones: readonly string[]
  }
  /** The name of the firm, and of the person who writes; empty where there is none. */
  readonly business: string
  readonly writer: string
  readonly jurisdiction: string
  readonly lang: Lang
  readonly zone: string
  /** What the client agreed to; null where nothing is on record. */
  readonly agreement: Agreement | null
  readonly entries: readonly Entry[]
}

/** The record of the client as guards read it, as of an instant: no messages and no claims. */
export function clientRecord(papers: ClientPapers, asOf: Instant): CaseFacts {
  const { client, business, writer } = papers
  const [email] = client.emails
  return {
    id: client.id,
    lang: papers.lang,
    jurisdiction: papers.jurisdiction,
    trade: '',
    title: client.name,
    timezone: papers.zone,
    parties: {
      business: { ...(business !== '' && { name: business }) },
      client: {
        name: client.name,
        consumer: client.consumer ?? true,
        ...(email !== undefined && { email }),
        phones: [...client.phones],
      },
      ...(writer !== '' && { staff: [{ id: 'owner', name: writer, role: 'owner' }] }),
    },
    inquiry: null,
    agreement: papers.agreement,
    offer: null,
    ledger: papers.entries.filter(({ at }) => at <= asOf),
    messages: [],
    claims: [],
    economics: null,
    asOf,
  }
}
