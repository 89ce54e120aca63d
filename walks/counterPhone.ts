// A phone that has joined a counter, and what a walk does with it.
import type { Browser, Page } from '@playwright/test'
import { expect, type Desk } from './desk.ts'

export const PIN = '480913'

export const at = (desk: Desk, path: string): string => new URL(path, desk.link).href

export async function phoneOf(browser: Browser, locale = 'ru-RU'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale,
    reducedMotion: 'reduce',
  })
  return context.newPage()
}

/** The owner names a site and adds somebody. */
export async function openSite(page: Page, desk: Desk): Promise<void> {
  await page.goto(at(desk, '/devices'))
  await page.getByLabel('Название точки').fill('Выдача на Лесной')
  await page.getByRole('button', { name: 'Добавить точку' }).click()
  const people = page.getByRole('form', { name: 'Добавить человека' })
  await people.getByLabel('Имя').fill('Ира')
  await people.getByLabel('PIN-код').fill('123456')
  await people.getByRole('button').click()
  await expect(people).toContainText('пробуют первым')
  await people.getByLabel('PIN-код').fill(PIN)
  await people.getByRole('button').click()
  await expect(page.getByRole('button', { name: 'Убрать: Ира' })).toBeVisible()
}

/** The owner asks for a link by which one device joins; returns it. */
export async function linkFor(page: Page, desk: Desk, name: string): Promise<string> {
  await page.goto(at(desk, '/devices'))
  const invite = page.getByRole('form', { name: 'Подключить устройство' })
  await invite.getByLabel('Название устройства').fill(name)
  const answer = page.waitForResponse('**/devices/invitations')
  await invite.getByRole('button', { name: 'Показать код' }).click()
  await expect(page.getByRole('img', { name: 'Код для подключения устройства' })).toBeVisible()
  const { url } = (await (await answer).json()) as { url: string }
  return url
}

/** Somebody taps their name; the pad for their PIN opens. */
export async function tapName(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: 'Ира' }).tap()
  await expect(phone.getByRole('button', { name: '0', exact: true })).toBeVisible()
}

export async function takeTurn(phone: Page): Promise<void> {
  await tapName(phone)
  for (const digit of PIN) await phone.getByRole('button', { name: digit, exact: true }).tap()
  await expect(phone.getByRole('heading', { name: 'Что происходит?' })).toBeVisible()
}

/** A phone that has joined and in which Ира has her turn. */
export async function joinedPhone(page: Page, desk: Desk, browser: Browser, name: string): Promise<Page> {
  const link = await linkFor(page, desk, name)
  const phone = await phoneOf(browser)
  await phone.goto(link)
  await phone.getByRole('button', { name: 'Подключить' }).tap()
  await takeTurn(phone)
  return phone
}

export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** A consumer with an accepted agreement: at most 0.4 m³ on the shelf. Returns the id. */
export async function clientWithLimit(page: Page, desk: Desk, name: string): Promise<string> {
  const made = async (path: string, data: object): Promise<string> => {
    const answer = await page.request.post(at(desk, `/api/v1${path}`), { data })
    expect(answer.status(), await answer.text()).toBe(201)
    return ((await answer.json()) as { id: string }).id
  }
  const client = await made('/clients', { name, number: 'А-12', consumer: true })
  const limit = { op: '<=', value: 0.4, unit: 'm3' }
  const facts = { clauses: [{ no: '3.2', text: 'Не более 0,4 м³ одновременно.', limit }] }
  const version = await made(`/clients/${client}/versions`, { facts })
  await made(`/versions/${version}/acceptances`, { how: 'paper', at: '2026-11-01' })
  return client
}

/** Signs in a frame with a hand that goes up and down. */
export async function signIn(phone: Page, frame: RegExp): Promise<void> {
  const pad = phone.getByRole('img', { name: frame })
  // The frame has come to rest when it can be pointed at.
  await pad.hover()
  const box = await pad.boundingBox()
  if (!box) throw new Error('there is no frame to sign in')
  const point = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
  await phone.mouse.move(...point(0.1, 0.7))
  await phone.mouse.down()
  for (const [x, y] of [
    [0.2, 0.2],
    [0.3, 0.8],
    [0.45, 0.3],
    [0.6, 0.75],
    [0.85, 0.4],
  ] as const)
    await phone.mouse.move(...point(x, y), { steps: 4 })
  await phone.mouse.up()
  await expect(pad).toHaveAccessibleName(/Подпись есть|Signed/)
}
