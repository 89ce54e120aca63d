// How much room the disk of the desk has left. Writes stop while there is still some: a database that runs into a full disk
// ends itself, and the room that is left is what it needs to go on reading, to sign in, and to be cleaned up.
import { statfsSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { PlainError } from '../plainError.ts'
import { Refusal } from '../problem.ts'

const MEGABYTE = 1024 * 1024
const USUAL_RESERVE_MB = 200
/** A look at the disk is cheap, but not one for each write. */
const LOOK_AGAIN_MS = 2_000

export interface Room {
  readonly freeBytes: number
  readonly totalBytes: number
  /** Below this many free bytes nothing more is recorded. */
  readonly reserveBytes: number
}

export interface Disk {
  readonly room: () => Room
  readonly isFull: () => boolean
}

/** The reserve in EXHALE_DISK_RESERVE_MB, in bytes; 200 MB without it. */
export function reserveOf(env: NodeJS.ProcessEnv): number {
  const wanted = env['EXHALE_DISK_RESERVE_MB']
  if (!wanted) return USUAL_RESERVE_MB * MEGABYTE
  if (/^\d{1,7}$/.test(wanted)) return Number(wanted) * MEGABYTE
  throw new PlainError({
    en: `EXHALE_DISK_RESERVE_MB takes a number of megabytes, not ${wanted}.`,
    ru: `EXHALE_DISK_RESERVE_MB принимает число мегабайт, а не ${wanted}.`,
  })
}

/** The room on the disk where `folder` lies. */
export function roomOf(folder: string, reserveBytes: number): Room {
  const { bavail, blocks, bsize } = statfsSync(folder)
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize, reserveBytes }
}

export const isShort = ({ freeBytes, reserveBytes }: Room): boolean => freeBytes < reserveBytes

/** The disks where these folders lie, looked at again after two seconds; the one with the least room counts. */
export function diskOf(folders: readonly string[], reserveBytes: number, now: () => number): Disk {
  let looked = Number.NEGATIVE_INFINITY
  let room: Room = { freeBytes: 0, totalBytes: 0, reserveBytes }
  const look = (): Room => {
    if (now() - looked < LOOK_AGAIN_MS) return room
    looked = now()
    const rooms = folders.map((folder) => roomOf(folder, reserveBytes))
    room = rooms.reduce((least, one) => (one.freeBytes < least.freeBytes ? one : least))
    return room
  }
  return { room: look, isFull: () => isShort(look()) }
}

/** Refuses whatever would record something while the disk is full. Coming in and looking something up go on. */
export function stopWhenFull(app: FastifyInstance, disk: Disk): void {
  app.addHook('onRequest', async ({ method, url, routeOptions: { config } }) => {
    if (/^(GET|HEAD|OPTIONS)$/.test(method) || !url.startsWith('/api/v1/')) return
    if (config.limit === 'door' || config.limit === 'examination') return
    if (disk.isFull()) throw new Refusal('disk_full')
  })
}
