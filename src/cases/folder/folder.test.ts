// A case folder and a story are the same facts in two forms.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openText, type OpenedFile } from '../../messages/openedFile.ts'
import { LEDGER_COLUMNS } from '../../ledger/sheetWritten.ts'
import { readStory } from '../readStory.ts'
import { factsOnly } from '../storyParts.ts'
import { folderFromStory } from './folderFromStory.ts'
import { storyFrom } from './storyFrom.ts'
import { templateFiles } from './template.ts'

const storiesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))] as const)
const stories = storiesIn('demo/stories')
const unseen = [...storiesIn('demo/unseen'), ...storiesIn('demo/unseen2')]

const opened = (files: readonly { path: string; text: string }[], lang: 'ru' | 'en' = 'en'): OpenedFile[] =>
  files.flatMap(({ path, text }) => openText({ path, bytes: new TextEncoder().encode(text) }, { lang }) ?? [])

const folder = (files: Record<string, string>) =>
  storyFrom(opened(Object.entries(files).map(([path, text]) => ({ path, text }))), { lang: 'en' })

describe('A story written out as a folder', () => {
  test.for(stories)('%s reads back as the same facts', ([, story]) => {
    const { story: back, problems } = storyFrom(opened(folderFromStory(story)), { lang: story.lang })
    expect(problems).toEqual([])
    expect(back).toEqual(factsOnly(story))
    expect(readStory(back)).toEqual(readStory(factsOnly(story)))
  })
})

describe('A story of another trade written out as a folder', () => {
  test.for(unseen)('%s reads back as the same facts', ([, story]) => {
    const { story: back, problems } = storyFrom(opened(folderFromStory(story)), { lang: 'en' })
    expect(back).toEqual(factsOnly(story))
    // These stories carry answers of their own beside the facts; they are kept and named, like any field nobody knows.
    expect(
      problems.filter(({ effect }) => !['kept, not used', 'сохранено, не используется'].includes(effect)),
    ).toEqual([])
  })
})

