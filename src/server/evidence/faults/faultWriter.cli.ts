// Records and signs as fast as it can and says so after each, until something fails: the other half of the test of faults.
import { signCheckpoint } from '../../../evidence/checkpoints/checkpoint.store.ts'
import { treeHead } from '../../../evidence/log.store.ts'
import { toBase64 } from '../../../evidence/notes/base64.ts'
import { recordAct } from '../../acts.store.ts'
import { openDatabase } from '../../db/database.ts'
import { asTenant } from '../../db/tenant.ts'
import { openSecrets } from '../../secrets/masterKey.ts'
import { openLogKeeper } from '../logKeeper.ts'

const [state = '', org = ''] = process.argv.slice(2)
const database = await openDatabase({ state, env: {} })
const { desk } = database.pools
const keeper = openLogKeeper(state, {}, openSecrets(state, {}))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function sign(): Promise<void> {
  const signing = await asTenant(desk, org, (tx) => signCheckpoint(tx, keeper, Date.now()))
  if (signing.behind !== null) throw new Error(signing.behind)
  if (signing.newest) say(`signed ${signing.newest.size} ${toBase64(signing.newest.root)}`)
}

say(`ready ${database.data}`)
for (;;) {
  const entry = await asTenant(desk, org, async (tx) => {
    await recordAct(tx, { by: 'owner', at: Date.now() }, { kind: 'profile.changed', about: {} })
    return (await treeHead(tx)).size - 1
  })
  say(`entry ${entry}`)
  // A mark that the disk would not promise to keep is no ground to sign on, however often it is tried.
  await sign().catch((error: unknown) => say(`unsigned ${error instanceof Error ? error.message : ''}`))
}
