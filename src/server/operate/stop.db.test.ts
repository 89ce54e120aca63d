// How the desk ends, and how it refuses to begin: through the command line, as the operator meets it.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../db/database.ts'
import { migrations } from '../db/migrate.ts'
import { testProgram } from '../testPrograms.ts'

const LINK = /(https?:\/\/[^/\s]+)\/enter\?token=\S+/
const state = mkdtempSync(join(tmpdir(), 'exhale-stop-'))
afterAll(() => rmSync(state, { recursive: true, force: true }))

/** `exhale serve` on the state folder, and what it says. */
function served(): {
  server: ChildProcess
  link: Promise<readonly string[]>
  end: Promise<{ code: number | null; said: string }>
} {
  const args = [testProgram('exhale'), 'serve', '--port', '0', '--lang', 'en']
  const server = spawn(process.execPath, [...args, '--state', state], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const link = new Promise<readonly string[]>((resolve) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const found = LINK.exec(said)
      if (found) resolve(found)
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
  })
  const end = new Promise<{ code: number | null; said: string }>((resolve) =>
    server.once('exit', (code) => resolve({ code, said })),
  )
  return { server, link, end }
}

describe('A stop', () => {
  test(
    'lets an upload that is under way come to its end, and ends in order',
    { timeout: 120_000 },
    async () => {
      const { server, link, end } = served()
      const [entrance = '', address = ''] = await link
      const entered = await fetch(entrance, { redirect: 'manual' })
      const cookie = entered.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ')
      const type = 'multipart/form-data; boundary=line'
      const upload = request(`${address}/api/v1/imports`, {
        method: 'POST',
        headers: { cookie, 'content-type': type },
      })
      const answered = new Promise<number>((resolve, reject) => {
        upload.once('response', (answer) => resolve(answer.resume().statusCode ?? 0))
        upload.once('error', reject)
      })
      upload.write('--line\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nOne')
      // The server has begun to read the body when it answers somebody who asked after it.
      await fetch(`${address}/healthz`)
      server.kill('SIGTERM')
      await expect
        .poll(
          () =>
            fetch(`${address}/healthz`).then(
              () => 'open',
              () => 'closed',
            ),
          { timeout: 60_000 },
        )
        .toBe('closed')
      upload.end(' Two\r\n--line--\r\n')
      expect(await answered).toBe(201)
      expect((await end).code).toBe(0)
    },
  )
})

describe('A start', () => {
  test(
    'on a database that a newer version made is refused, with a sentence and exit code 2',
    { timeout: 120_000 },
    async () => {
      const future = { name: '9999_future.sql', sql: 'select 1', sha256: 'f'.repeat(64) }
      const database = await openDatabase({ state, env: {}, known: [...migrations(), future] })
      await database.stop()
      const { code, said } = await served().end
      expect(said).toContain('The database was made by a newer version of Exhale (9999_future.sql)')
      expect(said).not.toMatch(/^\s+at /m)
      expect(code).toBe(2)
    },
  )
})
