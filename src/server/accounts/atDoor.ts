// What the routes of the door share: cookies handed on, acts of people who have no session yet, and work that goes on after
// the answer, so that how long it took tells nobody whether an account exists.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { recordAct, type Act } from '../acts.store.ts'
import { asTenant } from '../db/tenant.ts'
import type { App, Desk } from '../desk.ts'
import type { Account } from './people.ts'

export const handOn = (reply: FastifyReply, cookies: readonly string[]): void => {
  if (cookies.length > 0) void reply.header('set-cookie', [...cookies])
}

/** Records what happened at the door in the person's organisation; who belongs nowhere leaves no trace there. */
export async function recordAtDoor(
  desk: Desk,
  request: Pick<FastifyRequest, 'ip'>,
  account: Pick<Account, 'id' | 'org'> | null,
  act: Act,
): Promise<void> {
  if (!account?.org) return
  const stamp = { by: account.id, via: 'door', from: request.ip, at: desk.clock.now() }
  await asTenant(desk.pools.desk, account.org, (tx) => recordAct(tx, stamp, act))
}

/**
 * The same for an act that is a change of the door: recorded, then done, then committed, so that the trail never misses one.
 * `change` throws a refusal to leave both undone.
 */
export async function actingAtDoor(
  desk: Desk,
  request: Pick<FastifyRequest, 'ip'>,
  { id: by, org }: { readonly id: string; readonly org: string },
  act: Act,
  change: () => Promise<void>,
): Promise<void> {
  const stamp = { by, via: 'door', from: request.ip, at: desk.clock.now() }
  await asTenant(desk.pools.desk, org, async (tx) => {
    await recordAct(tx, stamp, act)
    await change()
  })
}

/** Work after the answer; the server waits for it before it stops. */
export function laterOf(app: App): (work: () => Promise<unknown>) => void {
  const running = new Set<Promise<unknown>>()
  app.addHook('onClose', async () => {
    await Promise.all(running)
  })
  return (work) => {
    const one: Promise<unknown> = work()
      .catch((error: unknown) => app.log.error(error))
      .finally(() => running.delete(one))
    running.add(one)
  }
}
