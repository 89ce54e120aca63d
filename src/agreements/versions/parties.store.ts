// Both sides of an agreement as its text names them, from what was last noted of them.
import { cardOf, type ClientOnFile } from '../../clients/cards/clients.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { ShownParties } from './shown.ts'

/** The sides of an agreement with this client; `business` is the name of the organisation. */
export async function partiesOf(tx: TenantTx, business: string, client: ClientOnFile): Promise<ShownParties> {
  const card = await cardOf(tx, client)
  const details =
    card === null ? [] : [card.details, ...card.emails, ...card.phones].filter((line) => line !== '')
  return { business: { name: business, details: [] }, client: { name: client.name, details } }
}
