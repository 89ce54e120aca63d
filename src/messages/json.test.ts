// JSON that people bring is cut, damaged or hostile now and then; what can be read is read.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJson } from './json.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readJson(bytes(text), 'story.json')

describe('A JSON file', () => {
  test('that is sound reads as the engine reads it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(read(text)).toEqual({ value: JSON.parse(text), problems: [] })
      }),
    )
  })
  test.for([
    ['{"a": 1,\n "b": }', 'a JSON value', 2, '2:7 }'],
    ['{"a": 1\n "b": 2}', 'a comma or a closing bracket', 2, '2:2 "b": 2}'],
    ['{"a": 1,\n b: 2}', 'a field name in quotes', 2, '2:2 b: 2}'],
    ['{"a": "x\ny"}', 'a JSON text without control characters', 1, '1:9  y"}'],
    ['{"a": 1', 'a complete value, a file that is not cut off', 1, '1:8 …'],
    ['', 'a file that is not empty', undefined, '0'],
  ] as const)('%j is damaged where it says', ([text, expected, line, got]) => {
    expect(read(text).problems[0]).toMatchObject({
      where: 'story.json',
      expected,
      got,
      ...(line ? { line } : {}),
    })
  })
  test('keeps everything before the damage', () => {
    expect(read('{"a": 1, "ledger": [{"id": 1}, {"id": 2}], "b": ?').value).toEqual({
      a: 1,
      ledger: [{ id: 1 }, { id: 2 }],
    })
  })
  test('never keeps half of a document', () => {
    const cut = '{"ledger": [{"id": 1, "lines": [{"qty": 1}]}, {"id": 2, "lines": [{"qty": 5}, {"qty": 7'
    expect(read(cut).value).toEqual({ ledger: [{ id: 1, lines: [{ qty: 1 }] }] })
  })
  test('cut off anywhere gives only elements of the whole', () => {
    const whole = {
      id: 'x',
      ledger: [1, 2, 3].map((n) => ({ id: `e${n}`, lines: [{ qty: n * 11 }] })),
      end: true,
    }
    const text = JSON.stringify(whole, null, 1)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        const { value, problems } = read(text.slice(0, length))
        expect(problems.length).toBeGreaterThan(0)
        const ledger = (value as { ledger?: unknown[] } | undefined)?.ledger ?? []
        expect(whole.ledger.slice(0, ledger.length)).toEqual(ledger)
      }),
    )
  })
  test('leaves out what lies deeper than 64 levels', () => {
    const deep = `{"a": ${'['.repeat(70)}${']'.repeat(70)}, "b": 1}`
    expect(read(deep).value).toMatchObject({ b: 1 })
    expect(read(deep).problems.map((p) => p.expected)).toEqual(['at most 64 levels'])
    expect(read('['.repeat(1_000_000)).problems.length).toBeGreaterThan(0)
  })
  test('shows NUL, written or escaped, as a broken character', () => {
    expect(read('{"a": "x\\u0000y"}')).toMatchObject({
      value: { a: 'x\ufffdy' },
      problems: [{ expected: 'text without NUL characters' }],
    })
    expect(read('{"a": 1}\u0000\u0000').problems.length).toBe(1)
  })
  test('that is too large is refused by its size', () => {
    expect(readJson(bytes('[1,2,3]'), 'story.json', { maxBytes: 4 }).problems[0]?.effect).toBe(
      'the file is not read',
    )
  })
  test('never puts a foreign prototype in place', () => {
    const { value } = read('{"__proto__": {"admin": true}, "a": ')
    expect((value as { admin?: boolean }).admin).toBeUndefined()
  })
  test.for([
    ['utf-16le', [0xff, 0xfe, 0x7b, 0, 0x7d, 0]],
    ['utf-16be without a mark', [0, 0x7b, 0, 0x20, 0, 0x7d]],
    ['utf-8 with a mark', [0xef, 0xbb, 0xbf, 0x7b, 0x7d]],
  ] as const)('in %s is read', ([, raw]) => {
    expect(readJson(Uint8Array.from(raw), 'x').value).toEqual({})
  })
})
