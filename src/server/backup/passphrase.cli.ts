// Where a lock and its keys come from on the command line: recipients, a file, the environment, or a question at a terminal.
import { existsSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Lang } from '../../basics/lang.ts'
import { PlainError } from '../plainError.ts'
import type { Keyring, Lock } from './lock.ts'

/** A text that somebody named. Throws PlainError when there is none. */
export function wholeFile(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8')
  throw new PlainError({ en: `There is no file ${path}.`, ru: `Файла ${path} нет.` })
}

/** The first line of a file, without its end. Throws PlainError. */
export const firstLine = (path: string): string => (wholeFile(path).split('\n')[0] ?? '').replace(/\r$/, '')

/** The secret keys in an age identity file; comments are passed over. */
const identitiesIn = (path: string): string[] =>
  wholeFile(path)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

const ASKED = { ru: 'Парольная фраза копии: ', en: 'Passphrase of the backup: ' }

// What is typed does not appear: the terminal gets the question and nothing more.
async function asked(lang: Lang): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null
  process.stderr.write(ASKED[lang])
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  const answer = await new Promise<string>((resolve) => terminal.question('', resolve))
  terminal.close()
  process.stderr.write('\n')
  return answer
}

export interface Given {
  readonly recipients: readonly string[]
  readonly passphraseFile: string | undefined
  readonly plain: boolean
  readonly env: NodeJS.ProcessEnv
  readonly lang: Lang
}

const passphraseOf = async (given: Omit<Given, 'recipients' | 'plain'>): Promise<string | null> => {
  if (given.passphraseFile !== undefined) return firstLine(given.passphraseFile)
  return given.env['EXHALE_BACKUP_PASSPHRASE'] || asked(given.lang)
}

/** Under which lock a backup is to be made. Throws PlainError when nobody said. */
export async function lockOf(given: Given): Promise<Lock> {
  const ways = [given.recipients.length > 0, given.passphraseFile !== undefined, given.plain]
  if (ways.filter(Boolean).length > 1)
    throw new PlainError({
      en: 'Choose one of --recipient, --passphrase-file and --plain.',
      ru: 'Выберите одно: --recipient, --passphrase-file или --plain.',
    })
  if (given.plain) return { kind: 'plain' }
  if (given.recipients.length > 0) return { kind: 'recipients', recipients: given.recipients }
  const passphrase = await passphraseOf(given)
  if (passphrase !== null) return { kind: 'passphrase', passphrase }
  throw new PlainError({
    en: 'A backup is encrypted: give --recipient age1…, --passphrase-file FILE or EXHALE_BACKUP_PASSPHRASE; --plain leaves it open and without secrets.',
    ru: 'Копия шифруется: дайте --recipient age1…, --passphrase-file ФАЙЛ или EXHALE_BACKUP_PASSPHRASE; с --plain она будет открытой и без секретов.',
  })
}

/** What may open a backup; a question is asked only for a file that is encrypted. */
export async function keyringOf(
  given: Omit<Given, 'recipients' | 'plain'> & {
    readonly identity: string | undefined
    readonly locked: boolean
  },
): Promise<Keyring> {
  if (!given.locked) return { identities: [], passphrases: [] }
  if (given.identity !== undefined) return { identities: identitiesIn(given.identity), passphrases: [] }
  const passphrase = await passphraseOf(given)
  if (passphrase !== null) return { identities: [], passphrases: [passphrase] }
  throw new PlainError({
    en: 'The backup is encrypted: give --identity FILE (age secret key), --passphrase-file FILE or EXHALE_BACKUP_PASSPHRASE.',
    ru: 'Копия зашифрована: дайте --identity ФАЙЛ (секретный ключ age), --passphrase-file ФАЙЛ или EXHALE_BACKUP_PASSPHRASE.',
  })
}
