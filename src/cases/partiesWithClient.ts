// The parties of a case with what is known of the client apart from it. What the case says itself is never overruled.
import type { Card } from '../clients/cards/card.ts'
import type { NamedRepresentative, Standing } from '../clients/representatives/representative.ts'
import { isFields, type Fields } from './storyParts.ts'

type Representative = Pick<NamedRepresentative, 'name' | 'role' | 'addresses'> & Standing

const iso = (at: number): string => new Date(at).toISOString()

/** Under every name and address from which a representative may write: on record from the naming to the end. */
function onRecord({ name, role, addresses, from, until }: Representative): Fields[] {
  return [name, ...addresses].map((id) => ({
    id,
    name,
    ...(role === '' ? {} : { role }),
    authorised: true,
    authorisedFrom: iso(from),
    ...(until === null ? {} : { authorisedUntil: iso(until) }),
  }))
}

/** The name, the kind and the addresses of the client's card, where the case is silent about them. */
function withCard(client: Fields, card: Card): Fields {
  const { name, consumer, emails, phones } = card
  const [email] = emails
  const isSilent = client['consumer'] === undefined && client['type'] === undefined
  return {
    ...(name === '' ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(phones.length === 0 ? {} : { phones }),
    ...(isSilent && consumer !== null ? { consumer } : {}),
    ...client,
  }
}

/** The parties as the case names them, with the client's card and the representatives who may write. */
export function partiesWithClient(
  parties: unknown,
  card: Card | null,
  representatives: readonly Representative[],
): unknown {
  const writers = representatives.filter(({ mayWrite }) => mayWrite).flatMap(onRecord)
  if (!card && writers.length === 0) return parties
  if (parties !== undefined && !isFields(parties)) return parties
  const { client, others } = { client: {}, others: [], ...parties }
  return {
    business: {},
    ...parties,
    client: card && isFields(client) ? withCard(client, card) : client,
    ...(writers.length > 0 && { others: [...(Array.isArray(others) ? others : []), ...writers] }),
  }
}
