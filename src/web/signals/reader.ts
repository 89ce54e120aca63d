// Asks the reader in its own thread. It is fetched and started when the first text is read, and serves the page from then on.
import type { StandingDismissal } from '../../signals/dismissable.ts'
import type { Signal } from '../../signals/label.ts'
import type { Question, Sight } from '../../signals/nearest.ts'

/** What some words of a text are asked; `standing` was dismissed before, and `message` is what the text is called in its case. */
type About = Pick<Question, 'text' | 'span' | 'label' | 'message'> & {
  readonly standing: readonly StandingDismissal[]
}
/** What the thread is asked: what was seen near a span, or without one everything that the text does. */
export interface Asked {
  readonly id: number
  readonly about: Omit<About, 'span'> & { readonly span: About['span'] | null }
}
interface Answered {
  readonly id: number
  readonly answer?: unknown
  readonly error?: string
}
interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
}

let worker: Worker | null = null
let asked = 0
const waiting = new Map<number, Waiting>()

function answered({ data }: MessageEvent<Answered>): void {
  const one = waiting.get(data.id)
  waiting.delete(data.id)
  if (data.error === undefined) one?.resolve(data.answer)
  else one?.reject(new Error(data.error))
}

/** A thread that could not start or broke is given up with all that waits for it; the next question starts another. */
function broke(): void {
  worker?.terminate()
  worker = null
  for (const { reject } of waiting.values()) reject(new Error('the reader stopped'))
  waiting.clear()
}

function started(): Worker {
  const fresh = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
  fresh.addEventListener('message', answered)
  fresh.addEventListener('error', broke)
  return fresh
}

function ask(about: Asked['about']): Promise<unknown> {
  worker ??= started()
  const id = (asked += 1)
  worker.postMessage({ id, about } satisfies Asked, [])
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
}

/** Everything that the words of a text do, doubtful marks included, without what was dismissed. */
export const readBeside = (
  text: string,
  message: string | null = null,
  standing: About['standing'] = [],
): Promise<readonly Signal[]> =>
  ask({ text, span: null, label: null, standing, message }) as Promise<readonly Signal[]>

/** What the reader saw near some words. */
export const sightsOf = (about: About): Promise<readonly Sight[]> => ask(about) as Promise<readonly Sight[]>
