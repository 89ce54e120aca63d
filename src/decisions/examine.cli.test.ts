// The command line as a program would use it: bytes out, exit codes, and bad input that loses nothing.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { folderFromStory } from '../cases/folder/folderFromStory.ts'
import { writeFiles } from '../cases/folder/caseFolder.store.ts'
import { examineCommand } from './examine.cli.ts'
import { Examination } from './examination.ts'

const stories = new URL('../../demo/stories/', import.meta.url)
const shelf = new URL('ru-01-shelf-overflow.json', stories).pathname
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'exhale-examine-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function ran(...args: string[]) {
  const said = { out: '', err: '' }
  const code = await examineCommand(args, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    lang: 'en',
  })
  return { code, ...said }
}
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('exhale examine', () => {
  test('prints a memo in the language of the case, or in the one asked for', async () => {
    const [ru, en] = [await ran(shelf), await ran(shelf, '--lang', 'en')]
    expect([ru.code, en.code]).toEqual([0, 0])
    expect(ru.out).toContain('Сначала наша часть')
    expect(en.out).toContain('Our part first')
  })

  test('gives the published shape with --json, the same bytes each time', async () => {
    const [one, two] = [await ran(shelf, '--json'), await ran(shelf, '--json')]
    expect(one.out).toBe(two.out)
    expect(Examination.safeParse(JSON.parse(one.out)).error).toBeUndefined()
  })

  test('looks from the asked instant: before the notice nothing is billed', async () => {
    const early = JSON.parse(
      (await ran(shelf, '--json', '--as-of', '2026-03-10T12:00:00+03:00')).out,
    ) as Examination
    expect(early.overages[0]?.amount).toBeUndefined()
    expect(early.asOf).toBe('2026-03-10T09:00:00.000Z')
  })

  test('turns a folder into a story, and examining that gives the same result', async () => {
    const story = JSON.parse(readFileSync(shelf, 'utf8')) as Record<string, unknown>
    const caseFolder = mkdtempSync(join(folder, 'case-'))
    await writeFiles(caseFolder, folderFromStory(story))
    const written = join(folder, 'from-folder.json')
    expect((await ran(caseFolder, '--to-story', written)).code).toBe(0)
    const [ofFolder, ofStory] = [await ran(caseFolder, '--json'), await ran(written, '--json')]
    const facts = (text: string) => ({ ...(JSON.parse(text) as Examination), problems: [] })
    expect(facts(ofFolder.out)).toEqual(facts(ofStory.out))
  })

  test.for([
    ['no path', []],
    ['a path that is not there', ['nowhere.json']],
    ['a language we do not speak', [shelf, '--lang', 'fr']],
    ['an instant that is none', [shelf, '--as-of', 'yesterday']],
    ['an option that does not exist', [shelf, '--fast']],
  ] as const)('says what to do and exits 2 for %s', async ([, args]) => {
    const { code, out, err } = await ran(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err.length).toBeGreaterThan(10)
    expect(err).not.toContain('    at ')
  })

  test.for([
    ['an empty file', ''],
    ['a list', '[]'],
    ['a story without facts', '{"schema":"exhale.story/1","id":"x"}'],
    ['bytes that are no text', new Uint8Array([0, 255, 254, 1, 2])],
    ['nesting without end', '['.repeat(100_000)],
  ] as const)('exits 2 for %s and names the place', async ([name, content]) => {
    const { code, err } = await ran(file(`${name.replaceAll(' ', '-')}.json`, content))
    expect(code).toBe(2)
    expect(err).toContain('.json')
  })

  test('examines what can be read when a line is wrong, and names the line', async () => {
    const story = JSON.parse(readFileSync(shelf, 'utf8')) as { ledger: { lines?: { qty: unknown }[] }[] }
    const line = story.ledger[0]?.lines?.[0]
    if (!line) throw new Error('the story has an act')
    line.qty = '12 шт'
    const { code, out } = await ran(file('one-wrong-line.json', JSON.stringify(story)), '--json')
    const answer = JSON.parse(out) as Examination
    expect(code).toBe(0)
    expect(answer.problems).toContainEqual(
      expect.objectContaining({ where: 'ledger[0].lines[0].qty', got: '12 шт' }),
    )
    expect(answer.claims).toHaveLength(3)
  })

  test('keeps everything before the cut of a truncated story', async () => {
    const text = readFileSync(shelf, 'utf8')
    const { code, out } = await ran(file('cut.json', text.slice(0, text.indexOf('"m09"'))), '--json')
    const answer = JSON.parse(out) as Examination
    expect(code).toBe(0)
    expect(answer.problems.length).toBeGreaterThan(0)
    expect(answer.messages.map((m) => m.id)).toContain('m08')
  })

  test('never throws on a story cut at any place', async () => {
    const text = readFileSync(shelf, 'utf8')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length }), async (at) => {
        const { code } = await ran(file('any-cut.json', text.slice(0, at)), '--json')
        expect([0, 2]).toContain(code)
      }),
      { numRuns: 25 },
    )
  })
})

describe('The published JSON Schema', () => {
  test('is the shape that the program gives', () => {
    const published = readFileSync(
      new URL('../../docs/schema/exhale.examination-1.json', import.meta.url),
      'utf8',
    )
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(Examination))))
  })
})

test('every demo story is examined without a problem', async () => {
  for (const name of readdirSync(stories).filter((n) => n.endsWith('.json'))) {
    const { out } = await ran(new URL(name, stories).pathname, '--json')
    expect((JSON.parse(out) as Examination).problems, name).toEqual([])
  }
})
