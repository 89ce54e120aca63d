// What a device of a counter remembers between two connections: who works here, the clients of the site, acts that wait.
// One door for all of it, so that "forget everything" forgets everything.
import { canKeep, openSealedStore, type SealedStore } from './sealedStore.ts'

const ACTS = 'act '
/** Everything but the acts: those go only when the desk has them, or when somebody takes them off. */
const REMEMBERED = ['clients', 'state'] as const
export type Remembered = (typeof REMEMBERED)[number]

let opened: Promise<SealedStore | null> | null = null
/** The store, or null where this browser keeps nothing. */
const store = (): Promise<SealedStore | null> =>
  (opened ??= canKeep() ? openSealedStore().catch(() => null) : Promise.resolve(null))

/** Remembers a thing for the time without a connection. What cannot be remembered is asked for again later. */
export async function remember(what: Remembered, value: unknown): Promise<void> {
  await (await store())?.put(what, value).catch(() => undefined)
}

/** What was remembered last; undefined when there is nothing. */
export const recall = async (what: Remembered): Promise<unknown> => (await (await store())?.all(what))?.[0]

/** Forgets names and clients, because this device is no counter any more. Acts that nobody has yet stay, sealed. */
export async function forgetNames(): Promise<void> {
  const kept = await store()
  for (const what of REMEMBERED) await kept?.remove(what)
}

/** Keeps an act until the desk has it. False where this browser keeps nothing: then whoever wrote it must wait for the desk. */
export async function keepAct(id: string, act: unknown): Promise<boolean> {
  const kept = await store()
  if (!kept) return false
  await kept.put(ACTS + id, act)
  return true
}
export async function dropAct(id: string): Promise<void> {
  await (await store())?.remove(ACTS + id)
}
export const keptActs = async (): Promise<unknown[]> => (await (await store())?.all(ACTS)) ?? []

/** The next number in the series of this device; null where it keeps no count. `word` names the series when it begins. */
export const nextCount = async (word: string): Promise<{ word: string; count: number } | null> =>
  (await (await store())?.count('series', word)) ?? null
