// From a template to an accepted agreement: the owner fills in a few blanks, records the text and sends it; the client accepts it
// on a phone with codes from the mail; the desk shows that it holds.
import type { Page } from '@playwright/test'
import { testMail, type TestMail } from '../src/server/accounts/testMail.ts'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test as base } from './desk.ts'

const HOST = 'desk.example'

const test = base.extend<{ mail: TestMail }>({
  mail: async ({ browserName: _any }, use) => {
    const mail = await testMail()
    await use(mail)
    await mail.close()
  },
  deskEnv: async ({ mail, port }, use) =>
    use({
      EXHALE_SMTP_URL: mail.url,
      EXHALE_MAIL_FROM: 'desk@vesla.example',
      // A name that leads to this desk: a client cannot open an address of the owner's own computer.
      EXHALE_URL: `http://${HOST}:${port}`,
    }),
})

/** Asks the API as whoever is signed in on this page: only its browser knows where the name leads. */
const asked = (page: Page, path: string, body: unknown): Promise<{ id: string }> =>
  page.evaluate(
    async ([to, sent]) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`/api/v1${to}`, { method: 'POST', headers, body: sent })
      return (await answer.json()) as { id: string }
    },
    [path, JSON.stringify(body)] as const,
  )
const codesIn = (mail: TestMail): string[] =>
  mail.letters.flatMap(({ subject }) => /^\d{6}/u.exec(subject)?.[0] ?? [])
const linkIn = (mail: TestMail): string =>
  mail.letters.map(({ text }) => /http:\/\/\S+\/c#\S+/u.exec(text)?.[0]).find((link) => link !== undefined) ??
  ''

test('from a template to an agreement that the client accepted on a phone', async ({
  page,
  desk,
  mail,
  browser: chromium,
}) => {
  await page.goto(desk.link)
  await page.getByRole('link', { name: 'Клиенты' }).waitFor()
  await asked(page, '/settings', { name: 'ООО «Полка»', jurisdiction: 'RU', lang: 'ru' })
  const card = { name: 'Анна Серова', consumer: true, emails: ['anna@mail.example'] }
  const { id } = await asked(page, '/clients', card)

  await test.step('the owner fills in a template and records it', async () => {
    await page.goto(`${desk.origin}/clients/${id}/agreement`)
    await page.getByRole('radio', { name: 'Фотосъёмка' }).check()
    await page.getByLabel('Сколько часов съёмки?').fill('6')
    await page.getByRole('button', { name: 'Собрать договор' }).click()
    await expect(page.getByText('Съёмка длится до 6 часов.')).toBeVisible()
    const audit = page.getByRole('region', { name: 'Проверка перед отправкой' })
    await expect(audit.getByText('Читаем как договор с тем, кто покупает для себя.')).toBeVisible()
    await page.getByRole('button', { name: 'Записать редакцию' }).click()
    await expect(page.getByRole('heading', { name: /^Ждёт клиента/u })).toBeVisible()
  })

  await test.step('and sends it', async () => {
    await page.getByRole('button', { name: 'Отправить клиенту' }).click()
    const sheet = page.getByRole('dialog', { name: 'Отправить клиенту' })
    await expect(sheet.getByText('сначала примет соглашение об электронной подписи')).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
    await sheet.getByRole('button', { name: 'Отправить' }).click()
    await expect(sheet.getByText('Отправлено на')).toBeVisible()
    await expect(sheet.getByRole('img', { name: 'Ссылка для телефона' })).toBeVisible()
    expect(await colourBarriersOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByText('Клиент её ещё не открыл.')).toBeVisible()
  })

  await test.step('the client accepts the terms of signing and the agreement', async () => {
    const context = await chromium.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'ru-RU',
      reducedMotion: 'reduce',
    })
    const phone = await context.newPage()
    await expect.poll(() => linkIn(mail)).not.toBe('')
    await phone.goto(linkIn(mail))
    for (const [index, title] of ['Сначала: как вы подписываете', 'Договор'].entries()) {
      await expect(phone.getByRole('heading', { level: 1 })).toHaveText(title)
      if (title === 'Договор') await expect(phone.getByText('Съёмка длится до 6 часов.')).toBeVisible()
      await phone.getByRole('button', { name: /^Прислать код/u }).click()
      await expect.poll(() => codesIn(mail).length).toBe(index + 1)
      await phone.getByLabel('Шесть цифр').fill(codesIn(mail)[index] ?? '')
      await phone.keyboard.press('Enter')
    }
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Ваша страница')
    await context.close()
  })

  await test.step('the desk shows that it holds, and how it was accepted', async () => {
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Что действует сейчас' })).toBeVisible()
    await expect(page.getByText('принят по ссылке и коду').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Ждёт клиента/u })).toHaveCount(0)
    expect(await barriersOn(page)).toEqual([])
  })
})
