import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../db/testDatabase.ts'
import { idOf } from '../testDesk.ts'
import { MadeLink, PageView } from './pageShapes.ts'
import { API, codeIn, kindOf, NOW, SHELF, testPages, there } from './testPages.ts'

const database = testDatabase()
const { desk, letters, texts, sent, asked, pageOf, acceptNext } = testPages(database)
const DAY = 86_400_000
const otherThan = (code: string): string => (code === '123456' ? '654321' : '123456')

describe('On the page', () => {
  test('the terms of signing come first and once, then the agreement, each with a code of its own', async () => {
    const { token, visitor, client, version } = await sent()
    const first = await pageOf(token)
    expect(first).toMatchObject({ step: 'signature_terms', left: 2, waiting: { kind: 'signature_terms' } })
    expect(first.waiting?.text).toContain('код из шести цифр')
    const second = await acceptNext(token)
    expect(second).toMatchObject({ step: 'agreement', left: 1, waiting: { version, name: 'ноябрь 2026' } })
    expect(second.waiting?.figures).toEqual([{ no: '2.1', op: '<=', value: 0.4, unit: 'm3', window: null }])
    const done = await acceptNext(token)
    expect(done).toMatchObject({ step: 'usage', left: 0, waiting: null })
    expect(done.accepted.map(({ kind }) => kind).toSorted()).toEqual(['agreement', 'signature_terms'])
    expect((await visitor.get(`${API}/clients/${client}/agreement`)).body).toMatchObject({
      inForce: { base: version, acceptedHow: 'click_and_code', acceptedAt: '2026-11-22T10:00:00.000Z' },
    })
    const next = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts: SHELF }))
    const again = MadeLink.parse(
      (await visitor.post(`${API}/clients/${client}/links`, { version: next })).body,
    )
    expect((await pageOf(new URL(again.url).hash.slice(1))).waiting?.version).toBe(next)
  })

  test('no terms of signing are asked for outside of Russia', async () => {
    const { token, version } = await sent({ settings: { jurisdiction: 'UK' } })
    expect((await pageOf(token)).waiting?.version).toBe(version)
  })

  test('a wrong code accepts nothing, and neither does the right one for another text', async () => {
    const { token, visitor, client } = await sent({ settings: { jurisdiction: 'UK' } })
    const { version, textHash } = there((await pageOf(token)).waiting)
    await asked(token, '/codes', { version, way: 'mail:0' })
    const code = codeIn(letters().at(-1)?.text)
    const tried = { version, textHash, code, by: 'Анна' }
    const wrong = await asked(token, '/acceptances', { ...tried, code: otherThan(code) })
    expect(kindOf(wrong)).toBe('code_wrong')
    const other = await asked(token, '/acceptances', { ...tried, textHash: '0'.repeat(64) })
    expect(kindOf(other)).toBe('text_changed')
    expect((await visitor.get(`${API}/clients/${client}/agreement`)).body).toMatchObject({ inForce: null })
    expect((await asked(token, '/acceptances', tried)).status).toBe(200)
    // The second tap on the same button finds it done.
    expect((await asked(token, '/acceptances', tried)).status).toBe(200)
    const { versions } = z
      .object({ versions: z.array(z.object({ acceptances: z.array(z.unknown()) })) })
      .parse((await visitor.get(`${API}/clients/${client}/agreement`)).body)
    expect(versions.map(({ acceptances }) => acceptances.length)).toEqual([1])
  })

  test('one who accepts gets the whole text with its fingerprint by mail, and the page stays open', async () => {
    const { token } = await sent({ settings: { jurisdiction: 'UK' } })
    const page = await acceptNext(token)
    const [accepted] = page.accepted
    const copy = letters().at(-1)
    expect(copy?.to).toEqual(['anna@mail.example'])
    for (const words of ['Ячейка до 0,4 м³.', accepted?.textHash ?? '-', '13:00'])
      expect(copy?.text).toContain(words)
    expect(page.openUntil).toBe(new Date(NOW + 90 * DAY).toISOString())
    desk.setClock(NOW + 60 * DAY)
    expect((await asked(token)).status).toBe(200)
  })

  test('a code goes to a noted address only, by mail or to a phone, and at most three times an hour', async () => {
    const { token } = await sent()
    const { version } = there((await pageOf(token)).waiting)
    const wanted = (way: string) => asked(token, '/codes', { version, way })
    expect(kindOf(await wanted('mail:1'))).toBe('no_code_way')
    expect((await wanted('sms:0')).body).toMatchObject({ masked: '••• 45 67' })
    expect(texts[0]).toMatch(/^Basic ZXhoYWxlOmtleQ== \{"to":"\+7 916 555-45-67","text":"\d{6} /u)
    expect((await wanted('mail:0')).status).toBe(201)
    expect((await wanted('mail:0')).status).toBe(201)
    expect(kindOf(await wanted('mail:0'))).toBe('codes_too_many')
    desk.setClock(NOW + 61 * 60_000)
    expect((await wanted('mail:0')).status).toBe(201)
  })

  test('a code that could not be sent says so', async () => {
    const { token } = await sent({ card: { phones: ['+7 916 000-00-00'] } })
    const { version } = there((await pageOf(token)).waiting)
    const answer = await asked(token, '/codes', { version, way: 'sms:0' })
    expect([answer.status, kindOf(answer)]).toEqual([503, 'code_not_sent'])
  })

  test('consent is beside, was asked for by a person, and is accepted apart', async () => {
    const { token } = await sent({ link: { consent: true }, settings: { jurisdiction: 'UK' } })
    const page = await acceptNext(token)
    expect(page).toMatchObject({ step: 'usage', consent: { kind: 'data_consent' } })
    const { version, textHash } = there(page.consent)
    await asked(token, '/codes', { version, way: 'mail:0' })
    const code = codeIn(letters().at(-1)?.text)
    const done = PageView.parse(
      (await asked(token, '/acceptances', { version, textHash, code, by: 'Анна' })).body,
    )
    expect(done.consent).toBeNull()
    expect((await pageOf((await sent()).token)).consent).toBeNull()
  })

  test('no text is accepted that the page does not ask for', async () => {
    const { token, visitor, client } = await sent()
    const other = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts: SHELF }))
    expect(kindOf(await asked(token, '/codes', { version: other, way: 'mail:0' }))).toBe('text_changed')
  })
})

