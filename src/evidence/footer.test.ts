import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../basics/lang.ts'
import { fingerprintOf, footerLine, readFooter, withFooter, withoutFooter, type Footer } from './footer.ts'
import { utf8 } from './utf8.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
const known: Footer = { entry: 128, checkpoint: { fingerprint: '9f2c41aa07deb3c1', entries: 127 } }
const aNumber = fc.nat({ max: 10 ** 12 })
const aFooter: fc.Arbitrary<Footer> = fc.record({
  entry: fc.option(aNumber),
  checkpoint: fc.option(fc.record({ fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/u), entries: aNumber })),
})
const aLang = fc.constantFrom<Lang>('ru', 'en')

describe('The footer', () => {
  test('names the entry, the fingerprint and how long the log was', () => {
    expect(footerLine(known, 'ru')).toBe(
      'Запись № 128 в нашем журнале. Отпечаток журнала: 9f2c-41aa-07de-b3c1 (127 записей).',
    )
    expect(footerLine(known, 'en')).toBe(
      'Entry no. 128 in our journal. Journal fingerprint: 9f2c-41aa-07de-b3c1 (127 entries).',
    )
  })
  test('of a log that never signed names the entry alone', () => {
    expect(footerLine({ entry: 3, checkpoint: null }, 'ru')).toBe('Запись № 3 в нашем журнале.')
  })
  test('takes the first eight bytes of the hash of the note', () => {
    expect(fingerprintOf(utf8(''), sha256)).toBe('e3b0c44298fc1c14')
  })
  test('is read again from the text that it closes', () => {
    fc.assert(
      fc.property(aFooter, aLang, fc.string(), (footer, lang, text) => {
        const isNamed = footer.entry !== null || footer.checkpoint !== null
        expect(readFooter(withFooter(text, footer, lang))).toEqual(isNamed ? footer : null)
      }),
    )
  })
  test('is there once, however often a letter is copied', () => {
    fc.assert(
      fc.property(aFooter, aFooter, aLang, (first, second, lang) => {
        const once = withFooter('Здравствуйте!', second, lang)
        expect(withFooter(withFooter('Здравствуйте!', first, lang), second, lang)).toBe(once)
        expect(withoutFooter(once)).toBe('Здравствуйте!')
      }),
    )
  })
  test.for([
    ['quoted', '> Запись № 128 в нашем журнале. Отпечаток журнала:\n> 9f2c-41aa-07de-b3c1 (127 записей).'],
    [
      'with other spaces',
      'Запись №\u00a0128 в нашем журнале. Отпечаток журнала: 9f2c-41aa-07de-b3c1 (127\u00a0записей).',
    ],
    [
      'with other dashes',
      'Entry no. 128 in our journal. Journal fingerprint: 9F2C–41AA–07DE–B3C1 (127 entries).',
    ],
    ['after an older one', `${footerLine({ ...known, entry: 5 }, 'en')}\n\n${footerLine(known, 'ru')}`],
  ] as const)('is found %s', ([, text]) => {
    expect(readFooter(text)).toEqual(known)
  })
  test('is not found where there is none, and any text is answered soon', () => {
    expect(readFooter('Запись № в журнале')).toBeNull()
    expect(readFooter(`Entry no. 1${' >'.repeat(90_000)}`)).toBeNull()
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readFooter(text)))
  })
})
