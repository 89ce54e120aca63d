// The people of an organisation as an export names them: no way in, only who they are and in which role.
import type { Pool } from 'pg'
import type { ExportedMember } from './organisationExport.store.ts'

export async function membersOf(door: Pool, org: string): Promise<ExportedMember[]> {
  const { rows } = await door.query<ExportedMember>(
    `select u.name, u.email, m.role from "member" m join "user" u on u.id = m."userId"
      where m."organizationId" = $1 order by m."createdAt", m.id`,
    [org],
  )
  return rows
}
