// What the notation of the classes promises to whoever reads them.
import { describe, expect, it } from 'vitest'
import { LEXICON } from '../grammar/index.ts'
import { Atoms, isClass } from '../matching/atoms.ts'
import { tokensOf } from '../tokens.ts'
import { MEANINGS } from './index.ts'

const entriesOf = (words: string): string[] => words.split(' ').filter((entry) => entry !== '')
const classes = Object.entries(MEANINGS).map(([name, words]) => ({ name, entries: entriesOf(words) }))

const ENGLISH_WORD = /^[a-z']+\*?$/
const RUSSIAN_WORD = /^[а-я]+(?:-[а-я]+)*\*?$/
const SHORTEST_STEM = 3
const LONGEST_STEM = 16

/** The parts of all entries that break a rule, with the names of their classes. */
const breaking = (rule: (part: string) => boolean): string[] =>
  classes.flatMap(({ name, entries }) =>
    entries.flatMap((entry) =>
      entry
        .split('_')
        .filter(rule)
        .map((part) => `${name}: ${entry} (${part})`),
    ),
  )

describe('Classes of meaning', () => {
  it('none is empty, and every class has both languages', () => {
    const poor = classes.filter(
      ({ entries }) =>
        !entries.some((entry) => /[a-z]/.test(entry)) || !entries.some((entry) => /[а-я]/.test(entry)),
    )
    expect(poor.map(({ name }) => name)).toEqual([])
  })

  it('have names that the grammar takes for names of classes', () => {
    expect(classes.filter(({ name }) => !isClass(name))).toEqual([])
  })

  it('have names that the lexicon of the grammar does not use, so that both can stand side by side', () => {
    expect(classes.map(({ name }) => name).filter((name) => name in LEXICON)).toEqual([])
  })

  it('hold no entry twice', () => {
    const twice = classes.flatMap(({ name, entries }) =>
      entries.filter((entry, at) => entries.indexOf(entry) !== at).map((entry) => `${name}: ${entry}`),
    )
    expect(twice).toEqual([])
  })

  it('are written in folded letters, each word in one alphabet', () => {
    expect(breaking((part) => !ENGLISH_WORD.test(part) && !RUSSIAN_WORD.test(part))).toEqual([])
  })

  it('have stems of three letters at least, and none longer than the grammar looks for', () => {
    const wrong = (part: string): boolean =>
      part.endsWith('*') && (part.length - 1 < SHORTEST_STEM || part.length - 1 > LONGEST_STEM)
    expect(breaking(wrong)).toEqual([])
  })

  it('hold no word that a text is never read as: what tokens take apart is written as a run', () => {
    const apart = (part: string): boolean =>
      !part.endsWith('*') && part.includes("'") && tokensOf(part).length > 1
    expect(breaking(apart)).toEqual([])
  })

  it('are read by the grammar, and a word meets its class in either language', () => {
    const atoms = new Atoms()
    const atomOf = new Map(classes.map(({ name }) => [name, atoms.ofClass(name, MEANINGS).atom]))
    const meets = (text: string, name: string): boolean => {
      const atom = atomOf.get(name)
      return atom !== undefined && atoms.sortOf({ kind: 'word', text }).atoms.includes(atom)
    }
    expect(meets('роспотребнадзором', 'AUTH_CONSUMER')).toBe(true)
    expect(meets('watchdog', 'AUTH_CONSUMER')).toBe(true)
    expect(meets('адвоката', 'LAWYER')).toBe(true)
    expect(meets('solicitor', 'LAWYER')).toBe(true)
    expect(meets('банка', 'BANK_ORG')).toBe(false)
  })
})
