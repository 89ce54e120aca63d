// A long report comes in volumes: nothing is left out, each is a whole PDF, and the pack with them holds and comes again.
import { describe, expect, test } from 'vitest'
import { caseOf, message } from '../testDesk.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { examinedPack, testPacks } from './testPacks.ts'
import { fileIn } from './testPackFiles.ts'
import { hasPdfTools, pdfText, pdfTool } from './testPdf.ts'

const packs = testPacks(testDatabase())
const MESSAGES = 270

describe.skipIf(!hasPdfTools && !process.env['CI'])('The report of many exhibits', () => {
  test('comes in volumes that together say everything once', { timeout: 120_000 }, async () => {
    const messages = Array.from({ length: MESSAGES }, (_, at) => message(`m${at}`, `слово-${at}-конец`))
    const pack = await packs.make(await packs.record({ ...caseOf(...messages) }))
    const bytes = await packs.bytes(pack)
    const report = examinedPack(bytes)
    expect(report.faults).toEqual([])
    const paths = report.manifest?.files.map(({ path }) => path).filter((path) => path.endsWith('.pdf')) ?? []
    const files = ['report.pdf', 'report-2.pdf', 'report-3.pdf', 'report-4.pdf', 'report-5.pdf']
    const [front = '', timeline = '', list = '', ...texts] = files.map((path) => pdfText(fileIn(bytes, path)))
    expect(front).toContain('Том 1 из 5')
    expect(front.replaceAll(/\s+/g, ' ')).toContain(
      'report-2.pdf: хронология; report-3.pdf: перечень приложений',
    )
    expect(timeline).toContain(`слово-${MESSAGES - 1}-конец`)
    expect(list).toMatch(/том 4[\s\S]*том 5/)
    const quoted = texts.join('\n')
    for (let at = 0; at < MESSAGES; at += 1) expect(quoted.split(`слово-${at}-конец`).length).toBe(2)
    for (const path of paths)
      expect(pdfTool(fileIn(bytes, path), 'qpdf', '--check', '@')).toMatch(/No syntax/)
    expect((await packs.bytes(pack)).equals(bytes)).toBe(true)
  })
})
