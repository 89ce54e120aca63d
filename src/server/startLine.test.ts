// A stop that is sent to `npm start` alone, as process managers do, must end the desk: npm passes it to its own child only.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFile } from './projectFolder.ts'

const STAND_IN = `
process.once('SIGTERM', () => { console.log('stopped'); process.exit(0) })
setTimeout(() => undefined, 20_000)
console.log('running')
`

let checkout: string
beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'exhale-start-'))
  cpSync(projectFile('package.json'), join(checkout, 'package.json'))
  mkdirSync(join(checkout, 'bin'))
  writeFileSync(join(checkout, 'bin', 'exhale.js'), STAND_IN)
})
afterAll(() => rmSync(checkout, { recursive: true, force: true }))

/** What the program says when SIGTERM reaches `npm start` as soon as it runs. */
const said = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const npm = spawn('npm', ['start', '--silent'], { cwd: checkout, stdio: ['ignore', 'pipe', 'ignore'] })
    let words = ''
    npm.once('error', reject)
    npm.once('exit', () => {
      npm.stdout.destroy()
      resolve(words)
    })
    npm.stdout.on('data', (chunk: Buffer) => {
      words += chunk.toString()
      if (words === 'running\n') npm.kill('SIGTERM')
    })
  })

describe('npm start', () => {
  test('passes a stop on to the desk', async () => {
    expect(await said()).toBe('running\nstopped\n')
  })
})
