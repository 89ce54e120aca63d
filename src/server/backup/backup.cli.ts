// `exhale backup` and `exhale restore`.
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { LANGS, type Bilingual, type Lang } from '../../basics/lang.ts'
import { besideDesk } from '../beside.ts'
import { PlainError } from '../plainError.ts'
import { statePath } from '../state.ts'
import { keysPathOf, NEWEST_KEYS } from './backup.ts'
import type { Header } from './backupShapes.ts'
import { DamagedBackup, natureOf } from './lineReader.ts'
import { keyringOf, lockOf, wholeFile } from './passphrase.cli.ts'
import { TO_ENTER_AGAIN } from './plainBackup.ts'
import { readBackup, type BackupRead } from './readBackup.ts'
import { readKeys } from './readKeys.ts'
import { recordedBackup } from './recordedBackup.ts'
import { migrationsOf, restore, type RestorePlan } from './restore/restore.ts'

type Options = NonNullable<ParseArgsConfig['options']>
const SHARED = {
  state: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  'passphrase-file': { type: 'string' },
} as const satisfies Options
const BACKUP = {
  ...SHARED,
  recipient: { type: 'string', multiple: true },
  plain: { type: 'boolean' },
  'new-identity': { type: 'string' },
} as const satisfies Options
const RESTORE = {
  ...SHARED,
  keys: { type: 'string' },
  identity: { type: 'string' },
  checkpoint: { type: 'string' },
  check: { type: 'boolean' },
} as const satisfies Options

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const langOf = (wanted: string | undefined, fallback: Lang): Lang =>
  LANGS.find((lang) => lang === wanted) ?? fallback
const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1)

/** parseArgs with a sentence instead of its English errors. */
function given<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''
    throw new PlainError({ en: `${why}. See exhale --help.`, ru: `${why}. Справка: exhale --help.` })
  }
}

function onlyFile(positionals: readonly string[]): string {
  const [file, another] = positionals
  if (file !== undefined && another === undefined) return resolve(file)
  throw new PlainError({ en: 'Name one file.', ru: 'Назовите один файл.' })
}

/** A pair for backups: the secret key into a file of its own, the recipient for the command line. */
async function newIdentity(path: string, lang: Lang): Promise<number> {
  const identity = await generateIdentity()
  const recipient = await identityToRecipient(identity)
  try {
    writeFileSync(path, `# ${recipient}\n${identity}\n`, { mode: 0o600, flag: 'wx' })
  } catch {
    throw new PlainError({
      en: `${path} is there already or cannot be written; nothing was changed.`,
      ru: `Файл ${path} уже есть или не записывается; ничего не изменено.`,
    })
  }
  process.stderr.write(
    lang === 'ru'
      ? `Секретный ключ: ${path}. Храните его не на этом компьютере: без него копию не открыть. Получатель:\n`
      : `The secret key: ${path}. Keep it off this computer: without it no backup opens. The recipient:\n`,
  )
  say(recipient)
  return 0
}

/** `exhale backup <file>`: returns the exit code. Throws PlainError. */
export async function backupCommand(args: readonly string[], fallback: Lang): Promise<number> {
  const { values, positionals } = given(args, BACKUP)
  const lang = langOf(values.lang, fallback)
  if (values['new-identity'] !== undefined) return newIdentity(values['new-identity'], lang)
  const path = onlyFile(positionals)
  const { env } = process
  const lock = await lockOf({
    recipients: values.recipient ?? [],
    passphraseFile: values['passphrase-file'],
    plain: values.plain === true,
    env,
    lang,
  })
  const made = await besideDesk(values.state, env, ({ pools, secrets, state }) =>
    recordedBackup({ pools, secrets, state, env, path, lock, now: () => Date.now() }, { by: 'system' }),
  )
  if (values.json === true) say(JSON.stringify(made))
  else
    say(
      lang === 'ru'
        ? `Копия: ${made.path} (${megabytes(made.bytes)} МБ, строк: ${made.rows}). Ключи к ней: ${made.keysPath}. Держите их не на этом диске и порознь.`
        : `Backup: ${made.path} (${megabytes(made.bytes)} MB, rows: ${made.rows}). Its keys: ${made.keysPath}. Keep both off this disk, and apart.`,
    )
  return 0
}

