// Cuts a text into pieces, one look at each sign: words of the two alphabets by a table of codes, everything rarer by one
// pattern that is asked at its place only.
import { CYRILLIC, classOf, DIGIT, INSIDE, LATIN, MARK, NEWLINE, OTHER, SPACE } from './characters.ts'

const LETTER = LATIN | CYRILLIC

export type PieceKind = 'word' | 'number' | 'mark' | 'emoji' | 'nothing'

/** Numbers with their groups, e-mail and web addresses, words with signs inside, and marks; sticky, so nothing is searched. */
const NUMBER = /\d[\d.,:]*(?:[ \u00a0\u202f]\d{3}(?!\d))*[%\d]?/y
const ADDRESS = /https?:\/\/\S{1,300}|www\.\S{1,300}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,40}/y
const LETTERS = String.raw`\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}_*@#$\u24b6-\u24e9\u{1f130}-\u{1f189}`
const WORD = new RegExp(
  String.raw`[${LETTERS}]+(?:['’\u0060ʼ\-\u2010\u2011][\p{L}\p{M}\p{Default_Ignorable_Code_Point}*]+)*`,
  'uy',
)
/** Two brackets back to back are drawn for х: «}{уй». */
const CROSS = /^(\}\{|><)$/
const SIGNS_OF_ADDRESS = ['@', '://', 'www.']
const NEVER = -2
const OTHER_MARK = /[“”„–—€₽…]/

/** Where the last piece ended, and what it was; one object is used for all pieces of a text. */
export class Scanner {
  readonly text: string
  /** Of the piece that was read last. */
  start = 0
  end = 0
  kind: PieceKind = 'nothing'
  #at: number
  readonly #until: number
  readonly #ahead = SIGNS_OF_ADDRESS.map(() => -1)

  constructor(text: string, from: number, until: number) {
    this.text = text
    this.#at = from
    this.#until = until
  }

  /** Reads the next piece; false at the end. */
  next(): boolean {
    const { text } = this
    let at = this.#at
    while (at < this.#until) {
      const of = classOf(text.charCodeAt(at))
      if (of === SPACE) {
        at += 1
        continue
      }
      this.start = at
      if ((of & LETTER) !== 0) return this.#word(at)
      if (of === MARK) return this.#found('mark', at + 1)
      if (of === DIGIT) return this.#number(at)
      if (of === NEWLINE) return this.#found('mark', at + 1)
      if (this.#rare(at, of)) return true
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    }
    return false
  }

  /** Goes on behind `at`: what was put together from several pieces has been read. */
  skipTo(at: number): void {
    this.#at = at
  }

  #found(kind: PieceKind, end: number): true {
    this.kind = kind
    this.end = Math.min(end, this.#until)
    this.#at = this.end
    return true
  }

  #word(at: number): true {
    const { text } = this
    let end = at + 1
    while (end < this.#until && (classOf(text.charCodeAt(end)) & LETTER) !== 0) end += 1
    const after = end < this.#until ? classOf(text.charCodeAt(end)) : SPACE
    if (after === SPACE || after === NEWLINE) return this.#found('word', end)
    if (this.#addressAhead(at)) {
      const address = this.#asked(ADDRESS, at)
      if (address > 0) return this.#found('word', address)
    }
    if (after === MARK) return this.#found('word', end)
    return this.#found('word', Math.max(end, this.#asked(WORD, at)))
  }

  #number(at: number): true {
    const number = Math.max(at + 1, this.#asked(NUMBER, at))
    return this.#found('number', number)
  }

  #rare(at: number, of: number): boolean {
    const { text } = this
    const code = text.codePointAt(at) ?? 0
    if (code === 0x24 && classOf(text.charCodeAt(at + 1)) === DIGIT) return this.#found('mark', at + 1)
    if (of === INSIDE && (code === 0x2d || code === 0x27 || code === 0x60))
      return code === 0x2d ? this.#found('mark', at + 1) : false
    if (code >= 0x2000 && code < 0x2e80 && OTHER_MARK.test(text[at] ?? '')) return this.#found('mark', at + 1)
    if ((code === 0x7d || code === 0x3e) && CROSS.test(text.slice(at, at + 2))) {
      const end = this.#asked(WORD, at + 2)
      if (end > 0) return this.#found('word', end)
    }
    const end = this.#asked(WORD, at)
    if (end > at) return this.#found('word', end)
    if (of === OTHER && code >= 0x2000) return this.#found('emoji', at + (code > 0xffff ? 2 : 1))
    return false
  }

  /** Where a sticky pattern ends that begins at `at`; 0 where it does not fit. */
  #asked(pattern: RegExp, at: number): number {
    pattern.lastIndex = at
    return pattern.test(this.text) ? Math.min(pattern.lastIndex, this.#until) : 0
  }

  /** Whether an @, :// or www. is near enough to belong to this word; each is looked for once, from one to the next. */
  #addressAhead(at: number): boolean {
    let near = false
    for (let i = 0; i < SIGNS_OF_ADDRESS.length; i++) {
      let ahead = this.#ahead[i] ?? -1
      if (ahead !== NEVER && ahead < at) {
        ahead = this.text.indexOf(SIGNS_OF_ADDRESS[i] ?? '', at)
        this.#ahead[i] = ahead < 0 ? NEVER : ahead
      }
      if (ahead >= at && ahead - at <= 64) near = true
    }
    return near
  }
}
