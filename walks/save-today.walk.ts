// A loss is claimed: what may vanish stands on top before any draft, and each line takes one answer. What is marked for a
// lawyer stays at home.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test, type Desk } from './desk.ts'

const DAY_MS = 86_400_000
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString()

const facts = () => ({
  id: 's1',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  trade: 'dry-cleaning',
  title: 'Пальто',
  parties: {
    business: { name: 'Чистка' },
    client: { name: 'Пелагея Зябликовна', type: 'consumer' },
    staff: [{ id: 'ilya', name: 'Илья' }],
  },
  ledger: [
    {
      id: 'IN-1',
      at: daysAgo(3),
      kind: 'goods_in',
      doc: 'квитанция 1',
      lines: [{ sku: 'COAT', name: 'пальто', qty: 1 }],
    },
  ],
  messages: [
    {
      id: 'm1',
      at: daysAgo(1),
      channel: 'whatsapp',
      from: 'client',
      direction: 'in',
      text: 'Где моё пальто? Вы его потеряли. Напишу отзыв.',
    },
    {
      id: 'm2',
      at: daysAgo(0.5),
      channel: 'note',
      from: 'ilya',
      direction: 'internal',
      text: 'Спросить юриста, что платить.',
    },
  ],
  claims: [{ id: 'c1', text: 'Пропало пальто', raisedIn: ['m1'] }],
})

async function opened(page: Page, desk: Desk): Promise<string> {
  await page.goto(desk.link)
  await page.waitForURL((url) => !url.pathname.startsWith('/enter'))
  const answer = await page.request.post(`${desk.origin}/api/v1/cases`, {
    headers: { origin: desk.origin },
    data: { facts: facts() },
  })
  const { id } = (await answer.json()) as { id: string }
  return `${desk.origin}/cases/${id}`
}

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

