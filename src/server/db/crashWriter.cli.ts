// Records stories as fast as it can and says so after each, until it is killed: the other half of the crash test.
import { demoStories } from '../../cases/demo.store.ts'
import { recordStory } from '../../cases/record.store.ts'
import { openDatabase } from './database.ts'
import { asTenant } from './tenant.ts'

const [state = '', org = ''] = process.argv.slice(2)
const database = await openDatabase({ state, env: {} })
const [story = {}] = demoStories().values()
const write = async (): Promise<void> => {
  for (;;) {
    const id = await asTenant(database.pools.desk, org, (tx) =>
      recordStory(tx, story, { by: 'owner', at: Date.now() }),
    )
    process.stdout.write(`${id}\n`)
  }
}
process.stdout.write('ready\n')
await Promise.all([write(), write(), write()])
