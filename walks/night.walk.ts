// From an angry mail on Friday to a closed case: word that we have it goes at once, the refusal sleeps over the weekend, what was
// written in anger is not sent, a night is the second look of somebody who is alone, and the mail leaves with its name.
import type { Page } from '@playwright/test'
import { testMail, type TestMail } from '../src/server/accounts/testMail.ts'
import { barriersOn } from './barriers.ts'
import { marked } from './marked.ts'
import { expect, inMoscow, test as moved } from './movedDesk.ts'

const test = moved.extend<{ mail: TestMail }>({
  mail: async ({ browserName: _any }, use) => {
    const mail = await testMail()
    await use(mail)
    await mail.close()
  },
  deskEnv: async ({ deskEnv, mail }, use) =>
    use({ ...deskEnv, EXHALE_SMTP_URL: mail.url, EXHALE_MAIL_FROM: 'desk@pena.example' }),
})
test.use({ startsAt: inMoscow('2038-03-12T15:00') })

const FACTS = {
  id: 'curtain',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  title: 'Штора и отзыв',
  parties: {
    business: { name: 'Химчистка «Пена»', regime: 'b2c' },
    client: { name: 'Нина Лось', type: 'consumer', email: 'nina@mail.example' },
    staff: [{ id: 'owner', name: 'Умнова Т. Г.', role: 'owner' }],
  },
  messages: [
    {
      id: 'm1',
      at: '2038-03-12T14:00:00+03:00',
      channel: 'email',
      from: 'client',
      direction: 'in',
      text: 'Верните 5 000 рублей за моральный ущерб, хамьё, иначе напишу отзывы на всех сайтах!',
    },
  ],
  claims: [
    {
      id: 'c1',
      text: '5 000 ₽ за моральный ущерб',
      raisedIn: ['m1'],
      amountClaimed: 5_000,
      currency: 'RUB',
    },
  ],
}
const letter = (sentence: string): string => `Нина, здравствуйте.\n\n${sentence}\n\nУмнова Т. Г.`
const RECEIVED = letter('Получили ваше сообщение от 12 марта. Сверяем документы и ответим по существу.')
const ANGRY = letter(
  'Вы сами виноваты, что не прочитали договор. Ваше письмо — шантаж. Вернуть 5 000 ₽ не можем.',
)
const CALM = letter(
  'Посмотрели договор и переписку: вернуть 5 000 ₽ за моральный ущерб не можем, договор такой выплаты не предусматривает. Если мы что-то упустили, напишите, и мы посмотрим заново.',
)

const sheetOf = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Письма' }).getByRole('listitem', { name })

async function opened(page: Page, name: string) {
  const sheet = sheetOf(page, name)
  await sheet.waitFor()
  if ((await sheet.locator('details').first().getAttribute('open')) === null)
    await sheet.locator('summary').first().click()
  return sheet
}

async function write(page: Page, name: string, text: string): Promise<void> {
  const sheet = await opened(page, name)
  await sheet.getByRole('button', { name: 'Править', exact: true }).click()
  await sheet.getByLabel('Текст письма').fill(text)
  await sheet.getByRole('button', { name: 'Готово' }).click()
}

async function mailIt(page: Page, name: string): Promise<void> {
  const sheet = await opened(page, name)
  await sheet.getByRole('button', { name: 'Отправить почтой' }).click()
  const form = sheet.getByRole('form', { name: 'Отправить почтой' })
  await expect(form.getByRole('radio', { name: 'nina@mail.example' })).toBeChecked()
  await form.getByRole('button', { name: 'Отправить', exact: true }).click()
}

const REFUSAL = 'Ответ по каждому требованию'

test('nothing hard leaves before its morning, and the answer leaves after a night', async ({
  page,
  desk,
  mail,
  clock,
}) => {
  await page.goto(desk.link)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const made = await page.request.post(`${desk.origin}/api/v1/cases`, { data: { facts: FACTS } })
  const { id } = (await made.json()) as { id: string }
  const place = `${desk.origin}/cases/${id}`
  await page.goto(place)
  const exhale = page.getByRole('region', { name: /^Выдох до 15 марта/ })
  const sleeping = page.getByRole('region', { name: 'Ждут своего часа' })
  const thread = page.getByRole('region', { name: 'Переписка' })

  await test.step('on Friday the refusal sleeps out of sight until Monday at nine', async () => {
    await expect(exhale).toBeVisible()
    await expect(sleeping).toContainText(`Ждёт до 15 марта, 09:00: ${REFUSAL}`)
    await expect(sleeping).not.toContainText('удовлетворить не можем')
    expect(await barriersOn(page)).toEqual([])
  })

  await test.step('word that we have the message goes at once, and ends no pause', async () => {
    await write(page, 'Получили, разбираемся', RECEIVED)
    await mailIt(page, 'Получили, разбираемся')
    await expect.poll(() => mail.letters.length).toBe(1)
    await expect(thread).toContainText('Сверяем документы и ответим по существу')
    await expect(exhale).toBeVisible()
    await expect(sleeping).toContainText(REFUSAL)
  })

  await test.step('on Monday at 09:01 it is awake; what was written in anger is not sent', async () => {
    await clock.moveTo(inMoscow('2038-03-15T09:01'))
    await page.reload()
    await expect(exhale).toHaveCount(0)
    await expect(sleeping).toHaveCount(0)
    await write(page, REFUSAL, ANGRY)
    const sheet = sheetOf(page, REFUSAL)
    const found = sheet.getByRole('region', { name: 'Посмотрите перед отправкой' })
    await expect(found).toContainText('шантаж')
    await found.getByRole('button', { name: 'Не отправлять сейчас' }).click()
    await expect(
      sheet.getByRole('status').filter({ hasText: 'Правильно. Черновик лежит здесь.' }),
    ).toBeVisible()
    await write(page, REFUSAL, CALM)
    await expect(found).toHaveCount(0)
    await expect(sheet).toContainText('Больше никого? Перечитайте сами')
    await sheet.getByRole('button', { name: 'Сохранить черновик' }).click()
    await expect(sheet.getByRole('status').filter({ hasText: 'сохранено' })).toBeVisible()
  })

  await test.step('after a night it is read again, and leaves by mail with its name', async () => {
    await clock.moveTo(inMoscow('2038-03-16T09:05'))
    await page.reload()
    const sheet = await opened(page, REFUSAL)
    await expect(sheet).toContainText(marked('вернуть 5 000 ₽ за моральный ущерб не можем'))
    await sheet.getByText('Ночь прошла. Перечитайте письмо и скажите:').waitFor()
    await sheet.getByRole('button', { name: 'Отправлять', exact: true }).click()
    await expect(sheet).toContainText('Второго человека нет: вы перечитали письмо')
    await mailIt(page, REFUSAL)
    await expect.poll(() => mail.letters.length).toBe(2)
    expect(mail.letters[1]?.messageId).toMatch(/^<[\da-f-]{36}@.+>$/u)
    expect(mail.letters[1]?.to).toEqual(['nina@mail.example'])
    await expect(thread).toContainText('договор такой выплаты не предусматривает')
  })

  await test.step('the case is closed as refused with reasons', async () => {
    await page.goto(`${place}/closing`)
    await page.getByRole('radio', { name: 'отказано с ответом' }).check()
    await page.getByRole('button', { name: 'Закрыть дело' }).click()
    await expect(page.getByText(/^Закрыто \d/u)).toBeVisible()
    await page.goto(place)
    await expect(page.getByRole('region', { name: 'Что сделать сейчас' })).toContainText('Дело закрыто')
  })
})
