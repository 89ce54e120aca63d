// A JSON reader that stops at the first damage and returns what came before it, with the path to the unfinished element.
// Used only when the engine's own parser refuses: it is slower, and knows where it stands.
import type { ExpectedWord } from './readWords.ts'

/** Deeper than this is an attack or an accident; no case needs more than eight. */
export const MOST_LEVELS = 64

export type Path = readonly (string | number)[]
export interface Damage {
  /** Offset in the text. */
  readonly at: number
  readonly expected: ExpectedWord
  /** The way to the element that is not finished. */
  readonly path: Path
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const LITERALS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
]
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** Recursive, but never deeper than MOST_LEVELS. `read` gives undefined when there is no value at all. */
export class ForgivingJson {
  damage: Damage | null = null
  tooDeepAt: number | null = null
  private at = 0
  private readonly path: (string | number)[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  read(): unknown {
    const value = this.value()
    this.space()
    if (!this.damage && this.at < this.text.length) this.fail('jsonOneValue')
    return value
  }

  private fail(expected: ExpectedWord): undefined {
    const ended = this.at >= this.text.length
    this.damage ??= { at: this.at, expected: ended ? 'valueEnd' : expected, path: [...this.path] }
    return undefined
  }

  private space(): void {
    for (let code = this.text.charCodeAt(this.at); isSpace(code); code = this.text.charCodeAt(this.at))
      this.at += 1
  }

  private value(): unknown {
    this.space()
    const char = this.text[this.at]
    if ((char === '{' || char === '[') && this.path.length >= MOST_LEVELS) return this.skip()
    if (char === '{') return this.object()
    if (char === '[') return this.array()
    if (char === '"') return this.string()
    const literal =
      char === 't' || char === 'f' || char === 'n'
        ? LITERALS.find(([word]) => this.text.startsWith(word, this.at))
        : undefined
    if (literal) {
      this.at += literal[0].length
      return literal[1]
    }
    NUMBER.lastIndex = this.at
    const number = NUMBER.exec(this.text)?.[0]
    // A number that touches the end of the file may have lost its last digits.
    if (!number || this.at + number.length >= this.text.length) {
      if (number && this.path.length === 0) return Number(number)
      if (number) this.at = this.text.length
      return this.fail('jsonValue')
    }
    this.at += number.length
    return Number(number)
  }

  /** Jumps over a container that lies too deep, without recursion. */
  private skip(): null {
    this.tooDeepAt ??= this.at
    let level = 0
    do {
      const char = this.text[this.at]
      if (char === '"') {
        this.string()
        continue
      }
      if (char === '{' || char === '[') level += 1
      else if (char === '}' || char === ']') level -= 1
      this.at += 1
    } while (level > 0 && this.at < this.text.length && !this.damage)
    if (level > 0) this.fail('jsonComma')
    return null
  }

  private object(): Record<string, unknown> {
    const found: Record<string, unknown> = {}
    this.at += 1
    this.space()
    if (this.text[this.at] === '}') this.at += 1
    else
      do {
        this.space()
        if (this.text[this.at] !== '"') return (this.fail('jsonKey'), found)
        const key = this.string()
        this.space()
        if (key === undefined || this.text[this.at] !== ':') return (this.fail('jsonColon'), found)
        this.at += 1
        this.path.push(key)
        const value = this.value()
        if (value !== undefined && key !== '__proto__') found[key] = value
        if (this.damage) return found
        this.path.pop()
      } while (this.more('}'))
    return found
  }

  private array(): unknown[] {
    const found: unknown[] = []
    this.at += 1
    this.space()
    if (this.text[this.at] === ']') this.at += 1
    else
      do {
        this.path.push(found.length)
        const value = this.value()
        if (value !== undefined) found.push(value)
        if (this.damage) return found
        this.path.pop()
      } while (this.more(']'))
    return found
  }

  /** True when another element follows; false at the closing bracket or at damage. */
  private more(close: string): boolean {
    this.space()
    const char = this.text[this.at]
    if (char !== ',' && char !== close) {
      this.fail('jsonComma')
      return false
    }
    this.at += 1
    return char === ','
  }

  private string(): string | undefined {
    let found = ''
    let from = (this.at += 1)
    for (; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at)
      if (code === 34) {
        found += this.text.slice(from, this.at)
        this.at += 1
        return found.includes('\u0000') ? found.replaceAll('\u0000', '\ufffd') : found
      }
      if (code < 32) return this.fail('jsonString')
      if (code !== 92) continue
      found += this.text.slice(from, this.at)
      const escape = this.text[this.at + 1] ?? ''
      const point =
        escape === 'u' ? Number.parseInt(this.text.slice(this.at + 2, this.at + 6), 16) : Number.NaN
      found +=
        escape === 'u'
          ? Number.isNaN(point)
            ? '\ufffd'
            : String.fromCharCode(point)
          : (ESCAPES[escape] ?? escape)
      this.at += escape === 'u' ? 5 : 1
      from = this.at + 1
    }
    return this.fail('jsonString')
  }
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9