describe('The log', () => {
  test('knows that the page was opened, that a code was sent and typed, and never the code or the whole address', async () => {
    const { token, client } = await sent({ settings: { jurisdiction: 'UK' } })
    await acceptNext(token)
    await asked(token)
    const code = codeIn(letters()[0]?.text)
    const rows = await database.asOwner<{ kind: string }>(
      'select kind from page_visit where client_id = $1 order by entry_index',
      [client],
    )
    expect(rows.map(({ kind }) => kind)).toEqual(['opened', 'code_sent', 'code_entered'])
    const parts = await database.asOwner<{ name: string; said: string }>(
      `select p.part as name, convert_from(p.bytes, 'UTF8') as said from payload p
       join (select org_id, entry_index from page_visit where client_id = $1
             union select org_id, entry_index from acceptance where client_id = $1) v
         on v.org_id = p.org_id and v.entry_index = p.entry_index`,
      [client],
    )
    expect(parts.some(({ name, said }) => name === 'code' && said.includes('a•••@mail.example'))).toBe(true)
    for (const { said } of parts) {
      // Digits of a fingerprint may happen to be those of the code: only a number of its own would be the code.
      expect(said).not.toMatch(new RegExp(`(?<!\\w)${code}(?!\\w)`, 'u'))
      expect(said).not.toContain('anna@mail.example')
      expect(said).not.toContain(token)
    }
  })
})
