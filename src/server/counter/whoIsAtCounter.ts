// Who stands at a shared device: its cookie names the device, the running turn names the person.
//
// A device that is joined is a counter and nothing else: while it is, no session in the same browser is looked at.
import type { Person } from '../accounts/accounts.ts'
import { COUNTER_PERMISSIONS } from '../permissions.ts'
import { Refusal } from '../problem.ts'
import { atCounter, type AtCounter } from './turns.ts'
import type { Desk } from '../desk.ts'

export const DEVICE_COOKIE = 'exhale.counter'
const TOKEN = /^[\w-]{43}$/u

type Cookies = { readonly headers: { readonly cookie?: string | undefined } }

function tokenIn({ headers }: Cookies): string | null {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value = ''] = pair.trim().split('=')
    if (name === DEVICE_COOKIE && TOKEN.test(value)) return value
  }
  return null
}

/** The device of this request, revoked or not; null when the browser never joined. */
export async function deviceOf(desk: Desk, request: Cookies): Promise<AtCounter | null> {
  const token = tokenIn(request)
  return token === null ? null : atCounter(desk.pools.door, token, desk.clock.now())
}

/** The person whose turn it is, with what may be done at a counter. Throws the refusal `counter_locked` without a turn. */
export function personAt({ device, turn }: AtCounter): Person {
  if (!turn) throw new Refusal('counter_locked')
  return {
    id: turn.person,
    name: turn.name,
    email: '',
    org: device.org,
    role: 'staff',
    permissions: new Set(COUNTER_PERMISSIONS),
    via: `device:${device.id}`,
  }
}

/**
 * Asks `whoIs` unless the request comes from a joined device. Throws `device_revoked` when the device is out and nobody is
 * signed in beside it.
 */
export async function personOrCounter(
  desk: Desk,
  request: Cookies,
  whoIs: () => Promise<Person | null>,
): Promise<Person | null> {
  const found = await deviceOf(desk, request)
  if (found && found.device.revokedAt === null) return personAt(found)
  const person = await whoIs()
  if (!person && found) throw new Refusal('device_revoked')
  return person
}
