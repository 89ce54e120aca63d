// `exhale import --dry-run`: what would be read, without touching any database.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PlainError } from '../server/plainError.ts'
import { importCommand } from './import.cli.ts'
import { Reading } from './importShapes.ts'

let folder = ''
let said = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exhale-import-'))
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})
const write = async (path: string, text: string): Promise<string> => {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), text)
  return join(folder, path)
}
const chat = '[16.03.2026, 11:02:00] Vera: Hello\n[16.03.2026, 11:05:00] Oleg: You lost my grinder.\n'

describe('A dry run of an import', () => {
  test('prints what was read, who wrote, and what is still asked', async () => {
    const path = await write('chat.txt', chat)
    expect(await importCommand([path, '--dry-run', '--lang', 'en'])).toBe(0)
    expect(said).toContain('chat.txt · WhatsApp · 2 items')
    expect(said).toContain('Vera (1): not known')
    expect(said).toContain('Who is “Oleg”')
  })
  test('speaks Russian too', async () => {
    const path = await write('chat.txt', chat)
    expect(await importCommand([path, '--dry-run', '--lang', 'ru'])).toBe(0)
    expect(said).toContain('chat.txt · WhatsApp · 2 записи')
  })
  test('as JSON is a reading, with the answers applied', async () => {
    const path = await write('chat.txt', chat)
    const answers = await write('answers.json', '{"names": {"Vera": "us"}}')
    expect(await importCommand([path, '--dry-run', '--json', '--answers', answers])).toBe(0)
    const reading = Reading.parse(JSON.parse(said))
    expect(reading.messages.map(({ direction }) => direction)).toEqual(['out', 'in'])
  })
  test('of a mail folder reads letters whose names have no ending', async () => {
    const letter = (text: string) =>
      `From: o@c.example\nDate: Mon, 16 Mar 2026 11:02:00 +0000\nSubject: x\n\n${text}\n`
    await write('Mail/cur/1773658920.a:2,S', letter('One'))
    await write('Mail/new/1773658921.b', letter('Two'))
    expect(await importCommand([join(folder, 'Mail'), '--dry-run', '--json'])).toBe(0)
    expect(Reading.parse(JSON.parse(said)).messages.map(({ text }) => text)).toEqual(['One', 'Two'])
  })
})

describe('Wrong use of an import', () => {
  test.for([
    ['no file', []],
    ['a file that is not there', ['/nowhere/chat.txt', '--dry-run']],
    ['answers that are none', ['/nowhere/chat.txt', '--answers', '/nowhere/answers.json']],
  ] as const)('%s is one sentence', async ([, args]) => {
    await expect(importCommand([...args])).rejects.toBeInstanceOf(PlainError)
  })
})
