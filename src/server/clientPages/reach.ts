// How far a link of this desk reaches: whoever gets one on a phone must be able to open it.
import { isPublicAddress } from '../outgoing/publicAddress.ts'
import { isIP } from 'node:net'
import type { LinksOfClient } from './pageShapes.ts'

/** The address of a client's page. Behind the # the token reaches no server, no log of one in between, and no referrer. */
export const pageUrl = (origin: string, token: string): string => `${origin}/c#${token}`

/** The reach of the address under which people know the desk. */
export function reachOf(origin: string): LinksOfClient['reach'] {
  const host = new URL(origin).hostname.replaceAll(/^\[|\]$/gu, '')
  if (host === 'localhost' || host === '::1' || host.startsWith('127.')) return 'nowhere'
  if (isIP(host) !== 0) return isPublicAddress(host) ? 'everywhere' : 'nearby'
  return host.includes('.') && !host.endsWith('.local') ? 'everywhere' : 'nearby'
}
