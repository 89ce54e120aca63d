// A call for help is heard before anything is recorded: in files that were just read, and while a colleague types at the counter.
// The card stands first there as well, in both languages.
import { devices, type Browser, type Page } from '@playwright/test'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { PIN, tapName } from './counterPhone.ts'
import { expect, test, type Desk } from './desk.ts'

const WORDS = {
  ru: {
    writer: 'Анна',
    wrote: 'Ребёнок обжёгся вашим утеплителем. Куда везти вещи?',
    burned: 'Ребёнок обжёгся',
    files: 'Выберите файлы или перетащите их сюда',
    read: 'Что прочитано',
    card: 'Сначала люди',
    join: 'Подключить',
    incident: 'Происшествие',
    happened: 'Что произошло',
    told: 'Клиентка просит её не искать: муж меня бьёт.',
    beaten: 'муж меня бьёт',
    put: 'Записать',
    written: 'Записано.',
  },
  en: {
    writer: 'Anna',
    wrote: 'My child was burned by your heater. Where do I bring the things?',
    burned: 'child was burned',
    files: 'Choose files or drop them here',
    read: 'What was read',
    card: 'People first',
    join: 'Join',
    incident: 'Incident',
    happened: 'What happened',
    told: 'A client asks us not to look for her: my husband hits me.',
    beaten: 'husband hits me',
    put: 'Write down',
    written: 'Written down.',
  },
} as const
type Lang = keyof typeof WORDS
/** The number for danger right now holds in both countries of these walks. */
const NUMBER = '112'

/** A chat as Telegram exports it, in which one side writes. */
const chatOf = ({ writer, wrote }: (typeof WORDS)[Lang]): Buffer =>
  Buffer.from(
    JSON.stringify({
      name: writer,
      type: 'personal_chat',
      id: 7001,
      messages: [
        {
          id: 1,
          type: 'message',
          date: '2026-05-11T10:05:00',
          date_unixtime: '1778483100',
          from: writer,
          from_id: 'user7001',
          text: wrote,
        },
      ],
    }),
  )

async function signedIn(page: Page, desk: Desk, lang: Lang): Promise<void> {
  await page.goto(desk.link)
  await page.waitForURL((url) => !url.pathname.startsWith('/enter'))
  await page.evaluate((chosen) => localStorage.setItem('exhale.lang', chosen), lang)
}

async function asked(page: Page, desk: Desk, path: string, data: object): Promise<Record<string, string>> {
  const answer = await page.request.post(`${desk.origin}/api/v1${path}`, {
    headers: { origin: desk.origin },
    data,
  })
  expect(answer.status()).toBe(201)
  return (await answer.json()) as Record<string, string>
}

/** A telephone that joined the counter, in somebody's turn. */
async function counterOf(browser: Browser, page: Page, desk: Desk, lang: Lang): Promise<Page> {
  const { id: site } = await asked(page, desk, '/sites', { name: 'Лесная' })
  await asked(page, desk, '/counter-people', { name: 'Ира', pin: PIN })
  const { url = '' } = await asked(page, desk, '/devices/invitations', { site, name: 'Телефон' })
  const { viewport, hasTouch, isMobile } = devices['iPhone 13']
  const locale = lang === 'ru' ? 'ru-RU' : 'en-GB'
  const context = await browser.newContext({ viewport, hasTouch, isMobile, locale, reducedMotion: 'reduce' })
  const phone = await context.newPage()
  await phone.goto(url)
  await phone.getByRole('button', { name: WORDS[lang].join, exact: true }).tap()
  await tapName(phone)
  for (const digit of PIN) await phone.getByRole('button', { name: digit, exact: true }).tap()
  return phone
}

/** The card with these words in it, a number to call, and no barrier beside it. */
async function cardOn(page: Page, lang: Lang, quote: string): Promise<void> {
  const card = page.getByRole('alert').filter({ hasText: WORDS[lang].card })
  await expect(card.getByRole('heading', { level: 2, name: WORDS[lang].card })).toBeVisible()
  await expect(card.getByRole('listitem').first()).toContainText(quote)
  await expect(card.getByRole('link', { name: NUMBER, exact: true })).toHaveAttribute('href', `tel:${NUMBER}`)
  expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(WORDS[lang].card)
  expect(await barriersOn(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await colourBarriersOn(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
}

for (const lang of ['ru', 'en'] as const)
  test(`a call for help is heard before it is recorded (${lang})`, async ({ page, desk, browser }) => {
    const words = WORDS[lang]
    await signedIn(page, desk, lang)

    await test.step('in files that were just read it stands above all that is asked', async () => {
      await page.goto(`${desk.origin}/bring`)
      await page
        .getByLabel(words.files)
        .setInputFiles({ name: 'result.json', mimeType: 'application/json', buffer: chatOf(words) })
      await expect(page.getByRole('region', { name: words.read })).toContainText('result.json')
      await cardOn(page, lang, words.burned)
    })

    await test.step('at the counter it comes while somebody types, and nothing stops the writing down', async () => {
      const phone = await counterOf(browser, page, desk, lang)
      await phone.getByRole('button', { name: words.incident }).tap()
      await phone.getByLabel(words.happened).fill(words.told)
      await cardOn(phone, lang, words.beaten)
      await phone.getByRole('button', { name: words.put }).tap()
      await expect(phone.getByText(words.written)).toBeVisible()
      await expect(phone.getByRole('alert').filter({ hasText: words.card })).toHaveCount(0)
    })
  })
