import { getMigrations } from 'better-auth/db/migration'
import { expect, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { library } from './library.ts'

const database = testDatabase()

test('The tables of the door are those that the sign-in library asks for', async () => {
  const origin = 'http://localhost:4700'
  const auth = library({
    door: database.pools.door,
    secret: 's'.repeat(64),
    origin,
    trustedOrigins: [origin],
  })
  const { toBeCreated, toBeAdded, compileMigrations } = await getMigrations(auth.options)
  expect(await compileMigrations()).toBe(';')
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
})
