// The master key of an installation, and what it seals: every other secret that must lie on a disk or in a table.
//
// It comes from EXHALE_MASTER_KEY (then it never lies beside what it opens), else from `<state>/secrets/master`. Keys of
// before (`master.old/<id>`, EXHALE_MASTER_KEY_OLD) open, and never seal.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createDurably } from '../disk/durableFile.ts'
import { PlainError } from '../plainError.ts'
import { isSealed, KEY_BYTES, keyIdOf, masterKey, openUnder, sealUnder, type MasterKey } from './envelope.ts'

export interface Secrets {
  /** The id of the key that seals. */
  readonly key: string
  /** Encrypts under the current key; only the same name opens it again. */
  readonly seal: (name: string, plain: Uint8Array) => Uint8Array
  /** Throws PlainError, with a sentence that says what to do, when the key is not here or the bytes were altered. */
  readonly open: (name: string, sealed: Uint8Array) => Uint8Array
}

export const secretsFolder = (state: string): string => join(state, 'secrets')
export const masterFile = (state: string): string => join(secretsFolder(state), 'master')
export const oldKeysFolder = (state: string): string => join(secretsFolder(state), 'master.old')

const HEX_KEY = /^[0-9a-f]{64}$/i
const BASE64_KEY = /^[A-Za-z0-9+/]{43}=$/

function keyOf(text: string, where: string): MasterKey {
  const written = text.trim()
  if (HEX_KEY.test(written)) return masterKey(Buffer.from(written, 'hex'))
  const bytes = Buffer.from(written, 'base64')
  if (BASE64_KEY.test(written) && bytes.toString('base64') === written) return masterKey(bytes)
  throw new PlainError({
    en: `${where} must hold 32 bytes as 64 hexadecimal digits or 44 characters of base64: "openssl rand -hex 32" makes them.`,
    ru: `В ${where} нужны 32 байта: 64 шестнадцатеричные цифры или 44 знака base64. Их делает «openssl rand -hex 32».`,
  })
}

/** The key in a file that is its owner's alone. Throws PlainError when others may read it. */
export function keyInFile(file: string): MasterKey {
  if ((statSync(file).mode & 0o077) !== 0)
    throw new PlainError({
      en: `Others may read the key in ${file}. If nobody did: chmod 600 ${file}. Otherwise also: exhale secrets rotate.`,
      ru: `Ключ в ${file} могут прочесть посторонние. Если никто не читал: chmod 600 ${file}. Иначе ещё и: exhale secrets rotate.`,
    })
  return keyOf(readFileSync(file, 'utf8'), file)
}

export const keyText = (key: MasterKey): Uint8Array =>
  Buffer.from(`${Buffer.from(key.bytes).toString('hex')}\n`)
export const newKey = (): MasterKey => masterKey(randomBytes(KEY_BYTES))

function holdsSealed(state: string): boolean {
  const files = readdirSync(secretsFolder(state), { recursive: true, withFileTypes: true })
  return files.some((entry) => entry.isFile() && isSealed(readFileSync(join(entry.parentPath, entry.name))))
}

/** Makes the key file of an installation that has none. Sealed things without their key mean that one was lost. */
function madeKey(state: string, hasOld: boolean): MasterKey {
  const file = masterFile(state)
  if (!hasOld && holdsSealed(state))
    throw new PlainError({
      en: `The secrets in ${secretsFolder(state)} are sealed and their master key is not here: set EXHALE_MASTER_KEY, or put the file "master" back.`,
      ru: `Секреты в ${secretsFolder(state)} запечатаны, а главного ключа нет: задайте EXHALE_MASTER_KEY или верните файл «master».`,
    })
  createDurably(file, keyText(newKey()))
  return keyInFile(file)
}

export interface MasterKeys {
  readonly current: MasterKey
  readonly old: readonly MasterKey[]
  /** Does the current key come from the environment? */
  readonly given: boolean
}

/** The keys of an installation: the one that seals, and those that only open. */
export function masterKeys(state: string, env: NodeJS.ProcessEnv): MasterKeys {
  const folder = secretsFolder(state)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  const named = (env['EXHALE_MASTER_KEY_OLD'] ?? '').split(',').filter((one) => one.trim() !== '')
  const fromEnvironment = named.map((one) => keyOf(one, 'EXHALE_MASTER_KEY_OLD'))
  const kept = existsSync(oldKeysFolder(state)) ? readdirSync(oldKeysFolder(state)) : []
  const old = [
    ...fromEnvironment,
    ...kept
      .filter((name) => /^[0-9a-f]{16}$/.test(name))
      .map((name) => keyInFile(join(oldKeysFolder(state), name))),
  ]
  const hasFile = existsSync(masterFile(state))
  const given = env['EXHALE_MASTER_KEY']
  if (!given)
    return {
      current: hasFile ? keyInFile(masterFile(state)) : madeKey(state, old.length > 0),
      old,
      given: false,
    }
  // Whoever moves the key into the environment still has it in the file, until everything is sealed anew.
  const moved = hasFile ? [keyInFile(masterFile(state))] : []
  return { current: keyOf(given, 'EXHALE_MASTER_KEY'), old: [...old, ...moved], given: true }
}

/** Seals and opens with these keys. */
export function secretsWith({ current, old }: Pick<MasterKeys, 'current' | 'old'>): Secrets {
  return {
    key: current.id,
    seal: (name, plain) => sealUnder(current, name, plain),
    open: (name, sealed) => {
      const key = isSealed(sealed) ? [current, ...old].find(({ id }) => id === keyIdOf(sealed)) : undefined
      if (!key) throw unreadable(name, isSealed(sealed) ? keyIdOf(sealed) : null)
      try {
        return openUnder(key, name, sealed)
      } catch {
        throw unreadable(name, null)
      }
    },
  }
}

const unreadable = (name: string, key: string | null): PlainError =>
  key === null
    ? new PlainError({
        en: `The secret "${name}" was altered and does not open: take it from a backup, or remove it and enter it again.`,
        ru: `Секрет «${name}» изменён и не открывается: верните его из резервной копии или удалите и введите заново.`,
      })
    : new PlainError({
        en: `The secret "${name}" is sealed under the key ${key}, which is not here: give that key in EXHALE_MASTER_KEY or EXHALE_MASTER_KEY_OLD.`,
        ru: `Секрет «${name}» запечатан ключом ${key}, которого здесь нет: задайте его в EXHALE_MASTER_KEY или EXHALE_MASTER_KEY_OLD.`,
      })

/** Opens the secrets of an installation; makes its master key at the first need. Throws PlainError. */
export const openSecrets = (state: string, env: NodeJS.ProcessEnv): Secrets =>
  secretsWith(masterKeys(state, env))
