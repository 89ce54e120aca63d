// A shared device at a counter: joined by the owner's code, used by name and PIN, seen on the desk, and put out.
import type { Page } from '@playwright/test'
import { barriersOn } from './barriers.ts'
import { at, linkFor, openSite, phoneOf, PIN, takeTurn, tapName, tooWide } from './counterPhone.ts'
import { expect, test, withPracticeCases, type Desk } from './desk.ts'

/** One grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** The owner names a site, adds somebody, and asks for a link; returns it. */
async function setUp(page: Page, desk: Desk): Promise<string> {
  await openSite(page, desk)
  return linkFor(page, desk, 'Телефон у входа')
}

/** What the browser of the device would still hold for whoever finds it: words that anybody could read. */
const readableOn = (phone: Page): Promise<string> =>
  phone.evaluate(async () => {
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    )
    const opened = indexedDB.open('exhale-counter')
    const database = await new Promise<IDBDatabase>((resolve) => {
      opened.addEventListener('success', () => resolve(opened.result))
    })
    const all = database.transaction('values').objectStore('values').getAll()
    const values = await new Promise<unknown[]>((resolve) => {
      all.addEventListener('success', () => resolve(all.result as unknown[]))
    })
    database.close()
    const text = new TextDecoder()
    const sealed = values.map((value) => {
      const { bytes } = value as { bytes?: ArrayBuffer }
      return bytes ? text.decode(bytes) : JSON.stringify(value)
    })
    return JSON.stringify([Object.entries(localStorage), cached, sealed])
  })

