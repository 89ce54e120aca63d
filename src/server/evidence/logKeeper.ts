// The keys and names of the logs of an installation. A key is 32 random bytes a log, sealed in the state folder, never in
// the database: whoever takes the database alone cannot sign in our name.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LogKeeper } from '../../evidence/checkpoints/keeper.ts'
import { sha256 } from '../../evidence/log.store.ts'
import { noteKey } from '../../evidence/notes/note.ts'
import { createDurably } from '../disk/durableFile.ts'
import type { Secrets } from '../secrets/masterKey.ts'
import { keptFile } from '../secrets/sealedFile.ts'
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
  const seedOf = (org: string) => keptFile(state, secrets, `log/${org}`, () => randomBytes(SEED_BYTES))
  return {
    highWater: openHighWater(state, env),
    // Chance keeps two epochs apart that were opened from one backup by two restores, neither of which knew of the other.
    nameOf: (org, epoch) =>
      epoch === 0 ? `${host}/${org}` : `${host}/${org}/${epoch}.${randomBytes(4).toString('hex')}`,
    keyOf: (org, origin) => {
      const { publicKey, sign } = keyPair(seedOf(org))
      return { key: noteKey(origin, publicKey, sha256), sign }
    },
  }
}
