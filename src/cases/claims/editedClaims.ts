// Claims as people put them right: an edit says anew what it names and leaves the rest as it was raised.
import type { ClaimEdit } from './claimShapes.ts'

/** The claims with their edits applied in the order in which they were recorded. Edits of claims that are not there are left out. */
export function editedClaims<T extends { readonly id?: unknown }>(
  claims: readonly T[],
  edits: readonly ClaimEdit[],
): T[] {
  return claims.map((claim) =>
    edits.filter((edit) => edit.claim === claim.id).reduce<T>((read, edit) => edited(read, edit), claim),
  )
}

/** Nothing is asked, nothing is marked: the field goes; an empty item names no thing. */
const TAKEN_OFF: Readonly<Record<string, unknown>> = { amountClaimed: null, quote: null, item: '' }

function edited<T>(claim: T, { claim: _name, ...change }: ClaimEdit): T {
  const said = Object.entries(change).filter(([, value]) => value !== undefined)
  const gone = new Set(said.flatMap(([field, value]) => (TAKEN_OFF[field] === value ? [field] : [])))
  const kept = Object.entries({ ...claim, ...Object.fromEntries(said) }).filter(([field]) => !gone.has(field))
  return Object.fromEntries(kept) as T
}
