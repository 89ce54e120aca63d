// The case folder at the terminal: an empty one, to fill in.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Lang } from '../../basics/lang.ts'
import { writeFiles } from './caseFolder.store.ts'
import { templateFiles } from './template.ts'

const HELP: Readonly<Record<Lang, string>> = {
  ru: `exhale case-template <папка> [--lang ru|en]

Создаёт пустую папку дела: case.yaml, agreement.yaml, ledger.csv, messages/ и README.md с пояснением каждого поля.
Существующие файлы не меняет.
`,
  en: `exhale case-template <folder> [--lang ru|en]

Makes an empty case folder: case.yaml, agreement.yaml, ledger.csv, messages/ and a README.md that explains every field.
Files that exist already are left as they are.
`,
}
const DONE: Readonly<Record<Lang, (folder: string) => string>> = {
  ru: (folder) => `Папка дела готова: ${folder}. Начните с README.md в ней.\n`,
  en: (folder) => `The case folder is ready: ${folder}. Start with its README.md.\n`,
}
const KEPT: Readonly<Record<Lang, string>> = { ru: 'Оставлены как есть', en: 'Left as they are' }

/** `exhale case-template <dir>`; `locale` is the language when --lang is not given. Returns the exit code. */
export async function caseTemplateCommand(args: readonly string[], locale: Lang = 'en'): Promise<number> {
  let lang = locale
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.lang === 'ru' || values.lang === 'en') lang = values.lang
    if (values.help) {
      process.stdout.write(HELP[lang])
      return 0
    }
    const [folder, ...more] = positionals
    if (!folder || more.length > 0 || (values.lang !== undefined && values.lang !== lang)) {
      process.stderr.write(HELP[lang])
      return 2
    }
    await mkdir(join(folder, 'messages'), { recursive: true })
    const kept = await writeFiles(folder, templateFiles(lang))
    process.stdout.write(DONE[lang](folder))
    if (kept.length > 0) process.stdout.write(`${KEPT[lang]}: ${kept.join(', ')}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}
