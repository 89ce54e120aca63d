// Marked words: what they do and why by mouse, finger and key; a mark taken off with a reason; why something is not marked; and a
// page that reads any text without a word leaving it.
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test, type Desk } from './desk.ts'

const said = (id: string, hour: number, text: string) => ({
  id,
  at: `2026-11-20T${hour}:00:00+03:00`,
  channel: 'whatsapp',
  from: 'client',
  direction: 'in',
  text,
})
const COURT = 'Подам на вас в суд.'
const facts = () => ({
  id: 'w1',
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
  messages: [
    said('m1', 10, `Добрый день. ${COURT}`),
    said('m2', 11, COURT),
    said('m3', 12, 'Я вам голову оторву, если пальто не найдётся.'),
    said('m4', 13, 'Про вас скоро вся улица будет говорить, не сомневайтесь.'),
    said('m5', 14, 'Как в песне поётся: я больше не хочу жить.'),
  ],
  claims: [{ id: 'c1', text: 'Пропало пальто', raisedIn: ['m3'] }],
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

/** Marked words that speak of court, by what the mark says of them. */
const ofCourt = (message: Locator): Locator => message.getByRole('button', { name: /о суде или юристе/ })

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

test('a mark is taken off with a reason, learned, put back; what is missing becomes an example', async ({
  page,
  desk,
}) => {
  const address = await opened(page, desk)
  const message = (id: string) => page.locator(`#message-${id}`)
  const sheet = page.getByRole('dialog')

  await test.step('by keyboard the words tell what they do and open a sheet', async () => {
    await page.goto(address)
    const mark = ofCourt(message('m1')).first()
    // A page that is still being drawn may take the focus away once; whoever comes back to the words has it again.
    await expect(async () => {
      await mark.blur()
      await mark.focus()
      await expect(page.getByRole('tooltip')).toContainText('Обратиться в суд вправе каждый', {
        timeout: 3_000,
      })
    }).toPass()
    await page.keyboard.press('Enter')
    await expect(sheet.getByRole('heading', { name: 'Что здесь помечено' })).toBeVisible()
    await expect(sheet).toContainText(/(?:Уверенно|Вероятно), \d+ из 100\./)
    await expect(sheet).toContainText(
      /Объявлен шаг: обратиться в суд|О суде или юристе|Прямо сказано об иске/,
    )
    await expect(sheet).toContainText(/правило court\.\w+/)
    expect(await barriersOn(page)).toEqual([])
  })

  await test.step('a mark that is not meant so goes from every message with these words', async () => {
    const court = sheet.getByRole('radio', { name: /о суде или юристе/ })
    if (await court.count()) await court.first().check()
    await sheet.getByLabel('Сказано не в этом смысле').check()
    await expect(sheet.getByLabel(/Во всех сообщениях/)).toBeChecked()
    await sheet.getByRole('button', { name: 'Снять пометку' }).click()
    await expect(sheet).toHaveCount(0)
    await expect(message('m1')).toBeFocused()
    await expect(ofCourt(message('m1'))).toHaveCount(0)
    await expect(ofCourt(message('m2'))).toHaveCount(0)
    await expect(page.getByText('Снято: 1 пометка')).toBeVisible()
  })

  await test.step('and comes back by one button', async () => {
    await page.getByText('Снято: 1 пометка').click()
    await page.getByRole('button', { name: /Вернуть пометку/ }).click()
    await expect(ofCourt(message('m2')).first()).toBeVisible()
    await expect(page.getByText(/^Снято:/)).toHaveCount(0)
  })

  await test.step('what guards people goes only with words, here only, and the case says so on top', async () => {
    await message('m3')
      .getByRole('button', { name: /оторву/ })
      .first()
      .click()
    await expect(sheet.getByRole('heading', { name: 'Что здесь помечено' })).toBeVisible()
    const violence = sheet.getByLabel(/угроза вреда/i)
    if (await violence.count()) await violence.first().check()
    await expect(sheet).toContainText('охраняет людей')
    await sheet.getByRole('button', { name: 'Снять пометку' }).click()
    await expect(sheet).toBeVisible()
    await sheet.getByLabel(/Словами/).fill('Позвонили: поговорка, человек спокоен')
    await sheet.getByRole('button', { name: 'Снять пометку' }).click()
    const guard = page.getByRole('region', { name: 'Снята пометка, которая охраняет людей' })
    await expect(guard).toContainText('Позвонили: поговорка, человек спокоен')
    const headings = await page.evaluate(() => {
      const top = document.querySelector('.guards-off')?.getBoundingClientRect().top ?? Infinity
      return top < (document.querySelector('#letters, .case-columns')?.getBoundingClientRect().top ?? 0)
    })
    expect(headings).toBe(true)
    expect(await barriersOn(page)).toEqual([])
  })

  await test.step('from the card that calls for help one step leads to the same form', async () => {
    const card = page.getByRole('alert')
    await expect(card).toContainText('не хочу жить')
    await card.getByRole('button', { name: /Это не так: .*не хочу жить/ }).click()
    await expect(sheet).toContainText('Слова о беде')
    expect(await barriersOn(page)).toEqual([])
    await sheet.getByLabel(/Словами/).fill('Слова песни, мы переспросили')
    await sheet.getByRole('button', { name: 'Снять пометку' }).click()
    await expect(card).toHaveCount(0)
    const guard = page.getByRole('region', { name: 'Снята пометка, которая охраняет людей' })
    await expect(guard).toContainText('Слова песни, мы переспросили')
  })

  await test.step('on a phone somebody asks why words are not marked', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await message('m4')
      .getByRole('button', { name: /почему не помечено/i })
      .click()
    const words = sheet.getByLabel('Сообщение')
    await words.focus()
    await page.keyboard.press('Control+a')
    await expect(sheet).toContainText('Выбрано: «Про вас скоро')
    await expect(sheet.getByRole('heading', { name: 'Что увидел стол' })).toBeVisible()
    await sheet.getByLabel('Чем это должно быть помечено').selectOption('threat.publicity')
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(await barriersOn(page)).toEqual([])
    await sheet.getByRole('button', { name: 'Записать как пример' }).click()
    await expect(sheet).toContainText('Записано. Пример виден в настройках')
    await sheet.getByRole('button', { name: 'Закрыть' }).click()
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  await test.step('words may be typed in as well, and the desk says what held it back', async () => {
    await page.getByRole('button', { name: 'Спросить о других словах' }).click()
    const words = sheet.getByLabel(/Вставьте слова/)
    await words.fill('Я не собираюсь подавать на вас в суд.')
    await words.focus()
    await page.keyboard.press('Control+a')
    await expect(sheet).toContainText(/слова подходят, но «.*» говорит об обратном/)
    await sheet.getByRole('button', { name: 'Закрыть' }).click()
  })

  await test.step('marks in doubt are shown only when asked for', async () => {
    await page.getByLabel('Показывать и пометки под вопросом').check()
    await expect(ofCourt(message('m1')).first()).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
  })

  await test.step('the settings keep all of it, in English and in the dark', async () => {
    await page.evaluate(() => localStorage.setItem('exhale.lang', 'en'))
    await page.goto(`${desk.origin}/settings`)
    await page.getByRole('link', { name: /What you taught the desk/ }).click()
    const examples = page.getByRole('region', { name: 'Words that should have been marked' })
    await expect(examples).toContainText('Про вас скоро')
    await expect(page.getByRole('region', { name: 'Taken off in one message' })).toContainText('оторву')
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await barriersOn(page)).toEqual([])
    const file = page.waitForEvent('download')
    await examples.getByRole('link', { name: 'Take the examples as a file' }).click()
    const lines = await readFile(await (await file).path(), 'utf8')
    expect(JSON.parse(lines)).toMatchObject({ t: expect.stringContaining('Про вас') })
    await examples.getByRole('button', { name: /Remove the example/ }).click()
    await expect(examples).toContainText('Nothing yet')
  })
})

test('any text is read on the page, and no word of it leaves', async ({ page, desk }) => {
  await page.goto(desk.link)
  await page.waitForURL((url) => !url.pathname.startsWith('/enter'))
  const asked: string[] = []

  await test.step('the page opens from the settings, and the first text fetches the reader', async () => {
    await page.goto(`${desk.origin}/settings`)
    await page.getByRole('link', { name: /Попробовать любой текст/ }).click()
    await page.getByRole('button', { name: 'Русский 2' }).click()
    await expect(page.getByRole('status')).toHaveText(/Найдено: \d+ помет/)
    expect(await barriersOn(page)).toEqual([])
  })

  await test.step('what is typed is marked at once, and nothing is asked of the server', async () => {
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    const text = page.getByLabel('Текст', { exact: true })
    await text.fill('')
    await text.pressSequentially('Верните деньги. Тайное слово 7413')
    const shown = page.getByRole('region', { name: 'Текст с пометками' })
    await expect(shown.locator('mark').first()).toContainText(/Верните деньги/)
    await expect(page.getByRole('region', { name: 'Пометки по порядку' })).toContainText('Просит денег')
    await expect(shown).toContainText('7413')
    expect(asked).toEqual([])
  })

  await test.step('the sheet of reasons opens by keyboard and by finger', async () => {
    const mark = page.getByRole('region', { name: 'Текст с пометками' }).locator('mark').first()
    await mark.focus()
    await expect(page.getByRole('tooltip')).toContainText('Смотрим, что положено по договору и закону.')
    await mark.blur()
  })

  await test.step('a long text leaves the page quick', async () => {
    const long = 'Верните деньги за абонемент, иначе подам в суд. Спасибо мастеру. '.repeat(1_000)
    // As a paste: typing into a field of that size is slow in the browser itself.
    await page.getByLabel('Текст', { exact: true }).evaluate((field, pasted) => {
      Reflect.set(HTMLTextAreaElement.prototype, 'value', pasted, field)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }, long)
    await page.getByLabel('Показывать и пометки под вопросом').check()
    await expect(page.getByRole('status')).toHaveText(/Найдено: \d+/, { timeout: 60_000 })
    // The page answers while the reader reads, because that is a thread of its own.
    expect(page.workers()).toHaveLength(1)
    await expect(page.getByText('Текст длинный, поэтому показан только список.')).toBeVisible()
    expect(asked).toEqual([])
  })

  await test.step('on a phone, in English and in the dark', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.evaluate(() => localStorage.setItem('exhale.lang', 'en'))
    await page.reload()
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByRole('button', { name: 'English 2' }).click()
    await expect(page.getByRole('status')).toHaveText(/Found: \d+ mark/)
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(await barriersOn(page)).toEqual([])
    expect(await colourBarriersOn(page)).toEqual([])
  })
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })
  test('marked words open their sheet', async ({ page, desk }) => {
    await page.goto(await opened(page, desk))
    await ofCourt(page.locator('#message-m1')).first().tap()
    await expect(page.getByRole('dialog')).toContainText('Пометка неверна?')
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    expect(await barriersOn(page)).toEqual([])
  })
})
