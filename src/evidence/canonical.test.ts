import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { canonicalBytes, canonicalText, NotCanonical } from './canonical.ts'
import { factBytes, readFact } from './factDocument.ts'
import { isWellFormed, utf8 } from './utf8.ts'

const folder = new URL('../../vectors/jcs/', import.meta.url)
const published = (kind: string, name: string): string =>
  readFileSync(new URL(`${kind}/${name}`, folder), 'utf8')

/** The published inputs hold fractions in one file only; our profile refuses that file and takes the others. */
const inProfile = readdirSync(new URL('input', folder)).filter((name) => name !== 'values.json')

describe('Canonical bytes', () => {
  test.for(inProfile)('are those of RFC 8785 for %s', (name) => {
    const expected = published('outhex', name.replace('.json', '.txt')).trim().split(/\s+/).join('')
    expect(Buffer.from(canonicalBytes(JSON.parse(published('input', name)))).toString('hex')).toBe(expected)
  })

  test('are refused for the published values, because they are no exact integers', () => {
    expect(() => canonicalText(JSON.parse(published('input', 'values.json')))).toThrow('$.numbers[0]')
  })

  test('of a negative zero are those of zero', () => expect(canonicalText(-0)).toBe('0'))

  test.for([
    ['the largest exact integer', Number.MAX_SAFE_INTEGER, true],
    ['one more than that', Number.MAX_SAFE_INTEGER + 1, false],
    ['a fraction', 0.5, false],
    ['infinity', Number.POSITIVE_INFINITY, false],
    ['a pair of surrogates', '\u{1F600}', true],
    ['half of a pair', '\uD83D', false],
    ['half of a pair as a name', { '\uDE00': 1 }, false],
    ['an empty list', [], true],
    ['a hole in a list', Array.from({ length: 1 }), false],
    ['a missing value', { a: undefined }, false],
    ['a date', new Date(0), false],
    ['a map', new Map([['a', 1]]), false],
    ['a function', () => 1, false],
    ['a big integer', 1n, false],
    ['null', null, true],
  ] as const)('%s', ([, value, taken]) => {
    if (taken) expect(JSON.parse(canonicalText(value))).toEqual(value)
    else expect(() => canonicalText(value)).toThrow(NotCanonical)
  })

  test('are refused for a value without an end', () => {
    const endless: Record<string, unknown> = {}
    endless['again'] = endless
    expect(() => canonicalText(endless)).toThrow('deeper than 64 levels')
  })

  test('do not depend on the order of members', () => {
    const member = fc.dictionary(fc.string({ unit: 'binary' }), fc.integer())
    fc.assert(
      fc.property(member, (members) => {
        const reversed = Object.fromEntries(Object.entries(members).toReversed())
        expect(canonicalText(reversed)).toBe(canonicalText(members))
      }),
    )
  })
})

describe('A fact in bytes', () => {
  test('reads back as the same fact, fractions and lookalikes of our marks included', () => {
    const fact = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(
          fc.oneof(fc.constant('decimal'), fc.constant('plain'), fc.string({ unit: 'binary' })),
          tie('value'),
        ),
      ),
    })).value
    fc.assert(
      fc.property(fact, (value) => {
        const again = readFact(factBytes(value))
        expect(JSON.stringify(again, sorted)).toBe(JSON.stringify(value, sorted))
      }),
      { numRuns: 500 },
    )
  })

  test('holds a fraction in the digits that were typed', () => {
    expect(new TextDecoder().decode(factBytes({ unitVolume: 0.02 }))).toBe(
      '{"unitVolume":{"decimal":"0.02"}}',
    )
  })
})

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

describe('UTF-8', () => {
  test('is what the platform writes, for every well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Buffer.from(utf8(text)).toString('hex')).toBe(Buffer.from(text, 'utf8').toString('hex'))
      }),
    )
  })
  test.for([
    ['\uD800', false],
    ['\uDC00', false],
    ['\uD800\uDC00', true],
    ['ё', true],
  ] as const)('%j well-formed: %s', ([text, fine]) => expect(isWellFormed(text)).toBe(fine))
})
