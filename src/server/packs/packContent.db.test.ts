import { describe, expect, test } from 'vitest'
import { copyLetter } from '../../cases/letters.store.ts'
import { ownCase } from '../../cases/ownCase.store.ts'
import { mark } from '../../cases/marks/marks.store.ts'
import type { PreviewExhibit } from '../../cases/packs/packShapes.ts'
import { keepOriginals } from '../../messages/originals/originals.store.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { caseOf, message } from '../testDesk.ts'
import { filesIn } from './testPackFiles.ts'
import { choices, examinedPack, NOON, testPacks } from './testPacks.ts'
import { hasPdfTools, pdfText } from './testPdf.ts'
import { PackGone } from './packSources.ts'

const database = testDatabase()
const packs = testPacks(database)

/** Every text of a pack: its bytes, and the words of its report. */
function wordsIn(bytes: Buffer): string {
  const report = filesIn(bytes).get('report.pdf')
  return `${bytes.toString('utf8')} ${report && hasPdfTools ? pdfText(report) : ''}`.replaceAll(/\s+/g, ' ')
}

const named = (exhibits: readonly PreviewExhibit[], title: string): PreviewExhibit => {
  const found = exhibits.find((exhibit) => exhibit.title === title)
  if (!found) throw new Error(`no paper ${title}`)
  return found
}

describe('What stays closed', () => {
  test('is nowhere in the pack: not the text, not in the report', async () => {
    const secret = 'номер карты тринадцать тридцать семь'
    const id = await packs.record(caseOf(message('m1', 'верните деньги'), message('m2', secret)))
    const { exhibits } = await packs.preview(id)
    const chosen = [
      { entry: named(exhibits, 'm1').entry },
      { entry: named(exhibits, 'm2').entry, closed: ['body', 'from'] },
    ]
    const bytes = await packs.bytes(await packs.make(id, choices({ exhibits: chosen })))
    const report = examinedPack(bytes)
    expect(report.faults).toEqual([])
    expect(report.manifest?.exhibits.map(({ closed }) => closed)).toEqual([['by'], ['body', 'by', 'from']])
    expect(wordsIn(bytes)).toContain('верните деньги')
    expect(wordsIn(bytes)).not.toContain(secret)
    expect(wordsIn(bytes)).not.toContain('тридцать семь')
  })

  test('is shown as a copy with blocks where only words are hidden, and the copy says who made it', async () => {
    const id = await packs.record(caseOf(message('m1', 'Позвоните Инне\nПетровой, ИННЕ Петровой, до вечера')))
    const { exhibits } = await packs.preview(id)
    const hide = ['инне петровой']
    const bytes = await packs.bytes(
      await packs.make(id, choices({ exhibits: [{ entry: named(exhibits, 'm1').entry, hide }] })),
    )
    expect(examinedPack(bytes).faults).toEqual([])
    const copy = filesIn(bytes).get('redacted/A.txt')?.toString('utf8') ?? ''
    expect(copy).toContain('Позвоните █████, █████, до вечера')
    expect(copy).toContain('Копию сделал составитель пакета')
    expect(wordsIn(bytes)).not.toMatch(/петровой/iu)
    expect(wordsIn(bytes)).toContain('до вечера')
  })
})

