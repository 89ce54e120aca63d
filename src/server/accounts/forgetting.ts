// A forgotten password, a lost phone: whoever sits at the computer of the desk lets an account begin anew.
//
// Nobody can ask for this over the network. What lets the account in is forgotten, its sign-ins end, and a one-time link opens
// it to set new ones; an account of another firm that is tied to it stays.
import type { Pool } from 'pg'
import { recordAct } from '../acts.store.ts'
import type { Pools } from '../db/pools.ts'
import { asTenant } from '../db/tenant.ts'

const forget = (door: Pool, user: string): Promise<unknown> =>
  door.query(
    `with step as (delete from "twoFactor" where "userId" = $1),
       keys as (delete from "passkey" where "userId" = $1),
       open as (delete from "session" where "userId" = $1),
       word as (update "account" set password = null, "updatedAt" = now()
                where "userId" = $1 and "providerId" = 'credential')
     update "user" set "twoFactorEnabled" = false, "updatedAt" = now() where id = $1`,
    [user],
  )

/** Forgets password, second step and passkeys of an account and ends its sign-ins; the trail of its organisation tells it. */
export async function forgetWaysIn(
  { desk, door }: Pick<Pools, 'desk' | 'door'>,
  account: { readonly id: string; readonly org: string },
  at: number,
): Promise<void> {
  const about = { person: account.id, by: 'exhale link --forget' }
  await asTenant(desk, account.org, async (tx) => {
    const stamp = { by: 'system', at }
    await recordAct(tx, stamp, { kind: 'password.changed', about })
    await recordAct(tx, stamp, { kind: 'second_step.off', about })
    await forget(door, account.id)
  })
}
