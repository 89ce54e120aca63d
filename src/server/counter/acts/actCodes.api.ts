// The routes of a signature by code: send the digits to the client, and see whether they were read out right.
import { clientAtCounter } from './counterClients.store.ts'
import {
  ActCodeAsked,
  ActCodeProven,
  ActCodeSaid,
  ActCodeSent,
} from '../../../ledger/counter/counterActShapes.ts'
import { masked, type CodeAddress } from '../../clientPages/codeWays.ts'
import { asPerson, personOf, type App, type Desk } from '../../desk.ts'
import { organisationOf } from '../../organisation.store.ts'
import { Refusal } from '../../problem.ts'
import { actCodeLetter, actCodeText, newActCode, provenBy, type ActSaid } from './actCode.ts'
import { addressesOf } from './codeAddresses.store.ts'
import type { AtDevice } from './counterActs.api.ts'
import type { Lang } from '../../../basics/lang.ts'

async function send(
  desk: Desk,
  { kind, to }: CodeAddress,
  lang: Lang,
  code: string,
  said: ActSaid,
): Promise<void> {
  try {
    if (kind === 'mail') await desk.mail?.send(actCodeLetter(lang, to, code, said))
    else await desk.texts?.send({ to, text: actCodeText(lang, code, said) })
  } catch {
    throw new Refusal('code_not_sent')
  }
}

export const actCodeRoutes = (app: App, desk: Desk, counterOf: AtDevice): void => {
  const config = { needs: 'counter.use', limit: 'door' } as const
  const ask = { operationId: 'askForActCode', body: ActCodeAsked, response: { 201: ActCodeSent } }
  app.post('/counter/codes', { config, schema: ask }, async (request, reply) => {
    const { act, client, way, number, lines } = request.body
    const { device } = counterOf(request)
    const now = desk.clock.now()
    const { address, lang, business } = await asPerson(desk, request, async (tx) => {
      const { timezone: zone, lang, name } = await organisationOf(tx, desk.defaults)
      if (!(await clientAtCounter(tx, client, device.site, { asOf: now, zone }, desk)))
        throw new Refusal('not_found')
      const found = (await addressesOf(tx, client, desk)).find((one) => one.way === way)
      if (!found) throw new Refusal('no_code_way')
      return { address: found, lang, business: name }
    })
    const about = { org: device.org, act, client }
    const { code, expiresAt, ticket } = newActCode(desk.secrets, about, masked(address), now)
    await send(desk, address, lang, code, { business, number, lines })
    return reply.code(201).send({ ticket, until: new Date(expiresAt).toISOString() })
  })

  // Whoever guesses here guesses at one client: the pauses grow for that client, whatever the act.
  const guessedAt = (request: { body: unknown }): string | null =>
    ActCodeSaid.safeParse(request.body).data?.client ?? null
  const say = { operationId: 'sayActCode', body: ActCodeSaid, response: { 200: ActCodeProven } }
  app.post('/counter/codes/said', { config: { ...config, guessedAt }, schema: say }, async (request) => {
    const { act, client, ticket, code } = request.body
    const about = { org: personOf(request).org, act, client }
    const proof = provenBy(desk.secrets, about, { ticket, code }, desk.clock.now())
    if (proof === null) throw new Refusal('code_wrong')
    return { proof }
  })
}
