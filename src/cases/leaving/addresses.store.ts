// The addresses of a client that the desk knows: those of the card, and those that stand in the case.
import { cardOf, findClient } from '../../clients/cards/clients.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { CaseOnFile } from '../cases.store.ts'
import type { Fields } from '../storyParts.ts'
import { knownAddresses } from './mailTo.ts'

/** The addresses, the card's first, each once. */
export async function addressesOf(tx: TenantTx, found: CaseOnFile, facts: Fields): Promise<string[]> {
  const client = await findClient(tx, found.clientId)
  const card = client && (await cardOf(tx, client))
  return knownAddresses(card?.emails ?? [], facts)
}
