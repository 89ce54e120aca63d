// Asks the browser to keep the counter's page, so that it opens where there is no connection.
import { canKeep } from './sealedStore.ts'

const SCOPE = '/counter'

/** Keeps the page from now on; a browser that will not do it still has the page while there is a connection. */
export async function keepCounterPage(): Promise<void> {
  if (!canKeep() || import.meta.env.DEV) return
  await navigator.serviceWorker.register('/sw.js', { scope: SCOPE }).catch(() => undefined)
}

/** Forgets the page and its files: this device is no counter any more. */
export async function forgetCounterPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const kept = await navigator.serviceWorker.getRegistration(SCOPE)
  if (!kept) return
  await kept.unregister()
  const names = await caches.keys()
  await Promise.all(names.map((name) => caches.delete(name)))
}
