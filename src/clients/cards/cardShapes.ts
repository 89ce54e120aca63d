// What the API of clients takes and gives.
import { z } from 'zod'
import { Card } from './card.ts'

const Id = z.uuid()

export const ClientParams = z.object({ client: z.string().max(64) })
export const ClientQuery = z.object({
  cursor: z.string().max(64).optional(),
  /** A piece of the name or of the number, in any case. */
  find: z.string().max(200).optional(),
})

export const ClientRow = z.object({
  id: Id,
  /** Empty once everything about the client was erased. */
  name: z.string(),
  number: z.string(),
  consumer: z.boolean().nullable(),
  cases: z.number().int(),
  /** True for a client of a visible example only. */
  demo: z.boolean(),
  erasedAt: z.string().nullable(),
})
export type ClientRow = z.infer<typeof ClientRow>
export const ClientList = z.object({ clients: z.array(ClientRow), next: z.string().nullable() })

export const ClientView = ClientRow.extend({
  /** The newest card; null for a client whom nobody has noted apart from a case. */
  card: Card.extend({ at: z.string(), entry: z.number().int() }).nullable(),
  files: z.array(z.object({ id: Id, title: z.string(), openedAt: z.string(), demo: z.boolean() })),
})
export type ClientView = z.infer<typeof ClientView>