test('what vanishes is saved today, and what is marked stays at home', async ({ page, desk }) => {
  const address = await opened(page, desk)
  const list = page.getByRole('region', { name: 'Успеть сохранить' })
  const line = (name: RegExp | string) => list.getByRole('listitem', { name })

  await test.step('the list stands before any draft', async () => {
    await page.goto(address)
    await expect(list).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Письма', level: 2 })).toBeVisible()
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(headings.indexOf('Успеть сохранить')).toBeGreaterThan(-1)
    expect(headings.indexOf('Успеть сохранить')).toBeLessThan(headings.indexOf('Письма'))
    await list.getByText('И ещё (1)').click()
    await expect(line(/Запись камер/)).toContainText('обычно 7–30 дней: спросите сегодня')
    await expect(line('Переписка в WhatsApp')).toContainText('в любой момент')
    expect(await barriersOn(page)).toEqual([])
  })

  await test.step('the owner says once how long the cameras remember, and each recording has its day', async () => {
    await line(/Запись камер/)
      .getByText('Что сделать')
      .click()
    const figure = line(/Запись камер/).getByLabel('Через сколько дней ваши камеры стирают запись')
    await figure.fill('10')
    await line(/Запись камер/)
      .getByRole('button', { name: 'Запомнить' })
      .click()
    await expect(line(/Запись камер/)).toContainText(/остал(?:ся|ось) [67] дн/)
  })

  await test.step('a colleague is asked, and the line stays open until there is an answer', async () => {
    await line(/Запись камер/)
      .getByRole('button', { name: 'Попросить коллегу' })
      .click()
    await expect(line(/Запись камер/).getByLabel('Готовый текст')).toHaveValue(
      /Сохраните, пожалуйста, запись камер/,
    )
    await line(/Запись камер/)
      .getByLabel('Кого попросили')
      .fill('Илья')
    await line(/Запись камер/)
      .getByRole('button', { name: 'Записать, что попросили' })
      .click()
    await expect(line(/Запись камер/)).toContainText('спросили: Илья')
  })

  await test.step('a file is kept for it', async () => {
    const file = join(desk.folder, 'camera.mp4')
    await writeFile(file, 'footage')
    await line(/Запись камер/)
      .locator('input[type=file]')
      .setInputFiles(file)
    await expect(line(/Запись камер/)).toHaveCount(0)
    await list.getByText('Ответ есть (1)').click()
    await expect(line(/Запись камер/)).toContainText('сохранён файл')
  })

  await test.step('on a phone the reason why something is not there is noted in the same way', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await line('Переписка в WhatsApp').getByRole('button', { name: 'Не сохранили' }).click()
    await expect(line('Переписка в WhatsApp')).toContainText('прочтут клиент и суд')
    await line('Переписка в WhatsApp').getByLabel('Почему').fill('телефон у бывшего сотрудника')
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(await barriersOn(page)).toEqual([])
    await line('Переписка в WhatsApp').getByRole('button', { name: 'Записать', exact: true }).click()
    await expect(list.getByText('Ответ есть (2)')).toBeVisible()
  })

  await test.step('the list closes itself when every line has its answer', async () => {
    for (const name of [/Что помнят наши люди/, /Публикации, о которых предупредили/]) {
      await line(name).getByRole('button', { name: 'Не сохранили' }).click()
      await line(name).getByLabel('Почему').fill('ещё не было')
      await line(name).getByRole('button', { name: 'Записать', exact: true }).click()
      await expect(line(name).getByLabel('Почему')).toHaveCount(0)
    }
    await expect(list).toHaveCount(0)
    await expect(page.getByText('Что успели сохранить (4)')).toBeVisible()
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  await test.step('a note is marked for the lawyer by keyboard, and says so quietly', async () => {
    const mark = page.locator('#message-m2').getByRole('button', { name: /^Отметить: сообщение/ })
    await mark.focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Отметка на документе' })
    await sheet.getByLabel('Для юриста').check()
    expect(await barriersOn(page)).toEqual([])
    await sheet.getByRole('button', { name: 'Сохранить' }).click()
    await expect(page.locator('#message-m2')).toContainText('для юриста')
  })

  await test.step('the client’s extract leaves it out until somebody says why', async () => {
    await page.getByRole('button', { name: 'Выписка для человека' }).click()
    const sheet = page.getByRole('dialog')
    await expect(sheet).toContainText('1 отмеченный документ сюда не входит')
    await expect(sheet).not.toContainText('Спросить юриста')
    await sheet.getByRole('button', { name: 'Включить и их' }).click()
    await sheet.getByLabel('Почему их можно передать').fill('просит сам клиент, юрист согласен')
    expect(await barriersOn(page)).toEqual([])
    await sheet.getByRole('button', { name: 'Подтвердить' }).click()
    await expect(sheet).toContainText('Спросить юриста')
    await sheet.getByRole('button', { name: 'Закрыть' }).click()
  })

  await test.step('and so does the export of the whole desk', async () => {
    await page.goto(`${desk.origin}/backup`)
    const away = page.getByRole('region', { name: 'Забрать всё с собой' })
    await expect(away).toContainText('1 отмеченный документ сюда не входит')
    await away.getByRole('button', { name: 'Включить и их' }).click()
    await away.getByLabel('Почему их можно передать').fill('переезжаем на другой стол')
    await away.getByRole('button', { name: 'Подтвердить' }).click()
    const file = page.waitForEvent('download')
    await away.getByRole('link', { name: 'Скачать вместе с отмеченными' }).click()
    expect((await file).suggestedFilename()).toMatch(/^exhale-.*\.jsonl\.gz$/)
  })

  await test.step('in English and in the dark it reads as well', async () => {
    await page.goto(address)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await colourBarriersOn(page)).toEqual([])
    await page.evaluate(() => localStorage.setItem('exhale.lang', 'en'))
    await page.reload()
    await expect(page.getByText('What was saved in time (4)')).toBeVisible()
    await expect(page.locator('#message-m2')).toContainText('for legal advice')
  })
})
