// Another firm's sign-in: a real OpenID provider on loopback, with its own pages for coming in and agreeing.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { Provider } from 'oidc-provider'

const CLIENT = 'exhale'
const SECRET = 'a-secret-of-the-walk'

export interface OtherFirm {
  /** What the operator of the desk sets so that the desk knows it. */
  readonly env: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/** Starts a provider that sends people back to the desk on this port. Whoever gives an e-mail there has it. */
export async function otherFirm(deskPort: number): Promise<OtherFirm> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        client_secret: SECRET,
        redirect_uris: [`http://127.0.0.1:${deskPort}/api/auth/callback/oidc-1`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['a key of the walk'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: true, name: 'Вера Лугова' }),
    }),
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return {
    env: {
      EXHALE_OIDC_1_ISSUER: issuer,
      EXHALE_OIDC_1_CLIENT_ID: CLIENT,
      EXHALE_OIDC_1_CLIENT_SECRET: SECRET,
      EXHALE_OIDC_1_NAME: 'Почта Лугов',
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** On the provider's own pages: comes in with this e-mail and agrees that the desk may know it. */
export async function comeInThere(page: Page, email: string): Promise<void> {
  await page.locator('input[name="login"]').fill(email)
  await page.locator('input[name="password"]').fill('any')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
}
