// One desk for all walks of a worker that ask nothing special of it, and a firm of its own for each: whoever walks finds an empty
// desk that nobody has entered yet, and the program is already warm.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { firstOwner } from '../src/server/accounts/firstOwner.ts'
import { digestOf } from '../src/server/accounts/people.ts'
import { newId } from '../src/server/ids.ts'
import { startDesk } from './deskProcess.ts'
import { layPrepared, walkedThrough } from './firstStart.ts'

export interface SharedDesk {
  /** Makes the next firm the first of this desk, and returns the one-time link of its owner. */
  readonly nextFirm: () => Promise<string>
  readonly stop: () => Promise<void>
}

/** The connection of the door to the database of a running desk; its socket's folder is the fifth line of the server's note. */
function doorOf(state: string): Pool {
  const elsewhere = join(state, 'database.json')
  const { place } = existsSync(elsewhere)
    ? (JSON.parse(readFileSync(elsewhere, 'utf8')) as { place: string })
    : { place: state }
  const note = readFileSync(join(place, 'database', 'postmaster.pid'), 'utf8').split('\n')
  return new Pool({ host: note[4]?.trim(), user: 'exhale_door', database: 'exhale', max: 1 })
}

// Who came in before stays a member, so that nothing that runs in the background misses a firm, but gives way: the e-mail is free
// again, and the first owner that the program looks for is nobody yet.
async function giveWay(door: Pool): Promise<void> {
  await door.query(
    `update "user" set email = id || '@walked.invalid' where email not like '%@walked.invalid'`,
  )
  await door.query(`update "member" set role = 'manager' where role = 'owner'`)
}

/** A one-time link as the program prints it at its start: asking a second process for one would take it a second. */
async function linkFor(door: Pool, email: string): Promise<string> {
  const token = randomBytes(16).toString('base64url')
  await door.query(
    `insert into "verification" (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
     values ($1, $2, $3, now() + interval '15 minutes', now(), now())`,
    [newId(), digestOf(token), JSON.stringify({ email })],
  )
  return `/enter?token=${token}`
}

const SHARED_ENV = {
  // Each walk comes from an address of its own (`X-Forwarded-For`): so many walks in a minute are not one person's haste.
  EXHALE_TRUST_PROXY: 'loopback',
  // The desk stands where its browser does (playwright.config.ts): late in the evening it has no other today.
  TZ: 'Europe/Moscow',
}

/** Starts a desk on a copy of the prepared state that many firms may enter one after another. */
export async function startShared(port: number): Promise<SharedDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'exhale-walks-'))
  const state = join(folder, 'state')
  await walkedThrough(folder)
  await layPrepared(state)
  const desk = await startDesk({ port, state, env: SHARED_ENV })
  const door = doorOf(state)
  const { origin } = new URL(desk.link)
  return {
    nextFirm: async () => {
      await giveWay(door)
      return origin + (await linkFor(door, (await firstOwner(door)).email))
    },
    stop: async () => {
      await door.end()
      await desk.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
