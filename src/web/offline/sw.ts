// The counter's page where there is no connection: the files of its screens are kept on the device, and nothing else is.
//
// What the API says never passes through here. The list of files is written in by the build (vite.config.ts): a new build is a
// new list, and with it a new place for them.

import type { WorkerScope } from './workerScope.ts'

/** "<name of the list> /assets/a.js /assets/b.css …"; the build puts it here. */
const LISTED = { files: 'FILES-OF-THE-COUNTER' }
const PAGE = '/counter'
/** After so long a page that does not come is taken from the device: a counter has somebody standing in front of it. */
const PATIENCE_MS = 4_000

const scope = globalThis as unknown as WorkerScope

const [list = '', ...files] = LISTED.files.split(' ')
const CACHE = `counter ${list}`

async function keep(): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.addAll([PAGE, ...files])
  await scope.skipWaiting()
}

async function forgetEarlier(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((one) => one !== CACHE).map((one) => caches.delete(one)))
  await scope.clients.claim()
}

async function pageOf(request: Request): Promise<Response> {
  const kept = await caches.match(PAGE)
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) })
    return answer.status >= 500 && kept ? kept : answer
  } catch (error) {
    if (kept) return kept
    throw error
  }
}

/** The name of a built file carries its content: one that is here is the right one. */
const fileOf = async (request: Request): Promise<Response> =>
  (await caches.match(request)) ?? (await fetch(request))

scope.addEventListener('install', (event) => event.waitUntil(keep()))
scope.addEventListener('activate', (event) => event.waitUntil(forgetEarlier()))
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && pathname === PAGE) event.respondWith(pageOf(request))
  else if (pathname.startsWith('/assets/')) event.respondWith(fileOf(request))
})
