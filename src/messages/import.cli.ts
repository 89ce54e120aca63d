// `exhale import <files…>`: files and folders become a case in the desk's own database, through the same step as on screen.
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Lang } from '../basics/lang.ts'
import { filesOf } from '../cases/folder/caseFolder.store.ts'
import { readingOf } from '../cases/folder/readingOf.ts'
import type { Brought } from '../cases/folder/readingFor.ts'
import { recordableFacts } from '../cases/storyParts.ts'
import { besideDesk } from '../server/beside.ts'
import { asTenant } from '../server/db/tenant.ts'
import { newId } from '../server/ids.ts'
import { openFiles } from '../server/openFiles.ts'
import { organisationOf } from '../server/organisation.store.ts'
import { PlainError } from '../server/plainError.ts'
import { acceptImport, hashed, stageImport } from './imports.store.ts'
import { exceptionsIn } from './dismissals/standing.store.ts'
import { ImportAnswers } from './importShapes.ts'
import { importText } from './importText.ts'
import type { BroughtFile, OpenedFile } from './openedFile.ts'

const HELP: Readonly<Record<Lang, string>> = {
  ru: `exhale import <файлы и папки…> [--answers ответы.json] [--dry-run] [--json] [--lang ru|en] [--state ПАПКА]

Читает переписку (Telegram, WhatsApp, eml, mbox, maildir), таблицы актов (CSV, XLSX), договор (DOCX, PDF, текст), папки дел
и истории и заводит дело. С --dry-run только показывает, что прочитано. Если неясно, кто есть кто, загрузка ждёт ответа
на столе или в файле --answers: {"names": {"Вера": "us"}}.
`,
  en: `exhale import <files and folders…> [--answers answers.json] [--dry-run] [--json] [--lang ru|en] [--state FOLDER]

Reads correspondence (Telegram, WhatsApp, eml, mbox, maildir), sheets of acts (CSV, XLSX), the agreement (DOCX, PDF, text),
case folders and stories, and opens a case. With --dry-run it only shows what was read. Where it is not clear who is who,
the import waits for an answer on the desk or in the file of --answers: {"names": {"Vera": "us"}}.
`,
}
const SAYS = {
  opened: { ru: 'Дело заведено: ', en: 'The case is open: ' },
  waits: {
    ru: 'Загрузка ждёт ответов, дела ещё нет: ',
    en: 'The import waits for answers, there is no case yet: ',
  },
} as const
/** Without these a case would be wrong; the other questions may stay open. */
const NEEDED: ReadonlySet<string> = new Set(['names', 'columns', 'day', 'files'])

interface Call {
  readonly paths: readonly string[]
  readonly answers: ImportAnswers
  readonly dryRun: boolean
  readonly json: boolean
  readonly lang: Lang
  readonly state: string | undefined
}

async function callOf(args: readonly string[], locale: Lang): Promise<Call | 'help'> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      answers: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
      state: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return 'help'
  const lang = values.lang === 'ru' || values.lang === 'en' ? values.lang : locale
  if (positionals.length === 0) throw new PlainError(HELP)
  return {
    paths: positionals,
    answers: values.answers === undefined ? {} : await answersIn(values.answers),
    dryRun: values['dry-run'],
    json: values.json,
    lang,
    state: values.state,
  }
}

async function answersIn(path: string): Promise<ImportAnswers> {
  try {
    return ImportAnswers.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    throw new PlainError({
      en: `${path} holds no answers: expected JSON such as {"names": {"Vera": "us"}}.`,
      ru: `В ${path} нет ответов: нужен JSON вида {"names": {"Вера": "us"}}.`,
    })
  }
}

/** The files of all paths; a folder gives its files below its own name. */
async function broughtFrom(paths: readonly string[]): Promise<BroughtFile[]> {
  const files: BroughtFile[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (!found)
      throw new PlainError({
        en: `There is no such file or folder: ${path}`,
        ru: `Нет такого файла или папки: ${path}`,
      })
    if (!found.isDirectory()) files.push({ path: basename(path), bytes: await readFile(path) })
    else
      for (const file of await filesOf(path)) files.push({ ...file, path: `${basename(path)}/${file.path}` })
  }
  return files
}

const timezoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'

function shown(brought: Brought, call: Call): void {
  process.stdout.write(
    call.json ? `${JSON.stringify(brought.reading, null, 2)}\n` : importText(brought.reading, call.lang),
  )
}

async function intoDesk(
  call: Call,
  files: readonly BroughtFile[],
  opened: readonly OpenedFile[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  return besideDesk(call.state, env, async ({ pools, accounts }) => {
    // The first owner is made here when nobody has started the desk yet.
    const org = await accounts.ownerOrganisation()
    const stamp = { by: 'system', at: Date.now() }
    const answers = { ...call.answers, lang: call.answers.lang ?? call.lang }
    const { id, brought } = await asTenant(pools.desk, org, async (tx) => {
      const own = await organisationOf(tx, { lang: call.lang, timezone: timezoneHere() })
      const id = await stageImport(tx, files, answers, stamp.at)
      const { name, jurisdiction, trade, timezone } = own
      const as = {
        id,
        lang: call.lang,
        timezone,
        business: { name, jurisdiction, trade },
        files: files.map(hashed),
        exceptions: await exceptionsIn(tx, null),
      }
      return { id, brought: readingOf(opened, answers, as) }
    })
    shown(brought, call)
    const { story } = brought
    if (!story || brought.reading.missing.some(({ field }) => NEEDED.has(field))) {
      process.stderr.write(`${SAYS.waits[call.lang]}${id}\n`)
      return 1
    }
    const { facts } = recordableFacts(story)
    const done = await asTenant(pools.desk, org, (tx) =>
      acceptImport(tx, id, { story: facts, seen: answers }, stamp),
    )
    if (!done.ok) throw new Error(`broken invariant: a new import is accepted, not ${done.error}`)
    process.stderr.write(`${SAYS.opened[call.lang]}${done.value}\n`)
    return 0
  })
}

/** `exhale import`; exit code 0 a case is open (or was shown), 1 it waits for answers, 2 wrong use. Throws PlainError. */
export async function importCommand(
  args: readonly string[],
  locale: Lang = 'en',
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const call = await callOf(args, locale)
  if (call === 'help') {
    process.stdout.write(HELP[locale])
    return 0
  }
  const files = await broughtFrom(call.paths)
  const opened = await openFiles(files, { lang: call.lang })
  if (!call.dryRun) return intoDesk(call, files, opened, env)
  const business = { name: '', jurisdiction: '', trade: '' }
  const as = { id: newId(), lang: call.lang, timezone: timezoneHere(), business, files: files.map(hashed) }
  shown(readingOf(opened, call.answers, as), call)
  return 0
}
