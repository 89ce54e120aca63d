// People at the counter over HTTP: added with a name and a first PIN, given another one, taken off.
import { z } from 'zod'
import { NewPerson, NewPin, PeopleList } from '../../ledger/counter/counterShapes.ts'
import { personOf, type App, type Desk } from '../desk.ts'
import { acting } from '../accounts/signedIn.ts'
import { isId, newId } from '../ids.ts'
import { Refusal } from '../problem.ts'
import { ownSites } from './devices.api.ts'
import { addPerson, peopleOf, removePerson, setPin } from './people.ts'
import { hashedPin, isTrivialPin, type HashedPin } from './pin.ts'

const MANAGE = { needs: 'device.write' } as const
const PersonParams = z.object({ person: z.string().max(64) })
const Done = z.object({ id: z.uuid() })

const personIn = ({ params }: { params: z.infer<typeof PersonParams> }): string => {
  if (!isId(params.person)) throw new Refusal('not_found')
  return params.person
}

/** The hash of digits that are worth keeping. Throws the refusal `trivial_pin` for those that anybody would try first. */
export async function worthyPin(pin: string): Promise<HashedPin> {
  if (isTrivialPin(pin)) throw new Refusal('trivial_pin')
  return hashedPin(pin)
}

export const counterPeopleRoutes = (app: App, desk: Desk): void => {
  const list = { operationId: 'listCounterPeople', response: { 200: PeopleList } }
  app.get('/counter-people', { config: MANAGE, schema: list }, async (request) => {
    const people = await peopleOf(desk.pools.door, personOf(request).org)
    return { people: people.map(({ id, name, sites }) => ({ id, name, sites: [...sites] })) }
  })

  const add = { operationId: 'addCounterPerson', body: NewPerson, response: { 201: Done } }
  app.post('/counter-people', { config: MANAGE, schema: add }, async (request, reply) => {
    const { name, sites } = request.body
    await ownSites(desk, request, sites)
    const pin = await worthyPin(request.body.pin)
    const now = desk.clock.now()
    const id = newId(now)
    await acting(
      desk,
      request,
      { kind: 'device.person_added', about: { person: id, name, sites } },
      async () => {
        if (!(await addPerson(desk.pools.door, personOf(request).org, { id, name, sites, pin }, now)))
          throw new Refusal('bad_input', [{ where: 'name', expected: 'at most 500 people' }])
      },
    )
    return reply.code(201).send({ id })
  })

  const another = {
    operationId: 'setCounterPin',
    params: PersonParams,
    body: NewPin,
    response: { 201: Done },
  }
  app.post('/counter-people/:person/pin', { config: MANAGE, schema: another }, async (request, reply) => {
    const person = personIn(request)
    const pin = await worthyPin(request.body.pin)
    await acting(desk, request, { kind: 'device.pin_set', about: { person } }, async () => {
      if (!(await setPin(desk.pools.door, personOf(request).org, person, pin, { now: desk.clock.now() })))
        throw new Refusal('not_found')
    })
    return reply.code(201).send({ id: person })
  })

  const off = { operationId: 'removeCounterPerson', params: PersonParams, response: { 201: Done } }
  app.post('/counter-people/:person/removal', { config: MANAGE, schema: off }, async (request, reply) => {
    const person = personIn(request)
    await acting(desk, request, { kind: 'device.person_removed', about: { person } }, async () => {
      if (!(await removePerson(desk.pools.door, personOf(request).org, person, desk.clock.now())))
        throw new Refusal('not_found')
    })
    return reply.code(201).send({ id: person })
  })
}
