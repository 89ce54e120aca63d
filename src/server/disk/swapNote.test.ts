import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stateFolder } from '../state.ts'
import { swapFolders } from './swapNote.ts'

let home: string
let desk: string
let next: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'exhale-swap-'))
  ;[desk, next] = [join(home, 'desk'), join(home, 'desk.new')]
  for (const [folder, what] of [
    [desk, 'old'],
    [next, 'new'],
  ] as const) {
    mkdirSync(folder)
    writeFileSync(join(folder, what), '')
  }
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const note = (): void => writeFileSync(`${desk}.swap`, JSON.stringify({ next }))

describe('A folder that takes the place of another', () => {
  test('is there, and the old one lies beside it', () => {
    swapFolders(desk, next, `${desk}.before`)
    expect(readdirSync(home).sort()).toEqual(['desk', 'desk.before'])
    expect(existsSync(join(desk, 'new'))).toBe(true)
  })

  test('cut short before anything was moved: the old one stays', () => {
    note()
    expect(readdirSync(stateFolder(desk, {}))).toEqual(['old'])
    expect(readdirSync(home).sort()).toEqual(['desk', 'desk.new'])
  })

  test('cut short between the two moves: the next start finishes it, and makes no empty folder', () => {
    note()
    renameSync(desk, `${desk}.before`)
    expect(readdirSync(stateFolder(desk, {}))).toEqual(['new'])
    expect(readdirSync(home).sort()).toEqual(['desk', 'desk.before'])
  })

  test('cut short after both: the new one stays', () => {
    swapFolders(desk, next, `${desk}.before`)
    note()
    expect(readdirSync(stateFolder(desk, {}))).toEqual(['new'])
    expect(existsSync(`${desk}.swap`)).toBe(false)
  })
})
