// A client's page on a phone: from the link in the mail to an accepted agreement, with the code that comes by mail.
import type { Browser, Page } from '@playwright/test'
import { testMail, type TestMail } from '../src/server/accounts/testMail.ts'
import { DraftView } from '../src/cases/notices/noticeShapes.ts'
import { MadeLink } from '../src/server/clientPages/pageShapes.ts'
import { idOf, type Answer, type Visitor } from '../src/server/testVisitor.ts'
import { shelfClient } from '../src/server/testShelf.ts'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test as base, type Desk } from './desk.ts'

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

const AGREEMENT = {
  version: 'ноябрь 2026',
  clauses: [
    {
      no: '2.1',
      text: 'Ячейка вмещает до 0,4 м³. Объём считается по габаритам упаковки.',
      limit: { metric: 'volume', op: '<=', value: 0.4, unit: 'm3' },
    },
    { no: '2.2', text: 'Хранение оплачивается до пятого числа каждого месяца.' },
  ],
  included: ['Приём и выдача коробок по актам'],
  notIncluded: ['Доставка'],
}

/** Asks the API as whoever is signed in on this page. */
const visitorOn = (page: Page): Visitor => {
  const ask = (method: string, path: string, body?: unknown): Promise<Answer> =>
    page.evaluate(
      async ([how, to, sent]) => {
        const headers = { 'content-type': 'application/json' }
        const body = sent === undefined ? {} : { headers, body: sent }
        const answer = await fetch(to ?? '', { method: how ?? 'GET', ...body })
        const text = await answer.text()
        return { status: answer.status, text, body: JSON.parse(text) as unknown, headers: {} }
      },
      [method, path, body === undefined ? undefined : JSON.stringify(body)] as const,
    )
  return { get: (path) => ask('GET', path), post: (path, body = {}) => ask('POST', path, body) }
}

const API = '/api/v1'
async function ownDesk(page: Page, desk: Desk): Promise<Visitor> {
  await page.goto(desk.link)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const visitor = visitorOn(page)
  await visitor.post(`${API}/settings`, { name: 'ООО «Полка»', jurisdiction: 'RU', lang: 'ru' })
  return visitor
}

async function sentAgreement(page: Page, desk: Desk): Promise<void> {
  const visitor = await ownDesk(page, desk)
  const card = { name: 'Анна Серова', consumer: true, emails: ['anna@mail.example'] }
  const client = idOf(await visitor.post(`${API}/clients`, card))
  const version = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts: AGREEMENT }))
  await visitor.post(`${API}/clients/${client}/links`, { version, mail: true })
}

/** A shelf with 1.6 of 0.4 m³ on it, the notice about it, and the link that the owner makes to the client's page. */
async function notifiedShelf(page: Page, desk: Desk): Promise<string> {
  const visitor = await ownDesk(page, desk)
  const { client, version } = await shelfClient(visitor, { consumer: false })
  const at = '2026-03-16T11:02:00+03:00'
  const draft = await visitor.get(
    `${API}/clients/${client}/overages/${version}/0?at=${encodeURIComponent(at)}`,
  )
  const letter = DraftView.parse(draft.body).letter.text.replaceAll(/\[[^\]\n]+\]/gu, 'Илья')
  const notice = { version, clauseIndex: 0, channel: 'page', at, letter }
  idOf(await visitor.post(`${API}/clients/${client}/notices`, notice))
  await page.goto(new URL(`/clients/${client}/page`, desk.link).href)
  await expect(page.getByText('Ссылок ещё не было.')).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  const answer = page.waitForResponse(`**/clients/${client}/links`)
  await page.getByRole('button', { name: 'Сделать новую ссылку' }).click()
  const { url } = MadeLink.parse(await (await answer).json())
  await expect(page.getByRole('img', { name: 'Ссылка для телефона' })).toBeVisible()
  await expect(page.getByText('Клиент её ещё не открыл.')).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  return url
}

async function phoneOf(chromium: Browser): Promise<Page> {
  const context = await chromium.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'ru-RU',
    reducedMotion: 'reduce',
  })
  return context.newPage()
}

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
const linkIn = (mail: TestMail): string => /http:\/\/\S+\/c#\S+/u.exec(mail.letters[0]?.text ?? '')?.[0] ?? ''
/** The codes that were sent, in their order; what else is sent meanwhile may come between them. */
const codesIn = (mail: TestMail): string[] =>
  mail.letters.flatMap(({ subject }) => /^\d{6}/u.exec(subject)?.[0] ?? [])
/** The code that was sent as the `no`th. */
async function codeIn(mail: TestMail, no: number): Promise<string> {
  await expect.poll(() => codesIn(mail).length).toBe(no)
  return codesIn(mail)[no - 1] ?? ''
}

