import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Family, family, grammarOf } from './compile.ts'
import { CUES } from './grammar/cues.ts'
import { GRAMMAR, LEXICON } from './grammar/index.ts'
import { SHORT_DEMANDS } from './grammar/shortDemands.ts'
import { VIOLENCE } from './grammar/violence.ts'
import { type ReadToken, readTokens } from './match.ts'
import { type Lexicon, patternOf, type Step } from './pattern.ts'
import { tokensOf } from './tokens.ts'

/** The meaning of a pattern, as its little language is explained: every way is tried, the first that leads to an end counts. */
class Plainly {
  readonly #tokens: readonly ReadToken[]
  readonly #steps: readonly Step[]
  readonly #start: number
  readonly #failed = new Set<string>()
  #marks: [number, number] = [-1, -1]

  constructor(tokens: readonly ReadToken[], steps: readonly Step[], start: number) {
    this.#tokens = tokens
    this.#steps = steps
    this.#start = start
  }

  match(): string | null {
    const needed = this.#steps.findIndex((step) => step.kind === 'one' && !step.optional)
    const opening = this.#steps.slice(0, needed + 1).filter((step) => step.kind === 'one')
    const opens = opening.some((step) =>
      [...step.atoms, ...step.runs.map((run) => run[0] ?? 0)].some((atom) => this.#meets(this.#start, atom)),
    )
    const end = opens ? this.#end(0, this.#start) : -1
    if (end <= this.#start) return null
    const [open, close] = this.#marks
    return `${this.#start}-${end - 1}${open < 0 ? '' : ` <${open}-${close < 0 ? open : close}>`}`
  }

  #end(number: number, at: number): number {
    const step = this.#steps[number]
    if (!step) return at
    if (this.#failed.has(`${number} ${at}`)) return -1
    for (const next of this.#ways(step, at)) {
      const end = this.#end(number + 1, next)
      if (end < 0) continue
      if (step.kind === 'open') this.#marks[0] = at
      if (step.kind === 'close') this.#marks[1] = at - 1
      return end
    }
    this.#failed.add(`${number} ${at}`)
    return -1
  }

  #ways(step: Step, at: number): number[] {
    const [here, before] = [this.#here(at), this.#here(at - 1)]
    switch (step.kind) {
      case 'clause_start':
        return before === undefined || before.divides ? [at] : []
      case 'clause_end':
        return here === undefined || here.kind === 'mark' || here.divides ? [at] : []
      case 'not_after':
        return [...step.atoms].some((atom) => this.#meets(at - 1, atom)) ? [] : [at]
      case 'gap':
        return this.#over(step.most, at)
      case 'one': {
        const single = [...step.atoms].some((atom) => this.#meets(at, atom)) ? [at + 1] : []
        const runs = step.runs.filter((run) => run.every((atom, offset) => this.#meets(at + offset, atom)))
        return [...single, ...runs.map((run) => at + run.length), ...(step.optional ? [at] : [])]
      }
      default:
        return [at]
    }
  }

  #over(most: number, at: number): number[] {
    const ways = [at]
    while (ways.length <= most) {
      const token = this.#here(at + ways.length - 1)
      if (!token || token.negation) break
      const free =
        token.kind !== 'mark' || '"«»%'.includes(token.text) || most > 3 || (most === 3 && token.text === ',')
      if (!free) break
      ways.push(at + ways.length)
    }
    return ways
  }

  #here(at: number): ReadToken | undefined {
    return this.#tokens[at]?.sentence === this.#tokens[this.#start]?.sentence ? this.#tokens[at] : undefined
  }
  #meets = (at: number, atom: number): boolean => this.#here(at)?.atoms.includes(atom) === true
}

const compiled = (families: readonly Family[], lexicon: Lexicon) => {
  const grammar = grammarOf(families, lexicon)
  const lines = families.flatMap((one) => one.lines.split('\n').map((line) => line.trim().replace(/^-+/, '')))
  const patterns = lines.filter((line) => line !== '').map((line) => patternOf(line, grammar.atoms, lexicon))
  const found = (tokens: readonly ReadToken[]): string[] =>
    grammar.index
      .find(tokens)
      .map(
        ({ rule, from, to, marked }) =>
          `${from}-${to}${marked ? ` <${marked.join('-')}>` : ''} ${rule.pattern.source}`,
      )
  const plainly = (tokens: readonly ReadToken[]): string[] =>
    tokens.flatMap((_, at) =>
      patterns.flatMap((pattern) => {
        const match = new Plainly(tokens, pattern.steps, at).match()
        return match === null ? [] : [`${match} ${pattern.source}`]
      }),
    )
  const read = (text: string) => readTokens(tokensOf(text), grammar.atoms)
  return { grammar, found, plainly, read }
}

describe('The engine finds what the plain meaning of the patterns finds, no more and no less', () => {
  const heldout = readFileSync(new URL('heldout/heldout.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const texts = heldout.map((line) => (JSON.parse(line) as { text: string }).text)

  test('in messages, alone and run together into sentences without an end', () => {
    const { found, plainly, read } = compiled([...VIOLENCE, ...SHORT_DEMANDS, ...CUES], LEXICON)
    const chosen = texts.filter((_, at) => at % 9 === 0)
    const endless = chosen
      .slice(0, 40)
      .join(' ')
      .replaceAll(/[.!?\n]/g, ',')
    const all = [...chosen, endless].map(read)
    expect(all.flatMap(found)).toEqual(all.flatMap(plainly))
    expect(all.flatMap(found).length).toBeGreaterThan(100)
  })

  const element = fc.constantFrom(
    'a',
    'b',
    'c',
    'ca*',
    'a|b',
    'a_b|c',
    'b_c_a|a',
    'C',
    'C?',
    'D',
    'D?',
    '!a',
    '!C',
    'b?',
    'not',
    '#',
    ',',
  )
  const between = fc.constantFrom('', '', '', ' .', ' ..', ' ...', ' ....', ' ^', ' $')
  const line = fc
    .tuple(
      fc.constantFrom('', '^ ', '. ', '^ .. '),
      fc.array(fc.tuple(element, between), { minLength: 1, maxLength: 7 }),
      fc.boolean(),
    )
    .map(([opening, pieces, marks]) => {
      const written = pieces.map(([word, gap]) => word + gap)
      return opening + (marks ? ['<', ...written, '>'] : written).join(' ')
    })
  const word = fc.constantFrom(
    'a',
    'b',
    'c',
    'ca',
    'cab',
    'x',
    'y',
    'not',
    'and',
    ',',
    '.',
    '!',
    '"',
    '7',
    'a',
    'b',
    'c',
    'x',
  )

  test('in any soup of words, for any patterns', () => {
    const lexicon = { C: 'c ca* b_a', D: 'C x_y a_b_x' }
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.array(word, { maxLength: 120 }),
        (lines, words) => {
          const { found, plainly, read } = compiled([family('leverage', 'any', 1, lines.join('\n'))], {
            ...lexicon,
          })
          const tokens = read(words.join(' '))
          expect(found(tokens)).toEqual(plainly(tokens))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('in a sentence that is longer than what is laid out at once', () => {
    const lines = [
      'a .... b .. C',
      'a_b .... .... .... .... c',
      '^ a? ... b $',
      '< a ... > !x b',
      'D ... not',
    ].join('\n')
    const { found, plainly, read } = compiled([family('leverage', 'any', 1, lines)], {
      C: 'c ca*',
      D: 'x_y_a b_a',
    })
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'x', 'y', 'and', 'not', ','), {
          minLength: 600,
          maxLength: 900,
        }),
        (words) => {
          const tokens = read(words.join(' '))
          expect(found(tokens)).toEqual(plainly(tokens))
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('No text costs more than its length', () => {
  const work = (text: string): number => {
    const tokens = readTokens(tokensOf(text), GRAMMAR.atoms)
    const before = GRAMMAR.index.work
    GRAMMAR.index.find(tokens)
    return (GRAMMAR.index.work - before) / tokens.length
  }
  const keys =
    'суд иск деньги верните отзыв полиция жалоба или вам не я на завтра refund court police review money or will i you'
  const hostile: Readonly<Record<string, string>> = {
    'one word': 'верните ', 'one word of the other language': 'refund ', 'key words without an end': `${keys} `,
    'key words and commas': `${keys.replaceAll(' ', ', ')}, `, 'short sentences': 'Верните деньги! Or else. ', marks: '?!,;: ', numbers: '12 000 ',
  } // prettier-ignore
  test.each(Object.entries(hostile))('%s, a hundred times over and ten thousand times', (_, piece) => {
    const [short, long] = [100, 10_000].map((times) => work(piece.repeat(times)))
    expect(long).toBeLessThan((short ?? 0) * 1.2)
    expect(long).toBeLessThan(5_000)
  })
})
