// A link by mail in place of the password: it does not spare the second step.
import { testMail, type TestMail } from '../src/server/accounts/testMail.ts'
import { expect, test as base } from './desk.ts'
import { firstEvening, OWNER, signOut } from './people.ts'
import { codeOf } from './totp.ts'

const test = base.extend<{ mail: TestMail }>({
  mail: async ({ browserName: _any }, use) => {
    const mail = await testMail()
    await use(mail)
    await mail.close()
  },
  deskEnv: async ({ mail }, use) =>
    use({ EXHALE_SMTP_URL: mail.url, EXHALE_MAIL_FROM: 'desk@vesla.example' }),
})

test('a link comes by mail, and the code is still asked for', async ({ page, desk, mail }) => {
  await firstEvening(page, desk)
  const step = page.getByRole('region', { name: 'Второй шаг' })
  await step.getByRole('button', { name: 'Включить' }).click()
  const secret = await step.locator('.secret-text').innerText()
  await step.getByLabel('Шесть цифр из приложения').fill(codeOf(secret))
  await step.getByRole('button', { name: 'Подтвердить' }).click()
  await step.getByRole('button', { name: 'Коды сохранены' }).click()
  await signOut(page)

  await page.getByRole('button', { name: 'Прислать ссылку на почту' }).click()
  await expect(page.getByText('Впишите почту выше')).toBeVisible()
  await page.getByLabel('Почта').fill(OWNER.email)
  await page.getByRole('button', { name: 'Прислать ссылку на почту' }).click()
  await expect(page.getByText(/письмо со ссылкой уже в пути/)).toBeVisible()
  await expect.poll(() => mail.letters.length).toBe(1)
  const link = /https?:\/\/\S+/.exec(mail.letters[0]?.text ?? '')?.[0] ?? ''

  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Второй шаг')
  await page.getByLabel('Код', { exact: true }).fill(codeOf(secret, 1))
  await page.getByRole('button', { name: 'Войти', exact: true }).click()
  await expect(page.getByRole('button', { name: `Вы: ${OWNER.name}` })).toBeVisible()
})
