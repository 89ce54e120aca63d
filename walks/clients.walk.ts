// The owner notes a client, finds them again, and sees on one page what holds between them: first nothing, then a version
// that waits, then an agreement in force.
import type { Page } from '@playwright/test'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test, type Desk } from './desk.ts'

const cleanInBothLights = async (page: Page) => {
  expect(await barriersOn(page)).toEqual([])
  const light = (name: string) =>
    page.evaluate((to) => document.documentElement.setAttribute('data-mantine-color-scheme', to), name)
  await light('dark')
  expect(await colourBarriersOn(page)).toEqual([])
  await light('light')
}
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

async function posted(page: Page, desk: Desk, path: string, body: unknown): Promise<string> {
  const answer = await page.request.post(`${desk.origin}/api/v1${path}`, { data: body })
  expect(answer.status(), path).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

test('a client is noted, found, and shows what holds', async ({ page, desk }) => {
  await page.goto(desk.link)
  await page.getByRole('link', { name: 'Клиенты' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Клиенты')
  await cleanInBothLights(page)

  await test.step('a name is enough', async () => {
    await page.getByRole('button', { name: 'Записать клиента' }).click()
    const card = page.getByRole('dialog', { name: 'Записать клиента' })
    await card.getByLabel('Имя или название').fill('ИП Лютик Анна Павловна')
    await card.getByLabel('Почта').fill('anna.lutik')
    await card.getByRole('button', { name: 'Записать' }).click()
    await expect(card.getByText('«anna.lutik» не похоже на адрес почты')).toBeVisible()
    await card.getByLabel('Почта').fill('anna@lutik.example')
    await card.getByRole('radio', { name: 'Для бизнеса', exact: true }).check()
    expect(await barriersOn(page)).toEqual([])
    await card.getByRole('button', { name: 'Записать' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ИП Лютик Анна Павловна')
  })

  const client = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const agreement = page.getByRole('region', { name: 'Договор' })

  await test.step('what holds is said in one line', async () => {
    await expect(agreement).toContainText('Договора на столе пока нет.')
    const limit = { metric: 'volume', op: '<=', value: 0.4, unit: 'm3' }
    const facts = {
      kind: 'agreement',
      version: '1',
      clauses: [{ no: '1.1', text: 'Храним до 0,4 м³.', limit }],
    }
    const version = await posted(page, desk, `/clients/${client}/versions`, { facts })
    await page.reload()
    await expect(agreement).toContainText('клиент его ещё не принял')
    await posted(page, desk, `/versions/${version}/acceptances`, { how: 'paper', at: '2026-03-02' })
    await page.reload()
    await expect(agreement).toContainText('Действует с 2 марта 2026')
    await expect(agreement).toContainText('подписан на бумаге')
    await expect(page.getByRole('region', { name: 'Сколько занято' })).toContainText('0,4 м³')
    await cleanInBothLights(page)
  })

  await test.step('the card is written anew and shows at once', async () => {
    await page.getByRole('button', { name: 'Изменить карточку' }).click()
    const card = page.getByRole('dialog', { name: 'Карточка' })
    await card.getByLabel('Ваш номер клиента').fill('К-17')
    await card.getByRole('button', { name: 'Записать' }).click()
    await expect(card).toHaveCount(0)
    await expect(page.getByText('№ К-17 · для бизнеса')).toBeVisible()
  })

  await test.step('who may act is noted with what shows it, and ended', async () => {
    await page.getByRole('link', { name: 'Кто действует за клиента' }).click()
    await expect(page.getByText('Пока никто не записан')).toBeVisible()
    await page.getByRole('button', { name: 'Записать представителя' }).click()
    const form = page.getByRole('form', { name: 'Записать представителя' })
    await form.getByLabel('Имя').fill('Семён Лютик')
    await form.getByRole('button', { name: 'Записать' }).click()
    await expect(form.getByText('Отметьте хотя бы одно.')).toBeVisible()
    await form.getByLabel('Забирать вещи').check()
    await form.getByLabel('Чем подтверждается').fill('доверенность № 7')
    await form.getByLabel('С какого дня').fill('2026-03-01')
    await cleanInBothLights(page)
    await form.getByRole('button', { name: 'Записать' }).click()
    const line = page.getByRole('listitem', { name: 'Семён Лютик' })
    await expect(line).toContainText('забирает · с 1 марта 2026')
    await line.getByRole('button', { name: /Прекратить/ }).click()
    const question = page.getByRole('dialog', { name: 'Семён Лютик больше не действует за клиента?' })
    expect(await barriersOn(page)).toEqual([])
    await question.getByRole('button', { name: 'Прекратить' }).click()
    await expect(page.getByRole('region', { name: 'Уже не действуют' })).toContainText('Семён Лютик')
    await page.getByRole('link', { name: 'ИП Лютик Анна Павловна' }).click()
  })

  await test.step('a case is noted for this very client', async () => {
    await page.getByRole('link', { name: 'Записать дело с этим клиентом' }).click()
    await expect(page.getByRole('main')).toContainText('ИП Лютик Анна Павловна')
    await page.getByRole('button', { name: 'Добавить требование' }).click()
    await page.getByLabel('Требование 1', { exact: true }).fill('вернуть 5 000 ₽ за коробку')
    await page.getByRole('button', { name: 'Сохранить дело' }).click()
    await expect(page.getByText('Клиент: ИП Лютик Анна Павловна')).toBeVisible()
    await page.goto(`${desk.origin}/clients/${client}`)
    await expect(page.getByRole('region', { name: 'Дела' }).getByRole('listitem')).toHaveCount(1)
  })

  await test.step('an agreement that comes to its end is among what waits', async () => {
    await page.getByRole('link', { name: 'Открыть договор' }).click()
    await page.getByRole('button', { name: 'Прекратить договор' }).click()
    const form = page.getByRole('form', { name: 'Прекратить договор' })
    await form.getByLabel('С какого дня не действует').fill('2026-03-05')
    await form.getByRole('radio', { name: 'Клиент' }).check()
    expect(await barriersOn(page)).toEqual([])
    await form.getByRole('button', { name: 'Прекратить', exact: true }).click()
    await expect(form).toHaveCount(0)
    await page.getByRole('link', { name: 'ИП Лютик Анна Павловна' }).click()
    await expect(agreement).toContainText('Договор не действует с 5 марта 2026')
  })

  await test.step('found by a piece of the number, on a phone', async () => {
    await posted(page, desk, '/clients', { name: 'ООО «Ромашка»' })
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await page.getByRole('link', { name: 'Все клиенты' }).click()
    await expect(page.getByRole('listitem')).toHaveCount(2)
    await page.getByLabel('Найти по имени или номеру').fill('к-17')
    await expect(page.getByRole('listitem')).toHaveCount(1)
    await page.getByLabel('Найти по имени или номеру').fill('К-99')
    await expect(page.getByText('Никого с «К-99» в имени или номере.')).toBeVisible()
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await cleanInBothLights(page)
  })
})
