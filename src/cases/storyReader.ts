// Reads untrusted JSON by shape and remembers what did not fit, so that each reader of a story stays a short expression.
import type { z } from 'zod'
import type { Problem } from './caseFacts.ts'

/** More than this is not one quarrel; the rest is left out and said so. */
export const MOST_ELEMENTS = 20_000

export type Json = Readonly<Record<string, unknown>>
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** At most so many problems are named. */
const MOST_PROBLEMS = 500

/** What elements that cannot change were read as, each in one zone. */
export type AlreadyRead<T> = WeakMap<object, { readonly zone: string; readonly as: T }>

/** Collects problems while reading, so that each reader stays a short expression. */
export class Reader {
  readonly problems: Problem[] = []

  problem(where: string, expected: string, got: unknown, effect: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ where, expected, got: shown(got), effect })
  }

  /** Reads a value by its shape; on failure names the first field that does not fit and returns null. */
  as<S extends z.ZodType>(shape: S, value: unknown, where: string, effect: string): z.infer<S> | null {
    const read = shape.safeParse(value)
    if (read.success) return read.data
    const issue = read.error.issues[0]
    const path = (issue?.path ?? [])
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
    const got = (issue?.path ?? []).reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
      value,
    )
    this.problem(`${where}${path}`, expectation(issue), got, effect)
    return null
  }

  /**
   * Reads an element once for all stories that it stands in: a document of the log is frozen, so it says the same each time. What
   * had a problem is read again, for the problem names its place.
   */
  once<T extends object>(
    known: AlreadyRead<T>,
    element: unknown,
    zone: string,
    read: (element: unknown) => T | null,
  ): T | null {
    if (!isObject(element) || !Object.isFrozen(element)) return read(element)
    const before = known.get(element)
    if (before?.zone === zone) return before.as
    const problems = this.problems.length
    const as = read(element)
    const isClean = problems < MOST_PROBLEMS && this.problems.length === problems
    if (as && isClean) known.set(element, { zone, as })
    return as
  }

  list(value: unknown, where: string): readonly unknown[] {
    if (value === undefined || value === null) return []
    if (!Array.isArray(value)) {
      this.problem(where, 'a list', value, 'left out')
      return []
    }
    if (value.length > MOST_ELEMENTS) {
      this.problem(where, `at most ${MOST_ELEMENTS} elements`, value.length, 'the rest is left out')
    }
    return value.slice(0, MOST_ELEMENTS)
  }
}

const expectation = (issue: z.core.$ZodIssue | undefined): string => {
  if (!issue) return 'another shape'
  if (issue.code === 'invalid_type') return `a ${issue.expected}`
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`
  return issue.message
}
