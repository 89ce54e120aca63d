import { expect, test } from 'vitest'
import { testDatabase } from '../../db/testDatabase.ts'
import { testDesk } from '../../testDesk.ts'
import { added, joined, START, testCounter, turn } from '../testCounter.ts'
import { limitedClient } from './testActs.ts'

const database = testDatabase()
const desk = testDesk(database)
const counter = testCounter(desk)
const API = '/api/v1'

test('Whoever looks at clients from a device of the counter is in the trail: for the list, and for one of them', async () => {
  desk.setClock(START)
  const ira = await added(counter.owner, 'Ира')
  const client = await limitedClient(counter.owner, START)
  const { device } = await joined(desk, counter.owner, counter.site)
  await turn(device, ira)
  expect((await device.get(`${API}/counter/clients`)).status).toBe(200)
  expect((await device.get(`${API}/counter/clients/${client}`)).status).toBe(200)
  const looks = await database.asOwner<{ what: string; thing: string }>(
    `select what, thing from reading where route in ('listCounterClients', 'viewCounterClient') order by what`,
  )
  expect(looks.map(({ what }) => what)).toEqual(['client', 'clients'])
  expect(looks[0]?.thing).toBe(client)
})
