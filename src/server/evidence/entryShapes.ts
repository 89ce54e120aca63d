// The shapes in which the log is read over HTTP.
import { z } from 'zod'

const MOST_A_PAGE = 200
const PAGE = 50
const limit = z.coerce.number().int().min(1).max(MOST_A_PAGE).default(PAGE)
// Tables count with eight bytes, numbers here with 53 bits: what lies beyond is no place of any log.
const place = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const epoch = z.coerce.number().int().min(0).max(1_000_000_000)

export const EntriesQuery = z.object({ before: place.optional(), limit })
export const EntryParams = z.object({ entry: z.string().meta({ description: 'Its number in the log.' }) })
export const CheckpointsQuery = z.object({
  before: z.string().max(40).optional().meta({ description: 'The mark `next` of the page before.' }),
  limit,
})
export const ConsistencyQuery = z.object({ epoch, from: place.min(1), to: place.min(1) })

const Parts = z.array(
  z.object({
    name: z.string(),
    state: z.enum(['there', 'opens', 'erased', 'gone', 'altered']).meta({
      description:
        'In a list a part is there, without a look into it; alone it opens to its commitment, or was altered.',
    }),
  }),
)
const line = {
  entry: z.int(),
  at: z.string().meta({ description: 'When it was recorded; the order of the log is its numbers.' }),
  kind: z.string(),
  ref: z.string(),
  hash: z.string().meta({ description: 'The hash of its leaf, in hexadecimal digits.' }),
  parts: Parts,
}
export const Entries = z.object({
  entries: z.array(z.object(line)),
  next: z.int().nullable().meta({ description: '`before` of the next page; null on the last.' }),
})
export const Entry = z.object({
  ...line,
  leaf: z.string().meta({ description: 'The exact text that the log holds: what is hashed.' }),
  epoch: z.int(),
  index: z.int().meta({ description: 'Its place in the tree of its epoch.' }),
})

export const Checkpoints = z.object({
  checkpoints: z.array(
    z.object({
      epoch: z.int(),
      size: z.int(),
      root: z.string().meta({ description: 'Base64.' }),
      signedAt: z.string(),
      note: z.string().meta({ description: 'The signed note, word for word.' }),
      tokens: z.array(z.object({ authority: z.string(), genTime: z.string() })),
    }),
  ),
  next: z.string().nullable(),
})
export const GrowthProof = z.object({
  epoch: z.int(),
  from: z.int(),
  to: z.int(),
  path: z.array(z.string()).meta({ description: 'The hashes of RFC 9162, 2.1.4, in base64.' }),
})
