// Where a code for an act can be sent: the addresses that the client's card already has.
import { cardOf } from '../../../clients/cards/clients.store.ts'
import { ownClient } from '../../../clients/cards/ownClient.store.ts'
import { codeAddresses, type CodeAddress } from '../../clientPages/codeWays.ts'
import type { Desk } from '../../desk.ts'
import type { TenantTx } from '../../db/tenant.ts'

/** The addresses of a client that the desk can send to; none without a card. */
export async function addressesOf(
  tx: TenantTx,
  client: string,
  can: Pick<Desk, 'mail' | 'texts'>,
): Promise<readonly CodeAddress[]> {
  const card = await cardOf(tx, await ownClient(tx, client))
  return card ? codeAddresses(card, can) : []
}
