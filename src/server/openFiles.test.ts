// Files that need a library: mail in old encodings, workbooks, offers, scans; and containers that lie about their size.
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openFiles } from './openFiles.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const open = async (path: string, content: Uint8Array | string) => {
  const [opened] = await openFiles(
    [{ path, bytes: typeof content === 'string' ? bytes(content) : content }],
    { lang: 'en' },
  )
  if (!opened) throw new Error('one file gives one opened file')
  return opened
}
const found = async (path: string, content: Uint8Array | string) => {
  const opened = await open(path, content)
  return opened.kind === 'messages' ? opened.found : []
}

interface Part {
  readonly name: string
  readonly content: Buffer
  readonly claims?: number
}
/** A ZIP made by hand, so that it can lie about a size. */
function zip(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, claims } of parts) {
    const packed = deflateRawSync(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(crc32(content), 14)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(claims ?? content.length, 22)
    local.writeUInt16LE(name.length, 26)
    const head = Buffer.alloc(46)
    head.writeUInt32LE(0x02014b50, 0)
    head.writeUInt16LE(20, 6)
    head.writeUInt16LE(8, 10)
    head.writeUInt32LE(crc32(content), 16)
    head.writeUInt32LE(packed.length, 20)
    head.writeUInt32LE(claims ?? content.length, 24)
    head.writeUInt16LE(name.length, 28)
    head.writeUInt32LE(offset, 42)
    locals.push(local, Buffer.from(name), packed)
    central.push(head, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}
function crc32(content: Buffer): number {
  let crc = ~0
  for (const byte of content) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
const part = (name: string, content: string): Part => ({ name, content: Buffer.from(content) })
const office = 'http://schemas.openxmlformats.org'
const workbook = (rows: string): Part[] => [
  part(
    '[Content_Types].xml',
    `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  ),
  part(
    '_rels/.rels',
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  part(
    'xl/workbook.xml',
    `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="Acts" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ),
  part(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
  part(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  ),
]
const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`
const rows = `<row r="1">${text('A1', 'Date')}${text('B1', 'Item')}${text('C1', 'Received')}</row><row r="2">${text('A2', '16.03.2026')}${text('B2', 'rug')}<c r="C2"><f>10+2</f><v>12</v></c></row>`

const mail = (charset: string, body: Buffer) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from(
        `From: =?utf-8?B?${Buffer.from('Олег').toString('base64')}?= <O@C.example>\r\nTo: shop@a.example\r\nSubject: x\r\nDate: Mon, 16 Mar 2026 11:02:00 +0300\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`,
      ),
      body,
    ]),
  )

describe('A mail file', () => {
  test.for([
    ['koi8-r', [0xf7, 0xc5, 0xd2, 0xce, 0xc9, 0xd4, 0xc5]],
    ['windows-1251', [0xc2, 0xe5, 0xf0, 0xed, 0xe8, 0xf2, 0xe5]],
  ] as const)('in %s is read', async ([charset, words]) => {
    const [message] = await found('m04.eml', mail(charset, Buffer.from(words)))
    expect(message).toMatchObject({
      id: 'm04',
      at: '2026-03-16T08:02:00Z',
      author: 'Олег',
      address: 'o@c.example',
      to: ['shop@a.example'],
      text: 'Верните',
    })
  })
  test('of HTML alone gives its words, and the quoted ones apart', async () => {
    const html =
      'From: a@x.example\r\nDate: Mon, 16 Mar 2026 11:02:00 +0300\r\nContent-Type: text/html\r\n\r\n<p>Mine</p><blockquote>Yours</blockquote>'
    expect((await found('a.eml', html))[0]).toMatchObject({ text: 'Mine', quoted: '> Yours' })
  })
  test('names its attachments', async () => {
    const parts =
      '--b\r\nContent-Type: text/plain\r\n\r\nSee act\r\n--b\r\nContent-Type: application/pdf; name="act.pdf"\r\nContent-Disposition: attachment; filename="act.pdf"\r\n\r\nx\r\n--b--'
    const whole = `From: a@x.example\r\nDate: Mon, 16 Mar 2026 11:02:00 +0300\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts}`
    expect((await found('a.eml', whole))[0]).toMatchObject({ text: 'See act', attachments: ['act.pdf'] })
  })
  test('cut off anywhere never fails', async () => {
    const whole = mail('utf-8', Buffer.from('Верните деньги'))
    for (let length = 0; length < whole.length; length += 7)
      expect((await open('a.eml', whole.subarray(0, length))).path).toBe('a.eml')
  })
  test('with parts nested beyond reason is kept as an exhibit, and named', async () => {
    let body = 'x'
    for (let level = 0; level < 60; level += 1)
      body = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${body}\r\n--b${level}--`
    const opened = await open('a.eml', `From: a@x.example\r\n${body}`)
    expect(opened).toMatchObject({ kind: 'exhibit', problems: [{ expected: 'a message with mail headers' }] })
  })
  test('of many letters is one box', async () => {
    const box =
      'From a@x Mon Mar 16 11:02:00 2026\nFrom: a@x.example\nDate: Mon, 16 Mar 2026 11:02:00 +0300\n\nOne\n\nFrom b@x Mon Mar 16 11:05:00 2026\nFrom: b@x.example\nDate: Mon, 16 Mar 2026 11:05:00 +0300\n\nTwo\n'
    expect((await found('all.mbox', box)).map((m) => [m.id, m.line, m.text])).toEqual([
      ['all-1', 1, 'One'],
      ['all-2', 7, 'Two'],
    ])
  })
})