test('a phone becomes a counter, takes something in, and is out in one tap', async ({
  page,
  desk,
  browser,
}) => {
  await withPracticeCases(page, desk)
  const link = await setUp(page, desk)
  const phone = await phoneOf(browser)

  await test.step('the phone opens the link and asks who is working', async () => {
    await phone.goto(link)
    await phone.getByRole('button', { name: 'Подключить' }).tap()
    await expect(phone.getByRole('heading', { name: 'Кто работает?' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Отключить: Телефон у входа' })).toBeVisible()
  })

  await test.step('a wrong PIN says so and leaves the pad', async () => {
    await tapName(phone)
    await phone.keyboard.type('480914')
    await expect(phone.getByRole('alert').filter({ hasText: 'не подошёл' })).toBeVisible()
    await phone.keyboard.press('Escape')
  })

  await test.step('with the right one something is taken in, with a photo', async () => {
    await takeTurn(phone)
    await phone.getByRole('button', { name: 'Принять' }).tap()
    await phone.getByLabel(/^Кто/).fill('Анна, зелёная куртка')
    await phone.getByLabel(/^Что/).fill('коробка')
    await phone.getByLabel('Сколько').fill('2,5')
    await phone
      .getByLabel(/выбрать фото/)
      .setInputFiles({ name: 'box.png', mimeType: 'image/png', buffer: PIXEL })
    await expect(phone.getByRole('img', { name: 'Фото' })).toBeVisible()
    expect(await tooWide(phone)).toBeLessThanOrEqual(0)
    await phone.getByRole('button', { name: 'Записать' }).tap()
    await expect(phone.getByText('Записано.')).toBeVisible()
    await expect(phone.getByRole('region', { name: 'Записано за эту смену' })).toContainText(
      'коробка — 2.5 шт',
    )
  })

  await test.step('a slip is corrected by a new entry', async () => {
    await phone.getByRole('button', { name: 'Исправить' }).tap()
    await phone.getByLabel('Сколько').fill('2')
    await phone.getByRole('button', { name: 'Записать' }).tap()
    await expect(phone.getByText('исправлено новой записью')).toBeVisible()
  })

  await test.step('it is locked, and nothing of it is left on the phone', async () => {
    await phone.getByRole('button', { name: 'Закончить' }).tap()
    await expect(phone.getByRole('heading', { name: 'Кто работает?' })).toBeVisible()
    expect(await phone.content()).not.toContain('Анна')
    // The page is kept beside the work, not before it.
    await expect.poll(() => readableOn(phone)).toContain('/assets/')
    const readable = await readableOn(phone)
    expect(readable).not.toMatch(/Анна|Ира|Лесной|\/api\//)
    await phone.goto(at(desk, '/'))
    await expect(phone.getByRole('heading', { name: 'Кто работает?' })).toBeVisible()
  })

  await test.step('the owner sees it with its photo and adds it to a case', async () => {
    await page.getByRole('link', { name: 'Что записали на точках' }).click()
    const taken = page.getByRole('article').filter({ hasText: '2.5 шт' })
    await expect(taken).toContainText('Выдача на Лесной · Ира, Телефон у входа')
    await taken.getByRole('button', { name: 'Показать фото' }).click()
    await expect(taken.getByRole('img', { name: 'Фото к записи: Принято' })).toBeVisible()
    const right = page.getByRole('article').filter({ hasText: '2 шт' })
    await right.getByRole('button', { name: 'Добавить к делу' }).click()
    await right.getByLabel('Дело').selectOption({ index: 1 })
    await right.getByRole('button', { name: 'Добавить к делу' }).click()
    await expect(right).toContainText('В деле:')
    await right.getByRole('link').click()
    await expect(page.getByRole('region', { name: 'Документы' })).toBeVisible()
  })

  await test.step('the phone is put out, and is empty at its next tap', async () => {
    await takeTurn(phone)
    await page.goto(at(desk, '/devices'))
    await page.getByRole('button', { name: 'Отключить: Телефон у входа' }).click()
    await expect(page.getByText('отключено:')).toBeVisible()
    await phone.getByRole('button', { name: 'Выдать' }).tap()
    await expect(phone.getByRole('heading', { name: 'Устройство отключено' })).toBeVisible()
    expect(await phone.content()).not.toContain('Ира')
  })
})

async function seenIn(page: Page, lang: 'ru' | 'en', light: 'light' | 'dark'): Promise<void> {
  await page.evaluate(
    ([language, scheme]) => {
      localStorage.setItem('exhale.lang', language)
      localStorage.setItem('mantine-color-scheme-value', scheme)
    },
    [lang, light] as const,
  )
  await page.reload()
}

async function clean(page: Page, what: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await barriersOn(page), what).toEqual([])
  expect(await tooWide(page), what).toBeLessThanOrEqual(0)
}

/** One turn on the phone, looked at screen by screen. */
async function cleanTurn(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: 'Ира' }).waitFor()
  await clean(phone, 'names')
  await tapName(phone)
  await phone.keyboard.type(PIN.slice(0, 3))
  await clean(phone, 'PIN')
  await phone.keyboard.type(PIN.slice(3))
  await phone.getByRole('heading', { name: /Что происходит|What is happening/ }).waitFor()
  await phone.getByRole('button', { name: /Происшествие|Incident/ }).tap()
  await phone.getByLabel(/Что произошло|What happened/).fill('Лопнула труба')
  await phone.getByRole('button', { name: /Записать|Write down/ }).tap()
  await phone.getByText(/Записано\.|Written down\./).waitFor()
  await clean(phone, 'turn')
  await phone.getByRole('button', { name: /Принять|Take in/ }).tap()
  await clean(phone, 'entry')
  await phone.getByRole('button', { name: /Назад|Back/ }).tap()
  await phone.getByRole('button', { name: /Закончить|Finish/ }).tap()
  await phone.getByRole('button', { name: 'Ира' }).waitFor()
}

for (const lang of ['ru', 'en'] as const)
  test(`no barrier on any page of the counter, light and dark (${lang})`, async ({ page, desk, browser }) => {
    await withPracticeCases(page, desk)
    const link = await setUp(page, desk)
    const phone = await phoneOf(browser)
    await phone.goto(link)
    for (const light of ['light', 'dark'] as const) {
      await seenIn(phone, lang, light)
      await clean(phone, `join ${light}`)
    }
    await phone.getByRole('button', { name: /^(Подключить|Join)$/ }).tap()
    await phone.getByRole('button', { name: 'Ира' }).waitFor()
    for (const light of ['light', 'dark'] as const) {
      await seenIn(phone, lang, light)
      await cleanTurn(phone)
      for (const path of ['/devices', '/counter-entries']) {
        await page.goto(at(desk, path))
        await seenIn(page, lang, light)
        await page.waitForLoadState('networkidle')
        await clean(page, `${path} ${light}`)
      }
    }
  })
