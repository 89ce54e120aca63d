import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { signCheckpoint } from '../evidence/checkpoints/checkpoint.store.ts'
import { checkpointByFingerprint } from '../evidence/checkpoints/footer.store.ts'
import { readFooter } from '../evidence/footer.ts'
import { partsOf } from '../evidence/log.store.ts'
import { testDatabase } from '../server/db/testDatabase.ts'
import { asTenant, type TenantTx } from '../server/db/tenant.ts'
import { openLogKeeper } from '../server/evidence/logKeeper.ts'
import { openSecrets } from '../server/secrets/masterKey.ts'
import { message, opened, testDesk, type Visitor } from '../server/testDesk.ts'
import { lettersOf } from './letters.store.ts'
import { findCase } from './cases.store.ts'

const database = testDatabase()
const desk = testDesk(database)
const AT = Date.UTC(2026, 10, 21, 10)
const Copied = z.object({ id: z.string(), entry: z.number(), text: z.string() })
const TEXT = 'Добрый день!\n\nНа полке помещается до 0,40 м³.'

const inOrg = async <T>(work: (tx: TenantTx) => Promise<T>): Promise<T> =>
  asTenant(database.pools.desk, await desk.accounts().ownerOrganisation(), work)
const signed = () =>
  inOrg((tx) => signCheckpoint(tx, openLogKeeper(desk.state, {}, openSecrets(desk.state, {})), AT))
async function copied(owner: Visitor, id: string, text: string, headers = {}) {
  const answer = await owner.post(`/api/v1/cases/${id}/letters`, { kind: 'boundary', to: 'c', text }, headers)
  return Copied.parse(answer.body)
}

describe('A letter that leaves', () => {
  test('ends with the number of its own entry', async () => {
    const owner = await desk.owner()
    const letter = await copied(owner, await opened(owner, message('m1', 'Здравствуйте')), TEXT)
    expect(letter.text).toBe(`${TEXT}\n\nЗапись № ${letter.entry} в нашем журнале.`)
    const [row] = await database.asOwner<{ entry_index: string }>(
      'select entry_index from letter where id = $1',
      [letter.id],
    )
    expect(Number(row?.entry_index)).toBe(letter.entry)
  })

  test('names the last checkpoint before it, which is found again by its fingerprint', async () => {
    const owner = await desk.owner()
    const id = await opened(owner, message('m1', 'Здравствуйте'))
    const signing = await signed()
    const newest = signing.behind === null ? signing.newest : null
    const { text, entry } = await copied(owner, id, TEXT)
    const footer = readFooter(text)
    expect(footer).toMatchObject({ entry, checkpoint: { entries: newest?.size } })
    const fingerprint = footer?.checkpoint?.fingerprint ?? ''
    expect(await inOrg((tx) => checkpointByFingerprint(tx, fingerprint))).toMatchObject({
      epoch: 0,
      size: newest?.size,
      signedAt: AT,
    })
  })

  test('is one text on the paper, in the list, in the thread and in the log', async () => {
    const owner = await desk.owner()
    const id = await opened(owner, message('m1', 'Здравствуйте'))
    const letter = await copied(owner, id, TEXT)
    const sending = { channel: 'email', at: '2026-11-20T15:00:00+03:00', to: 'client@firm.example' }
    await owner.post(`/api/v1/cases/${id}/letters/${letter.id}/sending`, sending)
    const view = (await owner.get(`/api/v1/cases/${id}`)).body
    expect(view).toMatchObject({ facts: { messages: [{}, { text: letter.text }] } })
    await inOrg(async (tx) => {
      const found = await findCase(tx, id)
      const [kept] = found ? await lettersOf(tx, found) : []
      const body = (await partsOf(tx, [letter.entry])).get(letter.entry)?.['body']
      expect([kept?.text, Buffer.from(body ?? []).toString('utf8')]).toEqual([letter.text, letter.text])
    })
  })

  test('that is sent twice by a lost connection is recorded once, and no copy of its words is left behind', async () => {
    const owner = await desk.owner()
    const id = await opened(owner, message('m1', 'Здравствуйте'))
    const once = { 'idempotency-key': 'letter-of-a-lost-line' }
    const first = await copied(owner, id, 'Слово-канарейка', once)
    expect(await copied(owner, id, 'Слово-канарейка', once)).toEqual(first)
    const rows = await database.asOwner<{ answer: Buffer }>('select answer from write_once')
    expect(rows.filter(({ answer }) => answer.toString('utf8').includes('канарейка'))).toEqual([])
  })

  test('has one footer, though it was copied from another letter', async () => {
    const owner = await desk.owner()
    const id = await opened(owner, message('m1', 'Здравствуйте'))
    const first = await copied(owner, id, TEXT)
    const second = await copied(owner, id, first.text)
    expect(second.text).toBe(first.text.replace(`№ ${first.entry}`, `№ ${second.entry}`))
  })

  test('says the same to the examination as without its footer', async () => {
    const owner = await desk.owner()
    const footer = 'Запись № 128 в нашем журнале. Отпечаток журнала: 9f2c-41aa-07de-b3c1 (127 записей).'
    const said = 'Здравствуйте! Ответим до 25 ноября. По акту № 7 принято 3 коробки, на полке до 0,40 м³.'
    const examinationOf = async (text: string) => {
      const out = { ...message('m2', text, '2026-11-20T12:00:00+03:00'), from: 'owner', direction: 'out' }
      const question = message('m1', 'Где моя коробка? Верните деньги, или я напишу отзыв!')
      const id = await opened(owner, question, out)
      const { examination } = z
        .object({ examination: z.unknown() })
        .parse((await owner.get(`/api/v1/cases/${id}`)).body)
      return JSON.stringify(examination)
    }
    expect(await examinationOf(`${said}\n\n${footer}`)).toBe(await examinationOf(said))
  })
})