describe('The empty case folder', () => {
  test.for(['ru', 'en'] as const)('in %s gives a whole case once every # is taken away', (lang) => {
    const filled = templateFiles(lang).map(({ path, text }) => ({ path, text: text.replace(/^# /gm, '') }))
    const { story, problems } = storyFrom(opened(filled), { lang })
    expect(problems).toEqual([])
    const read = readStory(story)
    expect(read.problems).toEqual([])
    expect(read.facts?.agreement?.clauses.map((clause) => clause.no)).toEqual(['3.2', '3.5', '4.5'])
    expect(read.facts?.parties.others?.[0]?.authorised).toBe(false)
  })
  test.for(['ru', 'en'] as const)('in %s explains every column', (lang) => {
    const readme = templateFiles(lang)[0]?.text ?? ''
    for (const column of LEDGER_COLUMNS) expect(readme).toMatch(new RegExp(`- \`${column}\`: \\S`))
  })
  test('as it stands holds no case, and says so', () => {
    const { story, problems } = storyFrom(opened(templateFiles('en')), { lang: 'en' })
    expect(story).toBeNull()
    expect(problems.at(-1)?.effect).toBe('nothing could be read')
  })
})

describe('A case folder', () => {
  test('keeps the spelling of clause numbers and phones', () => {
    const { story } = folder({
      'case.yaml': 'id: 0042\nparties:\n  business: {}\n  client: {phones: [0207946, +7 495]}\n',
      'agreement.yaml':
        'id: A\nclauses:\n  - no: 3.10\n    text: words\n    limit: {op: "<=", value: 0.40, unit: m3}\n',
    })
    expect(story?.['id']).toBe('0042')
    expect(story).toMatchObject({
      parties: { client: { phones: ['0207946', '+7 495'] } },
      agreement: { clauses: [{ no: '3.10', limit: { value: 0.4 } }] },
    })
  })

  test.for([
    ['an alias', 'id: &a x\ntitle: *a\n', 'a value, no alias (*)', 2],
    ['a tag of its own', 'id: x\ntitle: !shell "rm"\n', 'a value without tags of its own (!)', 2],
    ['a broken line', 'id: x\ntitle: [1, 2\ntrade: y\n', 'valid YAML', 3],
  ] as const)('names %s with its line and reads the rest', ([, yaml, expected, line]) => {
    const { story, problems } = folder({ 'case.yaml': yaml })
    expect(problems.map((p) => [p.where, p.line, p.expected])).toContainEqual(['case.yaml', line, expected])
    expect(story?.['id']).toBe('x')
  })

  test.for([
    ['too deep', `a: ${'['.repeat(50_000)}`],
    ['too large', `a: ${'x'.repeat(1024 * 1024)}`],
    ['a billion laughs', `a: &a [x,x]\nb: &b [*a,*a]\nc: [${'*b,'.repeat(1000)}*b]\n`],
  ] as const)('survives YAML that is %s', ([, yaml]) => {
    const { problems } = folder({ 'case.yaml': yaml, 'ledger.csv': 'id,at,kind\nE1,2026-03-01,lookup\n' })
    expect(problems.filter((p) => p.where === 'case.yaml').length).toBeGreaterThan(0)
  })

  test('keeps an unknown field and names it', () => {
    const { story, problems } = folder({ 'case.yaml': 'id: x\nmood: calm\n' })
    expect(story?.['mood']).toBe('calm')
    expect(problems).toContainEqual({
      where: 'case.yaml',
      expected: 'a field of a case',
      got: 'mood',
      effect: 'kept, not used',
    })
  })

  test('leaves a file that is no part of a case out, by name', () => {
    const { problems } = folder({ 'case.yaml': 'id: x\n', 'backup/agreement.md': '1. Words' })
    expect(problems.map((p) => [p.where, p.effect])).toContainEqual(['backup/agreement.md', 'file left out'])
  })

  test('reads an agreement in Markdown with its block of limits', () => {
    const { story, problems } = folder({
      'case.yaml': 'id: x\n',
      'agreement.md':
        '---\nid: OF-3\nacceptedAt: 2026-02-28T10:12\n---\n# Storage\n\n## 3.2. A cell holds up to 0.40 m³.\nMeasured by packing.\n\n3.10 No refunds.\n\n```limits\n- clause: 3.2\n  op: <=\n  value: 0.4\n  unit: m3\n- clause: 3.10\n  void: true\n- clause: 9\n  op: <=\n```\n',
    })
    expect(story?.['agreement']).toEqual({
      id: 'OF-3',
      acceptedAt: '2026-02-28T10:12',
      clauses: [
        {
          no: '3.2',
          text: 'A cell holds up to 0.40 m³.\nMeasured by packing.',
          limit: { op: '<=', value: 0.4, unit: 'm3' },
        },
        { no: '3.10', text: 'No refunds.', void: true },
      ],
    })
    expect(problems).toEqual([
      {
        where: 'agreement.md',
        expected: 'the number of a clause of the agreement',
        got: '"9"',
        effect: 'the limit is left out, the words of the clause are read',
      },
    ])
  })

  const chat = '[16.03.2026, 11:02:00] Вера: Добрый день\n[16.03.2026, 11:05:00] Олег: Верните деньги\n'
  test('knows our side by us:', () => {
    const { story } = folder({ 'case.yaml': 'id: x\nus: [вера]\n', 'messages/chat.txt': chat })
    expect(story).toMatchObject({
      messages: [
        { id: 'wa-1', from: 'Вера', to: 'client', direction: 'out' },
        { id: 'wa-2', from: 'client', direction: 'in' },
      ],
    })
  })
  test('knows our side by the client, in a talk of two', () => {
    const yaml = 'id: x\nparties: {business: {}, client: {aliases: [олег]}, staff: [{id: v1, name: Вера}]}\n'
    const { story } = folder({ 'case.yaml': yaml, 'messages/chat.txt': chat })
    expect(story).toMatchObject({
      messages: [
        { from: 'v1', direction: 'out' },
        { from: 'client', direction: 'in' },
      ],
    })
  })
  test('reads pasted words as a talk, and other words as a note of ours', () => {
    const { story } = folder({
      'case.yaml': 'id: x\nus: [Вера]\n',
      'messages/paste.txt':
        'Вера, [16.03.2026 11:02]\nДобрый день\nОлег, [16.03.2026 11:05]\nВерните деньги\n',
      'messages/2026-03-17 call.md': 'He shouted.',
    })
    expect(story).toMatchObject({
      messages: [
        { direction: 'out' },
        { direction: 'in', from: 'client' },
        { id: '2026-03-17 call', direction: 'internal', text: 'He shouted.' },
      ],
    })
  })
  test('takes of a whole account only the chat with the client', () => {
    const chat = (name: string, id: number) => ({
      name,
      id,
      type: 'personal_chat',
      messages: [
        {
          id: 1,
          type: 'message',
          date: '2026-03-16T11:02:00',
          from: name,
          from_id: `user${id}`,
          text: `I am ${name}`,
        },
      ],
    })
    const whole = JSON.stringify({ chats: { list: [chat('Mum', 1), chat('Oleg', 2)] } })
    const { story, problems } = folder({
      'case.yaml': 'id: x\nparties: { business: {}, client: { name: oleg } }\n',
      'messages/result.json': whole,
    })
    expect(story).toMatchObject({ messages: [{ text: 'I am Oleg' }] })
    expect(problems.map((p) => [p.got, p.effect])).toEqual([['Mum (1)', 'the chat is left out']])
  })
  test('with an agreement without limits says that nothing can be measured', () => {
    const { problems } = folder({ 'case.yaml': 'id: x\n', 'agreement.md': '3.2. Up to 0.40 m³.\n' })
    expect(problems.map((p) => [p.got, p.effect])).toEqual([
      ['3.2: Up to 0.40 m³', 'the clauses can be quoted, nothing can be measured'],
    ])
  })
  test('asks when nobody is named, and counts no words as the client’s', () => {
    const { story, problems } = folder({ 'case.yaml': 'id: x\n', 'messages/chat.txt': chat })
    expect(story?.['messages']).toEqual([])
    expect(problems.map((p) => [p.got, p.effect])).toEqual([
      ['Вера', 'the messages are left out until the name is listed'],
      ['Олег', 'the messages are left out until the name is listed'],
    ])
  })
})
