// A text as tokens: words, numbers and the marks that divide clauses. Words stand as the lexicon spells them, whatever they
// were hidden behind; their places are those of the text as it was given, because people must see their own words marked.
import type { Span } from '../basics/span.ts'
import { classOf, CYRILLIC, DIGIT, LATIN } from './normal/characters.ts'
import type { Disguise } from './normal/disguises.ts'
import { type EmojiClass, emojiClassOf } from './normal/emoji.ts'
import { inRightLayout } from './normal/layout.ts'
import { type Script, scriptOf } from './normal/lookAlikes.ts'
import { inRussian } from './normal/russianInLatin.ts'
import { Scanner } from './normal/scan.ts'
import { cutAt, spelledAt } from './normal/spelled.ts'
import { type Written, writtenAs, writtenAt } from './normal/written.ts'
import { ownPart } from './ownPart.ts'
import { notesOf } from './remembered.ts'

export type TokenKind = 'word' | 'number' | 'mark'
export interface Token extends Span {
  readonly text: string
  readonly kind: TokenKind
  /** Number of the sentence, from 0. */
  readonly sentence: number
  /** Inside quotation marks that hold three words or more, but not the whole message. */
  readonly quoted: boolean
  /** How the word was hidden, if it was. */
  readonly disguise: Disguise
  /** A word in capitals, of three letters or more. */
  readonly shout: boolean
  /** What an emoji says; null for everything else. Emoji are marks, one for a row of the same. */
  readonly emoji: EmojiClass | null
  /** What the parts of the reader know of its word; all tokens of one word share them. */
  readonly notes: unknown[]
}
type Writable = { -readonly [key in keyof Token]: Token[key] }

const SHORT =
  /^(п|пп|ст|руб|тыс|коп|г|гг|д|ул|стр|шт|т|им|кв|тел|см|др|no|mr|mrs|ms|dr|st|vs|approx|inc|ltd|co|ч|р|млн)$/
const SCRIPT_FROM = 4000

const continuesBelow = (text: string, newline: number): boolean => {
  const lineStart = text.lastIndexOf('\n', newline - 1) + 1
  return newline - lineStart >= 60 && /^\s{0,3}[a-zа-яё]/.test(text.slice(newline + 1, newline + 5))
}
const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (classOf(code) & (LATIN | CYRILLIC)) !== 0 || code >= 0x370
}

const isDigit = (code: number): boolean => classOf(code) === DIGIT
/** #, $ and _ make no word of their own. */
const isSign = (code: number): boolean => code === 0x23 || code === 0x24 || code === 0x5f

/** One text on its way to tokens. */
class Tokens {
  readonly all: Writable[] = []
  /** How many words make sense only in the other keyboard layout. */
  turned = 0
  /** How many Latin words sound like Russian ones. */
  russian = 0
  quotes = false
  readonly #text: string
  readonly #script: Script
  #sentence = 0
  #spelledUntil = -1

  constructor(text: string, script: Script) {
    this.#text = text
    this.#script = script
  }

  read({ start, end }: Span): void {
    const scanner = new Scanner(this.#text, start, end)
    while (scanner.next()) {
      const { kind } = scanner
      if (kind === 'word') this.#word(scanner, end)
      else if (kind === 'number') this.#number(scanner)
      else if (kind === 'mark')
        this.#mark(this.#text.slice(scanner.start, scanner.end), scanner.start, scanner.end)
      else this.#emoji(scanner)
    }
  }

  endSentence(): void {
    this.#sentence += 1
  }

  #push(
    text: string,
    kind: TokenKind,
    start: number,
    end: number,
    disguise: Disguise = 'none',
    shout = false,
    notes = notesOf[kind](text),
  ): void {
    const sentence = this.#sentence
    this.all.push({ text, kind, start, end, sentence, quoted: false, disguise, shout, emoji: null, notes })
  }

