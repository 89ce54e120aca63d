// The agreement that exists already comes first: it is pasted, read, checked and recorded with the reply that accepted it. The
// next change is an amendment, and what changed can be seen. The next client begins with a template.
import type { Page } from '@playwright/test'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test, type Desk } from './desk.ts'

const MAIL = `From: Анна <anna@lutik.example>
Date: Mon, 2 Mar 2026 12:00:00 +0300
Subject: Re: Условия
Content-Type: text/plain; charset=utf-8

Ок, согласны. Начинаем с понедельника.

2 марта 2026, Полка <hello@polka.example> написал:
> 1.1 Ячейка вмещает до 0,4 м³.
> 1.2 Ячейка стоит 1 500 ₽ за календарный месяц. Оплата возврату не подлежит.
>
> Не входит:
> – доставка
`

const cleanInBothLights = async (page: Page) => {
  expect(await barriersOn(page)).toEqual([])
  const light = (name: string) =>
    page.evaluate((to) => document.documentElement.setAttribute('data-mantine-color-scheme', to), name)
  await light('dark')
  expect(await colourBarriersOn(page)).toEqual([])
  await light('light')
}
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

async function newClient(page: Page, desk: Desk, name: string): Promise<string> {
  const answer = await page.request.post(`${desk.origin}/api/v1/clients`, { data: { name, consumer: true } })
  const { id } = (await answer.json()) as { id: string }
  await page.goto(`${desk.origin}/clients/${id}/agreement`)
  return id
}

