// Everything about a client that a notice is drafted from and billed by, as it stood at an instant.
//
// Only notices on record count as our word here. What else we wrote in a case may have told the client of the excess earlier;
// an invoice does not rest on it, and the later day is the client's gain.
import { z } from 'zod'
import { oneOffsOf } from '../../agreements/oneOffs/oneOffs.store.ts'
import { Plan } from '../../agreements/versions/versionFacts.ts'
import type { InForce } from '../../agreements/versions/inForce.ts'
import { cardOf, type ClientOnFile } from '../../clients/cards/clients.store.ts'
import { LANGS } from '../../basics/lang.ts'
import type { Entry } from '../../ledger/entry.ts'
import { heldWith } from '../../ledger/meters/clientUsage.store.ts'
import { papersOf } from '../../ledger/papers/papers.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Organisation } from '../deskShapes.ts'
import type { ClientPapers } from './noticeDraft.ts'
import type { NoticeOnFile } from './noticeOnFile.ts'
import { noticesOf } from './notices.store.ts'

const Plans = z.array(Plan)

export const letterOf = ({ id, at, letter }: NoticeOnFile) => ({ id, at, direction: 'out', text: letter })

/**
 * A notice in the ledger is somebody's note of a word, not the word itself. An end counts, and so does a word from which on
 * something is measured, such as "ready to collect".
 */
const countedFor = (entry: Entry): boolean =>
  entry.kind !== 'notice' || entry.effect === 'termination' || entry.metric !== undefined

export interface ReadClient {
  readonly client: ClientOnFile
  readonly organisation: Organisation
  /** The name of whoever writes; empty where it is not known. */
  readonly writer: string
}

const langOf = (inForce: InForce, own: ClientPapers['lang']): ClientPapers['lang'] =>
  LANGS.find((lang) => lang === inForce.agreement['lang']) ?? own

/** The papers of a client with the agreement that held at `asOf`; null where none did. */
export async function clientPapers(
  tx: TenantTx,
  { client, organisation, writer }: ReadClient,
  asOf: number,
): Promise<ClientPapers | null> {
  const inForce = await heldWith(tx, client.id, asOf)
  if (!inForce) return null
  const card = await cardOf(tx, client)
  const notices = await noticesOf(tx, client.id)
  const papers = await papersOf(tx, client.id, 'standing')
  return {
    client: {
      id: client.id,
      name: client.name,
      consumer: client.consumer,
      emails: card?.emails ?? [],
      phones: card?.phones ?? [],
    },
    business: organisation.name,
    writer,
    jurisdiction: organisation.jurisdiction,
    lang: langOf(inForce, organisation.lang),
    zone: organisation.timezone,
    inForce,
    plans: Plans.safeParse(inForce.agreement['plans']).data ?? [],
    entries: papers.filter(countedFor).toSorted((a, b) => a.at - b.at),
    givenOn: (await oneOffsOf(tx, client.id)).map(({ on }) => on),
    letters: notices.map(letterOf),
  }
}
