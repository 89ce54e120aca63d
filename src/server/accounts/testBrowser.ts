// A browser for tests of the door: it keeps the cookies that it is given, and sends them along.
import { z } from 'zod'
import type { Answer, TestDesk } from '../testDesk.ts'

export interface Browser {
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly cookie: () => string
}

const SetCookies = z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([])

/** A new browser without any cookie. */
export function browserOf(desk: TestDesk, host = '127.0.0.1:4700'): Browser {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (answer: Answer): Answer => {
    for (const one of SetCookies.parse(answer.headers['set-cookie'])) {
      const [pair = ''] = one.split(';')
      const cut = pair.indexOf('=')
      const name = pair.slice(0, cut)
      if (/max-age=0/iu.test(one)) jar.delete(name)
      else jar.set(name, pair.slice(cut + 1))
    }
    return answer
  }
  const own = (headers: Readonly<Record<string, string>> = {}) => ({
    host,
    'user-agent': 'Test Browser',
    ...(jar.size > 0 ? { cookie: cookie() } : {}),
    ...headers,
  })
  return {
    get: async (path) => keep(await desk.nobody.get(path, own())),
    post: async (path, body = {}, headers = {}) => keep(await desk.nobody.post(path, body, own(headers))),
    cookie,
  }
}

export const PASSWORD = 'three boxes by the window'
const WithUrl = z.object({ url: z.string() })
/** The token at the end of an address that was shown once. */
export const tokenIn = (answer: Answer): string =>
  new URL(WithUrl.parse(answer.body).url).pathname.split('/').at(-1) ?? ''

export interface Hired {
  readonly browser: Browser
  readonly email: string
}

let hired = 0

/** Somebody who came into the organisation of `owner` by an invitation, with a password. */
export async function hire(
  desk: TestDesk,
  owner: Pick<Browser, 'post'>,
  role: string,
  invitation: object = {},
): Promise<Hired> {
  hired += 1
  const email = `person${hired}@firm.example`
  const token = tokenIn(await owner.post('/api/v1/invitations', { role, note: '', ...invitation }))
  const browser = browserOf(desk)
  const newcomer = { name: `Person ${hired}`, email, password: PASSWORD }
  const joined = await browser.post(`/api/v1/door/invitations/${token}`, newcomer)
  if (joined.status !== 200) throw new Error(joined.text)
  return { browser, email }
}

/** The owner of the first organisation in a browser of their own. */
export async function ownersBrowser(desk: TestDesk): Promise<Browser> {
  const browser = browserOf(desk)
  const token = await desk.accounts().ownerToken()
  await browser.get(`/enter?token=${encodeURIComponent(token)}`)
  return browser
}
