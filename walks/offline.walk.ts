// Two counters without a connection: acts wait on the phones, also when a page is opened anew, and go by themselves afterwards. No act
// is lost, none is there twice.
import type { Page } from '@playwright/test'
import {
  at,
  clientWithLimit,
  joinedPhone,
  linkFor,
  openSite,
  phoneOf,
  takeTurn,
  signIn,
} from './counterPhone.ts'
import { expect, test, withPracticeCases, type Desk } from './desk.ts'

interface Kept {
  readonly number: string
  readonly lines: readonly { qty: number }[]
}
async function actsOf(page: Page, desk: Desk, client: string): Promise<readonly Kept[]> {
  const answer = await page.request.get(at(desk, `/api/v1/clients/${client}/acts`))
  return ((await answer.json()) as { acts: Kept[] }).acts
}

/** The page and its files are on the device once the worker that keeps them is at work. */
const keepsPage = (phone: Page): Promise<unknown> =>
  phone.evaluate(() => navigator.serviceWorker.ready.then(() => null))

/** Takes in so many boxes of 0.1 m³, signed by both. */
async function takeIn(phone: Page, boxes: number): Promise<void> {
  await phone.getByRole('button', { name: 'Принять' }).tap()
  await phone.getByRole('button', { name: /Анна Лютик/ }).tap()
  await phone.getByLabel('Что').fill('короб')
  await phone.getByLabel('Сколько').fill(String(boxes))
  await phone.getByText('Состояние и размеры').tap()
  for (const [side, value] of [
    ['Длина', '50'],
    ['Ширина', '40'],
    ['Высота', '50'],
  ] as const)
    await phone.getByLabel(side).fill(value)
  await phone.getByRole('button', { name: 'К подписям' }).tap()
  await phone.getByRole('button', { name: 'Анна Лютик' }).tap()
  await phone.getByRole('group', { name: 'Подпись клиента' }).getByLabel('на бумаге').check()
  await signIn(phone, /Подпись: Ира/)
  await phone.getByRole('button', { name: 'Записать акт' }).tap()
}

test('two phones without a connection keep their acts, and the desk has each of them once', async ({
  page,
  desk,
  browser,
}) => {
  test.setTimeout(300_000)
  await withPracticeCases(page, desk)
  await openSite(page, desk)
  const client = await clientWithLimit(page, desk, 'Анна Лютик')
  const one = await joinedPhone(page, desk, browser, 'Телефон у входа')
  const link = await linkFor(page, desk, 'Планшет на складе')
  const two = await phoneOf(browser)
  await two.goto(link)
  await two.getByRole('button', { name: 'Подключить' }).tap()
  await takeTurn(two)

  await test.step('both lose the connection', async () => {
    for (const phone of [one, two]) {
      await keepsPage(phone)
      await phone.context().setOffline(true)
      await expect(phone.getByText('Связи нет. Акты записываются на устройство')).toBeVisible()
    }
  })

  await test.step('each takes in two boxes: neither can know of the other, and both count what waits on them', async () => {
    for (const phone of [one, two]) {
      await takeIn(phone, 2)
      await expect(phone.getByRole('heading', { name: /Акт \w{3}-0001 на устройстве/ })).toBeVisible()
      await phone.getByRole('button', { name: 'Готово' }).tap()
      await expect(phone.getByText('Ждут связи: 1 акт')).toBeVisible()
    }
    await one.getByRole('button', { name: 'Принять' }).tap()
    await one.getByRole('button', { name: /Анна Лютик/ }).tap()
    await expect(one.getByRole('region', { name: 'Пределы по договору' })).toContainText('0,2 м³ из 0,4 м³')
  })

  await test.step('a page that is opened anew still knows people, clients and what waits', async () => {
    await one.reload()
    await expect(one.getByText('Ждут связи: 1 акт')).toBeVisible()
    await one.getByRole('button', { name: 'Ира' }).tap()
    await expect(one.getByRole('heading', { name: 'PIN-код сейчас не проверить' })).toBeVisible()
    await one.getByRole('button', { name: 'Начать без PIN-кода' }).tap()
    await takeIn(one, 1)
    await expect(one.getByRole('heading', { name: /-0002 на устройстве/ })).toBeVisible()
    await one.getByRole('button', { name: 'Готово' }).tap()
  })

  await test.step('nothing of it has reached the desk', async () => {
    expect(await actsOf(page, desk, client)).toEqual([])
  })

  await test.step('the connection is back: one sends by itself, the other when somebody comes in with a PIN', async () => {
    await two.context().setOffline(false)
    await expect(two.getByText('ждут связи')).toBeHidden()
    await one.context().setOffline(false)
    await expect(one.getByText('Связь есть. Акты уйдут, когда')).toBeVisible()
    await one.getByRole('button', { name: 'Закончить' }).tap()
    await takeTurn(one)
    await expect(one.getByText('ждут связи')).toBeHidden()
  })

  await test.step('every act is on the desk, each once, and the limit is what they come to', async () => {
    const acts = await actsOf(page, desk, client)
    expect(acts.map(({ lines }) => `${lines[0]?.qty}`).toSorted()).toEqual(['1', '2', '2'])
    expect(new Set(acts.map(({ number }) => number)).size).toBe(3)
    const usage = await page.request.get(at(desk, `/api/v1/clients/${client}/usage`))
    expect(await usage.json()).toMatchObject({ usage: [{ no: '3.2', actual: 0.5, over: true }] })
  })
})
