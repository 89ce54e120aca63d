// Files made to blow up: containers in containers, sizes that multiply, entities that multiply, names that climb.
import { existsSync } from 'node:fs'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openFiles } from '../openFiles.ts'

interface Part {
  readonly name: string
  readonly content: Buffer
}

/** A ZIP by hand; with `claims` its central directory repeats the first entry so many times. */
function zip(parts: readonly Part[], claims = parts.length): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const packed = deflateRawSync(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(crc32(content), 14)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(content.length, 22)
    local.writeUInt16LE(name.length, 26)
    const head = Buffer.alloc(46)
    head.writeUInt32LE(0x02014b50, 0)
    head.writeUInt16LE(8, 10)
    head.writeUInt32LE(crc32(content), 16)
    head.writeUInt32LE(packed.length, 20)
    head.writeUInt32LE(content.length, 24)
    head.writeUInt16LE(name.length, 28)
    head.writeUInt32LE(offset, 42)
    locals.push(local, Buffer.from(name), packed)
    central.push(head, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const again = Buffer.concat(central.slice(0, 2))
  for (let extra = parts.length; extra < claims; extra += 1) central.push(again)
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(claims, 8)
  end.writeUInt16LE(claims, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}

const part = (name: string, content: string | Buffer): Part => ({ name, content: Buffer.from(content) })
const SCHEMAS = 'http://schemas.openxmlformats.org'
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at] ?? 'a'};`.repeat(10)}">`).join('')}]>`

const workbook = (sheet: string, more: readonly Part[] = []): Uint8Array =>
  zip([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${SCHEMAS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${SCHEMAS}/package/2006/relationships"><Relationship Id="r1" Type="${SCHEMAS}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${SCHEMAS}/spreadsheetml/2006/main" xmlns:r="${SCHEMAS}/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${SCHEMAS}/package/2006/relationships"><Relationship Id="r1" Type="${SCHEMAS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    part('xl/worksheets/sheet1.xml', sheet),
    ...more,
  ])
const offer = (body: string, more: readonly Part[] = []): Uint8Array =>
  zip([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${SCHEMAS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${SCHEMAS}/package/2006/relationships"><Relationship Id="r1" Type="${SCHEMAS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    part('word/document.xml', body),
    ...more,
  ])

const sheetOf = (cell: string, head = ''): string =>
  `${head}<worksheet xmlns="${SCHEMAS}/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${cell}</t></is></c></row></sheetData></worksheet>`
const wordsOf = (words: string, head = ''): string =>
  `${head}<w:document xmlns:w="${SCHEMAS}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`
const PASSWD = '<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/passwd">]>'

const open = async (path: string, bytes: Uint8Array) => {
  const before = process.memoryUsage().rss
  const [opened] = await openFiles([{ path, bytes }], { lang: 'en' })
  return { opened, grewMb: (process.memoryUsage().rss - before) / 2 ** 20, said: JSON.stringify(opened) }
}

describe('A file that was made to blow up', () => {
  test.for([
    ['a workbook of entities that multiply', 'a.xlsx', workbook(sheetOf('&j;', LAUGHS))],
    ['an offer of entities that multiply', 'a.docx', offer(wordsOf('&j;', LAUGHS))],
    ['a workbook that asks for a file of ours', 'a.xlsx', workbook(sheetOf('&j;', PASSWD))],
    ['an offer that asks for a file of ours', 'a.docx', offer(wordsOf('&j;', PASSWD))],
  ] as const)('%s stays small, and nothing of ours is in it', async ([, path, bytes]) => {
    const { said, grewMb } = await open(path, bytes)
    expect(said.length).toBeLessThan(20_000)
    expect(said).not.toMatch(/root:|(ha){20}/)
    expect(grewMb).toBeLessThan(300)
  })

  test.for([
    [
      'that unpacks to a thousand times its size',
      workbook(sheetOf('x'), [part('xl/zeros.xml', Buffer.alloc(150 * 2 ** 20))]),
    ],
    ['whose many entries are one and the same', zip([part('xl/a.xml', Buffer.alloc(2 ** 20))], 5_000)],
    [
      'of more entries than an office document has',
      zip(Array.from({ length: 6_000 }, (_, at) => part(`xl/${at}.xml`, 'x'))),
    ],
  ] as const)('a container %s is kept as it is, unopened', async ([, bytes]) => {
    const { opened, grewMb } = await open('a.xlsx', bytes)
    expect(opened).toMatchObject({ kind: 'exhibit', problems: [{ expected: 'a whole DOCX or XLSX file' }] })
    expect(grewMb).toBeLessThan(300)
  })

  test('a container in a container is a file inside, and is not opened again', async () => {
    const inner = zip([part('inner.zip', Buffer.from(zip([part('bomb.txt', 'boom')])))])
    expect((await open('a.zip', inner)).said).not.toContain('boom')
    const hidden = await open(
      'a.docx',
      offer(wordsOf('Offer'), [part('word/embeddings/a.docx', Buffer.from(inner))]),
    )
    expect(hidden.opened).toMatchObject({ kind: 'text', text: 'Offer' })
  })

  test('names that climb out of the container are names, and write nothing', async () => {
    const climbing = offer(wordsOf('Offer'), [
      part('../../../../tmp/exhale-climbed', 'x'),
      part('/tmp/exhale-climbed', 'x'),
    ])
    expect((await open('a.docx', climbing)).opened).toMatchObject({ kind: 'text', text: 'Offer' })
    expect(existsSync('/tmp/exhale-climbed')).toBe(false)
  })
})
