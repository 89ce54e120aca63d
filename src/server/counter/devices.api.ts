// What the owner does about counters: sites, devices that join them, and the people with their PINs.
//
// Answers that show a secret and requests that carry one never take an Idempotency-Key: the desk would keep an answer, and a
// digest of the request is no secret when six digits are all that is in it.
import { z } from 'zod'
import {
  DeviceLink,
  DeviceList,
  IdleLock,
  NewInvitation,
  NewSite,
  SiteList,
  type CounterDevice,
} from '../../ledger/counter/counterShapes.ts'
import { acting } from '../accounts/signedIn.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../desk.ts'
import { isId, newId } from '../ids.ts'
import { Refusal } from '../problem.ts'
import { devicesOf, inviteDevice, revokeDevice, setIdleMinutes, type Device } from './devices.ts'
import { nameSite, sitesOf } from './sites.store.ts'

const MANAGE = { needs: 'device.write' } as const
const DeviceParams = z.object({ device: z.string().max(64) })
const Done = z.object({ id: z.uuid() })
const instant = (at: number): string => new Date(at).toISOString()

type Asking = Parameters<typeof asPerson>[1]

/** Sites of one's own organisation by id. Throws the refusal `not_found` when one of them is not. */
export async function ownSites(desk: Desk, request: Asking, wanted: readonly string[]): Promise<void> {
  const known = new Set((await asPerson(desk, request, sitesOf)).map(({ id }) => id))
  if (!wanted.every((id) => known.has(id))) throw new Refusal('not_found')
}

const deviceIn = ({ params }: { params: z.infer<typeof DeviceParams> }): string => {
  if (!isId(params.device)) throw new Refusal('not_found')
  return params.device
}

function seen(device: Device, names: ReadonlyMap<string, string>): CounterDevice {
  const { id, name, idleMinutes, joinedAt, lastSeenAt, revokedAt } = device
  return {
    id,
    name,
    idleMinutes,
    site: { id: device.site, name: names.get(device.site) ?? '' },
    joinedAt: instant(joinedAt),
    lastSeenAt: instant(lastSeenAt),
    revokedAt: revokedAt === null ? null : instant(revokedAt),
  }
}

function siteRoutes(app: App, desk: Desk): void {
  const list = { operationId: 'listSites', response: { 200: SiteList } }
  app.get('/sites', { config: { needs: 'case.read' }, schema: list }, async (request) => ({
    sites: await asPerson(desk, request, sitesOf),
  }))

  const add = { operationId: 'nameSite', body: NewSite, response: { 201: Done } }
  app.post('/sites', { config: MANAGE, schema: add }, async (request, reply) => {
    const id = await asWriter(desk, request, (tx, stamp) => nameSite(tx, request.body.name, stamp))
    if (id === null) throw new Refusal('bad_input', [{ where: 'name', expected: 'at most 200 sites' }])
    return reply.code(201).send({ id })
  })
}

function invitationRoute(app: App, desk: Desk): void {
  const schema = { operationId: 'inviteDevice', body: NewInvitation, response: { 201: DeviceLink } }
  app.post('/devices/invitations', { config: MANAGE, schema }, async (request, reply) => {
    const { id: by, org } = personOf(request)
    await ownSites(desk, request, [request.body.site])
    const now = desk.clock.now()
    const wanted = { ...request.body, id: newId(now) }
    const about = { device: wanted.id, site: wanted.site, name: wanted.name }
    const made = await acting(desk, request, { kind: 'device.invited', about }, async () => {
      const invited = await inviteDevice(desk.pools.door, org, wanted, by, now)
      if (!invited)
        throw new Refusal('bad_input', [{ where: 'site', expected: 'at most 20 links that wait' }])
      return invited
    })
    // Behind the # the token reaches no server, no log of one in between, and no referrer.
    const url = `${desk.accounts.origin}/counter/join#${made.token}`
    return reply.code(201).send({ id: made.id, url, expiresAt: instant(made.expiresAt) })
  })
}

export const deviceRoutes = (app: App, desk: Desk): void => {
  siteRoutes(app, desk)
  invitationRoute(app, desk)

  const list = { operationId: 'listDevices', response: { 200: DeviceList } }
  app.get('/devices', { config: MANAGE, schema: list }, async (request) => {
    const sites = await asPerson(desk, request, sitesOf)
    const names = new Map(sites.map(({ id, name }) => [id, name]))
    const devices = await devicesOf(desk.pools.door, personOf(request).org)
    return { devices: devices.map((device) => seen(device, names)) }
  })

  const out = { operationId: 'revokeDevice', params: DeviceParams, response: { 201: Done } }
  app.post('/devices/:device/revocation', { config: MANAGE, schema: out }, async (request, reply) => {
    const device = deviceIn(request)
    await acting(desk, request, { kind: 'device.revoked', about: { device } }, async () => {
      if (!(await revokeDevice(desk.pools.door, personOf(request).org, device, desk.clock.now())))
        throw new Refusal('not_found')
    })
    return reply.code(201).send({ id: device })
  })

  const idle = {
    operationId: 'setIdleLock',
    params: DeviceParams,
    body: IdleLock,
    response: { 201: Done },
  }
  app.post('/devices/:device/idle-lock', { config: MANAGE, schema: idle }, async (request, reply) => {
    const device = deviceIn(request)
    const { minutes } = request.body
    await acting(desk, request, { kind: 'device.idle_lock_set', about: { device, minutes } }, async () => {
      if (!(await setIdleMinutes(desk.pools.door, personOf(request).org, device, minutes)))
        throw new Refusal('not_found')
    })
    return reply.code(201).send({ id: device })
  })
}
