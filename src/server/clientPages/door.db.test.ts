import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { makeCode, tryCode } from './codes.ts'
import {
  endLink,
  keepOpen,
  linksOf,
  makeLink,
  makeReminder,
  openLink,
  remindable,
  type ClientLink,
} from './links.ts'

const database = testDatabase()
const NOW = Date.UTC(2026, 10, 22, 10)
const MINUTE = 60_000
const DAY = 86_400_000

const door = () => database.pools.door
const wanted = (more: object = {}) => ({
  org: database.newOrg(),
  client: randomUUID(),
  version: randomUUID(),
  remind: false,
  ...more,
})
async function opened(more: object = {}, now = NOW): Promise<ClientLink> {
  const { token } = await makeLink(door(), wanted(more), now)
  const link = await openLink(door(), token, now)
  if (!link) throw new Error('a fresh link opens')
  return link
}

describe('A link to a client’s page', () => {
  test('opens for fourteen days when a text waits, for ninety when none does', async () => {
    const [waiting, looking] = [
      await makeLink(door(), wanted(), NOW),
      await makeLink(door(), wanted({ version: null }), NOW),
    ]
    for (const [{ token }, days] of [
      [waiting, 14],
      [looking, 90],
    ] as const) {
      expect(await openLink(door(), token, NOW + days * DAY - 1)).not.toBeNull()
      expect(await openLink(door(), token, NOW + days * DAY)).toBeNull()
    }
  })

  test('is ended by a newer one of the same client, and by nobody else’s', async () => {
    const [first, other] = [wanted(), wanted()]
    const earlier = await makeLink(door(), first, NOW)
    const foreign = await makeLink(door(), other, NOW)
    const newer = await makeLink(door(), { ...first, version: randomUUID() }, NOW + 1)
    expect(await openLink(door(), earlier.token, NOW + 1)).toBeNull()
    expect(await openLink(door(), newer.token, NOW + 1)).not.toBeNull()
    expect(await openLink(door(), foreign.token, NOW + 1)).not.toBeNull()
  })

  test('ends with its reminders, at the word of its own organisation alone', async () => {
    const link = await opened({ remind: true })
    const reminder = await makeReminder(door(), link, NOW + DAY)
    expect(reminder?.expiresAt).toBe(link.expiresAt)
    expect(await openLink(door(), reminder?.token ?? '', NOW + DAY)).toMatchObject({ reminds: link.id })
    expect(await endLink(door(), database.newOrg(), link.id, NOW)).toBeNull()
    expect(await endLink(door(), link.org, link.id, NOW + DAY)).toBe(link.client)
    expect(await openLink(door(), reminder?.token ?? '', NOW + DAY)).toBeNull()
    expect(await makeReminder(door(), link, NOW + 2 * DAY)).toBeNull()
    expect(await linksOf(door(), link.org, link.client)).toMatchObject([{ id: link.id, endedAt: NOW + DAY }])
  })

  test('stays open once something was accepted, with the reminder it came by', async () => {
    const link = await opened()
    const reminder = await makeReminder(door(), link, NOW)
    const came = await openLink(door(), reminder?.token ?? '', NOW)
    await keepOpen(door(), came ?? link, NOW)
    expect(await openLink(door(), reminder?.token ?? '', NOW + 60 * DAY)).not.toBeNull()
    const [first] = await linksOf(door(), link.org, link.client)
    expect(first?.expiresAt).toBe(NOW + 90 * DAY)
  })

  test('is reminded of only where somebody asked for it, and while a text waits', async () => {
    const [asked, silent] = [await opened({ remind: true }), await opened()]
    const looking = await opened({ remind: true, version: null })
    await makeReminder(door(), asked, NOW)
    const found = await remindable(door(), NOW)
    expect(found.find(({ id }) => id === asked.id)).toMatchObject({ remindedAt: NOW })
    const ids = found.map(({ id }) => id)
    expect(ids).not.toContain(silent.id)
    expect(ids).not.toContain(looking.id)
  })
})

describe('A code', () => {
  const about = randomUUID()
  const other = (code: string) => (code === '000000' ? '000001' : '000000')

  test('is six digits, accepts its own text once, and no other text', async () => {
    const link = await opened()
    const code = (await makeCode(door(), link, about, NOW))?.code ?? ''
    expect(code).toMatch(/^\d{6}$/u)
    expect(await tryCode(door(), link, { about: randomUUID(), code }, NOW)).toMatchObject({
      error: 'code_spent',
    })
    expect(await tryCode(door(), link, { about, code: other(code) }, NOW)).toMatchObject({
      error: 'code_wrong',
    })
    expect(await tryCode(door(), link, { about, code }, NOW)).toMatchObject({ ok: true })
    expect(await tryCode(door(), link, { about, code }, NOW)).toMatchObject({ error: 'code_spent' })
  })

  test('does not open another client’s text', async () => {
    const [link, theirs] = [await opened(), await opened()]
    const code = (await makeCode(door(), link, about, NOW))?.code ?? ''
    expect(await tryCode(door(), theirs, { about, code }, NOW)).toMatchObject({ error: 'code_spent' })
  })

  test('is over after ten minutes', async () => {
    const link = await opened()
    const made = await makeCode(door(), link, about, NOW)
    expect(made?.expiresAt).toBe(NOW + 10 * MINUTE)
    const tried = { about, code: made?.code ?? '' }
    expect(await tryCode(door(), link, tried, NOW + 10 * MINUTE)).toMatchObject({ error: 'code_spent' })
  })

  test('is over after five guesses, even those sent side by side', async () => {
    const link = await opened()
    const code = (await makeCode(door(), link, about, NOW))?.code ?? ''
    const guesses = await Promise.all(
      Array.from({ length: 8 }, () => tryCode(door(), link, { about, code: other(code) }, NOW)),
    )
    expect(guesses.filter((guess) => !guess.ok && guess.error === 'code_wrong')).toHaveLength(5)
    expect(await tryCode(door(), link, { about, code }, NOW)).toMatchObject({ error: 'code_spent' })
  })

  test('sent anew takes the place of the one before', async () => {
    const link = await opened()
    const first = (await makeCode(door(), link, about, NOW))?.code ?? ''
    const second = (await makeCode(door(), link, about, NOW + MINUTE))?.code ?? ''
    const answers = [
      ...(first === second ? [] : [await tryCode(door(), link, { about, code: first }, NOW + MINUTE)]),
      await tryCode(door(), link, { about, code: second }, NOW + MINUTE),
    ]
    expect(answers.at(-1)).toMatchObject({ ok: true })
    expect(answers.slice(0, -1).every(({ ok }) => !ok)).toBe(true)
  })

  test('is made three times an hour for one client, over all links, even at once', async () => {
    const link = await opened()
    const reminder = await makeReminder(door(), link, NOW)
    const came = await openLink(door(), reminder?.token ?? '', NOW)
    const made = await Promise.all(
      [link, came ?? link, link, came ?? link, link].map((one) => makeCode(door(), one, about, NOW)),
    )
    expect(made.filter((one) => one !== null)).toHaveLength(3)
    expect(await makeCode(door(), link, about, NOW + 61 * MINUTE)).not.toBeNull()
    expect(await makeCode(door(), await opened(), about, NOW)).not.toBeNull()
  })
})
