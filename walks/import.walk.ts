// A sheet for many clients: brought, understood, put right where the desk cannot know, recorded, seen in the ledger of a client,
// brought once more by mistake, and undone.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

const SHEET = [
  'Дата;Операция;№ акта;Поклажедатель;Наименование;Кол-во;Ед',
  '02.03.2026 10:15;приход;А-1;ИП Лютик;Коробка с посудой;5;шт',
  ';приход;;;Велосипед;1;шт',
  '03.03.2026 12:00;выдача;А-2;ИП Лютик;Коробка с посудой;2;шт',
  '03.03.2026 12:30;приход;А-3;ООО «Ромашка»;Плитка;12;уп',
  '04.03.2026;приход;А-4;Иван Петров;Шкаф;много;шт',
  '04.03.2026;приход;А-5;Иван Петров;Стул;4;шт',
  '',
].join('\r\n')

async function noted(page: Page, desk: Desk, card: object): Promise<string> {
  const answer = await page.request.post(`${desk.origin}/api/v1/clients`, { data: card })
  return ((await answer.json()) as { id: string }).id
}

test('a sheet for many clients is recorded, looked at and undone', async ({ page, desk }) => {
  const file = join(desk.folder, 'март.csv')
  await writeFile(file, SHEET)
  await page.goto(desk.link)
  const lutik = await noted(page, desk, { name: 'ИП Лютик', number: '17' })
  await noted(page, desk, { name: 'Иван Петров', number: '21' })
  await noted(page, desk, { name: 'Иван Петров', number: '22' })
  const { origin } = desk

  await test.step('it is brought to the list of clients', async () => {
    await page.goto(`${origin}/clients`)
    await page.getByRole('link', { name: 'Загрузить таблицу' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Таблицы')
    await cleanInBothLights(page)
    await page.getByLabel('Выберите таблицу или перетащите её сюда').setInputFiles(file)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('март.csv')
    await expect(page.getByText('Прочитано: 6 строк. Ничего ещё не записано.')).toBeVisible()
  })

  const whose = page.getByRole('region', { name: 'Чьи это строки' })
  const record = page.getByRole('button', { name: /^Записать: / })

  await test.step('what the desk cannot know is asked, and what it cannot read is told', async () => {
    await expect(page.getByLabel('Столбец «Поклажедатель» — это')).toHaveValue('client')
    await expect(whose).toContainText('1 имя подходит нескольким клиентам')
    await expect(record).toBeDisabled()
    await expect(page.getByRole('region', { name: 'Что не прочитать' })).toContainText('строка 6')
    await cleanInBothLights(page)
    await whose.getByLabel('Кто это: Иван Петров').selectOption({ label: 'Иван Петров, № 22' })
    await expect(whose).toContainText('Узнали: 2 клиента.')
    await expect(whose).toContainText('Новых: 1 клиент.')
    await page.getByLabel('«уп» — это').selectOption('шт')
    await expect(page.getByLabel('«уп» — это')).toHaveValue('шт')
  })

  await test.step('a column that was taken for another is put right', async () => {
    await page.getByLabel('Столбец «Наименование» — это').selectOption('')
    await expect(page.getByLabel('Столбец «Наименование» — это')).toHaveValue('')
    await page.getByLabel('Столбец «Наименование» — это').selectOption('name')
    await expect(page.getByLabel('Столбец «Наименование» — это')).toHaveValue('name')
    await expect(page.getByText('Читаем заново')).toHaveCount(0)
    await expect(whose).toContainText('Узнали: 2 клиента.')
  })

  await test.step('it fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  await test.step('it is recorded by one button', async () => {
    await expect(record).toBeEnabled()
    await record.click()
    await expect(page.getByText('Записано: 6 строк, 3 клиента.')).toBeVisible()
    await cleanInBothLights(page)
    const csv = await page.request.get(`${origin}/api/v1/clients/${lutik}/ledger.csv`)
    expect((await csv.text()).trim().split('\n')).toHaveLength(4)
  })

  await test.step('the same file again is recorded only when somebody says so', async () => {
    await page.getByRole('link', { name: 'Загрузить ещё одну' }).click()
    await page.getByLabel('Выберите таблицу или перетащите её сюда').setInputFiles(file)
    await expect(page.getByText('этот самый файл уже записали')).toBeVisible()
    await whose.getByLabel('Кто это: Иван Петров').selectOption({ label: 'Иван Петров, № 22' })
    await expect(whose).toContainText('Узнали: 3 клиента.')
    await expect(record).toBeDisabled()
    await page.getByRole('checkbox', { name: 'Да, записать ещё раз' }).check()
    await expect(record).toBeEnabled()
    await page.getByRole('button', { name: 'Не нужно, убрать' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Таблицы')
  })

  await test.step('the import is undone as a whole', async () => {
    await page.getByRole('region', { name: 'Записанные' }).getByRole('link').click()
    await page.getByRole('button', { name: 'Отменить загрузку' }).click()
    const question = page.getByRole('dialog', { name: 'Отменить загрузку целиком?' })
    expect(await barriersOn(page)).toEqual([])
    await question.getByLabel('Почему (можно не писать)').fill('не тот месяц')
    await question.getByRole('button', { name: 'Отменить загрузку' }).click()
    await expect(page.getByText('загрузку отменили. Остатки такие же, как были до неё.')).toBeVisible()
  })

  await test.step('a client has a page for sheets of their own', async () => {
    await page.goto(`${origin}/clients/${lutik}`)
    await page.getByRole('link', { name: /^Таблицы/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Таблицы клиента')
    await cleanInBothLights(page)
    const waits = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Excel' }).click()
    expect((await waits).suggestedFilename()).toBe('ledger.xlsx')
  })
})
