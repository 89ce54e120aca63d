// A counter for tests: sites, links, devices and people as an owner makes them, and what a device sends.
import { beforeAll, beforeEach } from 'vitest'
import { z } from 'zod'
import { idOf, type Answer, type TestDesk, type Visitor } from '../testDesk.ts'

export const START = Date.UTC(2026, 10, 21, 10)
export const MINUTE = 60_000
export const PIN = '480913'
/** Begins like a PNG: what matters to the server are its first bytes. */
export const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.alloc(40, 7),
]).toString('base64')

const Link = z.object({ id: z.uuid(), url: z.string() })
export const kindOf = ({ body }: Answer): string =>
  z.object({ type: z.string() }).parse(body).type.slice('urn:exhale:problem:'.length)

/** What a browser does with the cookie that it got. */
const cookieIn = (answer: Answer): string => String(answer.headers['set-cookie']).split(';')[0] ?? ''

export const siteOf = async (visitor: Visitor, name: string): Promise<string> =>
  idOf(await visitor.post('/api/v1/sites', { name }))

export async function linkFor(visitor: Visitor, site: string): Promise<{ id: string; token: string }> {
  const answer = await visitor.post('/api/v1/devices/invitations', { site, name: 'Планшет' })
  const { id, url } = Link.parse(answer.body)
  return { id, token: new URL(url).hash.slice(1) }
}

export const added = async (visitor: Visitor, name: string, sites: string[] = []): Promise<string> =>
  idOf(await visitor.post('/api/v1/counter-people', { name, pin: PIN, sites }))

export const turn = (device: Visitor, person: string, pin = PIN): Promise<Answer> =>
  device.post('/api/v1/counter/turns', { person, pin })

export const takenIn = {
  kind: 'taken_in',
  client: 'Анна, зелёная куртка',
  items: [{ name: 'коробка', quantity: '2', unit: 'шт' }],
}
export const entry = (device: Visitor, more: object = {}): Promise<Answer> =>
  device.post('/api/v1/counter/entries', { ...takenIn, ...more })

export interface TestCounter {
  readonly owner: Visitor
  readonly site: string
  /** Another site of the same organisation. */
  readonly elsewhere: string
}

/** Two sites of the first owner; the clock stands at START before each test. */
export function testCounter(desk: TestDesk): TestCounter {
  let made: TestCounter | undefined
  beforeAll(async () => {
    desk.setClock(START)
    const owner = await desk.owner()
    const site = await siteOf(owner, 'Выдача на Лесной')
    made = { owner, site, elsewhere: await siteOf(owner, 'Мастерская') }
  })
  beforeEach(() => desk.setClock(START))
  const there = (): TestCounter => {
    if (!made) throw new Error('the counter opens before the first test')
    return made
  }
  return {
    get owner() {
      return there().owner
    },
    get site() {
      return there().site
    },
    get elsewhere() {
      return there().elsewhere
    },
  }
}

/** A browser that holds this cookie. */
export const holding = (desk: TestDesk, cookie: string): Visitor => ({
  get: (path, headers = {}) => desk.nobody.get(path, { cookie, ...headers }),
  post: (path, body, headers = {}) => desk.nobody.post(path, body, { cookie, ...headers }),
})

export const join = (desk: TestDesk, token: string): Promise<Answer> =>
  desk.nobody.post('/api/v1/door/devices', { token })

/** A device that has joined a site of the visitor's organisation. */
export async function joined(
  desk: TestDesk,
  visitor: Visitor,
  site: string,
): Promise<{ id: string; device: Visitor; cookie: string }> {
  const answer = await join(desk, (await linkFor(visitor, site)).token)
  const cookie = cookieIn(answer)
  return { id: idOf(answer), device: holding(desk, cookie), cookie }
}
