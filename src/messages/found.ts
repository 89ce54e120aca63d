// What a reader of files finds: messages with the author's name as the file shows it. Whose name that is (ours or the
// client's) no file says, so it is told apart afterwards, in sides.ts.
import type { Lang } from '../basics/lang.ts'
import { excerpt, type Problem } from '../basics/problem.ts'
import { effectWords, expectedWords, type EffectWord, type ExpectedWord } from './readWords.ts'

/** A quarrel has dozens of messages; more than this in one file is an archive to be cut first. */
export const MOST_MESSAGES = 20_000
export const MOST_TEXT = 200_000
/** 64 MB: a chat of years without its media. */
export const MOST_BYTES = 64 * 1024 * 1024
const MOST_PROBLEMS = 200

export interface FoundMessage {
  /** Unique in its file: the number the program gave, or the line. */
  readonly id: string
  /** ISO 8601; without an offset it is the wall clock of the desk's zone. Null when the file does not say. */
  readonly at: string | null
  readonly channel: string
  /** The name as the file shows it; empty when it does not. */
  readonly author: string
  /** An e-mail address or the number of a chat account. */
  readonly address?: string
  readonly to?: readonly string[]
  readonly text: string
  /** Earlier mail or forwarded words: shown, never read as the author's own. */
  readonly quoted?: string
  readonly subject?: string
  readonly attachments: readonly string[]
  /** The chat it belongs to, when a file holds several. */
  readonly thread?: string
  /** What the file itself says about the side: a note of ours carries it, a chat with one person shows it. */
  readonly direction?: 'in' | 'out' | 'internal'
  /** Ids of the case, when our own notes name them. */
  readonly from?: string
  readonly file: string
  readonly line?: number
  /** Further fields of a note, kept as they are. */
  readonly kept?: Readonly<Record<string, unknown>>
}

export interface FoundMessages {
  readonly messages: readonly FoundMessage[]
  readonly problems: readonly Problem[]
}

export interface ReadAs {
  readonly lang: Lang
  /** A hint for dates such as 03/04/26: where the file was written. */
  readonly dateOrder?: 'dmy' | 'mdy'
}

/** Collects what could not be read in one file, in the language of the reader. */
export class Unread {
  private readonly found: Problem[] = []
  private readonly file: string
  readonly lang: Lang

  constructor(file: string, lang: Lang) {
    this.file = file
    this.lang = lang
  }

  add(expected: ExpectedWord, got: string, effect: EffectWord, line?: number, number?: number): void {
    if (this.found.length >= MOST_PROBLEMS) return
    this.found.push({
      where: this.file,
      ...(line === undefined ? {} : { line }),
      expected: expectedWords[expected][this.lang].replace('#', String(number ?? '')),
      got: excerpt(got),
      effect: effectWords[effect][this.lang],
    })
  }

  get problems(): readonly Problem[] {
    return this.found
  }
}

/** Cuts what is too long to be a message and keeps the rest of the file readable. */
export const cutText = (text: string): string => (text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text)

/** Names and addresses as people write them compare equal: case, ё, spaces, invisible marks. */
export const samePerson = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff~]/g, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/["'«»“”„]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
