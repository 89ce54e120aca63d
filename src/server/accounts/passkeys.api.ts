// One's own passkeys: added from a fresh session, listed, removed.
import type { Pool } from 'pg'
import type { App, Desk } from '../desk.ts'
import { personOf } from '../desk.ts'
import { Refusal } from '../problem.ts'
import { Done, Made, NewPasskey, PasskeyOptions, PasskeyParams, Passkeys } from './accountShapes.ts'
import { handOn } from './atDoor.ts'
import { acting, freshSession } from './signedIn.ts'

const PASSKEYS_MOST = 20

interface OwnPasskey {
  readonly id: string
  readonly name: string | null
  readonly createdAt: Date | null
}

async function passkeysOf(door: Pool, user: string): Promise<readonly OwnPasskey[]> {
  const { rows } = await door.query<OwnPasskey>(
    `select id, name, "createdAt" from "passkey" where "userId" = $1 order by "createdAt", id`,
    [user],
  )
  return rows
}

async function removePasskey(door: Pool, user: string, passkey: string): Promise<void> {
  const { rowCount } = await door.query('delete from "passkey" where id = $2 and "userId" = $1', [
    user,
    passkey,
  ])
  if (rowCount !== 1) throw new Refusal('not_found')
}

export const passkeyRoutes = (app: App, desk: Desk): void => {
  const { accounts, pools } = desk
  const self = { needs: 'self' } as const
  app.get(
    '/me/passkeys',
    { config: self, schema: { operationId: 'listPasskeys', response: { 200: Passkeys } } },
    async (request) => {
      const passkeys = await passkeysOf(pools.door, personOf(request).id)
      return {
        passkeys: passkeys.map(({ id, name, createdAt }) => ({
          id,
          name: name ?? '',
          createdAt: (createdAt ?? new Date(0)).toISOString(),
        })),
      }
    },
  )

  const asked = { operationId: 'passkeyOptions', response: { 200: PasskeyOptions } }
  app.post('/me/passkeys/options', { config: self, schema: asked }, async (request, reply) => {
    await freshSession(desk, request)
    if ((await passkeysOf(pools.door, personOf(request).id)).length >= PASSKEYS_MOST)
      throw new Refusal('enough_already')
    const { status, cookies, body } = await accounts.ask(request.headers, request.ip, (api, headers) =>
      api.generatePasskeyRegistrationOptions({ headers, query: {}, asResponse: true }),
    )
    if (status >= 400) throw new Refusal('sign_in_again')
    handOn(reply, cookies)
    return body
  })

  const added = { operationId: 'addPasskey', body: NewPasskey, response: { 201: Made } }
  app.post('/me/passkeys', { config: self, schema: added }, async (request, reply) => {
    await freshSession(desk, request)
    const { name, response } = request.body
    const answer = await accounts.ask(request.headers, request.ip, (api, headers) =>
      api.verifyPasskeyRegistration({ body: { name, response }, headers, asResponse: true }),
    )
    const { id } = answer.body
    if (answer.status >= 400 || typeof id !== 'string') throw new Refusal('passkey_refused')
    const act = { kind: 'passkey.added', about: { passkey: id } } as const
    // The library has kept the key before anybody knows its id: one that cannot be put on record is taken off again.
    await acting(desk, request, act, async () => undefined).catch(async (error: unknown) => {
      await removePasskey(pools.door, personOf(request).id, id)
      throw error
    })
    return reply.code(201).send({ id })
  })

  const removed = { operationId: 'removePasskey', params: PasskeyParams, response: { 200: Done } }
  app.post('/me/passkeys/:passkey/removal', { config: self, schema: removed }, async (request) => {
    const { passkey } = request.params
    await acting(desk, request, { kind: 'passkey.removed', about: { passkey } }, () =>
      removePasskey(pools.door, personOf(request).id, passkey),
    )
    return {}
  })
}
