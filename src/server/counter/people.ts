// People who work at a counter, in the door tables: a name and a PIN, no e-mail address, at some sites or at all.
import type { Pool } from 'pg'
import type { HashedPin } from './pin.ts'

const MOST_PEOPLE = 500

export interface PersonAtCounter {
  readonly id: string
  readonly name: string
  /** None named: every site of the organisation. */
  readonly sites: readonly string[]
}

/** Adds somebody under this id; false when there are too many already. */
export async function addPerson(
  door: Pool,
  org: string,
  person: PersonAtCounter & { readonly pin: HashedPin },
  now: number,
): Promise<boolean> {
  const { rowCount } = await door.query(
    `insert into counter_person (id, org_id, name, sites, pin_salt, pin_hash, made_at)
     select $1, $2, $3, $4, $5, $6, $7
     where (select count(*) from counter_person where org_id = $2 and removed_at is null) < $8`,
    [person.id, org, person.name, person.sites, person.pin.salt, person.pin.hash, now, MOST_PEOPLE],
  )
  return rowCount === 1
}

/** Everybody of an organisation by name; with `site` only those who work there. */
export async function peopleOf(
  door: Pool,
  org: string,
  site: string | null = null,
): Promise<readonly PersonAtCounter[]> {
  const { rows } = await door.query<PersonAtCounter>(
    `select id, name, sites from counter_person
     where org_id = $1 and removed_at is null and ($2::uuid is null or sites = '{}' or $2 = any(sites))
     order by name, id`,
    [org, site],
  )
  return rows
}

const ENDED = `update counter_turn set ended_at = $3 where person_id = $1 and ended_at is null
  and exists (select 1 from changed)`

/**
 * Gives somebody another PIN and ends their turns, but not the one at the device `here` where they changed it themselves.
 * False when the organisation has nobody of that id.
 */
export async function setPin(
  door: Pool,
  org: string,
  person: string,
  pin: HashedPin,
  { now, here }: { readonly now: number; readonly here?: string },
): Promise<boolean> {
  const { rowCount } = await door.query(
    `with changed as (
       update counter_person set pin_salt = $4, pin_hash = $5
       where id = $1 and org_id = $2 and removed_at is null returning id),
     ended as (${ENDED} and device_id is distinct from $6::uuid)
     select 1 from changed`,
    [person, org, now, pin.salt, pin.hash, here ?? null],
  )
  return rowCount === 1
}

/** Takes somebody off every device; their turns end at once. False when the organisation has nobody of that id. */
export async function removePerson(door: Pool, org: string, person: string, now: number): Promise<boolean> {
  const { rowCount } = await door.query(
    `with changed as (
       update counter_person set removed_at = $3
       where id = $1 and org_id = $2 and removed_at is null returning id),
     ended as (${ENDED})
     select 1 from changed`,
    [person, org, now],
  )
  return rowCount === 1
}
