// A command beside the desk: it uses the database of a running desk, or starts it under the same lock and stops it after.
import type { LogKeeper } from '../evidence/checkpoints/keeper.ts'
import { openAccounts, type Accounts } from './accounts/accounts.ts'
import { openDatabase } from './db/database.ts'
import type { Pools } from './db/pools.ts'
import { openLogKeeper } from './evidence/logKeeper.ts'
import { settleLogs } from './evidence/standings.ts'
import { PlainError } from './plainError.ts'
import { openSecrets, type Secrets } from './secrets/masterKey.ts'
import { secretOf } from './secrets/sealedFile.ts'
import { leaveState, runningDesk, stateFolder, takeState } from './state.ts'

export interface Beside {
  readonly pools: Pools
  readonly accounts: Accounts
  readonly secrets: Secrets
  readonly keeper: LogKeeper
  /** The state folder. */
  readonly state: string
  /** Where the running desk answers, or null when none runs. */
  readonly address: string | null
}

const NOWHERE = 'http://desk.invalid'

/** Does the work and leaves everything as it was. Throws PlainError when the state folder is taken by a start. */
export async function besideDesk<T>(
  wanted: string | undefined,
  env: NodeJS.ProcessEnv,
  work: (beside: Beside) => Promise<T>,
): Promise<T> {
  const state = stateFolder(wanted, env)
  const taken = takeState(state)
  const address = taken ? null : runningDesk(state)?.address || null
  if (!taken && !address)
    throw new PlainError({
      en: 'A desk is just starting on this state folder: try again in a moment.',
      ru: 'На этой папке как раз запускается стол: повторите через минуту.',
    })
  try {
    const database = await openDatabase({ state, env, keepAdopted: !taken })
    const origin = address ?? NOWHERE
    const secrets = openSecrets(state, env)
    const secret = secretOf(state, secrets, 'session')
    const accounts = openAccounts({ door: database.pools.door, secret, origin, trustedOrigins: [origin] })
    const keeper = openLogKeeper(state, env, secrets)
    try {
      if (taken) await settleLogs(database.pools, keeper)
      return await work({ pools: database.pools, accounts, secrets, keeper, state, address })
    } finally {
      await database.stop()
    }
  } finally {
    if (taken) leaveState(state)
  }
}
