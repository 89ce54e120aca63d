// What the file of keys says. It is small, made anew with each backup, and lives for thirty days.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hex } from '../../evidence/utf8.ts'
import { masterKeys, secretsFolder } from '../secrets/masterKey.ts'
import type { BackupPlan } from './backup.ts'
import { KEYS_SCHEMA } from './backupShapes.ts'
import type { ContentKeys } from './contentKeys.ts'

/** The list of erasures and the name of the installation, in the state folder. */
export const ERASURES = 'erasures.jsonl'
export const INSTALLATION = 'installation'

const linesIn = (file: string): string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : []

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** What the file of keys says: keys of content always, the secrets of the installation only behind a lock. */
export function* keyLines(plan: BackupPlan, id: string, keys: ContentKeys): Generator<string> {
  const createdAt = new Date(plan.now()).toISOString()
  yield JSON.stringify({ schema: KEYS_SCHEMA, backup: id, createdAt })
  for (const { organisation, of, key } of keys.all())
    yield JSON.stringify({ organisation, of, key: base64(key.bytes) })
  for (const erased of linesIn(join(plan.state, ERASURES))) yield JSON.stringify({ erased })
  for (const installation of linesIn(join(plan.state, INSTALLATION))) yield JSON.stringify({ installation })
  if (plan.lock.kind === 'plain') return
  const folder = secretsFolder(plan.state)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.part')) continue
    const path = join(entry.parentPath, entry.name)
    yield JSON.stringify({ file: path.slice(folder.length + 1), bytes: base64(readFileSync(path)) })
  }
  const { current, old, given } = masterKeys(plan.state, plan.env)
  for (const key of [current, ...old])
    if (given) yield JSON.stringify({ master: hex(key.bytes), current: key === current })
}
