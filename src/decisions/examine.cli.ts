// `exhale examine <story.json or case folder>`: the main job without a server.
import { readFile, stat, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { LANGS, type Lang } from '../basics/lang.ts'
import { readInstant } from '../basics/instant.ts'
import type { Problem } from '../cases/caseFacts.ts'
import { readStory } from '../cases/readStory.ts'
import { readJson } from '../messages/json.ts'
import { calendarFor } from '../server/calendar.ts'
import { examine } from './examine.ts'
import { memo } from './memo.ts'

/** Where a command writes; the process in life, an array in tests. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly lang: Lang
}

const HELP: Readonly<Record<Lang, string>> = {
  ru: `exhale examine <история.json или папка дела>

Разбирает дело без сервера: что сказано, что превышено, сходится ли учёт, что положено, какие сроки идут, что делать.

  --json              ответ как exhale.examination/1
  --lang ru|en        язык записки (по умолчанию язык дела)
  --as-of <момент>    на какой момент смотреть, например 2026-03-30T23:59:00+03:00
  --to-story <файл>   записать папку как одну историю и ничего не печатать, кроме пути
`,
  en: `exhale examine <story.json or case folder>

Examines a case without a server: what was said, what is exceeded, whether the acts match, what is due, which terms run, what to do.

  --json              the answer as exhale.examination/1
  --lang ru|en        language of the memo (default: the language of the case)
  --as-of <instant>   the moment to look from, for example 2026-03-30T23:59:00+03:00
  --to-story <file>   write the folder as one story and print nothing but its path
`,
}

const SAYS = {
  noPath: { ru: 'Укажите файл истории или папку дела.', en: 'Name a story file or a case folder.' },
  notThere: { ru: 'Нет такого файла или папки: ', en: 'There is no such file or folder: ' },
  wrongLang: { ru: '--lang принимает ru или en.', en: '--lang takes ru or en.' },
  wrongInstant: {
    ru: '--as-of принимает момент вида 2026-03-30T23:59:00+03:00.',
    en: '--as-of takes an instant such as 2026-03-30T23:59:00+03:00.',
  },
  nothing: { ru: 'Разобрать не удалось ничего:', en: 'Nothing could be examined:' },
} as const

/** Exit code: 0 when anything could be examined, 2 when nothing could or the call was wrong. */
export async function examineCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const call = callOf(args, terminal)
  if (typeof call === 'number') return call
  const brought = await bring(call.path, terminal)
  if (!brought) return 2
  if (call.toStory !== undefined) {
    await writeFile(call.toStory, `${JSON.stringify(brought.story, null, 1)}\n`)
    terminal.out(`${call.toStory}\n`)
    return brought.story === null ? 2 : 0
  }
  const read = readStory(brought.story, call.asOf === undefined ? {} : { asOf: call.asOf })
  // Where a folder or file held nothing, its own problems say so better than the shape of nothing does.
  const problems =
    brought.story === null && brought.problems.length > 0
      ? brought.problems
      : [...brought.problems, ...read.problems]
  if (!read.facts) {
    terminal.err(`${SAYS.nothing[terminal.lang]} ${call.path}\n${problems.map(problemLine).join('\n')}\n`)
    return 2
  }
  const calendar = await calendarFor(read.facts.jurisdiction, read.facts.country)
  const answer = examine(read.facts, problems, { calendar })
  terminal.out(
    call.json
      ? `${JSON.stringify(answer, null, 2)}\n`
      : memo(answer, read.facts, call.lang ?? read.facts.lang, calendar),
  )
  return 0
}

const problemLine = (p: Problem): string =>
  `  ${p.where}${p.line === undefined ? '' : `:${p.line}`}: ${p.expected} ≠ ${p.got}`

interface Call {
  readonly path: string
  readonly json: boolean
  readonly lang: Lang | undefined
  readonly asOf: string | undefined
  readonly toStory: string | undefined
}

function callOf(args: readonly string[], terminal: Terminal): Call | number {
  const wrong = (text: string): number => {
    terminal.err(`${text}\n\n${HELP[terminal.lang]}`)
    return 2
  }
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        lang: { type: 'string' },
        'as-of': { type: 'string' },
        'to-story': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      terminal.out(HELP[terminal.lang])
      return 0
    }
    const [path] = positionals
    if (path === undefined || positionals.length > 1) return wrong(SAYS.noPath[terminal.lang])
    const lang = LANGS.find((known) => known === values.lang)
    if (values.lang !== undefined && !lang) return wrong(SAYS.wrongLang[terminal.lang])
    const asOf = values['as-of']
    if (asOf !== undefined && readInstant(asOf, 'UTC') === null)
      return wrong(SAYS.wrongInstant[terminal.lang])
    return { path, json: values.json, lang, asOf, toStory: values['to-story'] }
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
}

interface Brought {
  readonly story: unknown
  readonly problems: readonly Problem[]
}

/** A story file or a case folder, read; null when there is neither, which is said. */
async function bring(path: string, terminal: Terminal): Promise<Brought | null> {
  const found = await stat(path).catch(() => null)
  if (!found) {
    terminal.err(`${SAYS.notThere[terminal.lang]}${path}\n`)
    return null
  }
  if (found.isDirectory()) {
    const { readCaseFolder } = await import('../cases/folder/caseFolder.store.ts')
    return readCaseFolder(path, terminal.lang)
  }
  const { value, problems } = readJson(await readFile(path), path, { lang: terminal.lang })
  return { story: value, problems }
}
