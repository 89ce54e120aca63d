import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { projectFile } from './projectFolder.ts'

const Names = z.record(z.string(), z.string()).transform((named) => Object.keys(named))
const Package = z.object({ dependencies: Names, devDependencies: Names })
const { dependencies, devDependencies } = Package.parse(
  JSON.parse(readFileSync(projectFile('package.json'), 'utf8')),
)
const page = readFileSync(projectFile('docs', 'decisions', 'dependencies.md'), 'utf8')
const [running = '', building = ''] = page.split('## What builds and tests it')
const namedIn = (part: string): string[] =>
  part
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => Array.from((line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g), ([, name = '']) => name))
    .sort()

describe('Every package is named with its reason', () => {
  test('that the desk runs on', () => {
    expect(namedIn(running)).toEqual(dependencies.sort())
  })
  test('that builds and tests it', () => {
    expect(namedIn(building)).toEqual(devDependencies.sort())
  })
})