describe('What a pack leaves out', () => {
  test('is every note, draft, verdict and mark of a program until each is added', async () => {
    const note = { ...message('m2', 'между нами: пусть подождёт'), direction: 'internal', channel: 'note' }
    const story = {
      ...caseOf(message('m1', 'Вы украли посылку, верните 900'), note),
      claims: [{ id: 'c1', text: 'Пропала посылка', raisedIn: ['m1'], amountClaimed: 900, currency: 'RUB' }],
    }
    const id = await packs.record(story)
    const letter = { kind: 'refusal' as const, to: 'c', text: 'черновик отказа' }
    await packs.inOrg(async (tx) => copyLetter(tx, await ownCase(tx, id), letter, { by: 'owner', at: NOON }))
    const usual = wordsIn(await packs.bytes(await packs.make(id)))
    for (const word of ['между нами', 'черновик отказа', 'accusation', 'мнение программы'])
      expect(usual).not.toContain(word)
    expect(usual).toContain('Пропала посылка')

    const { exhibits } = await packs.preview(id)
    const extras = exhibits.flatMap(({ extra, entry }) => (extra ? [{ kind: extra, entry }] : []))
    expect(extras.map(({ kind }) => kind).toSorted()).toEqual(['draft', 'note'])
    const whole = choices({ extras: [...extras, { kind: 'verdicts' }, { kind: 'labels' }] })
    const added = wordsIn(await packs.bytes(await packs.make(id, whole)))
    for (const word of ['между нами', 'черновик отказа', 'accusation', 'мнение программы'])
      expect(added).toContain(word)
    const unasked = choices({ exhibits: extras.map(({ entry }) => ({ entry })) })
    expect((await packs.preview(id, unasked)).refused.map(({ kind }) => kind)).toEqual(['extra', 'extra'])
  })

  test('is a marked document, and the files that may hold it, until somebody says why', async () => {
    const id = await packs.record(caseOf(message('m1', 'обычное'), message('m2', 'совет юриста: молчать')))
    const file = { path: 'чат.txt', bytes: Buffer.from('совет юриста: молчать') }
    const stamp = { by: 'owner', at: NOON }
    const upload = database.newOrg()
    await packs.inOrg((tx) => keepOriginals(tx, { case: id, upload }, [file], stamp))
    const before = await packs.preview(id)
    expect(before.exhibits.filter(({ chosen }) => chosen)).toHaveLength(3)
    const { document, entry } = named(before.exhibits, 'm2')
    await packs.inOrg((tx) => mark(tx, id, { document, mark: 'legal_advice', why: '' }, stamp))

    const usual = await packs.preview(id)
    expect(usual.exhibits.filter(({ chosen }) => chosen).map(({ title }) => title)).toEqual(['m1'])
    expect(usual.holes).toEqual([{ from: 2, to: 2 }])
    expect(wordsIn(await packs.bytes(await packs.make(id)))).not.toContain('молчать')
    const asked = await packs.preview(id, choices({ exhibits: [{ entry }] }))
    expect(asked.refused).toMatchObject([{ entry, kind: 'marked', mark: 'legal_advice' }])
    await expect(packs.make(id, choices({ exhibits: [{ entry }] }))).rejects.toThrow('legal_advice')

    const confirmed = choices({ exhibits: [{ entry }], confirmed: [{ entry, why: 'юрист согласен' }] })
    const said = wordsIn(await packs.bytes(await packs.make(id, confirmed)))
    expect(said).toContain('совет юриста: молчать')
    expect(said).toContain('юрист согласен')
  })

  test('is what another case or another organisation has', async () => {
    const [one, two] = [
      await packs.record(caseOf(message('m1', 'первое дело'))),
      await packs.record(caseOf(message('m1', 'второе дело'))),
    ]
    const foreign = named((await packs.preview(two)).exhibits, 'm1').entry
    const wanted = choices({ exhibits: [{ entry: foreign }] })
    expect((await packs.preview(one, wanted)).refused).toMatchObject([{ entry: foreign, kind: 'unknown' }])
    expect(wordsIn(await packs.bytes(await packs.make(one)))).not.toContain('второе дело')
  })
})

describe('A pack that was made', () => {
  test('holds originals byte for byte, under names that every system unpacks', async () => {
    const id = await packs.record(caseOf(message('m1', 'письмо с файлом')))
    const bytes = Buffer.from([0, 255, 1, 254])
    const files = ['../../Акт №5 <1>.pdf', 'CON.txt', ''].map((path) => ({ path, bytes }))
    await packs.inOrg((tx) => keepOriginals(tx, { case: id, upload: null }, files, { by: 'owner', at: NOON }))
    const pack = await packs.bytes(await packs.make(id))
    expect(examinedPack(pack).faults).toEqual([])
    const kept = Array.from(filesIn(pack)).filter(([path]) => path.startsWith('originals/'))
    expect(kept.map(([path]) => path)).toEqual([
      'originals/B_Акт _5 _1.pdf',
      'originals/C_CON.txt',
      'originals/D_file.bin',
    ])
    expect(kept.every(([, file]) => file.equals(bytes))).toBe(true)
  })

  test('cannot be made again once its content is gone, and says what is missing', async () => {
    const id = await packs.record(caseOf(message('m1', 'сотрите меня')))
    const pack = await packs.make(id)
    const before = await packs.bytes(pack)
    const { entry } = named((await packs.preview(id)).exhibits, 'm1')
    await database.asOwner('delete from payload where org_id = $1 and entry_index = $2', [packs.org, entry])
    await expect(packs.bytes(pack)).rejects.toThrow(PackGone)
    await expect(packs.bytes(pack)).rejects.toThrow(`openings/${entry}.json`)
    // The copy that left is checked as before.
    expect(examinedPack(before).faults).toEqual([])
  })
})
