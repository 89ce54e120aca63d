// The command of whoever was handed a pack, for the table of all commands.
import type { PaperCommand } from '../../paperCommands.cli.ts'

const usage = 'exhale verify <pack.zip | folder> [--root PEM]… [--policy FILE] [--json] | --self'
const does = {
  ru: 'проверяет пакет доказательств или выгруженный журнал, без базы и без сети; --self: отпечаток verify.html',
  en: 'checks an evidence pack or an exported log, without database or network; --self: the hash of verify.html',
}

export const VERIFY_COMMAND: Readonly<Record<string, PaperCommand>> = {
  verify: {
    usage,
    does,
    run: async (args, lang) => {
      if (!args.includes('--help') && !args.includes('-h'))
        return (await import('./verify.cli.ts')).verifyCommand(args, lang)
      process.stdout.write(`${usage}\n${does[lang]}\n`)
      return 0
    },
  },
}
