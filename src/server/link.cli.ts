// `exhale link`: a new one-time link for the owner of a running desk, for when the first one was spent or grew old.
import type { Lang } from '../basics/lang.ts'
import { openAccounts } from './accounts.ts'
import { openDatabase } from './db/database.ts'
import { PlainError } from './plainError.ts'
import { runningDesk, secretOf, stateFolder } from './state.ts'

/** The link's address. Throws PlainError when no desk runs on the state folder. */
export async function ownerLink(
  wanted: string | undefined,
  _lang: Lang,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const state = stateFolder(wanted, env)
  const running = runningDesk(state)
  if (!running?.address)
    throw new PlainError({
      en: 'No desk runs here: start it with "npm start"; it prints a link by itself.',
      ru: 'Стол здесь не запущен: запустите его командой «npm start», ссылку он напечатает сам.',
    })
  const database = await openDatabase({ state, env, keepAdopted: true })
  try {
    const origin = running.address
    const secret = secretOf(state, 'session')
    const accounts = openAccounts({ door: database.pools.door, secret, origin, trustedOrigins: [origin] })
    return `${origin}/enter?token=${await accounts.ownerToken()}`
  } finally {
    await database.stop()
  }
}
