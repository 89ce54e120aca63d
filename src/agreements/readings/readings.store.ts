// What a client paid, as far as a reading asks: when, not how much.
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Payment } from '../proposals/acceptedAlready.ts'

const MOST_PAYMENTS = 50

/** The earliest payments noted for a client, at most fifty. */
export async function paymentsOf(tx: TenantTx, client: string): Promise<Payment[]> {
  const rows = await tx.db
    .selectFrom('ledger_entry')
    .select(['id', 'at'])
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .where('kind', '=', 'payment')
    .where('at', 'is not', null)
    .orderBy('at')
    .limit(MOST_PAYMENTS)
    .execute()
  return rows.flatMap(({ id, at }) => (at === null ? [] : [{ id, at }]))
}
