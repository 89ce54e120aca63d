// After rows were deleted their bytes still lie in the files: in dead rows, in the write-ahead log, in samples of the planner.
// A purge writes the content tables anew, begins a new segment of the log, and makes a checkpoint after which old ones go.
//
// It does what the server allows to the role exhale_erase (on the embedded server: all of it) and says what it could not do.
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { CONTENT_TABLES } from './contentTables.ts'

const LOCK_TIMEOUT = '3s'

interface Rights {
  readonly maintain: boolean
  readonly samples: boolean
  readonly segment: boolean
  readonly checkpoint: boolean
}

// The right to maintain is asked as text: older servers do not know its name and would refuse the whole question.
async function rightsOf(db: Kysely<Tables>): Promise<Rights> {
  const { rows } = await sql<Rights>`
    select maintain.known and has_table_privilege('payload', maintain.right) as maintain,
      maintain.known and has_table_privilege('pg_statistic', maintain.right) as samples,
      has_function_privilege('pg_switch_wal()', 'execute') as segment,
      pg_has_role('pg_checkpoint', 'member') as checkpoint
    from (
      select current_setting('server_version_num')::int >= 170000 as known,
        case when current_setting('server_version_num')::int >= 170000 then 'maintain' else 'delete' end as right
    ) maintain`.execute(db)
  const [rights] = rows
  if (!rights) throw new Error('broken invariant: rights are one row')
  return rights
}

/** What a purge could not do here; an administrator does it (docs/guide, keeping). */
export type Left = 'rewrite' | 'samples' | 'segment' | 'checkpoint'

/**
 * Drives the bytes of deleted rows out of the database's own files. Throws when a table stays locked for long or the server
 * ends meanwhile: then it is to be done again.
 */
export async function purge(erase: Kysely<Tables>): Promise<readonly Left[]> {
  return erase.connection().execute(async (db) => {
    const rights = await rightsOf(db)
    await sql.raw(`set lock_timeout = '${LOCK_TIMEOUT}'`).execute(db)
    try {
      if (rights.maintain)
        for (const table of CONTENT_TABLES) await sql`vacuum (full) ${sql.table(table)}`.execute(db)
      if (rights.samples) await sql`vacuum (full) pg_catalog.pg_statistic`.execute(db)
      if (rights.segment) await sql`select pg_switch_wal()`.execute(db)
      if (rights.checkpoint) await sql`checkpoint`.execute(db)
    } finally {
      await sql`reset lock_timeout`.execute(db)
    }
    const done = { rewrite: rights.maintain, samples: rights.samples, ...pick(rights) }
    return LEFT.filter((what) => !done[what])
  })
}
const LEFT: readonly Left[] = ['rewrite', 'samples', 'segment', 'checkpoint']
const pick = ({ segment, checkpoint }: Rights) => ({ segment, checkpoint })
