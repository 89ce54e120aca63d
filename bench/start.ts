// A cold `npm start`: an empty state folder, a database that does not exist yet, up to the first page in the hand.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { figure, median, type Figure } from './measure.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const COLD_STARTS = 3
const PATIENCE_MS = 120_000

async function firstPageMs(): Promise<number> {
  const state = mkdtempSync(join(tmpdir(), 'exhale-start-'))
  const began = performance.now()
  const desk = spawn(process.execPath, ['bin/exhale.js', 'serve', '--port', '0', '--state', state], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => desk.once('exit', () => resolve()))
  const answered = new Promise<number>((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error('no page within two minutes')), PATIENCE_MS)
    desk.once('exit', (code) => reject(new Error(`the desk ended with ${code}`)))
    let said = ''
    desk.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const link = /(http:\/\/127\.0\.0\.1:\d+)\/\S+/u.exec(said)?.[1]
      if (!link) return
      fetch(link)
        .then((page) => page.text())
        .then((page) =>
          page.includes('<html') ? resolve(performance.now() - began) : reject(new Error(page)),
        )
        .catch(reject)
        .finally(() => clearTimeout(patience))
    })
  })
  try {
    return await answered
  } finally {
    desk.kill('SIGTERM')
    await ended
    rmSync(state, { recursive: true, force: true })
  }
}

function bareMs(): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' })
  return new Promise((resolve) => child.once('exit', () => resolve(performance.now() - began)))
}

export async function startFigures(): Promise<Figure[]> {
  const [cold, bare]: [number[], number[]] = [[], []]
  for (let i = 0; i < COLD_STARTS; i += 1) {
    cold.push(await firstPageMs())
    bare.push(await bareMs())
  }
  return [figure('npm_start.first_page', [median(cold), 'ms'], ['node -e 0', median(bare)])]
}
