// The case folder where it really lies: on a disk, with the files of other programs in it.
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { examineCommand } from '../../decisions/examine.cli.ts'
import { readCaseFolder } from './caseFolder.store.ts'
import { caseTemplateCommand } from './folder.cli.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exhale-case-'))
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})
const write = async (path: string, text: string) => {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), text)
}

const caseYaml = `id: shelf
lang: en
jurisdiction: UK
timezone: Europe/London
us: [shop@a.example, Vera]
parties:
  business: { name: Shop, email: shop@a.example }
  client: { name: Oleg, type: company, consumer: false, email: o@c.example }
  staff: [{ id: vera, name: Vera }]
claims:
  - { id: c1, text: The grinder is missing, raisedIn: [m02], amountClaimed: 69, currency: GBP }
`
const mail = (from: string, to: string, at: string, text: string) =>
  `From: ${from}\nTo: ${to}\nDate: ${at}\nSubject: Storage\nContent-Type: text/plain; charset=utf-8\n\n${text}\n\nOn Mon, 16 Mar 2026 at 09:00, Vera <shop@a.example> wrote:\n> quoted words: you are thieves\n`

async function fill(): Promise<void> {
  await write('case.yaml', caseYaml)
  await write(
    'agreement.md',
    '3.2. A cell holds up to 0.40 m³.\n\n```limits\n- clause: 3.2\n  op: <=\n  value: 0.4\n  unit: m3\n```\n',
  )
  await write(
    'ledger.csv',
    'No;Date;Item;Received;Issued;unitVolume\nIN-1;16.03.2026;rug;12;;0.1\nOUT-1;17.03.2026;rug;;2;\n',
  )
  await write(
    'messages/m01.eml',
    mail(
      'Vera <shop@a.example>',
      'o@c.example',
      'Mon, 16 Mar 2026 11:02:00 +0000',
      'Please take the extra away.',
    ),
  )
  await write(
    'messages/m02.eml',
    mail(
      'Oleg <o@c.example>',
      'shop@a.example',
      'Mon, 16 Mar 2026 12:02:00 +0000',
      'You lost my grinder. Pay me £69.',
    ),
  )
  await write(
    'messages/_chat.txt',
    '[17/03/2026, 09:00:00] Oleg: I want an answer.\n[17/03/2026, 09:05:00] Vera: Tomorrow.\n',
  )
  await write('photos/act.jpg', 'not really a photo')
  await write('.DS_Store', 'x')
}

describe('A case folder on disk', () => {
  test('gives the facts of all its files', async () => {
    await fill()
    const { story, problems } = await readCaseFolder(folder, 'en')
    expect(problems).toEqual([])
    expect(story).toMatchObject({
      agreement: { clauses: [{ no: '3.2', limit: { value: 0.4 } }] },
      ledger: [
        { id: 'IN-1', kind: 'goods_in', lines: [{ sku: 'rug', qty: 12, unitVolume: 0.1 }] },
        { id: 'OUT-1', kind: 'goods_out', lines: [{ sku: 'rug', qty: 2 }] },
      ],
      messages: [
        { id: 'm01', direction: 'out', from: 'vera', to: 'client', text: 'Please take the extra away.' },
        { id: 'm02', direction: 'in', from: 'client', text: 'You lost my grinder. Pay me £69.' },
        { id: 'wa-1', direction: 'in', from: 'client' },
        { id: 'wa-2', direction: 'out', from: 'vera' },
      ],
      exhibits: [
        {
          name: 'photos/act.jpg',
          size: 18,
          sha256: createHash('sha256').update('not really a photo').digest('hex'),
        },
      ],
    })
  })

  test('turned into a story by examine gives the same examination', async () => {
    await fill()
    const said: string[] = []
    const terminal = {
      out: (text: string) => void said.push(text),
      err: (text: string) => void said.push(text),
      lang: 'en' as const,
    }
    const file = `${folder}.json`
    expect(await examineCommand([folder, '--json'], terminal)).toBe(0)
    expect(await examineCommand([folder, '--to-story', file], terminal)).toBe(0)
    expect(await examineCommand([file, '--json'], terminal)).toBe(0)
    await rm(file)
    const [ofFolder = '', , ofStory = ''] = said
    expect(JSON.parse(ofFolder)).toMatchObject({ overages: [{ clause: '3.2', actual: 1 }], problems: [] })
    expect(ofStory).toBe(ofFolder)
  })

  test('never looks outside of itself', async () => {
    await write('case.yaml', 'id: x\ntitle: y\n')
    await mkdir(join(folder, 'messages'))
    await symlink('/etc/passwd', join(folder, 'messages', 'note.md'))
    const { story } = await readCaseFolder(folder, 'en')
    expect(JSON.stringify(story)).not.toContain('root:')
  })

  test('with a file cut off anywhere still gives the others', async () => {
    await fill()
    const whole = await readFile(join(folder, 'messages/m02.eml'))
    for (const length of [0, 10, 60, 150, whole.length - 20]) {
      await writeFile(join(folder, 'messages/m02.eml'), whole.subarray(0, length))
      const { story } = await readCaseFolder(folder, 'en')
      expect(JSON.stringify(story?.['messages'])).toContain('Please take the extra away.')
    }
  })
})

describe('exhale case-template', () => {
  test('writes the folder once and leaves what is there', async () => {
    expect(await caseTemplateCommand([folder, '--lang', 'ru'])).toBe(0)
    expect(await readdir(folder)).toEqual([
      'README.md',
      'agreement.yaml',
      'case.yaml',
      'ledger.csv',
      'messages',
    ])
    await write('case.yaml', 'id: mine\n')
    expect(await caseTemplateCommand([folder, '--lang', 'en'])).toBe(0)
    expect(await readFile(join(folder, 'case.yaml'), 'utf8')).toBe('id: mine\n')
  })
  test.for([
    ['without a folder', []],
    ['with two folders', ['a', 'b']],
    ['with a language it does not speak', ['a', '--lang', 'fr']],
    ['with an option it does not know', ['--colour', 'red']],
  ] as const)('%s is wrong use', async ([, args]) => {
    expect(await caseTemplateCommand([...args])).toBe(2)
  })
})
