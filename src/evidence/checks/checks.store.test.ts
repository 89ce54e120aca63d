// What only somebody with the owner's password can do beside the entries, and what the check then says.
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { hasOpenssl, makeAuthority } from '../../server/evidence/testAuthority.ts'
import { STAMP, testLog } from '../../server/evidence/testLog.ts'
import { rotateKey } from '../checkpoints/keys.store.ts'
import { sha256 } from '../log.store.ts'
import { Recording } from '../recording.store.ts'
import { makeTiles } from '../tiles/tiles.store.ts'
import { timestampRequest } from '../timestamps/request.ts'
import { readToken } from '../timestamps/token.ts'
import { utf8 } from '../utf8.ts'

const db = testDatabase()
const log = testLog(db)
const faults = async (): Promise<string> =>
  (await log.check()).faults.map(({ entry, what }) => `${entry ?? '-'}: ${what}`).join('; ')
const asOwner = (statement: string) => db.asOwner(statement, [log.org()])

describe('Tiles of a log', () => {
  const tiled = async (): Promise<void> => {
    await log.record(600)
    await log.signed()
    while (await log.inOrg(makeTiles));
  }
  test('that are as they were made are no fault, nor are those that are not made yet', async () => {
    await tiled()
    expect(await faults()).toBe('')
    await asOwner('delete from tile where org_id = $1 and tile_index = 1')
    expect(await faults()).toBe('')
  })
  test.for([
    [
      'one byte of them is another',
      `update tile set hashes = set_byte(hashes, 5000, get_byte(hashes, 5000) # 1) where org_id = $1 and tile_index = 1`,
      'tile/0/001 of epoch 0 is not what the entries give',
    ],
    [
      'the root over one is another',
      `update tile set root = sha256('x') where org_id = $1 and tile_index = 0`,
      'tile/0/000 of epoch 0 is not what the entries give',
    ],
    [
      'one is missing among the others',
      `delete from tile where org_id = $1 and tile_index = 0`,
      'tile/0/000 of epoch 0 is gone',
    ],
    [
      'there are more than the entries fill',
      `update tile set tile_index = 7 where org_id = $1 and tile_index = 1`,
      'tile/0/007 of epoch 0 is of more entries than were recorded',
    ],
  ] as const)('are named when %s', async ([, statement, fault]) => {
    await tiled()
    await asOwner(statement)
    expect(await faults()).toContain(fault)
  })
})

describe('Keys of a log', () => {
  test('that no entry names, and ends that no entry says, are named', async () => {
    await log.record(2)
    await log.signed()
    await log.inOrg((tx) => rotateKey(tx, log.keeper(), STAMP))
    expect(await faults()).toBe('')
    await asOwner(`insert into log_key_end values ($1, 0, 0, 3, 0)`)
    expect(await faults()).toBe('')
    await asOwner(`update log_key_end set from_size = 2 where org_id = $1`)
    expect(await faults()).toContain('the end of key 0 of epoch 0 is said by no entry of the log')
    await asOwner(`update log_key set from_size = 1 where org_id = $1`)
    expect(await faults()).toContain('key 1 of epoch 0 is named by no entry of the log')
  })
})

describe('Tokens of a log', () => {
  /** As the desk keeps one that an authority gave over the newest checkpoint; `over` stamps something else. */
  async function stamped(over?: string, token?: Uint8Array): Promise<void> {
    await log.record(2)
    const { epoch, size, note } = await log.signed()
    const query = timestampRequest(sha256(utf8(over ?? note)), Uint8Array.of(1, 2, 3))
    const answer = token ?? (await makeAuthority().answer(query))
    const read = readToken(answer)
    await log.inOrg(async (tx) => {
      const recording = new Recording()
      recording.fact(
        'timestamp_token',
        'timestamp.received',
        { facts: utf8('{}'), query, token: answer },
        {
          epoch,
          size,
          authority: 'tests',
          gen_time: read.ok ? read.value.genTime : 0,
          received_at: STAMP.at,
        },
      )
      await recording.record(tx, STAMP)
    })
  }

  describe.skipIf(!hasOpenssl && !process.env['CI'])('given by a real authority (openssl)', () => {
    test('over a checkpoint of ours are no fault', async () => {
      await stamped()
      expect(await faults()).toBe('')
      await asOwner(`update timestamp_token set gen_time = gen_time + 1 where org_id = $1`)
      expect(await faults()).toBe(
        '2: the token of tests over 2 entries in epoch 0: its row says another time',
      )
    })
    test('over something else are named with their entry', async () => {
      await stamped('something else')
      expect(await faults()).toContain(
        '2: the token of tests over 2 entries in epoch 0: it stamps something else than the checkpoint',
      )
    })
    test('that were changed or taken away since are named', async () => {
      await stamped()
      await asOwner(`update payload set bytes = substr(bytes, 9) where org_id = $1 and part = 'token'`)
      expect(await faults()).toMatch(/2: its part "token" was altered.*it cannot be read: malformed/)
      await asOwner(`delete from payload where org_id = $1 and part = 'token'`)
      expect(await faults()).toMatch(/2: its part "token" is gone.*it is gone/)
    })
  })
  test('that are none are named', async () => {
    await stamped('x', utf8('no token'))
    expect(await faults()).toContain('it cannot be read: malformed')
  })
})

describe('Lines of others', () => {
  test('that have not the form of one are named with the checkpoint that they stand under', async () => {
    await log.record(1)
    await log.signed()
    await asOwner(`insert into cosignature values ($1, 0, 1, 'witness', E'— witness AAA\\n', 0)`)
    expect(await faults()).toContain('the line of witness under 1 entries of epoch 0 is no signature')
  })
})
