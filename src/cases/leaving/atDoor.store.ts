// Who stands at the door: the person who asks, and everybody else of the organisation who may take a second look.
import type { Pool } from 'pg'
import { membersOf } from '../../server/accounts/members.ts'
import { permissionsOf } from '../../server/permissions.ts'
import type { AtDoor } from './door.ts'

/** Asked of the door tables, where people stand; done before the tenant's transaction begins. */
export async function atDoor(
  door: Pool,
  { id, org }: { readonly id: string; readonly org: string },
  now: number,
): Promise<AtDoor> {
  const members = await membersOf(door, org)
  const may = members.filter(
    ({ role, expiresAt }) =>
      permissionsOf(role).has('look.give') && (expiresAt === null || expiresAt.getTime() > now),
  )
  return {
    person: id,
    mayLook: may.some(({ personId }) => personId === id),
    others: may
      .filter(({ personId }) => personId !== id)
      .map(({ personId, name }) => ({ id: personId, name })),
  }
}
