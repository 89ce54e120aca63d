// Programs of ours for tests that need a process of their own: one that is killed, or asked as a terminal asks it.
//
// Bundled as the build does it: loading hundreds of sources one by one takes such a process longer than what it is asked.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { wholeProgram } from '../../scripts/bundling.mjs'
import { projectFile } from './projectFolder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the workers of this run put what they bundle. */
    programs: string
  }
}

const SOURCES = {
  exhale: 'src/server/main.cli.ts',
  crashWriter: 'src/server/db/crashWriter.cli.ts',
  faultWriter: 'src/server/evidence/faults/faultWriter.cli.ts',
} as const

let built: string | null = null

function bundles(): string {
  const folder = mkdtempSync(join(inject('programs'), 'worker-'))
  buildSync({
    ...wholeProgram,
    absWorkingDir: projectFile(),
    entryPoints: SOURCES,
    outdir: folder,
  })
  return folder
}

/** The file of a program, for `node`; a worker bundles all of them when it is asked for the first one. */
export function testProgram(name: keyof typeof SOURCES): string {
  built ??= bundles()
  return join(built, `${name}.js`)
}

/** A folder for the run, inside the checkout: there a bundle finds the rules, the migrations and the packages. */
export default function setup(project: TestProject): () => void {
  const parent = projectFile('.cache', 'programs')
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, 'run-'))
  project.provide('programs', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
