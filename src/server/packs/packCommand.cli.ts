// The command that makes packs, for the table of all commands.
import type { PaperCommand } from '../paperCommands.cli.ts'

const usage =
  'exhale pack <case> [--lang ru|en] [--out FILE] [--exhibits 3,5] [--extra KIND[:ENTRY]]… [--confirm ENTRY=WHY]… | --again <pack> --out FILE'
const does = {
  ru: 'составляет пакет доказательств по делу; --again: тот же пакет ещё раз, байт в байт',
  en: 'makes an evidence pack of a case; --again: the same pack once more, byte for byte',
}

export const PACK_COMMAND: Readonly<Record<string, PaperCommand>> = {
  pack: {
    usage,
    does,
    run: async (args, lang) => {
      if (!args.includes('--help') && !args.includes('-h'))
        return (await import('./pack.cli.ts')).packCommand(args, lang)
      process.stdout.write(`${usage}\n${does[lang]}\n`)
      return 0
    },
  },
}
