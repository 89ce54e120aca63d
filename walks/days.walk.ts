// A day named in a letter becomes a promise: one tap watches it, a phone gets it, the owner is reminded once, and done is done.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { testMail } from '../src/server/accounts/testMail.ts'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { startDesk, type DeskPlan } from './deskProcess.ts'
import { layPrepared, walkedThrough } from './firstStart.ts'
import { expect, inMoscow, test as moved } from './movedDesk.ts'

const test = moved.extend<{ plan: DeskPlan; mail: Awaited<ReturnType<typeof testMail>> }>({
  mail: async ({ browserName: _any }, use) => {
    const mail = await testMail()
    await use(mail)
    await mail.close()
  },
  plan: async ({ port, deskEnv, mail }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'exhale-days-'))
    const state = join(folder, 'state')
    await walkedThrough(folder)
    await layPrepared(state)
    const env = { ...deskEnv, EXHALE_SMTP_URL: mail.url, EXHALE_MAIL_FROM: 'desk@vesla.example' }
    await use({ port, state, env })
    await rm(folder, { recursive: true, force: true })
  },
})
test.use({ startsAt: inMoscow('2037-11-23T10:00') })

const CASE = {
  id: 'coat',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  title: 'Шторы Нины Лось',
  parties: { business: { name: 'Ателье' }, client: { name: 'Нина Лось', type: 'consumer', consumer: true } },
  messages: [
    {
      id: 'm1',
      at: '2037-11-20T11:00:00+03:00',
      channel: 'email',
      from: 'client',
      direction: 'in',
      text: 'Шторы сшили короче, чем договаривались.',
    },
    {
      id: 'm2',
      at: '2037-11-20T12:00:00+03:00',
      channel: 'email',
      from: 'owner',
      direction: 'out',
      text: 'Вы правы, ошиблись мы. Перешьём и отдадим шторы до 27 ноября.',
    },
  ],
}
/** What the desk's own page may send. */
const posted = (page: Page, path: string, body: object): Promise<number> =>
  page.evaluate(
    async ([where, sent]) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`/api/v1${where}`, { method: 'POST', headers, body: sent })).status
    },
    [path, JSON.stringify(body)] as const,
  )
const titlesIn = (ics: string): string[] =>
  new ICAL.Component(ICAL.parse(ics))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')))

test('a promised day is watched, goes to the phone, is reminded of once and ends', async ({
  page,
  plan,
  clock,
  mail,
}) => {
  let desk = await startDesk(plan)
  try {
    const days = new URL('/days', desk.link).href
    let address = ''
    await page.goto(desk.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await posted(page, '/me/profile', { name: 'Ольга', email: 'olga@vesla.example' })).toBe(200)
    expect(await posted(page, '/settings', { lang: 'ru', timezone: 'Europe/Moscow' })).toBe(200)
    expect(await posted(page, '/cases', { facts: CASE })).toBe(201)

    await test.step('the words of our letter are proposed, one tap watches the day', async () => {
      await page.goto(days)
      const proposed = page.getByRole('region', { name: 'Мы назвали день. Это обещание?' })
      await expect(proposed).toContainText('Перешьём и отдадим шторы до 27 ноября.')
      expect(await barriersOn(page)).toEqual([])
      await proposed.getByRole('button', { name: 'Да, следить' }).click()
      await expect(proposed).toHaveCount(0)
      const week = page.getByRole('region', { name: 'Ближайшие семь дней' })
      await expect(week).toContainText('ещё 4 дня')
      await expect(week).toContainText('Шторы Нины Лось')
    })

    await test.step('a phone gets it by an address that is the key, without a name', async () => {
      await page.getByRole('button', { name: 'Сделать адрес' }).click()
      const shown = page.getByLabel('Адрес показан один раз')
      await expect(shown).not.toHaveValue('')
      address = await shown.inputValue()
      const titles = titlesIn(await (await page.request.get(address)).text())
      expect(titles).toEqual([expect.stringMatching(/^Наш срок: обещанный день · Дело № \d+$/)])
      expect(await barriersOn(page)).toEqual([])
      await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'))
      expect(await colourBarriersOn(page)).toEqual([])
    })

    await test.step('the owner is reminded once', async () => {
      await desk.stop()
      await clock.moveTo(inMoscow('2037-11-26T09:05'))
      desk = await startDesk(plan)
      const subjects = () => mail.letters.map(({ subject }) => subject)
      await expect.poll(subjects, { timeout: 60_000 }).toEqual(['Выдох: 1 срок'])
      expect(mail.letters[0]?.text).not.toMatch(/Нин|Лось|штор/iu)
    })

    await test.step('in the case it stands among the dates; done is done', async () => {
      await page.goto(days)
      await page.getByRole('link', { name: 'Шторы Нины Лось' }).click()
      const dates = page.getByRole('region', { name: 'Сроки' })
      await expect(dates).toContainText('ещё 1 день')
      await expect(dates).toContainText('наше обещание')
      await dates.getByRole('button', { name: 'Сделано' }).click()
      await expect(dates).toContainText('отметил человек')
      await page.goto(days)
      await expect(page.getByText('Ни один срок не идёт. Можно выдохнуть.')).toBeVisible()
      expect(titlesIn(await (await page.request.get(address)).text())).toEqual([])
    })

    await test.step('an ended address opens nothing', async () => {
      await page.getByRole('button', { name: 'Закрыть' }).click()
      await expect(page.getByRole('button', { name: 'Закрыть' })).toHaveCount(0)
      expect((await page.request.get(address)).status()).toBe(404)
    })
  } finally {
    await desk.stop()
  }
})
