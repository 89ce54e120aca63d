// Whose rows they are, in the end: what a person said counts, then whom a name can only mean; a name that nobody has is a new client.
import { z } from 'zod'
import { nameKey, type ClientNames, type Match, type NamedClient } from './clientsNamed.ts'

/** By the name in the sheet: a client's id, `new` for a client to be noted, or `skip` for rows that are left out. */
export const Choices = z.record(
  z.string().max(20_000),
  z.union([z.uuid(), z.literal('new'), z.literal('skip')]),
)
export type Choices = z.infer<typeof Choices>

export type Decision =
  | Match
  /** Left out, because somebody said so. */
  | { readonly kind: 'skipped' }

/** What becomes of the rows under one name. An answer that names no client of ours counts as none. */
export function decisionFor(
  name: string,
  {
    choices,
    names,
    one,
  }: { readonly choices: Choices; readonly names: ClientNames; readonly one: NamedClient | null },
): Decision {
  if (one) return { kind: 'known', client: one }
  const said = choices[name]
  if (said === 'new' || said === undefined) return said === 'new' ? { kind: 'new' } : names.named(name)
  if (said === 'skip') return { kind: 'skipped' }
  const client = names.withId(said)
  return client ? { kind: 'known', client } : names.named(name)
}

export interface DecidedClient {
  readonly name: string
  readonly client: string
  readonly isNew: boolean
}

/**
 * The client of every name, with fresh ids for new ones: two spellings of one new name are one client. Null while a name could
 * still mean several.
 */
export function decided(
  names: readonly string[],
  decide: (name: string) => Decision,
  freshId: () => string,
): DecidedClient[] | null {
  const fresh = new Map<string, string>()
  const found: DecidedClient[] = []
  for (const name of names) {
    const decision = decide(name)
    if (decision.kind === 'several') return null
    if (decision.kind === 'skipped') continue
    if (decision.kind === 'known') found.push({ name, client: decision.client.id, isNew: false })
    else {
      const client = fresh.get(nameKey(name)) ?? freshId()
      fresh.set(nameKey(name), client)
      found.push({ name, client, isNew: true })
    }
  }
  return found
}
