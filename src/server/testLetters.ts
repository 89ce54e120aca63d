// A letter on its way out, for tests that walk all routes: tried by mail, and shown to a reader from outside.
import { z } from 'zod'
import { findCase } from '../cases/cases.store.ts'
import { recordAttempt } from '../cases/leaving/mailing.store.ts'
import { findClientLetter } from '../cases/leaving/clientLetters/clientLetters.store.ts'
import { recordClientAttempt } from '../cases/leaving/clientLetters/clientMailing.store.ts'
import type { TestDatabase } from './db/testDatabase.ts'
import { asTenant } from './db/tenant.ts'
import { newId } from './ids.ts'
import { makeLookLink } from './looks/lookLinks.ts'
import type { Visitor } from './testDesk.ts'

const Self = z.object({ organisation: z.object({ id: z.string() }) })

/** A letter that was about to be handed to a mail server, and a link to a draft of the same case. */
export async function ofLetters(
  database: TestDatabase,
  visitor: Visitor,
  of: { readonly case: string; readonly letter: string; readonly draft: string; readonly to?: string },
): Promise<{ readonly attempt: string; readonly lookLink: string; readonly lookToken: string }> {
  const { organisation } = Self.parse((await visitor.get('/api/v1/me')).body)
  const org = organisation.id
  const tried = await asTenant(database.pools.desk, org, async (tx) => {
    const found = await findCase(tx, of.case)
    const wanted = { letter: of.letter, to: of.to ?? 'x@x.invalid', subject: 'x', messageId: 'x@x.invalid' }
    return found && recordAttempt(tx, found, wanted, { by: 'test', at: 0 })
  })
  if (!tried?.ok) throw new Error('a letter of its own was never mailed before')
  const link = await makeLookLink(
    database.pools.door,
    { id: newId(), org, version: of.draft },
    Date.UTC(2026, 10, 21),
  )
  return { attempt: tried.value.attempt, lookLink: link.id, lookToken: link.token }
}

/** A letter outside of every case that was about to be handed to a mail server: the id of the attempt. */
export async function triedOutside(
  database: TestDatabase,
  visitor: Visitor,
  letter: string,
  to = 'x@x.invalid',
): Promise<string> {
  const { organisation } = Self.parse((await visitor.get('/api/v1/me')).body)
  const tried = await asTenant(database.pools.desk, organisation.id, async (tx) => {
    const found = await findClientLetter(tx, letter, 0)
    if (!found) throw new Error('a letter of its own is found')
    const wanted = { client: found.client, letter, to, subject: 'x', messageId: 'x@x.invalid' }
    return recordClientAttempt(tx, wanted, { by: 'test', at: 0 })
  })
  if (!tried.ok) throw new Error('a letter of its own was never mailed before')
  return tried.value
}
