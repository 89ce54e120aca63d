// What an act costs until everybody knows whether it went over a limit: the agreement looked up, the usage before and after, the
// document with its proof, the totals. A client with a hundred earlier acts beside one with a hundred thousand; forty things are
// on the shelf of each.
import { recordAcceptance, recordVersion, findVersion } from '../src/agreements/versions/versions.store.ts'
import { AgreementVersionFacts } from '../src/agreements/versions/versionFacts.ts'
import { Recording } from '../src/evidence/recording.store.ts'
import { addDocument } from '../src/ledger/ledger.store.ts'
import { noteClient } from '../src/clients/cards/clients.store.ts'
import { putAct } from '../src/ledger/acts/acts.store.ts'
import { putRecords } from '../src/ledger/records/records.store.ts'
import { asTenant, type TenantTx } from '../src/server/db/tenant.ts'
import { newId } from '../src/server/ids.ts'
import { logDatabase, type LogDatabase } from './logDatabase.ts'
import { figure, median, type Figure } from './measure.ts'

const ZONE = 'Europe/Moscow'
const BEGAN = Date.parse('2016-01-01T09:00:00Z')
const SHORT = 100
const LONG = 100_000
const AT_ONCE = 500
const WARM = 200
const TAKEN = 120
const ACT_EVERY_MS = 50 * 60_000

const FACTS = AgreementVersionFacts.parse({
  id: '',
  clauses: [
    { no: '1', text: 'x', limit: { metric: 'volume', op: '<=', value: 400, unit: 'm3' } },
    { no: '2', text: 'x', limit: { metric: 'pieces', op: '<=', value: 5_000, unit: 'piece' } },
    { no: '3', text: 'x', limit: { metric: 'hours', op: '<=', value: 10, unit: 'hour', window: 'month' } },
  ],
})

/** Parcels come, wait for a day and leave: thousands of things were here, and few are. */
const move = (n: number) => {
  const isOut = n % 2 === 1 && n > 40
  return {
    kind: isOut ? 'goods_out' : 'goods_in',
    at: new Date(BEGAN + n * ACT_EVERY_MS).toISOString(),
    lines: [{ sku: `P${isOut ? n - 41 : n}`, qty: 1, unitVolume: 0.02 }],
  }
}

async function clientWith(database: LogDatabase, org: string, acts: number): Promise<string> {
  const stamp = { by: 'bench', at: BEGAN }
  const desk = database.pools.desk
  const client = await asTenant(desk, org, async (tx) => {
    const card = { name: 'x', number: '', consumer: false, emails: [], phones: [], details: '' }
    const id = await noteClient(tx, card, stamp)
    const parties = { business: { name: 'x', details: [] }, client: { name: 'x', details: [] } }
    const version = await findVersion(
      tx,
      await recordVersion(tx, { client: id, facts: FACTS, amends: null, parties, lang: 'en' }, stamp),
    )
    if (!version) throw new Error('a version that was recorded is found')
    const accepted = { how: 'paper', at: BEGAN, until: null, by: null, words: null }
    await recordAcceptance(tx, version, accepted, stamp)
    return id
  })
  for (let from = 0; from < acts; from += AT_ONCE) {
    const records = Array.from({ length: Math.min(AT_ONCE, acts - from) }, (_, n) => move(from + n))
    const at = BEGAN + (from + AT_ONCE) * ACT_EVERY_MS
    const done = await asTenant(desk, org, (tx) => putRecords(tx, client, records, ZONE, { by: 'bench', at }))
    if (!done.ok) throw new Error(`the history was not recorded: ${JSON.stringify(done.error)}`)
  }
  return client
}

const actAt = (kind: 'goods_in' | 'goods_out', sku: string) => ({
  kind,
  form: kind === 'goods_in' ? ('mx1' as const) : ('mx3' as const),
  lines: [{ sku, qty: 1, unitVolume: 0.02 }],
  signatures: [
    { side: 'us' as const, how: 'paper' as const, name: 'x' },
    { side: 'client' as const, how: 'paper' as const, name: 'x' },
  ],
  written: { offline: false, pin: 'checked' as const },
})

/** Milliseconds of work inside a transaction; the commit waits for the disk and is the machine's. */
const insideMs = (
  database: LogDatabase,
  org: string,
  work: (tx: TenantTx) => Promise<unknown>,
): Promise<number> =>
  asTenant(database.pools.desk, org, async (tx) => {
    const began = performance.now()
    await work(tx)
    return performance.now() - began
  })

/** One more thing is taken in; it leaves again beside the clock, so that the shelf stays as full as it was. */
async function actMs(database: LogDatabase, org: string, client: string, at: number): Promise<number> {
  const put = (kind: 'goods_in' | 'goods_out') =>
    insideMs(database, org, async (tx) => {
      const act = { client, act: actAt(kind, `N${at}`), photos: [], strokes: {} }
      const done = await putAct(tx, act, ZONE, { by: 'bench', at })
      if (!done.ok || done.value.usage.length !== FACTS.clauses.length)
        throw new Error('an act measures every limit')
    })
  const taken = await put('goods_in')
  await put('goods_out')
  return taken
}

/** The same document with its proof, and nothing asked about limits. */
const documentMs = (database: LogDatabase, org: string, client: string, at: number): Promise<number> =>
  insideMs(database, org, async (tx) => {
    const [recording, id] = [new Recording(), newId(at)]
    addDocument(
      recording,
      { id, client, case: null, at },
      { ...actAt('goods_in', `N${at}`), id, at: new Date(at).toISOString() },
    )
    await recording.record(tx, { by: 'bench', at })
  })

export async function overageFigures(): Promise<Figure[]> {
  const database = await logDatabase()
  try {
    const org = newId()
    const [short, long, plain] = [
      await clientWith(database, org, SHORT),
      await clientWith(database, org, LONG),
      await clientWith(database, org, 0),
    ]
    await database.owner.query('analyze')
    const now = BEGAN + (LONG + AT_ONCE) * ACT_EVERY_MS
    const taken: Record<'short' | 'long' | 'plain', number[]> = { short: [], long: [], plain: [] }
    // One after the other, so that all meet the same hour of the machine; the first ones only warm up.
    for (let n = -WARM; n < TAKEN; n += 1) {
      const once = {
        short: await actMs(database, org, short, now + n),
        long: await actMs(database, org, long, now + n),
        plain: await documentMs(database, org, plain, now + n),
      }
      for (const which of ['short', 'long', 'plain'] as const) if (n >= 0) taken[which].push(once[which])
    }
    const [whole, brief, document] = [median(taken.long), median(taken.short), median(taken.plain)]
    return [
      figure(
        'overage.after_an_act',
        [whole - document, 'ms'],
        ['the same check of a client with 100 earlier acts instead of 100 000', brief - document],
        'under 5 ms, and a ratio of at most 1.3',
      ),
      figure('act.put_down', [whole, 'ms'], ['the same document with its proof alone', document]),
    ]
  } finally {
    await database.stop()
  }
}
