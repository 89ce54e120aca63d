// Migrations are plain SQL files, NNNN_name.sql, each applied once, whole, in one transaction, by the owner of the tables.
//
// A file that was applied and then edited is refused: two installations would otherwise hold different tables under one
// number. A database that knows a file which we do not is newer than this program, and is left alone.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { PlainError } from '../plainError.ts'
import { projectFile } from '../projectFolder.ts'

export interface Migration {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

// Any number does, as long as it stays: two servers that start together take turns on it.
const MIGRATION_LOCK = 3_141_592_653

/** The migrations of this program, in order. */
export function migrations(folder: string = projectFile('src', 'server', 'db', 'migrations')): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z_]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    })
}

interface Applied {
  name: string
  sha256: string
}

function refuseSurprises(known: readonly Migration[], applied: readonly Applied[]): void {
  for (const { name, sha256 } of applied) {
    const ours = known.find((migration) => migration.name === name)
    if (!ours)
      throw new PlainError({
        en: `The database was made by a newer version of Exhale (${name}): start that version.`,
        ru: `База создана более новой версией Exhale (${name}): запустите её.`,
      })
    if (ours.sha256 !== sha256)
      throw new PlainError({
        en: `The migration ${name} was changed after it had been applied: restore the file.`,
        ru: `Файл миграции ${name} изменён после применения: верните прежний.`,
      })
  }
}

async function applyOne(owner: Client, migration: Migration): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query(migration.sql)
    await owner.query('insert into schema_migration (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}

/** Applies what is missing; returns the names applied. `owner` is connected as the owner of the tables. */
export async function migrate(owner: Client, known: readonly Migration[] = migrations()): Promise<string[]> {
  await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  try {
    await owner.query(`create table if not exists schema_migration (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
    const { rows } = await owner.query<Applied>('select name, sha256 from schema_migration order by name')
    refuseSurprises(known, rows)
    const missing = known.filter((migration) => !rows.some((row) => row.name === migration.name))
    for (const migration of missing) await applyOne(owner, migration)
    return missing.map((migration) => migration.name)
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
  }
}
