// Where a letter outside of a case may go by mail: the addresses of the client's card, and those of
// their newest open case.
import { cardOf, type ClientOnFile } from '../../../clients/cards/clients.store.ts'
import type { TenantTx } from '../../../server/db/tenant.ts'
import { caseFacts, liveCases } from '../../cases.store.ts'
import { knownAddresses } from '../mailTo.ts'
import type { ClientDoorAnswer } from './clientLetterShapes.ts'

/** Whether the desk can mail, and the addresses of the client on record. */
export async function mailReady(
  tx: TenantTx,
  client: ClientOnFile,
  ready: boolean,
): Promise<ClientDoorAnswer['mail']> {
  const card = await cardOf(tx, client)
  const [newest] = await liveCases(tx, 1, client.id)
  const facts = newest ? (await caseFacts(tx, newest)).facts : {}
  return { ready, addresses: knownAddresses(card?.emails ?? [], facts) }
}
