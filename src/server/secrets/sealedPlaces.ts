// Every place where sealed values lie: a rotation goes through all of them before the old key is dropped. Whoever begins to
// keep sealed values somewhere else adds the place to this list; a value that is left out is lost with the old key.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Pools } from '../db/pools.ts'
import { asTenant } from '../db/tenant.ts'
import { PART, writeDurably } from '../disk/durableFile.ts'
import { organisationsOf } from '../evidence/standings.ts'
import { PlainError } from '../plainError.ts'
import { resealSubjectKeys } from '../safekeeping/subjectKeys.store.ts'
import { isSealed, keyIdOf } from './envelope.ts'
import { secretsFolder, type Secrets } from './masterKey.ts'

export interface SealedPlace {
  readonly name: 'files' | 'subject_keys'
  /** Seals each value under the current key that is not; safe to be cut short and done again. */
  readonly reseal: (secrets: Secrets) => Promise<void>
  /** Opens each value; returns how many there are. Throws PlainError at the first that does not open. */
  readonly check: (secrets: Secrets) => Promise<number>
}

/** The names of all secrets that lie as files: the key itself, old keys and leftovers of cut writes are none. */
export function sealedNames(state: string): string[] {
  const folder = secretsFolder(state)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !/^master(?:\.next|\.old\/.*)?$/.test(name) && !name.endsWith(PART))
    .sort()
}

function opened(state: string, secrets: Secrets, name: string): { sealed: Uint8Array; plain: Uint8Array } {
  const sealed = readFileSync(join(secretsFolder(state), name))
  if (isSealed(sealed)) return { sealed, plain: secrets.open(name, sealed) }
  throw new PlainError({
    en: `The file ${join(secretsFolder(state), name)} is not sealed: start the desk once, or move it out of there.`,
    ru: `Файл ${join(secretsFolder(state), name)} не запечатан: запустите стол один раз или уберите его оттуда.`,
  })
}

const files = (state: string): SealedPlace => ({
  name: 'files',
  reseal: async (secrets) => {
    for (const name of sealedNames(state)) {
      const { sealed, plain } = opened(state, secrets, name)
      if (keyIdOf(sealed) !== secrets.key)
        writeDurably(join(secretsFolder(state), name), secrets.seal(name, plain))
    }
  },
  check: async (secrets) => {
    const names = sealedNames(state)
    for (const name of names) opened(state, secrets, name)
    return names.length
  },
})

const subjectKeys = (pools: Pools): SealedPlace => ({
  name: 'subject_keys',
  reseal: async (secrets) => {
    for (const org of await organisationsOf(pools))
      await asTenant(pools.desk, org, (tx) => resealSubjectKeys(tx, secrets))
  },
  check: async (secrets) => {
    let count = 0
    for (const org of await organisationsOf(pools)) {
      const rows = await asTenant(pools.desk, org, (tx) =>
        tx.db.selectFrom('subject_key').select(['subject_id', 'sealed']).where('org_id', '=', org).execute(),
      )
      for (const { subject_id: client, sealed } of rows) secrets.open(`subject/${org}/${client}`, sealed)
      count += rows.length
    }
    return count
  },
})

export const sealedPlaces = (state: string, pools: Pools): readonly SealedPlace[] => [
  files(state),
  subjectKeys(pools),
]