  #word(scanner: Scanner, until: number): void {
    const { start, end } = scanner
    if (this.#putTogether(scanner, until)) return
    if (isSign(this.#text.charCodeAt(start))) {
      const raw = this.#text.slice(start, end)
      if (/^[#$_]+$/.test(raw)) return this.#mark(raw, start, end)
    }
    this.#written(writtenAt(this.#text, start, end, this.#script), start)
  }

  #written({ only, parts, shout, sounds, turned }: Written, start: number): void {
    if (only) this.#part(only, shout, start)
    else for (const part of parts) this.#part(part, shout, start)
    if (turned) this.turned += 1
    if (sounds === 'russian') this.russian += 1
  }

  #part({ text, from, to, disguise, notes }: Written['parts'][number], shout: boolean, start: number): void {
    this.#push(text, 'word', start + from, start + to, disguise, shout, notes)
  }

  /** Letters that stand apart, or around a gap, as the word they make. */
  #putTogether(scanner: Scanner, until: number): boolean {
    const text = this.#text
    const { start, end } = scanner
    const alone = !isLetterAt(text, start + 1)
    if (alone && start >= this.#spelledUntil && isLetterAt(text, start + 2) && !isLetterAt(text, start + 3)) {
      const spelled = spelledAt(text, start, this.#script)
      if (spelled && spelled.until <= until) {
        this.#spelledUntil = spelled.until
        for (const one of spelled.words) this.#push(one.text, 'word', one.start, one.end, 'spelled')
        if (spelled.words.length > 0) {
          scanner.skipTo(spelled.until)
          return true
        }
      }
    }
    const next = text.charCodeAt(end)
    if (end - start > 7 || next <= 32 || end >= until || !CUTS.has(next) || text.charCodeAt(end + 1) <= 32)
      return false
    const cut = cutAt(text, start, this.#script)
    if (!cut || cut.end > until || cut.end <= end) return false
    this.#push(cut.text, 'word', cut.start, cut.end, 'masked')
    scanner.skipTo(cut.end)
    return true
  }

  #number(scanner: Scanner): void {
    const { start, end } = scanner
    const text = this.#text
    if (end - start === 1 && isLetterAt(text, end) && isLetterAt(text, end + 1)) {
      const word = /[0-9][\p{L}*@$]{2,20}/uy
      word.lastIndex = start
      const raw = word.exec(text)?.[0] ?? ''
      const written = writtenAs(raw, this.#script)
      if (
        !/[ap]m$/i.test(raw) &&
        (written.sounds === 'russian' || written.parts.some(({ disguise }) => disguise === 'leet'))
      ) {
        scanner.skipTo(start + raw.length)
        return this.#written(written, start)
      }
    }
    const piece = text.slice(start, end)
    const value = isDigit(piece.charCodeAt(piece.length - 1)) ? piece : piece.replace(/[.,:]+$/, '')
    this.#push(value, 'number', start, start + value.length)
    if (value === piece) return
    if (piece.endsWith('.')) this.#mark('.', end - 1, end)
    else this.#push(',', 'mark', start + value.length, end)
  }

  #mark(mark: string, start: number, end: number): void {
    const previous = this.all.at(-1)
    this.#push(mark, 'mark', start, end)
    if (mark === '«' || mark === '“' || mark === '„' || mark === '"') this.quotes = true
    if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return
    const abbreviation = mark === '.' && previous !== undefined && SHORT.test(previous.text)
    if (!abbreviation) this.#sentence += 1
  }

  #emoji({ start, end }: Scanner): void {
    const emoji = emojiClassOf(this.#text.codePointAt(start) ?? 0)
    if (emoji === null) return
    const text = this.#text.slice(start, end)
    const last = this.all.at(-1)
    if (last?.text === text && start - last.end <= 4) last.end = end
    else {
      this.#push(text, 'mark', start, end)
      const put = this.all.at(-1)
      if (put) put.emoji = emoji
    }
  }
}
/** Signs behind which the rest of a cut word may follow. */
const CUTS = new Set(Array.from('.…-!|/\\^+=~:%€£¥•●×', (sign) => sign.charCodeAt(0)))

function scanned(text: string, script: Script, spans: readonly Span[]): Tokens {
  const tokens = new Tokens(text, script)
  for (const span of spans) {
    tokens.read(span)
    if (!continuesBelow(text, span.end)) tokens.endSentence()
  }
  return tokens
}

/**
 * Tokens of the writer's own words, in order, with offsets in UTF-16 units of the whole text.
 *
 * Words hidden behind signs, look-alike letters, blanks, another layout or Latin spelling stand as what they say; everything
 * that is no disguise stays as it was written, in lower case with ё as е. Has no errors: any string is a text.
 */
export function tokensOf(text: string): Token[] {
  const script = scriptOf(text, 0, Math.min(text.length, SCRIPT_FROM))
  const spans = ownPart(text)
  let tokens = scanned(text, script, spans)
  if (tokens.turned > 0) {
    const turned = inRightLayout(text)
    if (turned !== text) {
      tokens = scanned(turned, scriptOf(turned, 0, Math.min(text.length, SCRIPT_FROM)), spans)
      for (const token of tokens.all)
        if (text.charCodeAt(token.start) !== turned.charCodeAt(token.start)) token.disguise = 'layout'
    }
  }
  if (tokens.russian > 0) inRussian(text, script, tokens.all)
  if (tokens.quotes) markQuoted(tokens.all)
  return tokens.all
}

const OPENING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' }

function markQuoted(tokens: Writable[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const closing = OPENING[tokens[i]?.text ?? '']
    if (closing === undefined) continue
    let until = i + 1
    while (until < i + 80 && until < tokens.length && tokens[until]?.text !== closing) until += 1
    if (tokens[until]?.text !== closing) continue
    const words = tokens.slice(i, until).filter((token) => token.kind !== 'mark').length
    if (words >= 3 && words * 10 < tokens.length * 8)
      for (let at = i; at <= until; at++) (tokens[at] as Writable).quoted = true
    i = until
  }
}
