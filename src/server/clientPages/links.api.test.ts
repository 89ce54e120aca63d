import { describe, expect, test } from 'vitest'
import { asTenant } from '../db/tenant.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { recordErasure } from '../safekeeping/erasures.store.ts'
import { idOf } from '../testDesk.ts'
import { LinksOfClient, MadeLink } from './pageShapes.ts'
import { API, CARD, kindOf, NOW, SHELF, testPages, there } from './testPages.ts'

const database = testDatabase()
const { desk, letters, sent, asked, pageOf, acceptNext } = testPages(database)
const DAY = 86_400_000

describe('A link to a client’s page', () => {
  test('is shown once, opens the page with the text, and has no token in its address', async () => {
    const { link, token, visitor, client } = await sent()
    expect(link.url).toMatch(/^https:\/\/desk\.example\/c#[\w-]{43}$/u)
    const page = await pageOf(token)
    expect(page).toMatchObject({ business: 'ООО «Полка»', client: 'Анна Серова', consumer: true })
    const links = await visitor.get(`${API}/clients/${client}/links`)
    expect(links.text).not.toContain(token)
    expect(LinksOfClient.parse(links.body)).toMatchObject({
      reach: 'everywhere',
      mailTo: 'a•••@mail.example',
      codes: true,
      links: [{ id: link.id, endedAt: null, openedAt: '2026-11-22T10:00:00.000Z' }],
    })
  })

  test('is mailed when somebody says so, in the language of the agreement', async () => {
    const { link } = await sent({ link: { mail: true } })
    expect(link.mailed).toBe('sent')
    expect(letters()).toMatchObject([
      { to: ['anna@mail.example'], subject: expect.stringContaining('Договор') },
    ])
    expect(letters()[0]?.text).toContain(link.url)
    expect(letters()[0]?.text).toContain('до 6 декабря 2026 года')
  })

  test('that is wrong, old or ended opens nothing, and all three look alike', async () => {
    const { link, token, visitor } = await sent()
    const wrong = await asked('x'.repeat(43))
    expect([wrong.status, kindOf(wrong)]).toEqual([410, 'link_ended'])
    const nothing = await desk.nobody.post(`${API}/door/page`, {})
    desk.setClock(NOW + 14 * DAY)
    const old = await asked(token)
    desk.setClock(NOW)
    await visitor.post(`${API}/links/${link.id}/end`)
    const ended = await asked(token)
    for (const one of [nothing, old, ended]) expect([one.status, one.text]).toEqual([410, wrong.text])
  })

  test('is made neither for another’s client or version, nor without a way for the code', async () => {
    const [ours, theirs] = [await sent(), await sent()]
    const path = `${API}/clients/${ours.client}/links`
    expect((await theirs.visitor.post(path, {})).status).toBe(404)
    expect((await ours.visitor.post(path, { version: theirs.version })).status).toBe(404)
    expect((await theirs.visitor.post(`${API}/links/${ours.link.id}/end`)).status).toBe(404)
    const bare = idOf(await ours.visitor.post(`${API}/clients`, { name: 'Без почты' }))
    const version = idOf(await ours.visitor.post(`${API}/clients/${bare}/versions`, { facts: SHELF }))
    const answer = await ours.visitor.post(`${API}/clients/${bare}/links`, { version })
    expect([answer.status, kindOf(answer)]).toEqual([409, 'no_code_way'])
    expect((await ours.visitor.post(`${API}/clients/${bare}/links`, {})).status).toBe(201)
  })

  test('to look at keeps the text that waits on the page, as long as it waits', async () => {
    const { visitor, client, version, token } = await sent({ settings: { jurisdiction: 'UK' } })
    const look = async () => MadeLink.parse((await visitor.post(`${API}/clients/${client}/links`, {})).body)
    const newer = await look()
    const next = new URL(newer.url).hash.slice(1)
    expect((await asked(token)).status).toBe(410)
    expect((await pageOf(next)).waiting?.version).toBe(version)
    await acceptNext(next)
    const after = await look()
    expect(after.expiresAt).toBe(new Date(NOW + 90 * DAY).toISOString())
    expect((await pageOf(new URL(after.url).hash.slice(1))).waiting).toBeNull()
  })

  test('shows nothing once the client is erased', async () => {
    const { client, token } = await sent()
    const [found] = await database.asOwner<{ org: string }>(
      'select org_id as org from client where id = $1',
      [client],
    )
    await asTenant(database.pools.desk, there(found).org, (tx) =>
      recordErasure(tx, { client, ground: 'request', scope: 'whole', entries: [] }, { by: 'test', at: NOW }),
    )
    expect((await asked(token)).status).toBe(410)
  })

  test('shows one client alone: nothing of another one’s text or name', async () => {
    const { visitor, token } = await sent()
    const other = idOf(await visitor.post(`${API}/clients`, { ...CARD, name: 'Пётр Ракитин' }))
    const facts = { clauses: [{ no: '1', text: 'Скидка Ракитину.' }] }
    await visitor.post(`${API}/clients/${other}/versions`, { facts })
    expect((await asked(token)).text).not.toContain('Ракитин')
  })
})
