// The owner keeps a client's ledger at the desk: takes goods in up to the limit, over it with a signed line, counts blindly,
// writes down hours with the timer, corrects a slip, and sees how the usage came about.
import type { Page } from '@playwright/test'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test, type Desk } from './desk.ts'

const SHOTS = process.env['EXHALE_SHOTS']
const shot = async (page: Page, name: string) => {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png` })
}
const inLight = (page: Page, name: string) =>
  page.evaluate((to) => document.documentElement.setAttribute('data-mantine-color-scheme', to), name)
const cleanInBothLights = async (page: Page, name: string) => {
  expect(await barriersOn(page)).toEqual([])
  await shot(page, name)
  await inLight(page, 'dark')
  expect(await colourBarriersOn(page)).toEqual([])
  await shot(page, `${name}-dark`)
  await inLight(page, 'light')
}
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

async function posted(page: Page, desk: Desk, path: string, body: unknown): Promise<string> {
  const answer = await page.request.post(`${desk.origin}/api/v1${path}`, { data: body })
  expect(answer.status(), `${path} ${await answer.text()}`).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

const AGREEMENT = {
  version: 'март 2026',
  clauses: [
    {
      no: '3.2',
      text: 'Храним вещи общим объёмом до 0,4 м³. Сверх этого — 150 ₽ за ячейку в день.',
      limit: { metric: 'volume', op: '<=', value: 0.4, unit: 'm3' },
    },
    {
      no: '5.1',
      text: 'В месяц входит 10 часов консультаций.',
      limit: { metric: 'hours', op: '<=', value: 10, unit: 'hour', window: 'month' },
    },
  ],
}

test('a client’s ledger is kept at the desk', async ({ page, desk }) => {
  await page.goto(desk.link)
  const client = await posted(page, desk, '/clients', { name: 'ИП Лютик Анна Павловна', consumer: false })
  const version = await posted(page, desk, `/clients/${client}/versions`, { facts: AGREEMENT })
  await posted(page, desk, `/versions/${version}/acceptances`, { how: 'paper', at: '2026-03-02' })
  await page.goto(`${desk.origin}/clients/${client}`)
  await page.getByRole('link', { name: /Акты и записи/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Акты и записи')
  await expect(page.getByText('Пока ничего не записано.')).toBeVisible()
  await cleanInBothLights(page, 'empty')

  await test.step('goods are taken in; the bar says what the act would change', async () => {
    await page.getByRole('button', { name: 'Принять вещи' }).click()
    const form = page.getByRole('dialog', { name: 'Акт приёма' })
    await form.getByLabel('Вещь', { exact: true }).fill('Коробка')
    await form.getByLabel('Сколько').fill('3')
    await form.getByText('Размер, ценность, состояние').click()
    for (const [side, length] of [
      ['Длина', '50'],
      ['Ширина', '50'],
      ['Высота', '40'],
    ] as const)
      await form.getByLabel(side).fill(length)
    await form.getByLabel('Ценность одной').fill('1200')
    await expect(form.getByRole('img', { name: /с этим актом 0,3/ })).toBeVisible()
    await form.getByRole('button', { name: 'Записать акт' }).click()
    await expect(form.getByText('Впишите, кто')).toBeVisible()
    await form.getByLabel('Кто составил от нас').fill('Ира')
    await form.getByLabel('Кто подписал от клиента').fill('Анна')
    await cleanInBothLights(page, 'act-form')
    await form.getByRole('button', { name: 'Записать акт' }).click()
    await expect(form).toHaveCount(0)
    await expect(page.getByText('0,3 м³ из 0,4 м³')).toBeVisible()
    await expect(page.getByText('Коробка × 3')).toBeVisible()
  })

  await test.step('over the limit nothing goes in silence: three choices, and the line that is signed', async () => {
    await page.getByRole('button', { name: 'Принять вещи' }).click()
    const form = page.getByRole('dialog', { name: 'Акт приёма' })
    await form.getByLabel('Вещь', { exact: true }).fill('Коробка')
    await form.getByLabel('Сколько').fill('13')
    await form.getByLabel('Кто составил от нас').fill('Ира')
    await form.getByLabel('Кто подписал от клиента').fill('Анна')
    await expect(form.getByText('С этими вещами предел будет превышен')).toBeVisible()
    await form.getByRole('button', { name: 'Записать акт' }).click()
    await expect(form.getByText('Решите, как быть с тем, что сверх предела.')).toBeVisible()
    await form.getByRole('radio', { name: /Принять сверх/ }).check()
    await expect(form.getByText('у нас будет 1,6 м³ при пределе 0,4 м³ по п. 3.2')).toBeVisible()
    await cleanInBothLights(page, 'over')
    await form.getByRole('button', { name: 'Записать акт' }).click()
    await expect(page.getByText('1,6 м³ из 0,4 м³')).toBeVisible()
    await expect(page.getByText('сверх предела, п. 3.2')).toBeVisible()
    await cleanInBothLights(page, 'ledger')
  })

  await test.step('an act is looked at and corrected by a new one', async () => {
    await page.getByRole('button', { name: /Коробка × 13/ }).click()
    const sheet = page.getByRole('dialog', { name: /Акт приёма №/ })
    await expect(sheet.getByText('Анна')).toBeVisible()
    await cleanInBothLights(page, 'act')
    await sheet.getByRole('button', { name: 'Исправить' }).click()
    const form = page.getByRole('dialog', { name: 'Акт приёма' })
    await expect(form.getByText('Прежний акт сохранится')).toBeVisible()
    await form.getByLabel('Сколько').fill('1')
    await form.getByRole('button', { name: 'Записать акт' }).click()
    await expect(page.getByText('0,4 м³ из 0,4 м³')).toBeVisible()
    await expect(page.getByText('исправлен', { exact: true })).toBeVisible()
  })

  await test.step('who counts blindly sees the difference only afterwards, in units and in money', async () => {
    await page.getByRole('button', { name: 'Записать другое' }).click()
    await page.getByRole('menuitem', { name: 'Пересчитать вслепую' }).click()
    const form = page.getByRole('dialog', { name: 'Пересчёт вслепую' })
    await expect(form.getByLabel('Коробка')).toBeVisible()
    await expect(form.getByText(/\b4\b/)).toHaveCount(0)
    await form.getByLabel('Коробка').fill('3')
    await form.getByLabel('Кто считал').fill('Ира')
    await cleanInBothLights(page, 'count')
    await form.getByRole('button', { name: 'Записать пересчёт' }).click()
    await expect(form.getByText('Есть разница.')).toBeVisible()
    const row = form.getByRole('row', { name: /Коробка/ })
    await expect(row).toContainText('−1')
    await expect(row).toContainText(/−1\s200/)
    await cleanInBothLights(page, 'count-result')
    await form.getByRole('button', { name: 'Готово' }).click()
    await expect(page.getByRole('heading', { name: 'Что не сходится' })).toBeVisible()
    await cleanInBothLights(page, 'findings')
  })

  await test.step('the timer becomes hours', async () => {
    await page.getByRole('button', { name: 'Записать другое' }).click()
    await page.getByRole('menuitem', { name: 'Включить таймер' }).click()
    await expect(page.getByText(/Таймер идёт с/)).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: 'Остановить и записать' }).click()
    const form = page.getByRole('dialog', { name: 'Часы' })
    await expect(form.getByLabel('Минуты')).not.toHaveValue('')
    await form.getByLabel('Часы', { exact: true }).fill('2')
    await form.getByLabel('Минуты').fill('30')
    await form.getByLabel('Что сделано').fill('Разобрали остатки')
    await cleanInBothLights(page, 'hours')
    await form.getByRole('button', { name: 'Записать' }).click()
    await expect(form).toHaveCount(0)
    await shot(page, 'after-hours')
    await expect(page.getByText(/^2,5\s+часа\s+из\s+10/)).toBeVisible()
    await expect(page.getByText(/Таймер идёт с/)).toHaveCount(0)
  })

  await test.step('the usage is drawn day by day, and reads on a phone', async () => {
    await page.getByRole('link', { name: 'Как менялось по дням' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Сколько занято')
    await page.getByText('По дням', { exact: true }).first().click()
    await expect(page.getByRole('img', { name: /предел 0,4/ }).last()).toBeVisible()
    await cleanInBothLights(page, 'usage')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await cleanInBothLights(page, 'usage-phone')
    await page.goto(`${desk.origin}/clients/${client}/ledger`)
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await cleanInBothLights(page, 'ledger-phone')
    await page.getByRole('button', { name: 'Принять вещи' }).click()
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await cleanInBothLights(page, 'act-form-phone')
  })
})
