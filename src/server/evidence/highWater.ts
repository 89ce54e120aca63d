// The high-water mark: how far each log was signed, in one small file outside the database.
//
// A backup or a snapshot of the database never contains it, so a database that went back in time is noticed. It is read anew
// each time, because a command beside the desk may have moved it; writers hold the signing lock of the database.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { invariant } from '../../basics/result.ts'
import type { HighMark, HighWater } from '../../evidence/checkpoints/keeper.ts'
import { isBrokenPromise, writeDurably } from '../disk/durableFile.ts'
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

/** Which bytes lie there now: each write puts a new file in the place of the old one. */
function versionOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found ? `${found.ino}.${found.mtimeNs}.${found.size}` : null
}

type Logs = Readonly<Record<string, HighMark>>
function marksIn(path: string): Logs {
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

const notKept = (path: string): PlainError =>
  new PlainError({
    en: `The disk could not promise to keep ${path}: nothing more is signed until the desk is started again. Look at that disk first.`,
    ru: `Диск не смог гарантировать сохранность ${path}: до перезапуска стола ничего больше не подписывается. Сначала проверьте диск.`,
  })

const isBelow = (a: HighMark, b: HighMark): boolean =>
  a.epoch < b.epoch || (a.epoch === b.epoch && a.size < b.size)

/**
 * Opens the mark of an installation; there need be no file yet. Throws PlainError when there is one that cannot be read. After
 * the disk broke its promise once, nothing is read or written any more: a mark that may be gone is no ground to sign on.
 */
export function openHighWater(state: string, env: NodeJS.ProcessEnv): HighWater {
  const path = highWaterPath(state, env)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  let [version, logs]: [string | null, Logs] = [versionOf(path), marksIn(path)]
  let isLost = false
  const current = (): Logs => {
    if (isLost) throw notKept(path)
    const found = versionOf(path)
    if (found !== version) [version, logs] = [found, marksIn(path)]
    return logs
  }
  return {
    markOf: (org) => current()[org] ?? null,
    raise: (org, mark) => {
      const marks = current()
      const known = marks[org]
      invariant(!known || !isBelow(mark, known), 'the high-water mark does not sink')
      const next = { v: 1, logs: { ...marks, [org]: mark } }
      try {
        writeDurably(path, Buffer.from(`${JSON.stringify(next)}\n`))
      } catch (error) {
        isLost = isBrokenPromise(error)
        throw error
      }
    },
  }
}

/** Does the mark lie on the disk of the database's own folder? Then one old image of that disk takes both back. */
export const sharesDisk = (path: string, data: string): boolean =>
  statSync(dirname(path)).dev === statSync(data).dev
