// Codes of an authenticator: on with the first right code, off with another, new recovery codes for a third.
import type { App, Desk } from '../desk.ts'
import { personOf } from '../desk.ts'
import { Done, RecoveryCodes, TotpCode, TotpSecret } from './accountShapes.ts'
import { handOn } from './atDoor.ts'
import { beginTotp, checkCode, newRecoveryCodes, removeTotp } from './secondStep.ts'
import { acting, freshSession } from './signedIn.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** A code of somebody who is in: six digits are an authenticator's, anything else is a recovery code. */
async function check(
  desk: Desk,
  request: FastifyRequest<{ Body: { code: string } }>,
  reply: FastifyReply,
): Promise<string> {
  const { id: user } = personOf(request)
  const { code } = request.body
  const kind = /^\d{3}\s?\d{3}$/u.test(code) ? 'totp' : 'recovery'
  handOn(reply, await checkCode(desk.accounts, request.headers, request.ip, { user, kind, code, isIn: true }))
  return user
}

export const secondStepRoutes = (app: App, desk: Desk): void => {
  const self = { needs: 'self', limit: 'door' } as const
  const begun = { operationId: 'beginTotp', response: { 200: TotpSecret } }
  app.post('/me/totp', { config: self, schema: begun }, async (request) => {
    await freshSession(desk, request)
    return beginTotp(desk.accounts, personOf(request))
  })

  const confirmed = { operationId: 'confirmTotp', body: TotpCode, response: { 200: RecoveryCodes } }
  app.post('/me/totp/confirmation', { config: self, schema: confirmed }, async (request, reply) => {
    const user = await check(desk, request, reply)
    const act = { kind: 'second_step.on', about: { by: 'totp' } } as const
    return { recoveryCodes: await acting(desk, request, act, () => newRecoveryCodes(desk.accounts, user)) }
  })

  const removed = { operationId: 'removeTotp', body: TotpCode, response: { 200: Done } }
  app.post('/me/totp/removal', { config: self, schema: removed }, async (request, reply) => {
    const user = await check(desk, request, reply)
    const act = { kind: 'second_step.off', about: { by: 'totp' } } as const
    await acting(desk, request, act, () => removeTotp(desk.pools.door, user))
    return {}
  })

  const renewed = { operationId: 'newRecoveryCodes', body: TotpCode, response: { 200: RecoveryCodes } }
  app.post('/me/recovery-codes', { config: self, schema: renewed }, async (request, reply) => {
    const user = await check(desk, request, reply)
    const act = { kind: 'second_step.codes_renewed', about: {} } as const
    return { recoveryCodes: await acting(desk, request, act, () => newRecoveryCodes(desk.accounts, user)) }
  })
}
