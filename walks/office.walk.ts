// The office network: the desk over https under its own certificate, the page that offers it, and what sleeps.
import { lanNames } from '../src/server/lan/addresses.ts'
import { expect, test } from './desk.ts'

test.use({ deskEnv: { EXHALE_LAN: '1' }, ignoreHTTPSErrors: true })
// A machine without a private address (10.…, 172.16.…, 192.168.…, fd…) is on no office network.
test.skip(lanNames().addresses.length === 0 && !process.env['CI'], 'this machine has no private address')

test('a phone finds the certificate with its steps, and the desk opens over https', async ({
  page,
  desk,
  port,
}) => {
  expect(desk.origin).toMatch(/^https:/)
  const help = new URL(desk.origin.replace('https:', 'http:'))
  help.port = String(port + 1)
  await page.goto(help.href)
  for (const device of ['iPhone и iPad', 'Android', 'Windows', 'macOS'])
    await expect(page.getByRole('heading', { name: device })).toBeVisible()
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Скачать сертификат стола' }).click()
  expect((await file).suggestedFilename()).toBe('ca.crt')
  await page.goto(desk.link)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Выдохните')
  expect(await page.evaluate(() => isSecureContext)).toBe(true)
})

test('the settings say what sleeps: pages for clients here, and more without https', async ({
  page,
  desk,
}) => {
  await page.goto(desk.link)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(`${desk.origin}/settings`)
  const asleep = page.getByRole('region', { name: 'Что сейчас спит' })
  await expect(asleep).toContainText('Страницы для клиентов')
  await expect(asleep).not.toContainText('Ключи доступа')
  // What the browser says over plain http.
  await page.addInitScript(() => Object.defineProperty(globalThis, 'isSecureContext', { value: false }))
  await page.reload()
  for (const part of ['Картинка с камеры', 'Работа без сети', 'Ключи доступа', 'Страницы для клиентов'])
    await expect(asleep).toContainText(part)
})
