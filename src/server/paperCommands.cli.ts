// Commands that begin with papers, most of them without a desk: each reads its own arguments and loads its code only when
// asked for.
import type { Bilingual, Lang } from '../basics/lang.ts'

export interface PaperCommand {
  readonly usage: string
  readonly does: Bilingual
  readonly run: (args: readonly string[], lang: Lang) => Promise<number>
}

const out = (text: string): void => void process.stdout.write(text)
const err = (text: string): void => void process.stderr.write(text)

export const PAPER_COMMANDS: Readonly<Record<string, PaperCommand>> = {
  examine: {
    usage: 'exhale examine <story.json | folder> [--json] [--as-of INSTANT] [--to-story FILE]',
    does: { ru: 'разбирает дело без сервера', en: 'examines a case without a server' },
    run: async (args, lang) => {
      const { examineCommand } = await import('../decisions/examine.cli.ts')
      return examineCommand(args, { out, err, lang })
    },
  },
  'case-template': {
    usage: 'exhale case-template <folder>',
    does: { ru: 'пишет пустую папку дела с пояснениями', en: 'writes an empty case folder, explained' },
    run: async (args, lang) => {
      const { caseTemplateCommand } = await import('../cases/folder/folder.cli.ts')
      return caseTemplateCommand(args, lang)
    },
  },
  import: {
    usage: 'exhale import <files | folders> [--answers FILE] [--dry-run] [--json] [--state FOLDER]',
    does: { ru: 'заводит дело из файлов', en: 'opens a case from files' },
    run: async (args, lang) => {
      const { importCommand } = await import('../messages/import.cli.ts')
      return importCommand(args, lang)
    },
  },
  signals: {
    usage: 'exhale signals < texts.jsonl',
    does: {
      ru: 'размечает сообщения: JSON Lines на входе и на выходе',
      en: 'marks messages: JSON Lines in, JSON Lines out',
    },
    run: async (args, lang) => {
      if (args.includes('--help')) {
        out(`${PAPER_COMMANDS['signals']?.usage}\n${PAPER_COMMANDS['signals']?.does[lang]}\n`)
        return 0
      }
      const { signalsCommand } = await import('../signals/signals.cli.ts')
      return signalsCommand(process.stdin, (line) => out(`${line}\n`))
    },
  },
}
