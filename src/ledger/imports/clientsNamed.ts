// Whose rows they are: a cell names a client by our own number or by the name as we have it. Nobody is guessed at: what is merely
// alike, and what fits two clients, is for a person to say.

export interface NamedClient {
  readonly id: string
  readonly name: string
  readonly number: string
}
/** A client of a visible example is named by no sheet. */
type Listed = NamedClient & { readonly demo?: boolean }

/** `known` with the one client whom the words name; `several` with those whom they could name; `new` where nobody is. */
export type Match =
  | { readonly kind: 'known'; readonly client: NamedClient }
  | { readonly kind: 'several'; readonly clients: readonly NamedClient[] }
  | { readonly kind: 'new' }

/** A name without case, quotes and double spaces; ё is е. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/["'«»„“”‘’`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** So many letters of a word, and two names may be one with a slip. */
const ALIKE_LETTERS = 4
const MOST_ALIKE = 5
const beginnings = (key: string): string[] =>
  key
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (word.length < ALIKE_LETTERS ? [] : [word.slice(0, ALIKE_LETTERS)]))

export class ClientNames {
  private readonly byNumber = new Map<string, NamedClient[]>()
  private readonly byName = new Map<string, NamedClient[]>()

  private readonly byId = new Map<string, NamedClient>()
  private readonly byBeginning = new Map<string, NamedClient[]>()

  constructor(clients: readonly Listed[]) {
    for (const { id, name, number, demo } of clients) {
      const client = { id, name, number }
      this.byId.set(id, client)
      if (demo) continue
      put(this.byNumber, nameKey(client.number), client)
      put(this.byName, nameKey(client.name), client)
      for (const beginning of new Set(beginnings(nameKey(client.name))))
        put(this.byBeginning, beginning, client)
    }
  }

  /** Clients whose name begins a word alike: to be chosen from by a person, never by us. */
  alike(words: string): NamedClient[] {
    const found = beginnings(nameKey(words)).flatMap((beginning) => this.byBeginning.get(beginning) ?? [])
    return [...new Set(found)].slice(0, MOST_ALIKE)
  }

  withId(id: string): NamedClient | null {
    return this.byId.get(id) ?? null
  }

  /** Whom these words name; our number counts before a name. */
  named(words: string): Match {
    const key = nameKey(words)
    const found = this.byNumber.get(key) ?? this.byName.get(key) ?? []
    const [client] = found
    if (client === undefined || key === '') return { kind: 'new' }
    return found.length === 1 ? { kind: 'known', client } : { kind: 'several', clients: found }
  }
}

function put(known: Map<string, NamedClient[]>, key: string, client: NamedClient): void {
  if (key === '') return
  const found = known.get(key)
  if (found) found.push(client)
  else known.set(key, [client])
}
