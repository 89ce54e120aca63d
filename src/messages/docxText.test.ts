import { describe, expect, test } from 'vitest'
import { splitClauses } from '../agreements/proposals/splitClauses.ts'
import { docxParagraphs } from './docxText.ts'

const level = (ilvl: number, shape: string, format = 'decimal') =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shape}"/></w:lvl>`
const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, '%1.')}${level(1, '%1.%2.')}${level(2, '%3)', 'russianLower')}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, '', 'bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`
const STYLES =
  '<w:styles><w:style w:type="paragraph" w:styleId="Clause"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'

const paragraph = (words: string, properties = '') =>
  `<w:p w:rsidR="00A1"><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
const inList = (ilvl: number, words: string, list = 1) =>
  paragraph(words, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`)
const shown = (...paragraphs: string[]) =>
  docxParagraphs({
    document: `<w:body>${paragraphs.join('')}</w:body>`,
    numbering: NUMBERING,
    styles: STYLES,
  }).map(({ number, words }) => `${number} ${words}`.trim())

describe('The paragraphs of a DOCX', () => {
  test('have the numbers that Word shows, also after a paragraph between them', () => {
    expect(
      shown(
        inList(0, 'Предмет'),
        inList(1, 'Ячейка до 0,4 м³.'),
        inList(1, 'Вес до 60 кг.'),
        paragraph('Пояснение.'),
        inList(0, 'Оплата'),
        inList(1, 'Месяц стоит 1 500 ₽.'),
        inList(2, 'на карту'),
        inList(2, 'наличными'),
      ),
    ).toEqual([
      '1. Предмет',
      '1.1. Ячейка до 0,4 м³.',
      '1.2. Вес до 60 кг.',
      'Пояснение.',
      '2. Оплата',
      '2.1. Месяц стоит 1 500 ₽.',
      'а) на карту',
      'б) наличными',
    ])
  })
  test('take a number from their style, a sign for a bullet, and none where the style is switched off', () => {
    const styled = paragraph('Акт.', '<w:pStyle w:val="Clause"/>')
    expect(shown(inList(0, 'Общее'), styled, inList(0, 'приём', 2), inList(0, 'Без номера', 0))).toEqual([
      '1. Общее',
      '1.1. Акт.',
      '– приём',
      'Без номера',
    ])
  })
  test('keep their words: several runs, a tab, a line break, entities; what was deleted is not there', () => {
    const runs =
      '<w:p><w:r><w:t>A &amp; B</w:t><w:tab/><w:t>&#1078;</w:t><w:br/></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>c</w:t></w:r></w:p>'
    expect(shown(runs)).toEqual(['A & B\tж\nc'])
  })
  test('of a list that there is not, or of a broken container, have no number', () => {
    expect(shown(inList(5, 'x'), inList(0, 'y', 99))).toEqual(['x', 'y'])
    expect(
      docxParagraphs({ document: '<w:p><w:t>a</w:t></w:p><w:p', numbering: '<w:num', styles: '<' }),
    ).toEqual([{ number: '', words: 'a' }])
  })
  test('that never end are looked at once', () => {
    const document = '<w:p>'.repeat(400_000)
    expect(docxParagraphs({ document, numbering: '<w:num w:numId="1">'.repeat(50_000), styles: '' })).toEqual(
      [],
    )
  })
  test('are clauses by their numbers', () => {
    const text = shown(inList(0, 'Предмет'), inList(1, 'Ячейка.'), inList(1, 'Вес.')).join('\n')
    expect(splitClauses(text).map(({ no }) => no)).toEqual(['1', '1.1', '1.2'])
  })
})
