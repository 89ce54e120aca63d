// The second step and passkeys: an authenticator app that the walk computes, and one that Chromium itself plays.
import type { Page } from '@playwright/test'
import { barriersOn } from './barriers.ts'
import { expect, test } from './desk.ts'
import { firstEvening, givePassword, OWNER, signOut } from './people.ts'
import { codeOf } from './totp.ts'

const atFirstPage = (page: Page) =>
  expect(
    page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Сегодня' }),
  ).toBeVisible()

test('a code from an app, then a recovery code, and what is asked of everybody', async ({ page, desk }) => {
  await firstEvening(page, desk)
  const step = page.getByRole('region', { name: 'Второй шаг' })
  const secret = await test.step('the secret stands as a picture and as text', async () => {
    await step.getByRole('button', { name: 'Включить' }).click()
    await expect(step.getByRole('img', { name: 'QR-код для приложения с кодами' })).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
    return (await step.locator('.secret-text').innerText()).trim()
  })
  const recovery =
    await test.step('the first right code switches it on and gives recovery codes, once', async () => {
      await step.getByLabel('Шесть цифр из приложения').fill('000000')
      await step.getByRole('button', { name: 'Подтвердить' }).click()
      await expect(step.getByRole('status')).not.toBeEmpty()
      await step.getByLabel('Шесть цифр из приложения').fill(codeOf(secret))
      await step.getByRole('button', { name: 'Подтвердить' }).click()
      const codes = step.getByRole('list', { name: 'Запасные коды' }).getByRole('listitem')
      await expect(codes).toHaveCount(10)
      expect(await barriersOn(page)).toEqual([])
      const saved = page.waitForEvent('download')
      await step.getByRole('button', { name: 'Сохранить как текст' }).click()
      expect((await saved).suggestedFilename()).toBe('exhale-запасные-коды.txt')
      const all = await codes.allInnerTexts()
      await step.getByRole('button', { name: 'Коды сохранены' }).click()
      await expect(step).toContainText('Включён')
      return all
    })
  await test.step('the password alone opens nothing; the next code does', async () => {
    await signOut(page)
    await givePassword(page, OWNER)
    await expect(page.getByRole('heading', { name: 'Второй шаг', level: 1 })).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
    await page.getByLabel('Код', { exact: true }).fill(codeOf(secret, 1))
    await page.getByRole('button', { name: 'Войти', exact: true }).click()
    await atFirstPage(page)
  })
  await test.step('without the phone a recovery code opens, once', async () => {
    for (const outcome of ['in', 'spent']) {
      await signOut(page)
      await givePassword(page, OWNER)
      await page.getByRole('button', { name: /ввести запасной код/ }).click()
      await page.getByLabel('Запасной код', { exact: true }).fill(recovery[0] ?? '')
      await page.getByRole('button', { name: 'Войти', exact: true }).click()
      if (outcome === 'in') await atFirstPage(page)
      else await expect(page.getByRole('form', { name: 'Второй шаг' }).getByRole('status')).not.toBeEmpty()
    }
    await page.getByLabel('Запасной код', { exact: true }).fill(recovery[1] ?? '')
    await page.getByRole('button', { name: 'Войти', exact: true }).click()
    await atFirstPage(page)
  })
})

test('a passkey in place of the password', async ({ page, desk }) => {
  const origin = desk.origin.replace('127.0.0.1', 'localhost')
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await firstEvening(page, desk, origin)
  const passkeys = page.getByRole('region', { name: 'Ключи доступа' })
  await passkeys.getByLabel('Как назвать этот ключ').fill('Ноутбук дома')
  await passkeys.getByRole('button', { name: 'Добавить ключ доступа' }).click()
  await expect(passkeys.getByRole('listitem')).toContainText('Ноутбук дома')

  await signOut(page)
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Войти ключом доступа' }).click()
  await atFirstPage(page)

  await test.step('with it the owner may ask everybody for a second step', async () => {
    await page.goto(`${origin}/people`)
    const required = page.getByRole('checkbox', { name: 'Требуется от всех' })
    await required.click()
    await expect(required).toBeChecked()
    // It shows the wish at once, and can be pressed again when the desk has it.
    await expect(required).toBeEnabled()
    await page.reload()
    await expect(required).toBeChecked()
  })
  await test.step('and without any, the desk stays closed until there is one', async () => {
    await page.goto(`${origin}/account`)
    await passkeys.getByRole('button', { name: 'Убрать ключ «Ноутбук дома»' }).click()
    await expect(passkeys.getByRole('listitem')).toHaveCount(0)
    await page.goto(origin)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ещё один шаг, и стол откроется')
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('link', { name: 'Включить' }).click()
    const step = page.getByRole('region', { name: 'Второй шаг' })
    await step.getByRole('button', { name: 'Включить' }).click()
    const secret = (await step.locator('.secret-text').innerText()).trim()
    await step.getByLabel('Шесть цифр из приложения').fill(codeOf(secret))
    await step.getByRole('button', { name: 'Подтвердить' }).click()
    await step.getByRole('button', { name: 'Коды сохранены' }).click()
    await page.getByRole('link', { name: 'Сегодня' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Выдохните')
  })
})
