// A file is known by what is in it, in whatever encoding; and any bytes at all open to something.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openText } from './openedFile.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const en = { lang: 'en' } as const

describe('A table', () => {
  const acts = 'Дата;Товар;Приход\n16.03.2026;плед;12\n'
  const cyrillic = (encoding: string) => {
    const decoder = new TextDecoder(encoding)
    const codes = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
    )
    return Uint8Array.from(acts.split(''), (char) => codes.get(char) ?? 63)
  }
  const utf16 = new Uint8Array(
    Uint16Array.from(`\ufeff${acts}`.split(''), (char) => char.charCodeAt(0)).buffer,
  )
  test.for([
    ['windows-1251', cyrillic('windows-1251')],
    ['koi8-r', cyrillic('koi8-r')],
    ['ibm866', cyrillic('ibm866')],
    ['UTF-16', utf16],
    ['UTF-8 with a mark', bytes(`\ufeff${acts}`)],
  ] as const)('in %s is the same table', ([, content]) => {
    expect(openText({ path: 'acts.csv', bytes: content }, en)).toMatchObject({
      kind: 'sheet',
      problems: [],
      sheets: [
        { rows: [{ cells: ['Дата', 'Товар', 'Приход'] }, { line: 2, cells: ['16.03.2026', 'плед', '12'] }] },
      ],
    })
  })
  test('pasted from a spreadsheet is a table too', () => {
    expect(
      openText({ path: 'paste.txt', bytes: bytes('Date\tItem\tReceived\n16.03.2026\trug\t12\n') }, en)?.kind,
    ).toBe('sheet')
  })
})

describe('Any file', () => {
  const samples = ['result.json', 'chat.txt', 'ledger.csv', 'note.md', 'case.yaml', 'photo', 'a.tsv']
  test('of any bytes opens to something and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.uint8Array({ maxLength: 400 }), (path, content) => {
        const opened = openText({ path, bytes: content }, en)
        expect(opened === null || opened.size === content.length).toBe(true)
      }),
    )
  })
  test('of plausible words opens to something and never throws', () => {
    const words = fc.array(
      fc.constantFrom(
        '16.03.2026, 11:02 - ',
        'Олег: ',
        '{"a":',
        '[',
        ']',
        '"',
        ',',
        ';',
        '\n',
        '---\n',
        'at: 2026',
        '\u0000',
        'From: ',
        '\t',
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...samples), words, (path, parts) => {
        expect(openText({ path, bytes: bytes(parts.join('')) }, { lang: 'ru' })?.path ?? path).toBe(path)
      }),
    )
  })
})
