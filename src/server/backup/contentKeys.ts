// The keys under which a backup closes its boxes, collected while it is made; they leave it in the file of keys only.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Pools } from '../db/pools.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { isId } from '../ids.ts'
import { subjectKey } from '../safekeeping/subjectKeys.store.ts'
import { masterKey, KEY_BYTES, type MasterKey } from '../secrets/envelope.ts'
import type { Secrets } from '../secrets/masterKey.ts'
import { keptFile } from '../secrets/sealedFile.ts'
import { OF_ORGANISATION, OF_THIS_BACKUP } from './rowBoxes.ts'

export interface ContentKey {
  readonly organisation: string
  readonly of: string
  readonly key: MasterKey
}

export interface KeyGround {
  readonly pools: Pools
  readonly secrets: Secrets
  readonly state: string
  readonly now: () => number
}

const organisationKey = ({ state, secrets }: KeyGround, org: string): Uint8Array =>
  keptFile(state, secrets, `backup/${org}`, () => randomBytes(KEY_BYTES))

export class ContentKeys {
  readonly #ground: KeyGround
  readonly #keys = new Map<string, ContentKey>()
  constructor(ground: KeyGround) {
    this.#ground = ground
  }

  /** All keys that are in use, and those of every subject the snapshot knows. */
  all(): readonly ContentKey[] {
    return [...this.#keys.values()]
  }

  #keep(organisation: string, of: string, bytes: Uint8Array): ContentKey {
    const found = { organisation, of, key: masterKey(bytes) }
    this.#keys.set(`${organisation} ${of}`, found)
    return found
  }

  /** Takes the keys of all subjects of an organisation; with those of an older backup they open it too. */
  async take({ org, db }: TenantTx): Promise<void> {
    const { secrets } = this.#ground
    this.#keep(org, OF_ORGANISATION, organisationKey(this.#ground, org))
    const { rows } = await sql<{ subject_id: string; sealed: Buffer }>`
      select subject_id, sealed from subject_key where org_id = ${org}`.execute(db)
    for (const { subject_id: of, sealed } of rows)
      this.#keep(org, of, secrets.open(`subject/${org}/${of}`, sealed))
  }

  /** Whose key closes a row about `of`; of a subject that has none any more, the organisation's. */
  async keyOf(org: string, of: string): Promise<ContentKey> {
    const known = this.#keys.get(`${org} ${of}`)
    if (known) return known
    if (of === OF_THIS_BACKUP) return this.#keep(org, of, randomBytes(KEY_BYTES))
    const { pools, secrets, now } = this.#ground
    // Outside of the snapshot, which nobody can write in: the key is there for good before a row lies under it.
    const made = isId(of) ? await asTenant(pools.desk, org, (tx) => subjectKey(tx, secrets, of, now())) : null
    if (made) return this.#keep(org, of, made)
    const instead = this.#keys.get(`${org} ${OF_ORGANISATION}`)
    if (!instead) throw new Error('broken invariant: the keys of an organisation are taken before its rows')
    return instead
  }
}