test('a client reads, accepts with a code from the mail, and keeps the page', async ({
  page,
  desk,
  mail,
  browser: chromium,
}) => {
  await sentAgreement(page, desk)
  await expect.poll(() => mail.letters.length).toBe(1)
  const phone = await phoneOf(chromium)
  const forbidden: string[] = []
  phone.on('console', (said) => {
    if (/Content.Security.Policy|Trusted(HTML|Script)/iu.test(said.text())) forbidden.push(said.text())
  })
  phone.on('pageerror', (error) => forbidden.push(String(error)))
  const loading: Promise<{ responseBodySize: number }>[] = []
  phone.on('response', (answer) => {
    const isOfPage = /\/(c|assets\/.*)$/u.test(new URL(answer.url()).pathname)
    if (isOfPage) loading.push(answer.request().sizes())
  })

  await test.step('the first step says what a code counts as', async () => {
    await phone.goto(linkIn(mail))
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Сначала: как вы подписываете')
    await expect(phone.getByText('Шаг 1 из 2')).toBeVisible()
    expect(await barriersOn(phone)).toEqual([])
    expect(await tooWide(phone)).toBeLessThanOrEqual(0)
  })

  await test.step('a code of another text or a slip of a digit accepts nothing', async () => {
    await phone.getByRole('button', { name: 'Прислать код на a•••@mail.example' }).tap()
    await expect(phone.getByRole('status').filter({ hasText: 'Код отправлен' })).toBeVisible()
    const code = await codeIn(mail, 1)
    await phone.getByLabel('Шесть цифр').fill(code === '111111' ? '222222' : '111111')
    await phone.getByRole('button', { name: 'Принять', exact: true }).tap()
    await expect(phone.getByRole('alert').filter({ hasText: 'не тот код' })).toBeVisible()
    await expect(phone.getByLabel('Шесть цифр')).toBeFocused()
    await phone.getByLabel('Шесть цифр').fill(code)
    await phone.getByRole('button', { name: 'Принять', exact: true }).tap()
  })

  await test.step('the agreement is read with its limits in figures, and accepted', async () => {
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Договор')
    await expect(phone.getByText('Шаг 2 из 2')).toBeVisible()
    await expect(phone.getByText('не больше 0,4 м³')).toBeVisible()
    await expect(phone.getByText('Ячейка вмещает до 0,4 м³.')).toBeVisible()
    expect(await barriersOn(phone)).toEqual([])
    await expect(phone.getByLabel('Кто принимает')).toHaveValue('Анна Серова')
    await phone.getByRole('button', { name: 'Прислать код' }).tap()
    await expect(phone.getByLabel('Шесть цифр')).toBeFocused()
    await phone.getByLabel('Шесть цифр').fill(await codeIn(mail, 2))
    await phone.keyboard.press('Enter')
  })

  await test.step('the page stays with what was accepted, in both languages and both lights', async () => {
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Ваша страница')
    await expect(phone.getByText('Копия ушла на a•••@mail.example')).toBeVisible()
    await expect(phone.getByText(/Принято .*: Анна Серова/u).first()).toBeVisible()
    await phone.getByText('Прочитать', { exact: true }).first().tap()
    await expect(phone.getByText('Отпечаток текста').first()).toBeVisible()
    const file = phone.waitForEvent('download')
    await phone
      .getByRole('button', { name: /Скачать свидетельство/u })
      .first()
      .tap()
    expect((await file).suggestedFilename()).toMatch(/\.pdf$/u)
    expect(await barriersOn(phone)).toEqual([])
    await phone.emulateMedia({ colorScheme: 'dark' })
    expect(await colourBarriersOn(phone)).toEqual([])
    await phone.getByRole('button', { name: 'In English' }).tap()
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Your page')
    expect(await tooWide(phone)).toBeLessThanOrEqual(0)
  })

  await test.step('nothing was forbidden, and all of it came in less than 60 KB', async () => {
    expect(forbidden).toEqual([])
    const loaded = await Promise.all(loading)
    expect(loaded.length).toBeGreaterThan(1)
    expect(loaded.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)).toBeLessThan(60_000)
  })
  await phone.context().close()
})

test('a client sees what is used and answers a notice with one tap', async ({
  page,
  desk,
  browser: chromium,
}) => {
  const link = await notifiedShelf(page, desk)
  const phone = await phoneOf(chromium)
  await phone.goto(link)
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Ваша страница')
  await expect(phone.getByRole('heading', { name: 'Ждёт вашего ответа' })).toBeVisible()
  await expect(phone.getByText('1,6 м³ из 0,4 м³').first()).toBeVisible()
  await expect(phone.getByText('Больше предела.')).toBeVisible()
  expect(await barriersOn(phone)).toEqual([])
  expect(await tooWide(phone)).toBeLessThanOrEqual(0)

  const clear = phone.getByRole('button', { name: /Убрать лишнее/u })
  await clear.tap()
  await expect(phone.getByRole('button', { name: 'Да, ответить' })).toBeFocused()
  await phone.getByRole('button', { name: 'Назад' }).tap()
  await expect(clear).toBeFocused()
  await clear.tap()
  expect(await barriersOn(phone)).toEqual([])
  await phone.getByRole('button', { name: 'Да, ответить' }).tap()
  await expect(phone.getByText('Ответ записан.')).toBeVisible()
  await expect(phone.getByText(/Вы ответили: Убрать лишнее/u)).toBeVisible()
  await expect(phone.getByRole('heading', { name: 'Ждёт вашего ответа' })).toHaveCount(0)
  expect(await barriersOn(phone)).toEqual([])
  await phone.emulateMedia({ colorScheme: 'dark' })
  expect(await colourBarriersOn(phone)).toEqual([])

  await page.reload()
  await expect(page.getByText(/Клиент открыл её/u)).toBeVisible()
  await page.getByRole('button', { name: 'Закрыть ссылку' }).click()
  await expect(page.getByText(/Не открывается с/u)).toBeVisible()
  await phone.reload()
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Эта ссылка больше не действует')
  await phone.context().close()
})

test('a link that was cut or has ended says what to do', async ({ page, desk }) => {
  await page.goto(new URL('/c', desk.link).href)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Здесь открывается страница по личной ссылке',
  )
  await page.goto(new URL(`/c#${'x'.repeat(43)}`, desk.link).href)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Эта ссылка больше не действует')
  expect(await barriersOn(page)).toEqual([])
})
