// A phone asks for the days by an address that is the key: it opens one firm's dates, names nobody, and ends in one tap.
import ICAL from 'ical.js'
import { z } from 'zod'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../testDesk.ts'
import { CalendarLinks } from './calendarShapes.ts'
import { MOST_LINKS } from './calendarLinks.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const Made = z.object({ id: z.uuid(), url: z.url() })
const make = async (visitor: Visitor, lang = 'ru') =>
  Made.parse((await visitor.post(`${API}/calendar-links`, { lang })).body)
const fetched = (url: string) => desk.nobody.get(new URL(url).pathname)
const titlesIn = (ics: string): string[] =>
  new ICAL.Component(ICAL.parse(ics))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')))

async function promised(visitor: Visitor, name: string, what: string): Promise<string> {
  const client = idOf(await visitor.post(`${API}/clients`, { name }))
  const day = { kind: 'promise', day: '2026-11-25', what }
  return idOf(await visitor.post(`${API}/clients/${client}/watched-days`, day))
}

describe('A calendar for phones', () => {
  let owner: Visitor
  let stranger: Visitor
  beforeAll(async () => {
    desk.setClock(Date.parse('2026-11-23T10:00:00+03:00'))
    owner = await desk.owner()
    stranger = await desk.stranger()
    await promised(owner, 'Ольга Петрова', 'Ольга, позвоним в среду')
  })

  test('opens by its address without signing in, and names nobody', async () => {
    const { url } = await make(owner)
    const answer = await fetched(url)
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
    })
    expect(titlesIn(answer.text)).toEqual(['Наш срок: обещанный день'])
    expect(answer.text).not.toMatch(/Ольг|Петров/)
  })

  test('names the client once the owner wants it', async () => {
    const { url } = await make(owner, 'en')
    await owner.post(`${API}/settings`, { calendarNames: true })
    expect(titlesIn((await fetched(url)).text)).toEqual(['We must: Ольга, позвоним в среду · Ольга Петрова'])
    await owner.post(`${API}/settings`, { calendarNames: false })
  })

  test('keeps the same event while its day is the same', async () => {
    const { url } = await make(owner)
    const uidsIn = (ics: string) => ics.match(/^UID:.*$/gm)
    expect(uidsIn((await fetched(url)).text)).toEqual(uidsIn((await fetched(url)).text))
  })

  test('shows one firm’s days alone', async () => {
    await promised(stranger, 'Чужой', 'x')
    const { url } = await make(stranger)
    expect(titlesIn((await fetched(url)).text)).toHaveLength(1)
  })

  test('is not found by any other address', async () => {
    const { url } = await make(owner)
    for (const path of [
      `${url.slice(0, -5)}x.ics`,
      url.replace('.ics', ''),
      `${new URL(url).origin}/calendar/.ics`,
      `${new URL(url).origin}/calendar/${'A'.repeat(22)}.ics`,
    ])
      expect([path, (await fetched(path)).status]).toEqual([path, 404])
  })

  test('tells when a phone asked last, and shows its address never again', async () => {
    const { id, url } = await make(owner)
    await fetched(url)
    const listed = await owner.get(`${API}/calendar-links`)
    const { links } = CalendarLinks.parse(listed.body)
    expect(links.find((link) => link.id === id)?.readAt).toBe('2026-11-23T07:00:00.000Z')
    expect(listed.text).not.toContain(url)
  })

  test('that was fetched stands in the trail of reading', async () => {
    const { id, url } = await make(owner)
    await fetched(url)
    const looks = await database.asOwner('select via from reading where what = $1 and thing = $2', [
      'calendar',
      id,
    ])
    expect(looks).toEqual([{ via: `calendar:${id}` }])
  })

  test('that was ended is not found, like one that never was; nobody else can end it', async () => {
    const { id, url } = await make(owner)
    expect((await stranger.post(`${API}/calendar-links/${id}/end`, {})).status).toBe(404)
    expect((await fetched(url)).status).toBe(200)
    expect((await owner.post(`${API}/calendar-links/${id}/end`, {})).status).toBe(201)
    expect((await fetched(url)).status).toBe(404)
  })

  test('of somebody who left the firm is not found', async () => {
    const gone = await desk.stranger()
    const { url } = await make(gone)
    expect((await fetched(url)).status).toBe(200)
    const { organisation } = z
      .object({ organisation: z.object({ id: z.string() }) })
      .parse((await gone.get(`${API}/me`)).body)
    await database.asOwner(`update "member" set "expiresAt" = now() where "organizationId" = $1`, [
      organisation.id,
    ])
    expect((await fetched(url)).status).toBe(404)
  })

  test('is one of ten at most', async () => {
    const many = await desk.stranger()
    for (let made = 0; made < MOST_LINKS; made += 1) await make(many)
    expect((await many.post(`${API}/calendar-links`, { lang: 'ru' })).status).toBe(409)
  })
})
