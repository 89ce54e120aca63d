// What the door itself says to whoever stands before it: which ways in this desk has.
import { queryOptions } from '@tanstack/react-query'
import type { Door } from '../../server/accounts/accountShapes.ts'
import { get } from '../deskClient.ts'

export const doorQuery = queryOptions({ queryKey: ['door'], queryFn: () => get<Door>('/door') })
