// The commands of safekeeping, for the table of all commands: each loads its code only when it is asked for.
import type { Lang } from '../../basics/lang.ts'
import type { PaperCommand } from '../paperCommands.cli.ts'

type Run = PaperCommand['run']

/** `--help` is answered here, in the language that `--lang` asks for. */
const explained = (usage: string, does: PaperCommand['does'], run: Run): PaperCommand => ({
  usage,
  does,
  run: async (args, fallback) => {
    if (!args.includes('--help') && !args.includes('-h')) return run(args, fallback)
    const wanted = args[args.indexOf('--lang') + 1]
    const lang: Lang = args.includes('--lang') ? (wanted === 'ru' ? 'ru' : 'en') : fallback
    process.stdout.write(`${usage}\n${does[lang]}\n`)
    return 0
  },
})

export const BACKUP_COMMANDS: Readonly<Record<string, PaperCommand>> = {
  backup: explained(
    'exhale backup <file> [--recipient AGE1…]… [--passphrase-file FILE] [--plain] [--new-identity FILE] [--json] [--state FOLDER]',
    {
      ru: 'копия всего, одним файлом, не останавливая стол; ключи к ней — отдельным файлом',
      en: 'everything into one file while the desk runs; its keys into another',
    },
    async (args, lang) => (await import('./backup.cli.ts')).backupCommand(args, lang),
  ),
  restore: explained(
    'exhale restore <file> [--check] [--keys FILE] [--identity FILE] [--passphrase-file FILE] [--checkpoint FILE] [--json] [--state FOLDER]',
    {
      ru: 'проверяет копию и ставит её на место; прежняя папка сохраняется',
      en: 'checks a backup and puts it in place; the folder of before is kept',
    },
    async (args, lang) => (await import('./backup.cli.ts')).restoreCommand(args, lang),
  ),
  export: explained(
    'exhale export <folder | file.jsonl.gz> [--org ID] [--state FOLDER]',
    {
      ru: 'выгружает организацию в открытых форматах: дела, письма, учёт, люди, журнал',
      en: 'writes the organisation out in open formats: cases, letters, records, people, the log',
    },
    async (args, lang) => (await import('./organisation/export.cli.ts')).exportCommand(args, lang),
  ),
  'import-organisation': explained(
    'exhale import-organisation <folder | file.jsonl.gz> [--org ID] [--state FOLDER]',
    {
      ru: 'заводит на этом столе выгруженную организацию; её прежний журнал прилагается',
      en: 'opens an exported organisation on this desk; its log of before comes along as an exhibit',
    },
    async (args, lang) =>
      (await import('./organisation/export.cli.ts')).importOrganisationCommand(args, lang),
  ),
}
