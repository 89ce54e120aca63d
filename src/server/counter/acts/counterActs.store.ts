// An act that a device sends: what the desk adds to it, and why it may not be kept.
//
// The desk believes the device's words about what was handed over, because somebody stood there; it does not believe its word
// about PINs and clocks, because those it can look at itself.
import type { Pool } from 'pg'
import { recordableFacts } from '../../../cases/storyParts.ts'
import { ownClientToAdd } from '../../../clients/cards/ownClient.store.ts'
import { lockLog, type Stamp } from '../../../evidence/log.store.ts'
import { FilledActFacts } from '../../../ledger/acts/act.ts'
import { findAct, putAct, type ActOnFile } from '../../../ledger/acts/acts.store.ts'
import type { FilledAct } from '../../../ledger/acts/newAct.ts'
import type { ActRefusal, CounterAct, CounterActResult } from '../../../ledger/counter/counterActShapes.ts'
import { measureClient } from '../../../ledger/meters/clientUsage.store.ts'
import { shownUsage } from '../../../ledger/meters/usageShapes.ts'
import type { TenantTx } from '../../db/tenant.ts'
import { Refusal } from '../../problem.ts'
import type { Secrets } from '../../secrets/masterKey.ts'
import type { Device } from '../devices.ts'
import { photoOf } from '../photo.ts'
import { turnBegunAt } from '../turns.ts'
import { proofFor } from './actCode.ts'

/** Without a connection a turn that began with a PIN goes on for so long; after that nobody can say who stands there. */
const TURN_MS = 12 * 3_600_000
/** The clock of a turn is the desk's, the one of the act was brought to it by a measure of seconds. */
const MEASURED_WITHIN_MS = 60_000

interface WrittenIn {
  /** The turn that the act was written in, where it is known to have begun with a PIN. */
  readonly turn: string | null
  readonly pin: 'checked' | 'not_checked'
}

/** Whether the turn that an act names was begun with a PIN, and the act fell into it. `skewMs`: device's clock less ours. */
export async function writtenIn(
  door: Pool,
  device: Device,
  { turn, act }: Pick<CounterAct, 'turn' | 'act'>,
  skewMs: number,
): Promise<WrittenIn> {
  const unknown = { turn: null, pin: 'not_checked' } as const
  if (turn.startedAt === null) return unknown
  const startedAt = Date.parse(turn.startedAt)
  const found = await turnBegunAt(door, device.id, turn.person, startedAt)
  const at = Date.parse(act.at) - skewMs
  const endsAt = Math.min(found?.endedAt ?? Number.POSITIVE_INFINITY, startedAt + TURN_MS)
  const isWithin = at >= startedAt - MEASURED_WITHIN_MS && at <= endsAt + MEASURED_WITHIN_MS
  return found && isWithin ? { turn: found.id, pin: 'checked' } : unknown
}

/** What was noted about the writing when the act came first; an act that comes again says the same, whatever the way. */
function writtenBefore(known: ActOnFile | null): FilledAct['written'] | null {
  return known?.paper?.act?.written ?? null
}

interface FromDevice {
  readonly device: Device
  readonly zone: string
  readonly skewMs: number
  readonly from: WrittenIn
  readonly secrets: Secrets
}

/**
 * The act with the address to which the code of a signature went; null when a signature says `code` and there is no proof that
 * the client named it for this very act.
 */
function codeSigned(
  secrets: Secrets,
  tx: TenantTx,
  { id, client, act, proof }: CounterAct,
): CounterAct['act'] | null {
  if (!act.signatures.some(({ how }) => how === 'code')) return act
  const proven = proof === undefined ? null : proofFor(secrets, { org: tx.org, act: id, client }, proof)
  if (!proven) return null
  const signatures = act.signatures.map((one) =>
    one.how === 'code' && one.side === 'client'
      ? { ...one, name: `${one.name.slice(0, 120)} (${proven.masked})` }
      : one,
  )
  return signatures.some(({ how, side }) => how === 'code' && side === 'us') ? null : { ...act, signatures }
}

/** Puts one act of a device down and says what became of it. A refused act leaves nothing behind. */
export async function putFromDevice(
  tx: TenantTx,
  sent: CounterAct,
  { device, zone, skewMs, from, secrets }: FromDevice,
  stamp: Stamp,
): Promise<CounterActResult> {
  const { id, client, photos, strokes, offline } = sent
  const no = (refused: ActRefusal): CounterActResult => ({ id, refused, usage: null })
  const owned = await toClient(tx, client)
  if (owned !== null) return no(owned)
  const signed = codeSigned(secrets, tx, sent)
  if (!signed) return no('code_wrong')
  const pictures = picturesIn(photos)
  if (!pictures) return no('incomplete')
  // Held until the end: the same act may be on its way twice at this moment.
  await lockLog(tx)
  const written = writtenBefore(await findAct(tx, id)) ?? {
    device: device.name,
    offline,
    clockSkewMs: skewMs,
    pin: from.pin,
  }
  const said = FilledActFacts.parse(recordableFacts(signed).facts)
  const receivedAt = offline ? stamp.at : null
  const where = { site: device.site, turn: from.turn, receivedAt }
  const put = await putAct(
    tx,
    { client, id, act: { ...said, written }, photos: pictures, strokes, ...where },
    zone,
    stamp,
  )
  if (put.ok) return { id, refused: null, usage: put.value.usage.map(shownUsage) }
  if (put.error.why === 'over_limit') {
    const { usage } = await measureClient(tx, client, { zone, asOf: stamp.at })
    return { id, refused: 'over_limit', usage: usage.map(shownUsage) }
  }
  return no(put.error.why === 'lacks' ? 'incomplete' : put.error.why)
}

async function toClient(tx: TenantTx, client: string): Promise<'not_found' | 'erased' | null> {
  try {
    await ownClientToAdd(tx, client)
    return null
  } catch (error) {
    if (error instanceof Refusal && (error.kind === 'not_found' || error.kind === 'erased')) return error.kind
    throw error
  }
}

function picturesIn(photos: readonly string[]): Uint8Array[] | null {
  try {
    return photos.map((photo) => photoOf(photo).bytes)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