test('an agreement that exists is read, recorded with its acceptance, and amended', async ({
  page,
  desk,
}) => {
  await page.goto(desk.link)
  await page.getByRole('link', { name: 'Клиенты' }).waitFor()
  await page.request.post(`${desk.origin}/api/v1/settings`, { data: { jurisdiction: 'RU', lang: 'ru' } })
  await newClient(page, desk, 'ИП Лютик Анна Павловна')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'У нас уже есть договор',
    'Взять заготовку',
    'Написать самому',
  ])
  await cleanInBothLights(page)

  await test.step('a mail is brought: its words become clauses', async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'ok.eml', mimeType: 'message/rfc822', buffer: Buffer.from(MAIL) })
    await expect(page.getByText('Прочитали: 2 пункта')).toBeVisible()
    await expect(page.getByLabel('Не входит', { exact: true })).toHaveValue('доставка')
    await expect(page.getByText('Оплата возврату не подлежит').first()).toBeVisible()
  })

  await test.step('limits wait for a yes, a void term is marked', async () => {
    await page.getByRole('button', { name: 'Подтвердить 2 найденных предела' }).click()
    await expect(page.getByRole('button', { name: 'Изменить предел: не больше 0,4 м³' })).toBeVisible()
    const audit = page.getByRole('region', { name: 'Проверка перед отправкой' })
    await expect(audit.getByText('(пункт 1.2)').first()).toBeVisible()
    await cleanInBothLights(page)
  })

  await test.step('a clause is mended and the mark goes', async () => {
    await page.getByRole('button', { name: 'Править пункт 1.2' }).click()
    await page.getByLabel('Слова пункта 1.2').fill('Ячейка стоит 1 500 ₽ за календарный месяц.')
    await page.getByRole('button', { name: 'Готово' }).click()
    const audit = page.getByRole('region', { name: 'Проверка перед отправкой' })
    await expect(audit.getByText('(пункт 1.2)')).toHaveCount(0)
  })

  await test.step('a reload loses nothing', async () => {
    await page.reload()
    await expect(page.getByRole('button', { name: 'Изменить предел: не больше 0,4 м³' })).toBeVisible()
    await page.getByLabel('Как назвать редакцию').fill('март 2026')
  })

  await test.step('the reply is recorded as what it is', async () => {
    await page.getByRole('radio', { name: /^Ответил письмом 2 марта 2026.*«Ок, согласны\.»$/ }).check()
    await expect(page.getByLabel('Его слова')).toHaveValue('Ок, согласны.')
    await page.getByRole('button', { name: 'Записать редакцию' }).click()
    await expect(page.getByRole('heading', { name: 'Что действует сейчас' })).toBeVisible()
    await expect(page.getByText('Действует с 2 марта 2026')).toBeVisible()
    await expect(page.getByText('принят ответом на письмо').first()).toBeVisible()
    await cleanInBothLights(page)
  })

  await test.step('a draft that was left is offered again', async () => {
    await page.getByRole('button', { name: 'Новая редакция' }).click()
    await page.getByRole('heading', { level: 1, name: 'Черновик договора' }).waitFor()
    await page.getByRole('link', { name: 'ИП Лютик Анна Павловна' }).click()
    await page.getByRole('link', { name: 'Открыть договор' }).click()
    const unfinished = page.getByRole('region', { name: 'У вас есть незаконченный черновик' })
    await unfinished.getByRole('button', { name: 'Выбросить' }).click()
    await expect(unfinished).toHaveCount(0)
  })

  await test.step('an amendment changes one clause and waits for the client', async () => {
    await page.getByRole('button', { name: 'Дополнительное соглашение', exact: true }).click()
    await page.getByLabel('Какой пункт меняется').selectOption('1.1')
    await page.getByRole('button', { name: 'Править пункт 1.1' }).click()
    await page.getByLabel('Слова пункта 1.1').fill('Ячейка вмещает до 1,6 м³.')
    await page.getByRole('button', { name: 'Считать: не больше 1,6 м³' }).click()
    await page.getByRole('button', { name: 'Не считать: не больше 0,4 м³' }).click()
    await page.getByRole('button', { name: 'Записать редакцию' }).click()
    await expect(page.getByRole('heading', { name: 'Ждёт клиента' })).toBeVisible()
    await page.getByRole('button', { name: 'Что изменилось' }).first().click()
    const changes = page.getByRole('dialog', { name: 'Что изменилось' })
    await expect(changes.locator('del')).toHaveText('убрано 0,4')
    await expect(changes.locator('ins')).toHaveText('добавлено 1,6')
    await expect(changes.getByText('было: не больше 0,4 м³; стало: не больше 1,6 м³')).toBeVisible()
    await cleanInBothLights(page)
    await page.keyboard.press('Escape')
  })

  await test.step('noted as accepted on paper it holds', async () => {
    await page.getByRole('button', { name: 'Клиент это уже принял' }).first().click()
    const sheet = page.getByRole('dialog', { name: 'Как клиент это принял' })
    await sheet.getByLabel('Кто принял').fill('Лютик А. П.')
    expect(await barriersOn(page)).toEqual([])
    await sheet.getByRole('button', { name: 'Записать принятие' }).click()
    await expect(sheet).toHaveCount(0)
    await expect(page.getByText('изменён доп. соглашением')).toBeVisible()
    await expect(page.getByText('не больше 1,6 м³')).toBeVisible()
  })
})

test('the next client begins with a template, also on a phone', async ({ page, desk }) => {
  await page.goto(desk.link)
  await page.getByRole('link', { name: 'Клиенты' }).waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  await newClient(page, desk, 'ООО «Ромашка»')
  expect(await tooWide(page)).toBeLessThanOrEqual(0)
  await page.getByRole('radio', { name: 'Хранение на полке пункта выдачи' }).check()
  await page.getByLabel('Сколько килограммов?').fill('0')
  await page.getByRole('button', { name: 'Собрать договор' }).click()
  await expect(page.getByText('Число от 0 до 100 000.')).toBeVisible()
  await page.getByLabel('Сколько килограммов?').fill('45,5')
  await page.getByRole('button', { name: 'Собрать договор' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Черновик договора')
  await expect(page.getByText('Вес вещей в ячейке — до 45,5 кг.')).toBeVisible()
  expect(await tooWide(page)).toBeLessThanOrEqual(0)
  await cleanInBothLights(page)
  await page.getByRole('button', { name: 'Записать редакцию' }).click()
  await expect(page.getByRole('heading', { name: 'Ждёт клиента' })).toBeVisible()
  expect(await tooWide(page)).toBeLessThanOrEqual(0)
})