/** The keys of this backup, else the newest of its folder. */
function keysFor(path: string, wanted: string | undefined): string {
  if (wanted !== undefined) return resolve(wanted)
  const [own, newest] = [keysPathOf(path), join(dirname(path), NEWEST_KEYS)]
  const found = [own, newest].find((file) => existsSync(file))
  if (found !== undefined) return found
  throw new PlainError({
    en: `There is no file of keys beside ${path} (${own} or ${newest}): name it with --keys.`,
    ru: `Рядом с ${path} нет файла ключей (${own} или ${newest}): назовите его через --keys.`,
  })
}

const summary = (read: BackupRead, lang: Lang): string => {
  const { createdAt, logs } = read.header
  const closed =
    read.closed === 0
      ? ''
      : lang === 'ru'
        ? ` Строк о людях, чьи ключи уничтожены: ${read.closed}; они не открываются.`
        : ` Rows about people whose keys were destroyed: ${read.closed}; they stay closed.`
  return lang === 'ru'
    ? `Копия от ${createdAt}: организаций ${logs.length}, строк ${read.rows}, все хэши и корни журналов сошлись.${closed}`
    : `Backup of ${createdAt}: ${logs.length} organisations, ${read.rows} rows, every hash and the root of every log fit.${closed}`
}

async function check(plan: RestorePlan): Promise<BackupRead> {
  const begin = async (header: Header) => void migrationsOf(header)
  return readBackup({ ...plan, begin, take: async () => undefined })
}

/** `exhale restore <file>`: returns the exit code, 1 when the backup is damaged. Throws PlainError. */
export async function restoreCommand(args: readonly string[], fallback: Lang): Promise<number> {
  const { values, positionals } = given(args, RESTORE)
  const lang = langOf(values.lang, fallback)
  try {
    return await restored(values, onlyFile(positionals), lang)
  } catch (error) {
    if (!(error instanceof DamagedBackup)) throw error
    process.stderr.write(`exhale: ${error.words[lang]}\n`)
    return 1
  }
}

type RestoreValues = ReturnType<typeof given<typeof RESTORE>>['values']

async function restored(values: RestoreValues, path: string, lang: Lang): Promise<number> {
  const { env } = process
  const isLocked = natureOf(path) === 'age'
  const passphraseFile = values['passphrase-file']
  const keyring = await keyringOf({ identity: values.identity, passphraseFile, env, lang, locked: isLocked })
  const plan: RestorePlan = {
    state: statePath(values.state, env),
    env,
    path,
    keyring,
    keys: await readKeys(keysFor(path, values.keys), keyring),
    checkpoint: values.checkpoint === undefined ? null : wholeFile(values.checkpoint),
    now: () => Date.now(),
  }
  if (values.check === true) {
    say(summary(await check(plan), lang))
    return 0
  }
  const { read, ...done } = await restore(plan)
  if (values.json === true) say(JSON.stringify({ header: read.header, rows: read.rows, ...done }))
  else tell({ read, ...done }, plan.state, lang)
  return 0
}

const LOOK_AGAIN: Bilingual = {
  en: 'Everybody signs in again; program keys, devices at counters and open invitations have ended. People whose access ended after this backup have it again: look at People.',
  ru: 'Все входят заново; ключи программ, устройства точек и открытые приглашения закончились. Те, чей доступ закончился после этой копии, снова его имеют: проверьте страницу «Люди».',
}

function tell(
  { read, before, newEpochs, erasedAgain }: Awaited<ReturnType<typeof restore>>,
  state: string,
  lang: Lang,
): void {
  const isRussian = lang === 'ru'
  say(summary(read, lang))
  say(isRussian ? `Стол восстановлен в ${state}.` : `The desk is restored in ${state}.`)
  if (before !== null)
    say(
      isRussian
        ? `Прежняя папка цела: ${before}. Удалите её, когда убедитесь, что всё на месте.`
        : `The folder of before is kept: ${before}. Remove it once you have seen that everything is there.`,
    )
  if (newEpochs.length > 0)
    say(
      isRussian
        ? `Журналов, которые продолжатся под новым именем: ${newEpochs.length}. Под прежним могло быть подписано больше, чем есть в копии.`
        : `Logs that go on under a new name: ${newEpochs.length}. Under the old one more may have been signed than the backup holds.`,
    )
  if (erasedAgain > 0)
    say(
      isRussian
        ? `Стёрто ещё раз то, что было стёрто после копии: ${erasedAgain}.`
        : `Erased once more, because it was erased after the backup: ${erasedAgain}.`,
    )
  if (read.header.plain) say(TO_ENTER_AGAIN[lang])
  else say(LOOK_AGAIN[lang])
}
