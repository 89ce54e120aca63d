// The log over HTTP: where it stands, under which name and key, and the newest checkpoint as anybody may keep it.
import { z } from 'zod'
import { keysOf } from '../../evidence/checkpoints/keys.store.ts'
import { latestCheckpoint, standingKnown } from '../../evidence/checkpoints/standing.store.ts'
import { treeHead } from '../../evidence/log.store.ts'
import { asPerson, type App, type Desk } from '../desk.ts'
import { Refusal } from '../problem.ts'

const LogStanding = z.object({
  epoch: z.int().meta({ description: 'Which tree this is: a new one begins after a restore.' }),
  size: z.int().meta({ description: 'Entries in the tree of this epoch.' }),
  origin: z.string().nullable().meta({ description: 'The name of the log; null until it first signed.' }),
  vkey: z
    .string()
    .nullable()
    .meta({ description: 'The newest key that signs it, as C2SP signed notes write it.' }),
  keys: z
    .array(z.object({ vkey: z.string(), from: z.int(), until: z.int().nullable() }))
    .meta({ description: 'All keys of this epoch: each signs trees of `from` entries to before `until`.' }),
  behind: z
    .enum(['shorter', 'differs', 'unmarked', 'key_lost'])
    .nullable()
    .meta({ description: 'Why nothing can be recorded; null when all is well.' }),
})

export const logRoutes = (app: App, desk: Desk): void => {
  const standing = { operationId: 'logStanding', response: { 200: LogStanding } }
  app.get('/log', { config: { needs: 'case.read' }, schema: standing }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const { epoch, size } = await treeHead(tx)
      const known = (await keysOf(tx)).find((one) => one.epoch === epoch)
      const [origin, vkey] = [known?.origin ?? null, known?.keys.at(-1)?.vkey ?? null]
      const keys = (known?.keys ?? []).map(({ vkey: key, from, until }) => ({ vkey: key, from, until }))
      return { epoch, size, origin, vkey, keys, behind: await standingKnown(tx) }
    }),
  )

  const newest = { operationId: 'logCheckpoint', produces: ['text/plain'], response: { 200: z.string() } }
  app.get('/log/checkpoint', { config: { needs: 'case.read' }, schema: newest }, async (request, reply) => {
    const kept = await asPerson(desk, request, latestCheckpoint)
    if (!kept) throw new Refusal('not_found')
    return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(kept.note)
  })
}
