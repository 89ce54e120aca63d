// `exhale link`: a new one-time link for the owner of a running desk, for when the first one was spent or grew old.
import { besideDesk } from './beside.ts'
import { PlainError } from './plainError.ts'

/** The link's address. Throws PlainError when no desk runs on the state folder. */
export const ownerLink = (wanted: string | undefined, env: NodeJS.ProcessEnv): Promise<string> =>
  besideDesk(wanted, env, async ({ accounts, address }) => {
    if (address) return `${address}/enter?token=${await accounts.ownerToken()}`
    throw new PlainError({
      en: 'No desk runs here: start it with "npm start"; it prints a link by itself.',
      ru: 'Стол здесь не запущен: запустите его командой «npm start», ссылку он напечатает сам.',
    })
  })
