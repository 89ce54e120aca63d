import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { LinksOfClient } from './pageShapes.ts'
import { API, NOW, testPages } from './testPages.ts'

const database = testDatabase()
const { letters, sent, asked, pageOf, acceptNext, remind } = testPages(database)
const DAY = 86_400_000
const UK = { settings: { jurisdiction: 'UK' } }
const tokenIn = (text: string | undefined): string => /#([\w-]{43})/u.exec(text ?? '')?.[1] ?? ''

describe('A reminder', () => {
  test('goes on the second and the fifth day and before the end, each once, with a link that opens the page', async () => {
    const { visitor, client, version, token } = await sent({ ...UK, link: { remind: true } })
    await remind(NOW + DAY)
    expect(letters()).toEqual([])
    for (const [days, count] of [
      [2, 1],
      [2.1, 1],
      [5, 2],
      [13, 3],
      [13.1, 3],
    ] as const) {
      await remind(NOW + days * DAY)
      expect([days, letters().length]).toEqual([days, count])
    }
    expect(letters()[0]).toMatchObject({ to: ['anna@mail.example'] })
    expect(letters()[0]?.subject).toContain('Напоминание')
    const reminder = tokenIn(letters()[0]?.text)
    for (const one of [token, reminder]) expect((await pageOf(one)).waiting?.version).toBe(version)
    const links = LinksOfClient.parse((await visitor.get(`${API}/clients/${client}/links`)).body)
    expect(links.links).toMatchObject([{ remindedAt: new Date(NOW + 13 * DAY).toISOString() }])
  })

  test('goes to nobody for whom no one asked, who accepted, or whose link was ended', async () => {
    await sent(UK)
    const accepted = await sent({ ...UK, link: { remind: true } })
    await acceptNext(accepted.token)
    const ended = await sent({ ...UK, link: { remind: true } })
    await ended.visitor.post(`${API}/links/${ended.link.id}/end`)
    letters().length = 0
    await remind(NOW + 3 * DAY)
    expect(letters()).toEqual([])
  })

  test('waits for the day when the desk looks at night', async () => {
    const { link } = await sent({ ...UK, link: { remind: true } })
    const midnight = NOW + 2 * DAY + 11 * 3_600_000
    await remind(midnight)
    expect(letters()).toEqual([])
    await remind(midnight + 9 * 3_600_000)
    expect(letters()).toHaveLength(1)
    expect(link.url).not.toContain(tokenIn(letters()[0]?.text))
  })

  test('ends with the link that it reminds of', async () => {
    const { visitor, link } = await sent({ ...UK, link: { remind: true } })
    await remind(NOW + 2 * DAY)
    const reminder = tokenIn(letters()[0]?.text)
    expect((await asked(reminder)).status).toBe(200)
    await visitor.post(`${API}/links/${link.id}/end`)
    expect((await asked(reminder)).status).toBe(410)
  })
})
