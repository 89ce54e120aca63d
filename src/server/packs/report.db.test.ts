import { describe, expect, test } from 'vitest'
import { reportInput, type Reported } from '../../cases/packs/report.ts'
import { caseOf, message } from '../testDesk.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { choices, examinedPack, storyOf, testPacks } from './testPacks.ts'
import { fileIn } from './testPackFiles.ts'
import { hasPdfTools, pdfText, pdfTool } from './testPdf.ts'
import { reportPdfs } from './typesetting.ts'

const database = testDatabase()
const packs = testPacks(database)

const madeOf = async (story: object, lang: 'ru' | 'en' = 'ru') => {
  const id = await packs.record({ ...story })
  return packs.bytes(await packs.make(id, choices({ lang })))
}

describe.skipIf(!hasPdfTools && !process.env['CI'])('The report', () => {
  test('is PDF/A-3b as its exporter declares, and whole as far as tools here can see', async () => {
    const pdf = fileIn(await madeOf(storyOf('stories', 'ru-01-shelf-overflow.json')), 'report.pdf')
    expect(pdfTool(pdf, 'qpdf', '--check', '@')).toMatch(/No syntax or stream encoding errors/)
    const xmp = pdf.toString('latin1')
    expect(xmp).toMatch(/<pdfaid:part>3<\/pdfaid:part>/)
    expect(xmp).toMatch(/<pdfaid:conformance>B<\/pdfaid:conformance>/)
    const fonts = pdfTool(pdf, 'pdffonts', '@').trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(2)
    // Embedded, a subset, with the way back to Unicode.
    for (const font of fonts) expect(font).toMatch(/yes yes yes/)
    expect(pdfTool(pdf, 'pdfdetach', '-list', '@')).toContain('exhibits.json')
    const plain = pdfTool(pdf, 'qpdf', '--qdf', '--object-streams=disable', '@', '-')
    expect(plain).toMatch(/\/AFRelationship \/Data/)
    expect(plain).toMatch(/\/MarkInfo/)
  })

  test('says in Russian what the sides wrote, on numbered pages, and what is missing', async () => {
    const text = pdfText(fileIn(await madeOf(storyOf('stories', 'ru-01-shelf-overflow.json')), 'report.pdf'))
    expect(text).toContain('Полка на одну ячейку, товара на четыре')
    expect(text).toContain('Лучше скажите, где моя кофемолка')
    expect(text).toMatch(/стр\. 1 из 1\d/)
    expect(text).toContain('26 приложений из 26 журнал впервые узнал после начала спора')
    expect(text).toContain('Чего не хватает, чтобы доказать это')
    expect(text).toContain('Приложение A. Соглашение')
    // The exporter writes no soft hyphens into quotes.
    expect(text).not.toContain('\u00AD')
  })

  test('says the same in English', async () => {
    const text = pdfText(
      fileIn(await madeOf(storyOf('unseen2', 'nx-en-05-laptop-intake.json'), 'en'), 'report.pdf'),
    )
    expect(text).toMatch(/page 1 of \d+/)
    expect(text).toContain('What is missing to prove this')
    expect(text.replaceAll(/\s+/g, ' ')).toContain('It does not show that what the document says is true')
  })

  test('prints hostile words as words: no markup, no file, nothing hidden', async () => {
    const hostile = [
      '#import "@preview/x:1.0.0": * #panic("x") #read("/etc/passwd") $x$ *b* [c] <label> @ref \\u{7f}',
      'эмодзи 😀, справа налево \u202Eтсохв\u202C, ноль\u200Bширины, звонок\u0007, иврит שלום',
      `${'длинное слово без пробела'.replaceAll(' ', '')}${'ы'.repeat(3_000)}`,
      'x'.repeat(1_000_000),
    ]
    const messages = hostile.map((text, index) => message(`m${index + 1}`, text))
    const bytes = await madeOf({ ...caseOf(...messages), title: '#panic() *дело* \u202E' })
    expect(examinedPack(bytes).faults).toEqual([])
    const pdf = fileIn(bytes, 'report.pdf')
    const text = pdfText(pdf).replaceAll(/\s+/g, ' ')
    expect(text).toContain(
      '#import "@preview/x:1.0.0": * #panic("x") #read("/etc/passwd") $x$ *b* [c] <label>',
    )
    expect(text).toContain('эмодзи [U+1F600], справа налево [U+202E]тсохв[U+202C]')
    expect(text).toContain('ноль[U+200B]ширины, звонок[U+0007]')
    expect(text).toContain('#panic() *дело* [U+202E]')
    expect(text).not.toContain('root:')
    expect(text).toContain('1000000')
    expect(pdfTool(pdf, 'qpdf', '--check', '@')).toMatch(/No syntax/)
    // The exact text is in the opening all the same.
    const opening = Array.from(examinedPack(bytes).entries.values())
    const bodies = opening.flatMap(({ opened }) => {
      const body = opened.get('body')
      return body && 'text' in body ? [body.text] : []
    })
    expect(bodies.toSorted()).toEqual([...hostile].toSorted())
  })

  test('is the same bytes from the same values', async () => {
    const nothing: Reported = {
      lang: 'ru',
      pack: 'x',
      made: 0,
      timezone: 'UTC',
      facts: null,
      conclusions: null,
      title: 'x',
      selection: { exhibits: [], refused: [], sections: new Set() },
      numbers: new Map(),
      holes: [],
      began: null,
      gaps: [],
      anchoring: { state: 'not_anchored', upTo: null },
      log: { fingerprint: '', size: 1, origin: '' },
      files: new Map(),
      check: [],
    }
    const made = async () => (await reportPdfs(reportInput(nothing), 0)).get('report.pdf') ?? Buffer.of()
    const [one, two] = [await made(), await made()]
    expect(one.equals(two)).toBe(true)
    expect(one.length).toBeGreaterThan(10_000)
  })
})
