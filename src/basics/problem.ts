// Something that could not be read: where, what was expected, what was there, and what that changed.
//
// It lives here because readers of every room report it; the published shape (with zod) is in cases/caseFacts.ts.
export interface Problem {
  /** A file name or a path inside a document. */
  readonly where: string
  /** Counted from 1. */
  readonly line?: number
  readonly expected: string
  readonly got: string
  readonly effect: string
}

/** Longest run of foreign text that a problem quotes. */
const SHOWN = 60

/** A piece of foreign text, short enough to stand in a sentence and free of control characters. */
export function excerpt(text: string): string {
  let plain = ''
  for (const char of text.slice(0, SHOWN * 2)) {
    const code = char.codePointAt(0) ?? 0
    plain += code < 32 || code === 127 ? ' ' : char
  }
  plain = plain.trim()
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 1)}…` : plain
}
