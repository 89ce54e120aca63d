// The whole server is killed while people write: what it acknowledged must be there, and what it did not can be sent again.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { testMail } from '../accounts/testMail.ts'
import { checkLogs } from '../upkeep.cli.ts'
import { ended, signedIn, started, type Life } from '../testProcess.ts'

const state = mkdtempSync(join(tmpdir(), 'exhale-server-crash-'))
/** The short form in every test run; `npm run faults` asks for the long one. */
const KILLS = Number(process.env['EXHALE_SERVER_KILLS'] ?? 2)
const WRITERS = 4
/** Long enough for some writes to be whole and some to be under way; each life a little different. */
const lifeMs = (kill: number): number => 150 + ((kill * 97) % 400)

afterAll(() => rmSync(state, { recursive: true, force: true }))

/** One write of a person at the desk: sent again under the same key until the desk has answered. */
interface Write {
  readonly path: string
  readonly key: string
  readonly body: unknown
}

const Created = z.object({ id: z.string() })

/** Whoever signed in once stays so in every life of the server. */
let cookie = ''

async function sent(address: string, cookie: string, { path, key, body }: Write): Promise<unknown> {
  const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': key }
  const answer = await fetch(address + path, { method: 'POST', headers, body: JSON.stringify(body) })
  const said: unknown = await answer.json()
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(said)}`)
  return said
}

const caseOf = (number: number): Write => ({
  path: '/api/v1/cases',
  key: `case-of-writer-${number}`,
  body: { facts: { title: `Case ${number}`, lang: 'en', messages: [messageOf(`first-${number}`)] } },
})
const messageOf = (id: string) => ({
  id,
  at: '2026-11-20T10:00:00Z',
  channel: 'email',
  from: 'client',
  direction: 'in',
  text: `Words of ${id}`,
})

/** A person who writes one message after another, across all lives of the server. */
class Writer {
  readonly #number: number
  #case = ''
  #next = 0
  readonly acknowledged: string[] = []
  constructor(number: number) {
    this.#number = number
  }
  get case(): string {
    return this.#case
  }
  /** Writes until the server is gone; the write that got no answer is the first one of the next life. */
  async write(address: string, cookie: string): Promise<void> {
    for (;;) {
      try {
        this.#case ||= Created.parse(await sent(address, cookie, caseOf(this.#number))).id
        const id = `w${this.#number}-${this.#next}`
        const path = `/api/v1/cases/${this.#case}/messages`
        await sent(address, cookie, { path, key: `message-${id}`, body: messageOf(id) })
        this.acknowledged.push(id)
        this.#next += 1
      } catch (error) {
        if (error instanceof TypeError) return
        throw error
      }
    }
  }
}

const Perhaps = z.object({ attempt: z.string(), state: z.literal('perhaps'), messageId: z.string() })

const Seen = z.object({ facts: z.object({ messages: z.array(z.object({ id: z.string() })) }) })

async function messagesOf(address: string, cookie: string, id: string): Promise<string[]> {
  const answer = await fetch(`${address}/api/v1/cases/${id}`, { headers: { cookie } })
  return Seen.parse(await answer.json()).facts.messages.map((message) => message.id)
}

test(
  'A server killed in the middle of writes keeps every write it acknowledged, once, and its log is whole',
  async () => {
    const writers = Array.from({ length: WRITERS }, (_, number) => new Writer(number))
    for (let kill = 0; kill < KILLS; kill += 1) {
      const life = await started(state)
      cookie ||= await signedIn(life)
      const writing = writers.map((writer) => writer.write(life.address, cookie))
      await pause(lifeMs(kill))
      // A busy machine needs longer for the first writes: the last life lasts until everybody has written something.
      const isTooEarly = () => kill === KILLS - 1 && writers.some((one) => one.acknowledged.length === 0)
      while (isTooEarly()) await pause(50)
      await ended(life, 'SIGKILL')
      await Promise.all(writing)
    }
    expect(writers.flatMap((writer) => writer.acknowledged).length).toBeGreaterThan(0)
    const last = await started(state)
    for (const writer of writers) {
      const found = await messagesOf(last.address, cookie, writer.case)
      expect(writer.acknowledged.filter((id) => !found.includes(id))).toEqual([])
      expect(found.length).toBe(new Set(found).size)
      // At most the one write whose answer was lost may stand beside those that were acknowledged, and the first message.
      expect(found.length - writer.acknowledged.length).toBeLessThanOrEqual(2)
    }
    await ended(last, 'SIGTERM')
    const checked = await checkLogs(state, {})
    expect(Array.from(checked.values(), ({ faults }) => faults)).toEqual([[]])
  },
  120_000 + KILLS * 30_000,
)

test('A server killed between the last word of a mail and the answer to it knows that it was perhaps sent, and never repeats it', async () => {
  const mail = await testMail()
  const env = { EXHALE_SMTP_URL: mail.url, EXHALE_MAIL_FROM: 'desk@polka.example' }
  const life = await started(state, env)
  cookie ||= await signedIn(life)
  const [to, text] = ['anna@mail.example', 'Hello.\n\nWe have your message and will answer on the substance.']
  const api = '/api/v1'
  const made = async ({ address }: Life, path: string, key: string, body: unknown) =>
    sent(address, cookie, { path: api + path, key, body })
  const { id } = Created.parse(await made(life, '/cases', 'case-that-is-mailed', caseOf(WRITERS).body))
  const letter = { kind: 'acknowledgement', to: 'client', text }
  const { id: copied } = Created.parse(await made(life, `/cases/${id}/letters`, 'letter-to-mail', letter))
  const path = `/cases/${id}/letters/${copied}/mailing`
  mail.read = () => ended(life, 'SIGKILL')
  await expect(made(life, path, 'mailed-once', { to, again: to })).rejects.toThrow(TypeError)
  mail.read = null
  const after = await started(state, env)
  // Whoever asks again under the same key, and whoever asks anew, hands nothing over a second time.
  const perhaps = Perhaps.parse(await made(after, path, 'mailed-once', { to, again: to }))
  await expect(made(after, path, 'mailed-anew', { to, again: to })).rejects.toThrow('perhaps_sent')
  await made(after, `/mail-attempts/${perhaps.attempt}/answer`, 'looked-into', { answer: 'said_sent' })
  await ended(after, 'SIGTERM')
  await mail.close()
  expect(mail.letters.map(({ messageId }) => messageId)).toEqual([`<${perhaps.messageId}>`])
}, 120_000)
