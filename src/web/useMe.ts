// Who is at the desk, as the parts of a screen ask it. The server asks again at every request; here it is only not to show
// a place where nobody may go.
import { useQuery } from '@tanstack/react-query'
import type { Me } from '../server/accounts/accountShapes.ts'
import { meQuery } from './queries.ts'
import type { Permission } from './shapes.ts'

/** False until the server has said who is asking. */
export function useAllows(permission: Permission): boolean {
  const { data: me } = useQuery(meQuery)
  return me?.person.permissions.includes(permission) ?? false
}

/** The name of the firm whose desk this is; empty until somebody names it. */
export const firmOf = ({ organisation, organisations }: Me): string =>
  organisation.name || (organisations.find(({ id }) => id === organisation.id)?.name ?? '')
