// What a device of a counter keeps for the time without a connection, sealed under a key that the browser does not give out.
//
// The key is made on the device and cannot be read by any page; whoever copies the files of the browser still has to break into
// the browser itself. Where pages are not secure (plain http in a network) there is no such key, and nothing is kept at all.

const DATABASE = 'exhale-counter'
const VALUES = 'values'
const KEY = 'key'

/** A thing that is kept under a name. Names are not sealed: they say "act" and an id, nobody's words. */
interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

export interface SealedStore {
  readonly put: (name: string, value: unknown) => Promise<void>
  /** What is kept under the names that begin so, in the order of the names; what cannot be opened is left out. */
  readonly all: (prefix: string) => Promise<unknown[]>
  readonly remove: (name: string) => Promise<void>
  /** A number that grows by one each time, and the word that was kept with it first. */
  readonly count: (name: string, word: string) => Promise<{ word: string; count: number }>
}

/** Whether this browser keeps anything for the time without a connection. */
export const canKeep = (): boolean =>
  window.isSecureContext && 'indexedDB' in window && 'subtle' in crypto && 'serviceWorker' in navigator

const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('the store does not answer')))
  })

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE, 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(VALUES))
  return answerTo(request)
}

const values = (database: IDBDatabase, mode: IDBTransactionMode): IDBObjectStore =>
  database.transaction(VALUES, mode).objectStore(VALUES)

async function keyOf(database: IDBDatabase): Promise<CryptoKey> {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  // Two pages may come here at once: the key that was put down first is the key.
  const store = values(database, 'readwrite')
  const known = await answerTo<unknown>(store.get(KEY))
  if (known instanceof CryptoKey) return known
  await answerTo(store.put(made, KEY))
  return made
}

const named = (name: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(name)

async function seal(key: CryptoKey, name: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(JSON.stringify(value))
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: named(name) }, key, text)
  return { iv, bytes }
}

/** Names are all texts here; a key of another kind was never put by us. */
const nameOf = (key: IDBValidKey | undefined): string => (typeof key === 'string' ? key : '')

const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' && value !== null && 'iv' in value && 'bytes' in value

async function unsealed(key: CryptoKey, name: string, kept: unknown): Promise<unknown> {
  if (!isSealed(kept)) return undefined
  const options = { name: 'AES-GCM', iv: kept.iv, additionalData: named(name) }
  try {
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(options, key, kept.bytes)))
  } catch {
    // Sealed by a key that is gone: there is no way to it, and the rest must not wait for it.
    return undefined
  }
}

const below = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`)

async function counted(
  database: IDBDatabase,
  name: string,
  word: string,
): Promise<{ word: string; count: number }> {
  const store = values(database, 'readwrite')
  const known = (await answerTo<unknown>(store.get(name))) as { word: string; count: number } | undefined
  const now = { word: known?.word ?? word, count: (known?.count ?? 0) + 1 }
  await answerTo(store.put(now, name))
  return now
}

/** The store of this device; made on first use. Rejects where the browser refuses to keep anything. */
export async function openSealedStore(): Promise<SealedStore> {
  const database = await opened()
  const key = await keyOf(database)
  return {
    put: async (name, value) => {
      const sealed = await seal(key, name, value)
      await answerTo(values(database, 'readwrite').put(sealed, name))
    },
    all: async (prefix) => {
      const store = values(database, 'readonly')
      const [names, kept] = await Promise.all([
        answerTo(store.getAllKeys(below(prefix))),
        answerTo<unknown[]>(store.getAll(below(prefix))),
      ])
      const found = await Promise.all(kept.map((one, at) => unsealed(key, nameOf(names[at]), one)))
      return found.filter((one) => one !== undefined)
    },
    remove: async (name) => answerTo(values(database, 'readwrite').delete(name)),
    count: (name, word) => counted(database, name, word),
  }
}
