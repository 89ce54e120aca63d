// The secrets of the installation out of a file of keys into a new state folder.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createDurably, writeDurably } from '../../disk/durableFile.ts'
import { masterKey } from '../../secrets/envelope.ts'
import {
  masterFile,
  oldKeysFolder,
  openSecrets,
  secretsFolder,
  type Secrets,
} from '../../secrets/masterKey.ts'
import type { ReadKeys } from '../readKeys.ts'

function keepOld(state: string, master: string): void {
  mkdirSync(oldKeysFolder(state), { recursive: true, mode: 0o700 })
  const { id } = masterKey(Buffer.from(master, 'hex'))
  createDurably(join(oldKeysFolder(state), id), Buffer.from(`${master}\n`))
}

/**
 * Writes the secrets of the backup into the folder and opens them. Of a plain backup there are none: new ones are made. A
 * master key that came from the environment then becomes a file, unless the environment has one now: then it only opens.
 */
export function restoreSecrets(state: string, keys: ReadKeys, env: NodeJS.ProcessEnv): Secrets {
  mkdirSync(secretsFolder(state), { recursive: true, mode: 0o700 })
  for (const [name, bytes] of keys.files) {
    const path = join(secretsFolder(state), name)
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeDurably(path, bytes)
  }
  const [current, ...old] = keys.masters
  const isGiven = Boolean(env['EXHALE_MASTER_KEY'])
  if (current !== undefined && isGiven) keepOld(state, current)
  if (current !== undefined && !isGiven) createDurably(masterFile(state), Buffer.from(`${current}\n`))
  for (const master of old) keepOld(state, master)
  return openSecrets(state, env)
}
