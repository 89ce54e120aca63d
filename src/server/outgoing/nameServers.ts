// Asking name servers for a text record. Which ones, the operator says: EXHALE_DNS is `off`, a list of addresses, or empty for
// those of the system.
import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import { PlainError } from '../plainError.ts'

/** Addresses of name servers; null for those of the system, `off` when nobody is asked. */
export type NameServers = readonly string[] | null | 'off'

export type TextRecords =
  | { readonly answer: 'found'; readonly records: readonly string[] }
  | { readonly answer: 'none' }
  /** Nobody answered, or nobody knew. */
  | { readonly answer: 'silent' }

const TRIES = { timeout: 3_000, tries: 2 }
const MOST_RECORDS = 5
const MOST_LETTERS = 4_096
/** The servers said that there is none; anything else may be otherwise tomorrow. */
const NONE = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME'])

const isServer = (text: string): boolean => {
  const [, bracketed, plain] = /^(?:\[([^\]]+)\]|([^:]+))(?::\d{1,5})?$/.exec(text) ?? []
  return isIP(bracketed ?? plain ?? text) !== 0
}

/** The operator's wish. Throws PlainError on what is no list of addresses. */
export function nameServersOf(env: NodeJS.ProcessEnv): NameServers {
  const said = (env['EXHALE_DNS'] ?? '').trim()
  if (said === '') return null
  if (said === 'off') return 'off'
  const servers = said.split(/[\s,]+/)
  if (servers.every(isServer)) return servers
  throw new PlainError({
    en: `EXHALE_DNS must be "off" or addresses of name servers such as 9.9.9.9, not ${said}.`,
    ru: `В EXHALE_DNS нужно «off» или адреса серверов имён вроде 9.9.9.9, а не ${said}.`,
  })
}

/** The text records of a name, bounded. Never rejects. */
export async function textRecords(servers: Exclude<NameServers, 'off'>, name: string): Promise<TextRecords> {
  const resolver = new Resolver(TRIES)
  try {
    if (servers) resolver.setServers(servers)
    const found = await resolver.resolveTxt(name)
    const records = found.slice(0, MOST_RECORDS).map((parts) => parts.join('').slice(0, MOST_LETTERS))
    return records.length > 0 ? { answer: 'found', records } : { answer: 'none' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { answer: NONE.has(code) ? 'none' : 'silent' }
  }
}
