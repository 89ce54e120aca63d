// SECURITY.md promises nothing without naming what holds it.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectFile } from '../projectFolder.ts'

const rows = readFileSync(projectFile('SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| promised'))

test('Each promise of the threat model names tests that exist', () => {
  const named = rows.map((row) =>
    Array.from(row.matchAll(/`((?:src|walks|scripts)\/[^`]+)`/g), ([, path]) => path ?? ''),
  )
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter((_row, at) => named[at]?.length === 0)).toEqual([])
  expect(named.flat().filter((path) => !existsSync(projectFile(path)))).toEqual([])
})
