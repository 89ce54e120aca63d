// The keys and names of the logs of an installation. A key is 32 random bytes a log, sealed in the state folder, never in
// the database: whoever takes the database alone cannot sign in our name. The first is called after the organisation, later
// ones have a number beside it; which of them sign is said by the log, not here.
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LogKeeper } from '../../evidence/checkpoints/keeper.ts'
import { sha256 } from '../../evidence/log.store.ts'
import { noteKey, readVkey, type Signer } from '../../evidence/notes/note.ts'
import { sameBytes } from '../../evidence/utf8.ts'
import { createDurably } from '../disk/durableFile.ts'
import type { Secrets } from '../secrets/masterKey.ts'
import { keptFile, sealedPath } from '../secrets/sealedFile.ts'
import { keyPair, SEED_BYTES } from './ed25519.ts'
import { openHighWater } from './highWater.ts'

// A name is public: it says where the desk answers, or nothing at all, and never what the firm is called.
function hostOf(state: string, env: NodeJS.ProcessEnv): string {
  const url = env['EXHALE_URL']
  if (url && URL.canParse(url)) return new URL(url).host
  const file = join(state, 'installation')
  if (!existsSync(file)) createDurably(file, Buffer.from(`${randomBytes(8).toString('hex')}\n`))
  return readFileSync(file, 'utf8').trim()
}

/** Opens what signing needs. A restore gives its own state folder here, with the secrets that came back. */
export function openLogKeeper(state: string, env: NodeJS.ProcessEnv, secrets: Secrets): LogKeeper {
  const host = hostOf(state, env)
  const nameOfSeed = (org: string, no: number): string => (no === 0 ? `log/${org}` : `log/${org}.${no}`)
  const pairOf = (org: string, no: number) =>
    keyPair(keptFile(state, secrets, nameOfSeed(org, no), () => randomBytes(SEED_BYTES)))
  const signer = (org: string, no: number, origin: string): Signer => {
    const { publicKey, sign } = pairOf(org, no)
    return { key: noteKey(origin, publicKey, sha256), sign }
  }
  const keptSeeds = (org: string): number[] =>
    readdirSync(dirname(sealedPath(state, nameOfSeed(org, 0))))
      .map((file) =>
        file === org ? 0 : Number(file.startsWith(`${org}.`) ? file.slice(org.length + 1) : Number.NaN),
      )
      .filter((no) => Number.isInteger(no))
      .toSorted((a, b) => a - b)
  return {
    highWater: openHighWater(state, env),
    // Chance keeps two epochs apart that were opened from one backup by two restores, neither of which knew of the other.
    nameOf: (org, epoch) =>
      epoch === 0 ? `${host}/${org}` : `${host}/${org}/${epoch}.${randomBytes(4).toString('hex')}`,
    newestKey: (org, origin) => signer(org, keptSeeds(org).at(-1) ?? 0, origin),
    freshKey: (org, origin) => signer(org, (keptSeeds(org).at(-1) ?? 0) + 1, origin),
    keyOf: (org, vkey) => {
      const known = readVkey(vkey, sha256)
      if (!known.ok) return null
      const { name, publicKey } = known.value
      const no = keptSeeds(org).find((one) => sameBytes(pairOf(org, one).publicKey, publicKey))
      return no === undefined ? null : signer(org, no, name)
    },
  }
}
