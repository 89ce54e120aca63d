// What a worker of a page is given by the browser, as far as ours uses it; the library of types knows the page only.

interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface Asked extends Lasting {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}
export interface WorkerScope {
  addEventListener(name: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(name: 'fetch', listener: (event: Asked) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}
