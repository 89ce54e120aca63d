// Who may write for the client, and what a claim must contain: both as the agreement says, so that asking is not a whim.
import type { Agreement } from './agreement.ts'

const CONTACT_UNITS = /^(?:e-?mail|phone|address|id|person|почта|телефон|адрес|лицо)s?$/i
const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** One spelling of an address: lower case without spaces; a telephone number by its digits, the Russian 8 read as +7. */
function plainAddress(address: string): string {
  const plain = address.trim().toLowerCase()
  const digits = plain.replaceAll(/\D/g, '')
  if (!/^[\d\s()+.-]{7,24}$/.test(plain) || digits.length < 7) return plain
  return digits.length === 11 && digits.startsWith('8') ? `7${digits.slice(1)}` : digits
}

export interface AuthorisedWriters {
  readonly clause: string
  readonly addresses: readonly string[]
}

/** The clause that lists who may write for the client (op `in`, a list of addresses, numbers or ids), or null. */
export function authorisedWriters(agreement: Agreement): AuthorisedWriters | null {
  for (const { no, limit } of agreement.clauses) {
    if (limit?.op !== 'in') continue
    const addresses = list(limit.value)
    const isContact =
      CONTACT_UNITS.test(limit.unit ?? '') || addresses.some((one) => /@|^\+?\d[\d\s()-]{6,}$/.test(one))
    if (addresses.length > 0 && isContact) return { clause: no, addresses }
  }
  return null
}

/** May this address write for the client? Null where the agreement names nobody: then anyone may, and nobody must show it. */
export function mayWriteFor(address: string, agreement: Agreement): boolean | null {
  const writers = authorisedWriters(agreement)
  if (!writers) return null
  return writers.addresses.some((one) => plainAddress(one) === plainAddress(address))
}

export interface RequiredFields {
  readonly clause: string
  readonly fields: readonly string[]
}

/** What the agreement asks a claim to contain (op `contains`, a set), in the order of its clauses. */
export const requiredFields = (agreement: Agreement): RequiredFields[] =>
  agreement.clauses.flatMap(({ no, limit }) => {
    const fields = limit?.op === 'contains' ? list(limit.value) : []
    return fields.length > 0 ? [{ clause: no, fields }] : []
  })
