// The high-water mark: how far each log was signed, in one small file outside the database.
//
// A backup or a snapshot of the database never contains it, so a database that went back in time is noticed. It is read anew
// each time, because a command beside the desk may have moved it; writers hold the signing lock of the database.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { invariant } from '../../basics/result.ts'
import type { HighMark, HighWater } from '../../evidence/checkpoints/keeper.ts'
import { writeDurably } from '../disk/durableFile.ts'
import { PlainError } from '../plainError.ts'

const Mark = z.object({
  epoch: z.int().min(0),
  origin: z.string(),
  size: z.int().min(0),
  root: z.string(),
  note: z.string().nullable(),
})
const Marks = z.object({ v: z.literal(1), logs: z.record(z.string(), Mark) })

/** EXHALE_HIGHWATER, else a file in the state folder. A backup leaves this file out; a restore keeps the one that is there. */
export const highWaterPath = (state: string, env: NodeJS.ProcessEnv): string =>
  resolve(env['EXHALE_HIGHWATER'] || join(state, 'highwater.json'))

function marksIn(path: string): Record<string, HighMark> {
  if (!existsSync(path)) return {}
  try {
    return Marks.parse(JSON.parse(readFileSync(path, 'utf8'))).logs
  } catch {
    throw new PlainError({
      en: `${path}, which keeps how far the logs were signed, cannot be read: put a good copy there, or move it away and then run "exhale log new-epoch".`,
      ru: `Файл ${path}, где отмечено, докуда подписаны журналы, не читается: верните исправную копию либо уберите его и выполните «exhale log new-epoch».`,
    })
  }
}

const isBelow = (a: HighMark, b: HighMark): boolean =>
  a.epoch < b.epoch || (a.epoch === b.epoch && a.size < b.size)

/** Opens the mark of an installation; there need be no file yet. Throws PlainError when there is one that cannot be read. */
export function openHighWater(state: string, env: NodeJS.ProcessEnv): HighWater {
  const path = highWaterPath(state, env)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  marksIn(path)
  return {
    markOf: (org) => marksIn(path)[org] ?? null,
    raise: (org, mark) => {
      const logs = marksIn(path)
      const known = logs[org]
      invariant(!known || !isBelow(mark, known), 'the high-water mark does not sink')
      writeDurably(path, Buffer.from(`${JSON.stringify({ v: 1, logs: { ...logs, [org]: mark } })}\n`))
    },
  }
}

/** Does the mark lie on the disk of the state folder, where the embedded database lies too? */
export const sharesDisk = (state: string, env: NodeJS.ProcessEnv): boolean =>
  !env['DATABASE_URL'] && statSync(dirname(highWaterPath(state, env))).dev === statSync(state).dev
