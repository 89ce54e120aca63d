// A letter that is hard to take back: somebody outside reads it on a phone, by a link that opens once, without a name in it; then it goes
// by mail. A mail server that never answers is asked about and not asked again, also after the desk was killed.
import type { Browser, Page } from '@playwright/test'
import { testMail, type TestMail } from '../src/server/accounts/testMail.ts'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, inMoscow, test as moved } from './movedDesk.ts'

const HOST = 'desk.example'
const test = moved.extend<{ mail: TestMail }>({
  mail: async ({ browserName: _any }, use) => {
    const mail = await testMail()
    await use(mail)
    await mail.close()
  },
  deskEnv: async ({ deskEnv, mail, port }, use) =>
    use({
      ...deskEnv,
      EXHALE_SMTP_URL: mail.url,
      EXHALE_MAIL_FROM: 'desk@vesla.example',
      // A name that leads to this desk: nobody outside can open an address of the owner's own computer.
      EXHALE_URL: `http://${HOST}:${port}`,
    }),
})
test.use({
  startsAt: inMoscow('2038-03-15T10:00'),
})

const FACTS = {
  id: 'curtain',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  title: 'Штора из химчистки',
  parties: {
    business: { name: 'Химчистка «Пена»' },
    client: { name: 'Нина Лось', email: 'nina@mail.example' },
    staff: [{ id: 'owner', name: 'Умнова Т. Г.', role: 'owner' }],
  },
  messages: [
    {
      id: 'm1',
      at: inMoscow('2038-03-12T14:00'),
      channel: 'email',
      from: 'client',
      direction: 'in',
      text: 'Здравствуйте, это Нина Лось, +7 921 555-01-02. Вы испортили штору, верните 3 000 рублей.',
    },
  ],
}
const LETTER =
  'Нина, здравствуйте.\n\nШтору осмотрели ещё раз, ответ прежний: новых документов нет.\n\nУмнова Т. Г.'

/** A case with a final answer that was kept: such a letter is always read by somebody else. Returns its address. */
async function keptLetter(page: Page, link: string): Promise<string> {
  await page.goto(link)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const id = await page.evaluate(
    async ([facts, text]) => {
      const post = async (path: string, body: object): Promise<{ id: string }> => {
        const headers = { 'content-type': 'application/json' }
        const answer = await fetch(`/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
        return (await answer.json()) as { id: string }
      }
      const { id: file } = await post('/cases', { facts })
      await post(`/cases/${file}/drafts`, { kind: 'final_answer', to: 'client', text })
      return file
    },
    [FACTS, LETTER] as const,
  )
  const place = new URL(`/cases/${id}`, link).href
  await page.goto(place)
  return place
}

const letterOn = (page: Page) => page.getByRole('listitem', { name: 'Окончательный ответ' })

async function opened(page: Page) {
  const letter = letterOn(page)
  // The attribute of an open sheet is there and empty.
  if ((await letter.locator('details').getAttribute('open')) === null)
    await letter.locator('summary').first().click()
  return letter
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

test('somebody outside reads a letter once, and then it goes by mail', async ({
  page,
  desk,
  mail,
  clock,
  browser: chromium,
}) => {
  await keptLetter(page, desk.link)
  const letter = await opened(page)
  const waits = letter.getByRole('region', { name: 'Пока письмо остаётся здесь' })
  await expect(waits).toContainText('читает ещё один человек')
  expect(await barriersOn(page)).toEqual([])
  await letter.getByRole('button', { name: 'Копировать' }).click()
  await expect(waits.getByRole('button', { name: 'Ссылка для читателя со стороны' })).toBeFocused()
  await waits.getByRole('button', { name: 'Ссылка для читателя со стороны' }).click()
  const url = await waits.getByLabel('Ссылка для читателя со стороны').inputValue()

  const phone = await phoneOf(chromium)
  const trouble: string[] = []
  phone.on('pageerror', (error) => trouble.push(String(error)))
  phone.on('console', (said) => {
    if (/Content.Security.Policy|Trusted(HTML|Script)/iu.test(said.text())) trouble.push(said.text())
  })
  await test.step('on a phone, without a name in it', async () => {
    await phone.goto(url)
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Второй взгляд')
    await expect(phone.locator('main')).toContainText('ответ прежний')
    await expect(phone.locator('main')).not.toContainText(/Нина|Лось|555-01-02|Умнова/u)
    expect(await barriersOn(phone)).toEqual([])
    await phone.emulateMedia({ colorScheme: 'dark' })
    expect(await colourBarriersOn(phone)).toEqual([])
    const wide = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    await phone.getByRole('button', { name: 'English' }).click()
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('A second look')
    await phone.getByRole('button', { name: 'По-русски' }).click()
  })

  await test.step('one word, and what is missing is said first', async () => {
    const say = phone.getByRole('button', { name: 'Сказать' })
    await say.click()
    await expect(phone.getByText('Выберите одно из трёх.')).toBeVisible()
    await phone.getByRole('radio', { name: 'Исправить' }).check()
    await say.click()
    await expect(phone.getByText('Напишите, что исправить или почему не отправлять.')).toBeVisible()
    await phone.getByRole('radio', { name: 'Отправлять', exact: true }).check()
    await phone.getByLabel('Как вас назвать в записи').fill('Мария')
    await say.click()
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Спасибо')
    await phone.reload()
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Эта ссылка больше не действует')
  })

  await test.step('the letter goes by mail and is in the thread', async () => {
    await page.reload()
    await opened(page)
    await expect(letter.getByText(/Прочитал читатель со стороны \(Мария\)/u)).toBeVisible()
    await expect(waits).toHaveCount(0)
    await letter.getByRole('button', { name: 'Отправить почтой' }).click()
    await expect(letter.getByRole('radio', { name: 'nina@mail.example' })).toBeChecked()
    expect(await barriersOn(page)).toEqual([])
    await letter.getByRole('button', { name: 'Отправить', exact: true }).click()
    await expect(letter.getByText(/отправлено: .*nina@mail\.example/iu)).toBeVisible()
    expect(mail.letters.map(({ to, subject }) => [to, /^Обращение № \d+$/u.test(subject)])).toEqual([
      [['nina@mail.example'], true],
    ])
    const thread = page.getByRole('region', { name: 'Переписка' })
    await expect(thread.getByText('ответ прежний').first()).toBeVisible()
  })

  await test.step('another link ends by itself after three days', async () => {
    const next = await page.evaluate(async (text) => {
      const headers = { 'content-type': 'application/json' }
      const [, file] = /cases\/([\w-]+)/u.exec(location.pathname) ?? []
      const post = async (path: string, body: object) =>
        (await (
          await fetch(`/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
        ).json()) as { id: string; url: string }
      const draft = await post(`/cases/${file}/drafts`, { kind: 'warning', to: 'client', text })
      return (await post(`/drafts/${draft.id}/look-links`, { version: draft.id })).url
    }, LETTER)
    await clock.moveTo(inMoscow('2038-03-18T09:00'))
    await phone.goto(next)
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Второй взгляд')
    await clock.moveTo(inMoscow('2038-03-18T12:00'))
    await phone.reload()
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Эта ссылка больше не действует')
  })
  expect(trouble).toEqual([])
})
