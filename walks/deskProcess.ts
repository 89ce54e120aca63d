// The real desk as a process: started as a person starts it, stopped as a terminal stops it.
import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STARTS_WITHIN_MS = 90_000
const STOPS_WITHIN_MS = 60_000
// The line must have come whole: half a token opens nothing.
const LINK = /https?:\/\/\S+\/enter\?token=\S+(?=\s)/

/** Waits for the link among everything the server prints; a server that stops before says why. */
function linkOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(
      () => reject(new Error(`no link within ${STARTS_WITHIN_MS} ms:\n${said}`)),
      STARTS_WITHIN_MS,
    )
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const link = LINK.exec(said)?.[0]
      if (!link) return
      clearTimeout(late)
      resolve(link)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', (code) => reject(new Error(`the desk stopped with ${code}:\n${said}`)))
  })
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  server.kill('SIGTERM')
  const late = setTimeout(() => server.kill('SIGKILL'), STOPS_WITHIN_MS)
  await gone
  clearTimeout(late)
}

export interface DeskPlan {
  readonly port: number
  readonly state: string
  /** What the operator sets in the environment. */
  readonly env: Readonly<Record<string, string>>
}

export interface DeskProcess {
  /** What the owner finds in the terminal; it opens once. */
  readonly link: string
  readonly stop: () => Promise<void>
}

/** Starts the desk and waits for its link; one that does not get there is stopped, and the error has all that it said. */
export async function startDesk({ port, state, env }: DeskPlan): Promise<DeskProcess> {
  const server = spawn(
    process.execPath,
    ['bin/exhale.js', 'serve', '--port', String(port), '--state', state],
    {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  try {
    return { link: await linkOf(server), stop: () => stopped(server) }
  } catch (reason) {
    await stopped(server)
    throw reason
  }
}
