// An honest complaint about money that was taken twice: decided as proposed, answered with an apology and the remedy, paid and
// closed in a dozen presses. Nothing waits, nobody has to look first, nothing is found in the words.
import type { Locator } from '@playwright/test'
import { barriersOn } from './barriers.ts'
import { expect, test } from './desk.ts'

const TWICE = {
  title: 'Стирка, заказ № 12',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  trade: 'прачечная',
  parties: {
    business: { name: 'Прачечная «Пена»', regime: 'b2c', email: 'pena@pena.example' },
    client: { name: 'Ольга Дым', type: 'consumer', email: 'olga@dym.example' },
  },
  ledger: [
    { id: 'ORD-12', kind: 'order', doc: 'Заказ № 12' },
    { id: 'P-1', kind: 'payment', doc: 'Чек № 881' },
    { id: 'P-2', kind: 'payment', doc: 'Чек № 882' },
  ],
  claims: [
    { id: 'c1', text: 'Двойное списание 1 200 ₽', amountClaimed: 1200, currency: 'RUB', raisedIn: ['m1'] },
  ],
}
const SAID =
  'Здравствуйте. За стирку с карты списали два раза по 1200 рублей. Верните, пожалуйста, лишнее. Спасибо!'

const day = (before: number): string => new Date(Date.now() - before * 86_400_000).toISOString()

/** The case as it came in yesterday. */
const story = () => ({
  ...TWICE,
  ledger: TWICE.ledger.map((entry) => ({ ...entry, at: day(6), amount: 1200, currency: 'RUB' })),
  messages: [
    { id: 'm1', at: day(1), channel: 'email', from: 'client', to: 'owner', direction: 'in', text: SAID },
  ],
})

const MOST_ACTIONS = 12

test('an honest complaint is settled in a minute', async ({ page, desk, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(desk.link)
  const made = await page.request.post(`${desk.origin}/api/v1/cases`, { data: { facts: story() } })
  const { id } = (await made.json()) as { id: string }
  await page.goto(`${desk.origin}/cases/${id}`)
  const top = page.getByRole('region', { name: 'Что сделать сейчас' })

  let actions = 0
  const press = async (what: Locator) => {
    actions += 1
    await what.click()
  }
  const write = async (field: Locator, text: string) => {
    actions += 1
    await field.fill(text)
  }

  await test.step('the claim is decided as the desk proposes', async () => {
    await press(top.getByRole('link', { name: 'Решить' }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Двойное списание 1 200 ₽')
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await press(page.getByRole('button', { name: 'Как предложено: наша ошибка, к выплате 1 200 ₽' }))
    expect(await barriersOn(page)).toEqual([])
    await press(page.getByRole('button', { name: 'Записать решение' }))
  })

  const letter = page.getByRole('region', { name: 'Письма' }).locator('li.letter').first()
  await test.step('the apology goes with its remedy; nothing waits and nothing is found', async () => {
    await expect(letter).toContainText('Что делаем: 1 200 ₽')
    await write(letter.getByLabel(/что меняем у себя/i), 'касса сверяет чек с заказом до списания')
    await write(letter.getByLabel(/ваше имя/i), 'Инна')
    await press(letter.getByRole('button', { name: 'Вписать в письмо' }))
    await expect(letter).toContainText('Инна')
    await expect(page.getByRole('region', { name: /^Выдох/ })).toHaveCount(0)
    await expect(letter.getByRole('region', { name: 'Посмотрите перед отправкой' })).toHaveCount(0)
    await press(letter.getByRole('button', { name: 'Скопировать' }))
    const sending = letter.getByRole('form', { name: 'Отметить как отправленное' })
    await expect(sending.getByLabel('Кому')).toHaveValue('olga@dym.example')
    await press(sending.getByRole('button', { name: 'Отправлено' }))
    await expect(top).toContainText('Заплатите положенное: 1 200 ₽')
  })

  await test.step('what is due is paid', async () => {
    await press(page.getByRole('button', { name: 'Отметить выплату' }))
    await expect(top).toContainText('Дело можно закрыть')
  })

  await test.step('the case is closed as settled', async () => {
    await press(top.getByRole('link', { name: 'Закрыть дело' }))
    await expect(page.getByRole('radio', { name: 'решено', exact: true })).toBeChecked()
    await press(page.getByRole('button', { name: 'Закрыть дело' }))
    await expect(page.getByText(/^Закрыто \d/u)).toBeVisible()
    await page.goto(`${desk.origin}/cases/${id}`)
    await expect(top).toContainText('Дело закрыто')
  })
  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS)
})
