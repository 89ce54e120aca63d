// Tokens against what they stamp: each must be granted over the very bytes of a kept checkpoint, and say what its row says.
//
// Whether the authority is to be trusted is asked where somebody names the roots that he trusts; here the log is held
// against itself. Cosignatures are lines of others: that they are lines of the form, under one of our checkpoints.
import type { TenantTx } from '../../server/db/tenant.ts'
import { isErased, type EntryRange } from '../erased.ts'
import { partsOf, sha256 } from '../log.store.ts'
import { readNote } from '../notes/note.ts'
import { readToken } from '../timestamps/token.ts'
import { sameBytes, utf8 } from '../utf8.ts'

const PAGE = 200
const SHA256 = '2.16.840.1.101.3.4.2.1'

interface Place {
  readonly entry: number
  readonly what: string
}

interface TokenRow {
  readonly entry_index: number
  readonly epoch: number
  readonly size: number
  readonly authority: string
  readonly gen_time: number
  readonly note: string
  readonly type: string
}

const page = (tx: TenantTx, after: number): Promise<TokenRow[]> =>
  tx.db
    .selectFrom('timestamp_token as t')
    .innerJoin('checkpoint as c', (on) =>
      on.onRef('c.org_id', '=', 't.org_id').onRef('c.epoch', '=', 't.epoch').onRef('c.size', '=', 't.size'),
    )
    .innerJoin('evidence_entry as e', (on) =>
      on.onRef('e.org_id', '=', 't.org_id').onRef('e.entry_index', '=', 't.entry_index'),
    )
    .select(['t.entry_index', 't.epoch', 't.size', 't.authority', 't.gen_time', 'c.note', 'e.type'])
    .where('t.org_id', '=', tx.org)
    .where('t.entry_index', '>', after)
    .orderBy('t.entry_index')
    .limit(PAGE)
    .execute()

function tokenFault({ type, note, gen_time: genTime }: TokenRow, token: Uint8Array): string | null {
  if (type !== 'timestamp.received') return 'its entry says something else than that it was received'
  const read = readToken(token)
  if (!read.ok) return `it cannot be read: ${read.error}`
  const { imprint, genTime: said } = read.value
  if (imprint.algorithm !== SHA256 || !sameBytes(imprint.digest, sha256(utf8(note))))
    return 'it stamps something else than the checkpoint'
  return said === genTime ? null : 'its row says another time'
}

/** What is wrong with the tokens, each with the number of its entry. */
export async function tokenFaults(tx: TenantTx, erased: readonly EntryRange[]): Promise<Place[]> {
  const faults: Place[] = []
  for (let rows = await page(tx, -1); rows.length > 0; rows = await page(tx, rows.at(-1)?.entry_index ?? 0)) {
    const parts = await partsOf(
      tx,
      rows.map((row) => row.entry_index),
    )
    for (const row of rows) {
      const token = parts.get(row.entry_index)?.['token']
      if (!token && isErased(erased, row.entry_index)) continue
      const why = token ? tokenFault(row, token) : 'it is gone'
      const of = `the token of ${row.authority} over ${row.size} entries in epoch ${row.epoch}`
      if (why) faults.push({ entry: row.entry_index, what: `${of}: ${why}` })
    }
  }
  return faults
}

/** Lines of others that are no lines of a note under the checkpoint that they name. */
export async function cosignatureFaults(tx: TenantTx): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('cosignature as s')
    .innerJoin('checkpoint as c', (on) =>
      on.onRef('c.org_id', '=', 's.org_id').onRef('c.epoch', '=', 's.epoch').onRef('c.size', '=', 's.size'),
    )
    .select(['s.epoch', 's.size', 's.signer', 's.line', 'c.note'])
    .where('s.org_id', '=', tx.org)
    .execute()
  return rows
    .filter(({ line, note }) => {
      const whole = readNote(utf8(`${note}${line.endsWith('\n') ? line : `${line}\n`}`))
      return !whole.ok
    })
    .map(
      ({ epoch, size, signer }) =>
        `the line of ${signer} under ${size} entries of epoch ${epoch} is no signature`,
    )
}
