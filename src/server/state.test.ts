import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { announce, leaveState, runningDesk, stateFolder, takeState } from './state.ts'

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'exhale-state-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))
const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8)

describe('The state folder', () => {
  test.for([
    ['what was asked for', 'asked', { EXHALE_STATE: 'env', XDG_DATA_HOME: 'data' }, 'asked'],
    [
      'the environment, when nothing was asked',
      undefined,
      { EXHALE_STATE: 'env', XDG_DATA_HOME: 'data' },
      'env',
    ],
    ["the user's data folder otherwise", undefined, { XDG_DATA_HOME: 'data' }, 'data/exhale'],
  ] as const)('is %s', ([, asked, env, expected]) => {
    const inHome = (value: string | undefined) => (value === undefined ? undefined : join(home, value))
    const variables = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, inHome(value)]))
    const folder = stateFolder(inHome(asked), variables)
    expect(folder).toBe(join(home, expected))
    expect(mode(folder)).toBe('700')
  })
})

describe('A desk on a state folder', () => {
  test('keeps a second one away until it leaves', () => {
    const state = stateFolder(join(home, 'one'), {})
    expect(takeState(state)).toBe(true)
    announce(state, 'http://127.0.0.1:4700', 4700)
    expect(takeState(state)).toBe(false)
    expect(runningDesk(state)?.address).toBe('http://127.0.0.1:4700')
    leaveState(state)
    expect(takeState(state)).toBe(true)
  })
  test.for([
    ['was killed', { pid: 2 ** 22 - 1, startedAt: '1', address: 'http://127.0.0.1:1' }],
    [
      'had a pid that is another program now',
      { pid: process.pid, startedAt: '1', address: 'http://127.0.0.1:1' },
    ],
    ['was cut short while writing', 'half a'],
  ] as const)('that %s does not keep the next one away', ([, left]) => {
    const state = stateFolder(join(home, 'left'), {})
    writeFileSync(join(state, 'desk.json'), JSON.stringify(left))
    expect(runningDesk(state)).toBeNull()
    expect(takeState(state)).toBe(true)
    expect(readFileSync(join(state, 'desk.json'), 'utf8')).toContain(String(process.pid))
    leaveState(state)
  })
})
