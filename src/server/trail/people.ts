// Names for the trail: who may be asked for by name in an organisation, at a desk or at a counter.
import type { Pool } from 'pg'

const MOST = 1_000

export interface Named {
  readonly id: string
  readonly name: string
}

/** The members of the organisation and those who take turns at its counters; somebody without a name has their address. */
export async function namesIn(door: Pool, org: string): Promise<Named[]> {
  const { rows } = await door.query<Named>(
    `select u.id, coalesce(nullif(u.name, ''), u.email) as name from "member" m join "user" u on u.id = m."userId"
       where m."organizationId" = $1
     union all select id::text, name from counter_person where org_id = $1::uuid and removed_at is null
     order by name limit $2`,
    [org, MOST],
  )
  return rows
}
