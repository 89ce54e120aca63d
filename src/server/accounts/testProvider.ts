// A real OIDC provider on loopback for tests: npm `oidc-provider`, its own sign-in and consent asked over HTTP.
import { createServer, type Server } from 'node:http'
import { Provider } from 'oidc-provider'

export interface TestProvider {
  readonly issuer: string
  /** Walks through the provider's pages as the account of this e-mail; gives the address that it sends the browser back to. */
  readonly signIn: (authorization: string, email: string) => Promise<string>
  readonly close: () => Promise<void>
}

const CALLBACK = 'http://127.0.0.1:4700/api/auth/callback/oidc-1'
/** Who has this in the address has not proven it to the provider. */
export const UNPROVEN = 'unproven'

function providerAt(issuer: string): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: 'exhale',
        client_secret: 'a-secret-of-the-test',
        redirect_uris: [CALLBACK],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['a key of the test'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: !id.startsWith(UNPROVEN), name: 'Из сервиса' }),
    }),
  })
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      resolve(typeof at === 'object' && at ? at.port : 0)
    })
  })

/** Follows redirects with a jar of cookies, filling in the two forms, until the address is not the provider's any more. */
async function walk(issuer: string, authorization: string, email: string): Promise<string> {
  const jar = new Map<string, string>()
  let [at, form]: [string, URLSearchParams | null] = [authorization, null]
  for (let step = 0; step < 20; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, {
      method: form ? 'POST' : 'GET',
      body: form,
      headers: { cookie },
      redirect: 'manual',
    })
    for (const one of answer.headers.getSetCookie()) {
      const [pair = ''] = one.split(';')
      const cut = pair.indexOf('=')
      jar.set(pair.slice(0, cut), pair.slice(cut + 1))
    }
    const location = answer.headers.get('location')
    form = null
    if (location) {
      at = new URL(location, at).href
      if (!at.startsWith(issuer)) return at
      continue
    }
    const page = await answer.text()
    const prompt = /name="prompt" value="(\w+)"/u.exec(page)?.[1]
    if (!prompt) throw new Error(`the provider shows neither form: ${answer.status} ${page.slice(0, 500)}`)
    at = new URL(/action="([^"]+)"/u.exec(page)?.[1] ?? '', at).href
    form = new URLSearchParams({ prompt, login: email, password: 'any' })
  }
  throw new Error('the provider never sent the browser back')
}

/** Starts the provider; `name` of its client and secret stand in the environment of the test. */
export async function testProvider(): Promise<TestProvider> {
  const server = createServer()
  const issuer = `http://127.0.0.1:${await listening(server)}`
  const answer = providerAt(issuer).callback()
  server.on('request', (request, reply) => void answer(request, reply))
  return {
    issuer,
    signIn: (authorization, email) => walk(issuer, authorization, email),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export const providerEnv = (issuer: string): NodeJS.ProcessEnv => ({
  EXHALE_OIDC_1_ISSUER: issuer,
  EXHALE_OIDC_1_CLIENT_ID: 'exhale',
  EXHALE_OIDC_1_CLIENT_SECRET: 'a-secret-of-the-test',
  EXHALE_OIDC_1_NAME: 'Сервис',
})
