// A desk in a process of its own, for tests that end it as a power cut or an administrator would.
import { spawn, type ChildProcess } from 'node:child_process'
import { testProgram } from './testPrograms.ts'

export interface Life {
  readonly server: ChildProcess
  readonly address: string
  readonly link: string
}

const LINK = /(https?:\/\/[^/\s]+)\/enter\?token=\S+/

/** Starts the desk on a state folder as its owner does, and waits for the link it prints; `env` stands beside that of the test. */
export function started(state: string, env: Readonly<Record<string, string>> = {}): Promise<Life> {
  const args = [testProgram('exhale'), 'serve', '--port', '0', '--state', state]
  const server = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const [link, address] = LINK.exec(said) ?? []
      if (link && address) resolve({ server, address, link })
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.once('exit', () => reject(new Error(`the desk stopped:\n${said}`)))
  })
}

/** Sends the signal and waits until the process is gone. */
export async function ended({ server }: Life, signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill(signal)
  await gone
}

/** The cookies of whoever opened the link. */
export async function signedIn({ link }: Life): Promise<string> {
  const answer = await fetch(link, { redirect: 'manual' })
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}
