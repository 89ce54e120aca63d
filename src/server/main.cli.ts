// The command line. Each command is one line of the table and loads its code only when it is asked for.
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Bilingual, Lang } from '../basics/lang.ts'
import { BACKUP_COMMANDS } from './backup/backupCommands.cli.ts'
import { LOG_COMMANDS } from './evidence/logCommands.cli.ts'
import { VERIFY_COMMAND } from './evidence/verifying/verifyCommand.cli.ts'
import { PACK_COMMAND } from './packs/packCommand.cli.ts'
import { PAPER_COMMANDS, type PaperCommand } from './paperCommands.cli.ts'
import { PlainError } from './plainError.ts'
import { PROBLEMS, Refusal } from './problem.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

interface Command {
  readonly does: Bilingual
  readonly usage: string
  readonly options: Options
  /** Returns the exit code: 0 done, 1 the answer is no, 2 unreadable input. */
  readonly run: (values: Values, rest: readonly string[], lang: Lang) => Promise<number>
}

const text = (value: Values[string]): string | undefined => (typeof value === 'string' ? value : undefined)

function portOf(value: string | undefined): number | null {
  if (value === undefined) return null
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port
  throw new PlainError({
    en: `--port (or EXHALE_PORT) takes a number from 0 to 65535, not ${value}.`,
    ru: `--port (или EXHALE_PORT) принимает число от 0 до 65535, а не ${value}.`,
  })
}

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    does: { en: 'runs the desk', ru: 'запускает стол' },
    usage: 'exhale serve [--port N] [--host ADDRESS] [--lan] [--state FOLDER]',
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      lan: { type: 'boolean' },
      state: { type: 'string' },
    },
    run: async (values, _rest, lang) => {
      const { serve } = await import('./serve.cli.ts')
      const port = portOf(text(values['port']) ?? process.env['EXHALE_PORT'])
      const host = text(values['host']) ?? '127.0.0.1'
      const lan = values['lan'] === true || process.env['EXHALE_LAN'] === '1'
      await serve({ port, host, lan, state: text(values['state']), lang, env: process.env })
      return 0
    },
  },
  link: {
    does: {
      en: 'prints a fresh one-time link for the owner or a member; --forget ends their password and second step',
      ru: 'печатает новую одноразовую ссылку владельцу или участнику; --forget снимает пароль и второй шаг',
    },
    usage: 'exhale link [--for E-MAIL] [--forget] [--state FOLDER]',
    options: { for: { type: 'string' }, forget: { type: 'boolean' }, state: { type: 'string' } },
    run: async (values) => {
      const { freshLink } = await import('./link.cli.ts')
      const [state, email, forget] = [text(values['state']), text(values['for']), values['forget'] === true]
      process.stdout.write(`${await freshLink({ state, email, forget, env: process.env })}\n`)
      return 0
    },
  },
  demo: {
    does: { en: 'loads the example businesses', ru: 'загружает примеры' },
    usage: 'exhale demo [--state FOLDER]',
    options: { state: { type: 'string' } },
    run: async (values) => {
      const { demo } = await import('./upkeep.cli.ts')
      process.stdout.write(`${await demo(text(values['state']), process.env)}\n`)
      return 0
    },
  },
  doctor: {
    does: {
      en: 'looks at everything the desk needs; exit code 1 when something must be done',
      ru: 'проверяет всё, что нужно столу; код 1, если надо что-то сделать',
    },
    usage: 'exhale doctor [--json] [--url ADDRESS] [--state FOLDER]',
    options: { state: { type: 'string' }, json: { type: 'boolean' }, url: { type: 'string' } },
    run: async (values, _rest, lang) => {
      const { examineDesk, findingLines, mustAct } = await import('./operate/doctor.cli.ts')
      const asked = { state: text(values['state']), url: text(values['url']), env: process.env }
      const all = await examineDesk({ ...asked, now: Date.now() })
      process.stdout.write(values['json'] === true ? `${JSON.stringify(all)}\n` : findingLines(all, lang))
      return mustAct(all) ? 1 : 0
    },
  },
  fsck: {
    does: { en: 'reads the whole log again and checks it', ru: 'перечитывает весь журнал и проверяет его' },
    usage: 'exhale fsck [--json] [--state FOLDER]',
    options: { state: { type: 'string' }, json: { type: 'boolean' } },
    run: async (values, _rest, lang) => {
      const { checkedWords, checkLogs } = await import('./upkeep.cli.ts')
      const checked = await checkLogs(text(values['state']), process.env)
      const json = JSON.stringify(Object.fromEntries(checked))
      process.stdout.write(`${values['json'] === true ? json : checkedWords(checked, lang)}\n`)
      return Array.from(checked.values()).every(({ faults }) => faults.length === 0) ? 0 : 1
    },
  },
}

/** Commands that read their own arguments. */
const OWN_ARGUMENTS: Readonly<Record<string, PaperCommand>> = {
  ...PAPER_COMMANDS,
  ...BACKUP_COMMANDS,
  ...LOG_COMMANDS,
  ...PACK_COMMAND,
  ...VERIFY_COMMAND,
}

const SHARED: Options = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } }

/** `--lang`, else the locale of the terminal; Russian where it is Russian, English elsewhere. */
function languageOf(wanted: string | undefined, env: NodeJS.ProcessEnv): Lang {
  const locale = wanted ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? ''
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en'
}

function help(lang: Lang): string {
  const all = [...Object.values(COMMANDS), ...Object.values(OWN_ARGUMENTS)]
  const lines = all.map((command) => `  ${command.usage}\n      ${command.does[lang]}`)
  const head = lang === 'ru' ? 'Exhale · Выдох. Команды:' : 'Exhale. Commands:'
  return `${head}\n${lines.join('\n')}\n`
}

const misuse = (why: string): PlainError =>
  new PlainError({ en: `${why} See exhale --help.`, ru: `${why} Справка: exhale --help.` })

function readArguments(command: Command, args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: { ...command.options, ...SHARED }, allowPositionals: true })
  } catch (error) {
    throw misuse(error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error))
  }
}

async function main(args: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = args
  const fallback = languageOf(undefined, process.env)
  if (name === '--help' || name === '-h') {
    process.stdout.write(help(fallback))
    return 0
  }
  const paper = Object.hasOwn(OWN_ARGUMENTS, name) ? OWN_ARGUMENTS[name] : undefined
  if (paper) return paper.run(rest, fallback)
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw misuse(`"${name.slice(0, 40)}"?`)
  const { values, positionals } = readArguments(command, rest)
  const lang = languageOf(text(values['lang']), process.env)
  if (values['help'] === true) {
    process.stdout.write(`${command.usage}\n${command.does[lang]}\n`)
    return 0
  }
  return command.run(values, positionals, lang)
}

function failed(error: unknown): number {
  const at = process.argv.indexOf('--lang')
  const lang = languageOf(at > 0 ? process.argv[at + 1] : undefined, process.env)
  const words =
    error instanceof PlainError
      ? error.words[lang]
      : error instanceof Refusal
        ? PROBLEMS[error.kind].title[lang]
        : error instanceof Error
          ? error.message
          : String(error)
  process.stderr.write(`exhale: ${words}\n`)
  return 2
}

process.exitCode = await main(process.argv.slice(2)).catch(failed)
