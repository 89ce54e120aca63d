// The desk's only door to the server: the documented HTTP API, nothing else.
import { QueryClient } from '@tanstack/react-query'

/** What the server answered instead of what was asked: its status, its words for people, and the kind of its "no". */
export class DeskError extends Error {
  readonly status: number
  /** `second_step_needed` and the like; empty when the server named none. */
  readonly kind: string
  /** What the server said of single places, and what else helps, by their names. */
  readonly helps: ReadonlyMap<string, string>
  constructor(status: number, words: string, kind = '', helps: ReadonlyMap<string, string> = new Map()) {
    super(words)
    this.name = 'DeskError'
    this.status = status
    this.kind = kind
    this.helps = helps
  }
}

/** True when the session is over; a wrong password is a "no" with the same status and another kind. */
export const isSignedOut = (error: unknown): boolean =>
  error instanceof DeskError && error.status === 401 && (error.kind === '' || error.kind === 'sign_in')

const BASE = '/api/v1'

/** A key that makes a repeated write the same write. `randomUUID` needs https; an office network may have none. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A "no" comes in the language of the screen, whatever the browser's own is. */
const spoken = () => ({ 'accept-language': document.documentElement.lang })

/** A connection that is lost says nothing in words of ours: the browser's own message is no help to the owner. */
const reach = (path: string, request: RequestInit): Promise<Response> =>
  fetch(BASE + path, request).catch(() => {
    throw new DeskError(0, '')
  })

export async function get<T>(path: string): Promise<T> {
  return answerOf<T>(await reach(path, { headers: { accept: 'application/json', ...spoken() } }))
}

/** Whoever ends `until` is not waited for: the desk lets go of what it was doing for them. */
export async function post<T>(path: string, body: unknown, until?: AbortSignal): Promise<T> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey(), ...spoken() }
  const request = { method: 'POST', headers, body: JSON.stringify(body), signal: until ?? null }
  return answerOf<T>(await reach(path, request))
}

/** Sends files with progress, 0 to 1; `fetch` cannot report how much has left. */
export function upload<T>(
  path: string,
  files: readonly File[],
  onProgress: (share: number) => void,
): Promise<T> {
  const form = new FormData()
  for (const file of files) form.append('files', file, file.webkitRelativePath || file.name)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', BASE + path)
    request.setRequestHeader('idempotency-key', freshKey())
    for (const [name, value] of Object.entries(spoken())) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', (step) => {
      if (step.lengthComputable) onProgress(step.loaded / step.total)
    })
    request.addEventListener('load', () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as T)
      else reject(refusalOf(request.status, request.responseText))
    })
    request.addEventListener('error', () => reject(new DeskError(0, '')))
    request.send(form)
  })
}

async function answerOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw refusalOf(response.status, await response.text())
  return (await response.json()) as T
}

const KIND = /^urn:exhale:problem:(\w+)$/

function helpsIn(errors: unknown): Map<string, string> {
  const all: readonly unknown[] = Array.isArray(errors) ? errors : []
  return new Map(
    all.flatMap((one): [string, string][] => {
      const { where, expected } = one as { readonly where?: unknown; readonly expected?: unknown }
      return typeof where === 'string' && typeof expected === 'string' ? [[where, expected]] : []
    }),
  )
}

/** RFC 9457 problem details carry a sentence for people; anything else is kept to ourselves. */
function refusalOf(status: number, body: string): DeskError {
  try {
    const problem = JSON.parse(body) as Readonly<Record<string, unknown>>
    const words = problem['detail'] ?? problem['message'] ?? problem['title']
    const kind = KIND.exec(String(problem['type']))?.[1]
    return new DeskError(status, typeof words === 'string' ? words : '', kind, helpsIn(problem['errors']))
  } catch {
    return new DeskError(status, '')
  }
}

export const queryClient = new QueryClient({
  // A desk in an office, or on this very computer, answers where the browser believes itself offline: every request is tried.
  defaultOptions: {
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      retry: (count, error) => !(error instanceof DeskError && error.status >= 400) && count < 2,
      refetchOnWindowFocus: false,
      staleTime: 5_000,
    },
  },
})
