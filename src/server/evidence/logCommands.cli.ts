// The commands of the log and of the secrets, for the table of all commands: each loads its code only when it is asked for.
import type { PaperCommand } from '../paperCommands.cli.ts'

const told = ({ usage, does }: Omit<PaperCommand, 'run'>, run: PaperCommand['run']): PaperCommand => ({
  usage,
  does,
  run: async (args, lang) => {
    if (!args.includes('--help') && !args.includes('-h')) return run(args, lang)
    process.stdout.write(`${usage}\n${does[lang]}\n`)
    return 0
  },
})

export const LOG_COMMANDS: Readonly<Record<string, PaperCommand>> = {
  log: told(
    {
      usage:
        'exhale log [status | new-epoch --reason TEXT | continue --checkpoint FILE | rotate-key [--end-overlap] | compromised --since INSTANT|SIZE --reason TEXT | export FOLDER [--epoch N]] [--org ID] [--state FOLDER]',
      does: {
        ru: 'где стоит журнал; как идти дальше после возврата старой базы; смена ключа; выгрузка файлами',
        en: 'where the log stands; the ways on after an old database came back; another key; the log as files',
      },
    },
    async (args, lang) => (await import('./log.cli.ts')).logCommand(args, lang),
  ),
  secrets: told(
    {
      usage: 'exhale secrets [check | rotate] [--state FOLDER]',
      does: {
        ru: 'проверяет запечатанное; меняет главный ключ',
        en: 'checks what is sealed; replaces the master key',
      },
    },
    async (args, lang) => (await import('../secrets/secrets.cli.ts')).secretsCommand(args, lang),
  ),
}
