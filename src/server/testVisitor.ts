// Whoever asks the API in a test, however the question gets there: in the process, or from a page of a walk.
import { z } from 'zod'

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** Someone signed in (or nobody, without cookies), asking the API. */
export interface Visitor {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly post: (path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
}

const WithId = z.object({ id: z.string() })
/** The id of what was made. Throws when nothing was. */
export const idOf = (answer: Answer): string => WithId.parse(answer.body).id