describe('A workbook', () => {
  test('gives its rows, and a formula only as the value it had', async () => {
    expect(await open('acts.xlsx', zip(workbook(rows)))).toMatchObject({
      kind: 'sheet',
      sheets: [
        {
          name: 'Acts',
          rows: [
            { line: 1, cells: ['Date', 'Item', 'Received'] },
            { line: 2, cells: ['16.03.2026', 'rug', '12'] },
          ],
        },
      ],
    })
  })
  test('gives a date cell as its day', async () => {
    const dated = `<row r="1">${text('A1', 'Date')}</row><row r="2"><c r="A2" s="1"><v>46097</v></c></row>`
    const styles = part(
      'xl/styles.xml',
      `<styleSheet xmlns="${office}/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    )
    const parts = workbook(dated).map((one) =>
      one.name === 'xl/_rels/workbook.xml.rels'
        ? part(
            one.name,
            one.content
              .toString()
              .replace(
                '</Relationships>',
                `<Relationship Id="r2" Type="${office}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
              ),
          )
        : one,
    )
    expect(await open('acts.xlsx', zip([...parts, styles]))).toMatchObject({
      sheets: [{ rows: [{}, { cells: ['2026-03-16'] }] }],
    })
  })
  test.for([
    [
      'claims more than an office document holds',
      [{ name: 'xl/a.xml', content: Buffer.alloc(10), claims: 3_000_000_000 }],
    ],
    [
      'unpacks to more than it claims',
      [{ name: 'xl/a.xml', content: Buffer.alloc(2_000_000), claims: 1000 }],
    ],
  ] as const)('that %s is never unpacked', async ([, parts]) => {
    expect(await open('acts.xlsx', zip(parts))).toMatchObject({
      kind: 'exhibit',
      problems: [{ expected: 'a whole DOCX or XLSX file' }],
    })
  })
  test('cut off is kept as an exhibit, and named', async () => {
    const whole = zip(workbook(rows))
    expect(await open('acts.xlsx', whole.subarray(0, whole.length - 30))).toMatchObject({
      kind: 'exhibit',
      problems: [{ where: 'acts.xlsx' }],
    })
  })
})

describe('An offer', () => {
  const word = `${office}/wordprocessingml/2006/main`
  const docx = (paragraphs: string, ...more: Part[]) =>
    zip([
      part(
        '[Content_Types].xml',
        `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      part(
        '_rels/.rels',
        `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      part('word/document.xml', `<w:document xmlns:w="${word}"><w:body>${paragraphs}</w:body></w:document>`),
      ...more,
    ])
  test('in DOCX gives its words', async () => {
    const offer = docx('<w:p><w:r><w:t>3.2. Up to 0.40 m³.</w:t></w:r></w:p>')
    expect(await open('offer.docx', offer)).toMatchObject({ kind: 'text', text: '3.2. Up to 0.40 m³.' })
  })
  test('in DOCX keeps the numbers that Word shows and does not write', async () => {
    const clause = (words: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    const numbering = part(
      'word/numbering.xml',
      `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    )
    const offer = docx(`${clause('Up to 0.40 m³.')}${clause('Three days.')}`, numbering)
    expect(await open('offer.docx', offer)).toMatchObject({ text: '1. Up to 0.40 m³.\n\n2. Three days.' })
  })
  const pdf = (stream: string) =>
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>endobj\n4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n5 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF`
  test('in PDF gives its words', async () => {
    expect(await open('offer.pdf', pdf('BT /F1 12 Tf 20 200 Td (Three days of grace) Tj ET'))).toMatchObject({
      kind: 'text',
      text: 'Three days of grace',
    })
  })
  test('as a scan says that it has no text, and is kept', async () => {
    expect(await open('offer.pdf', pdf('q Q'))).toMatchObject({
      kind: 'exhibit',
      problems: [{ expected: 'a PDF with text', effect: 'kept as an exhibit without text' }],
    })
  })
  test('in PDF that is none is kept, and named', async () => {
    expect(await open('offer.pdf', '%PDF-1.4\nnothing')).toMatchObject({
      kind: 'exhibit',
      problems: [{ where: 'offer.pdf' }],
    })
  })
})
