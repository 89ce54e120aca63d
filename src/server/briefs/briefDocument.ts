// A brief as a Word document: A4, two pages, tables that a lawyer can write into. The library is loaded when somebody asks.
import type { Paragraph as ParagraphOf, Table as TableOf } from 'docx'
import type { Brief } from '../../cases/briefs/brief.ts'
import { BRIEF_WORDS } from '../../cases/briefs/briefWords.ts'
import type { Lang } from '../../basics/lang.ts'

type Docx = typeof import('docx')
type Block = ParagraphOf | TableOf

/** Half points, as Word counts letters; twentieths of a point, as it counts space. */
const TEXT = 19
const MARGIN = 1_020
const GAP = 60

function table(docx: Docx, widths: readonly number[], heads: readonly string[], rows: readonly string[][]) {
  const { Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx
  const cell = (text: string, index: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 10, type: WidthType.PERCENTAGE },
      margins: { top: 30, bottom: 30, left: 70, right: 70 },
      children: [new Paragraph({ children: [new TextRun({ text, bold, size: TEXT - 2 })] })],
    })
  const row = (texts: readonly string[], bold = false) =>
    new TableRow({
      cantSplit: true,
      tableHeader: bold,
      children: texts.map((text, index) => cell(text, index, bold)),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(heads, true), ...rows.map((texts) => row(texts))],
  })
}

const head = ({ Paragraph, TextRun }: Docx, text: string): Block =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 3 * GAP, after: GAP },
    children: [new TextRun({ text, bold: true, size: TEXT + 3 })],
  })
const line = ({ Paragraph, TextRun }: Docx, text: string): Block =>
  new Paragraph({ spacing: { after: GAP / 2 }, children: [new TextRun({ text, size: TEXT })] })
const numbered = (docx: Docx, lines: readonly string[]): Block[] =>
  lines.map((text, index) => line(docx, `${index + 1}. ${text}`))

function blocksOf(docx: Docx, brief: Brief, lang: Lang): Block[] {
  const { heads, columns, more, letters, none } = BRIEF_WORDS[lang]
  const { Paragraph, TextRun } = docx
  const list = (lines: readonly string[]): Block[] =>
    (lines.length > 0 ? lines : [none]).map((text) => line(docx, text))
  return [
    new Paragraph({ children: [new TextRun({ text: brief.title, bold: true, size: TEXT + 9 })] }),
    line(docx, brief.lead),
    head(docx, heads.parties),
    ...list(brief.parties),
    head(docx, heads.matter),
    ...list(brief.matter),
    head(docx, heads.claims),
    table(
      docx,
      [38, 16, 20, 26],
      [columns.claim, columns.verdict, columns.sums, columns.burden],
      brief.claims.map(({ text, verdict, sums, burden }) => [text, verdict, sums, burden]),
    ),
    head(docx, heads.facts),
    table(
      docx,
      [9, 18, 53, 20],
      [columns.letter, columns.day, columns.fact, columns.source],
      brief.facts.map(({ letter, day, text, source }) => [letter ?? '', day, text, source]),
    ),
    line(docx, brief.more > 0 ? `${letters} ${more(brief.more)}` : letters),
    head(docx, heads.terms),
    ...list(brief.terms),
    head(docx, heads.unverified),
    ...list(brief.unverified),
    head(docx, heads.questions),
    ...numbered(docx, brief.questions),
  ]
}

/** The bytes of the document. */
export async function briefDocument(brief: Brief, lang: Lang): Promise<Buffer> {
  const docx = await import('docx')
  const document = new docx.Document({
    title: brief.title,
    creator: '',
    styles: { default: { document: { run: { font: 'Calibri', size: TEXT } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: blocksOf(docx, brief, lang),
      },
    ],
  })
  return docx.Packer.toBuffer(document)
}
