import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ACT_KINDS, LOOK_KINDS } from '../../web/trail/kinds.ts'
import { projectFile } from '../projectFolder.ts'
import { READ_THINGS } from './readings.ts'

const SERVER = projectFile('src', 'server')

/** Kinds of acts as the server's own files name them: `kind: 'member.invited'`, `KIND = 'secret.rotated'`. */
const recorded = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/(?:\.test\.ts$|(?:^|\/)test)/u.test(path))
  .flatMap((path) =>
    Array.from(
      readFileSync(join(SERVER, path), 'utf8').matchAll(/(?:\bkind: |KIND = )'(\w+\.\w+)'/gu),
      ([, kind = '']) => kind,
    ),
  )

describe('Every line of the trail', () => {
  test('about an act has words, whatever part of the server records it', () => {
    const known: ReadonlySet<string> = new Set([...ACT_KINDS, 'reading.list'])
    expect(recorded.length).toBeGreaterThan(20)
    expect([...new Set(recorded)].filter((kind) => !known.has(kind))).toEqual([])
  })

  test('about a look has words, and no words stand for what nobody can look at', () => {
    expect(LOOK_KINDS.map((kind) => kind.slice('read.'.length)).toSorted()).toEqual(READ_THINGS.toSorted())
  })
})
