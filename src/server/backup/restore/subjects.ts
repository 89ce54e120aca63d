// The keys of data subjects into a restored database, and whoever was erased since, erased once more.
import { sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { Pools } from '../../db/pools.ts'
import { asTenant } from '../../db/tenant.ts'
import { isId } from '../../ids.ts'
import { erasureLines, erasuresIn } from '../../safekeeping/erasuresFile.ts'
import { replayErasures } from '../../safekeeping/replay.ts'
import type { Secrets } from '../../secrets/masterKey.ts'
import type { ReadKeys } from '../readKeys.ts'
import type { RestorePlan } from './restore.ts'

/** Seals the keys anew, under the master key of this installation. */
export async function restoreSubjectKeys(
  pools: Pools,
  secrets: Secrets,
  keys: ReadKeys,
  at: number,
): Promise<void> {
  const organisations = new Set(keys.all.map(({ organisation }) => organisation))
  for (const org of organisations) {
    const own = keys.all.filter(({ organisation, of }) => organisation === org && isId(of))
    await asTenant(pools.desk, org, async (tx) => {
      for (const { of, key } of own) {
        const sealed = Buffer.from(secrets.seal(`subject/${org}/${of}`, key.bytes))
        // A client whom this backup does not know yet has no place for a key.
        await sql`insert into subject_key (org_id, subject_id, sealed, created_at)
          select org_id, id, ${sealed}, ${at} from client where org_id = ${org} and id = ${of}
          on conflict do nothing`.execute(tx.db)
      }
    })
  }
}

export interface Erasing {
  readonly plan: RestorePlan
  readonly folder: string
  readonly database: Database
  readonly organisations: readonly string[]
}

/** Erases once more what was erased after the backup, by the lists of the old folder and of the keys; returns how many. */
export async function erasedAgain({ plan, folder, database, organisations }: Erasing): Promise<number> {
  const lines = [...erasureLines(plan.keys.erasures.join('\n')), ...erasuresIn(plan.state)]
  const keeper = { pools: database.pools, state: folder, clock: { now: plan.now } }
  return (await replayErasures(keeper, organisations, lines)).recorded
}
