// Files made to be slow. Each of these took minutes when a reader looked at everything again for every line; a reader that
// does so again runs into the time limit of the test.
import { describe, expect, test } from 'vitest'
import { readYaml } from '../cases/folder/yamlFile.ts'
import { htmlToText, ownWords } from './email.ts'
import { openText } from './openedFile.ts'
import { readPasted } from './pasted.ts'

const en = { lang: 'en' } as const
const open = (path: string, text: string) => openText({ path, bytes: new TextEncoder().encode(text) }, en)

const MOST_WORK_MS = 15_000

describe('A file made to be slow', () => {
  test.for([
    ['quotes nested in quotes', () => htmlToText('<blockquote>a'.repeat(100_000)).length],
    ['scripts that never end', () => htmlToText('<script>'.repeat(200_000)).length],
    ['a mail of empty lines', () => ownWords('\n'.repeat(500_000)).text.length],
    ['a mail that always starts to quote', () => ownWords('On x wrote:\n'.repeat(100_000)).text.length],
    ['a mail of near headers', () => ownWords(`on ${'a '.repeat(150)}\n`.repeat(10_000)).text.length],
    [
      'YAML of sixty thousand keys',
      () =>
        readYaml(Array.from({ length: 60_000 }, (_, n) => `k${n}: v`).join('\n'), 'y', 'en').problems.length,
    ],
    ['YAML of dashes', () => readYaml('- '.repeat(500_000), 'y', 'en').problems.length],
    ['JSON of two million levels', () => open('r.json', '{"a":'.repeat(2_000_000))?.problems.length ?? 0],
    ['CSV of doubled quotes', () => open('a.csv', '"a""b;\n'.repeat(100_000))?.problems.length ?? 0],
    [
      'notes under one id',
      () => open('n.md', '---\nid: x\nat: 2026-03-16\n---\nx\n'.repeat(20_000))?.problems.length ?? 0,
    ],
    [
      'a chat of one line',
      () => open('c.txt', `[16.03.2026, 11:02:00] ${'a: '.repeat(1_000_000)}`)?.problems.length ?? 0,
    ],
    ['pasted mail headers', () => readPasted('From: x\n'.repeat(50_000), 'p', en).messages.length],
    ['pasted words without end', () => readPasted('Олег '.repeat(500_000), 'p', en).messages.length],
  ] as const)('of %s is read in its time', { timeout: 600_000 }, ([, read]) => {
    const began = process.cpuUsage()
    expect(read()).toBeGreaterThanOrEqual(0)
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1000).toBeLessThan(MOST_WORK_MS)
  })
})
