// A desk that sends mail and short messages, with a client who was sent an agreement.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeEach } from 'vitest'
import { z } from 'zod'
import { testMail, type Letter, type TestMail } from '../accounts/testMail.ts'
import type { TestDatabase } from '../db/testDatabase.ts'
import { idOf, testDesk, type Answer, type TestDesk, type Visitor } from '../testDesk.ts'
import { outgoingMail } from '../mail/outgoing.ts'
import { MadeLink, PageView } from './pageShapes.ts'
import { remindClients } from './reminding.job.ts'

export const API = '/api/v1'
export const NOW = Date.UTC(2026, 10, 22, 10)
export const SHELF = {
  version: 'ноябрь 2026',
  clauses: [
    {
      no: '2.1',
      text: 'Ячейка до 0,4 м³.',
      limit: { metric: 'volume', op: '<=', value: 0.4, unit: 'm3' },
    },
    { no: '2.2', text: 'Оплата до пятого числа.' },
  ],
}
export const CARD = {
  name: 'Анна Серова',
  consumer: true,
  emails: ['anna@mail.example'],
  phones: ['+7 916 555-45-67'],
}

export const kindOf = ({ body }: Answer): string => z.object({ type: z.string() }).parse(body).type.slice(19)
export const codeIn = (words: string | undefined): string => /\b\d{6}\b/u.exec(words ?? '')?.[0] ?? ''
export const there = <T>(thing: T | null | undefined): T => {
  if (thing == null) throw new Error('the page has it')
  return thing
}

export interface Sent {
  readonly visitor: Visitor
  readonly client: string
  readonly version: string
  readonly link: MadeLink
  readonly token: string
}

export interface TestPages {
  readonly desk: TestDesk
  /** What the mail server took since the test began. */
  readonly letters: () => Letter[]
  /** What the service of short messages was told since the test began. */
  readonly texts: string[]
  /** An organisation whose client was sent an agreement. */
  readonly sent: (more?: { card?: object; link?: object; settings?: object }) => Promise<Sent>
  readonly asked: (token: string, path?: string, body?: object) => Promise<Answer>
  readonly pageOf: (token: string) => Promise<PageView>
  /** Accepts what the page asks for next, with the code from the mail. */
  readonly acceptNext: (token: string) => Promise<PageView>
  /** One round of reminders at an instant. */
  readonly remind: (now: number) => Promise<void>
}

/** A service of short messages on loopback; it refuses numbers of zeros. */
async function phoneService(texts: string[]): Promise<Server> {
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const said = await textOf(request)
    texts.push(`${request.headers.authorization ?? ''} ${said}`)
    response.writeHead(said.includes('000-00-00') ? 500 : 202).end()
  }
  const server = createServer((request, response) => void take(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function openDesk(database: TestDatabase, texts: string[]) {
  let mail: TestMail | undefined
  let phones: Server | undefined
  const desk = testDesk(database, {
    origin: 'https://desk.example',
    env: async () => {
      mail = await testMail()
      phones = await phoneService(texts)
      const at = phones.address()
      const port = typeof at === 'object' && at ? at.port : 0
      return {
        EXHALE_SMTP_URL: mail.url,
        EXHALE_MAIL_FROM: 'desk@vesla.example',
        EXHALE_SMS_URL: `http://exhale:key@127.0.0.1:${port}/send`,
      }
    },
  })
  afterAll(async () => {
    await mail?.close()
    phones?.closeAllConnections()
    await new Promise((resolve) => phones?.close(resolve))
  })
  const remind = async (now: number): Promise<void> => {
    desk.setClock(now)
    const ways = { EXHALE_SMTP_URL: mail?.url, EXHALE_MAIL_FROM: 'desk@vesla.example' }
    const out = outgoingMail(ways)
    const { pools } = database
    const defaults = { lang: 'ru', timezone: 'Europe/Moscow' } as const
    const broken: unknown[] = []
    const clock = { now: () => now }
    const own = { pools, accounts: desk.accounts(), mail: out, clock, defaults }
    await remindClients(own, (error) => broken.push(error))
    out?.close()
    if (broken.length > 0) throw new Error('a reminder broke', { cause: broken[0] })
  }
  return { desk, letters: () => mail?.letters ?? [], remind }
}

/** The desk of a test file; its clock stands at `NOW` when a test begins. */
export function testPages(database: TestDatabase): TestPages {
  const texts: string[] = []
  const { desk, letters, remind } = openDesk(database, texts)
  beforeEach(() => {
    desk.setClock(NOW)
    letters().length = 0
    texts.length = 0
  })
  const asked: TestPages['asked'] = (token, path = '', body = {}) =>
    desk.nobody.post(`${API}/door/page${path}`, body, { 'x-client-link': token })
  const pageOf: TestPages['pageOf'] = async (token) => PageView.parse((await asked(token)).body)
  return {
    desk,
    letters,
    texts,
    asked,
    pageOf,
    remind,
    sent: async (more = {}) => {
      const visitor = await desk.stranger()
      await visitor.post(`${API}/settings`, { name: 'ООО «Полка»', ...more.settings })
      const client = idOf(await visitor.post(`${API}/clients`, { ...CARD, ...more.card }))
      const version = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts: SHELF }))
      const answer = await visitor.post(`${API}/clients/${client}/links`, { version, ...more.link })
      const link = MadeLink.parse(answer.body)
      return { visitor, client, version, link, token: new URL(link.url).hash.slice(1) }
    },
    acceptNext: async (token) => {
      const { version, textHash } = there((await pageOf(token)).waiting)
      await asked(token, '/codes', { version, way: 'mail:0' })
      const code = codeIn(letters().at(-1)?.text)
      const tried = { version, textHash, code, by: 'Анна Серова' }
      return PageView.parse((await asked(token, '/acceptances', tried)).body)
    },
  }
}
