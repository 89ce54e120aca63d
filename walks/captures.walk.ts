// A file and a page that matter: the file is added and stands in the log, the key of a mail is kept beside it, and an address
// that leads inside is refused in plain words.
import { startNameServer } from '../src/server/outgoing/testNameServer.ts'
import { barriersOn } from './barriers.ts'
import { expect, test as base } from './desk.ts'

const KEY = `v=DKIM1; k=rsa; p=${'A'.repeat(300)}`
const MAIL =
  'From: a@shop.example\r\nDKIM-Signature: v=1; a=rsa-sha256; d=shop.example; s=mail; b=x\r\n' +
  'Date: Mon, 16 Mar 2026 11:02:00 +0300\r\nSubject: x\r\n\r\nx\r\n'

const test = base.extend<{ deskEnv: Readonly<Record<string, string>> }>({
  deskEnv: async ({ browserName: _any }, use) => {
    const names = await startNameServer()
    names.zone.set('mail._domainkey.shop.example', KEY)
    await use({ EXHALE_DNS: names.address })
    names.close()
  },
})

test('a mail is added to a case, its key is kept, and a page inside the network is not', async ({
  page,
  desk,
}) => {
  await page.goto(desk.link)
  const { cases } = (await (await page.request.post(`${desk.origin}/api/v1/demo`)).json()) as {
    cases: string[]
  }
  await page.goto(`${desk.origin}/cases/${cases[0]}`)
  const files = page.getByRole('region', { name: 'Файлы, как они пришли' })
  await expect(files).toContainText('Файлов пока нет')

  await test.step('the file is in the log', async () => {
    const mail = { name: 'claim.eml', mimeType: 'message/rfc822', buffer: Buffer.from(MAIL) }
    // The page is still being drawn above the button: whoever pressed beside it presses again.
    await expect(async () => {
      const [chosen] = await Promise.all([
        page.waitForEvent('filechooser', { timeout: 3_000 }),
        files.getByRole('button', { name: 'Добавить файл' }).click({ timeout: 3_000 }),
      ])
      await chosen.setFiles(mail)
    }).toPass({ timeout: 60_000 })
    await expect(files.getByRole('listitem').filter({ hasText: 'claim.eml' })).toContainText(/запись №\s\d/)
  })

  await test.step('its key is kept as soon as the name servers said so', async () => {
    const known = async () => (await page.request.get(`${desk.origin}/api/v1/cases/${cases[0]}/files`)).text()
    await expect.poll(known, { timeout: 60_000 }).toContain('"answer":"key"')
    await page.reload()
    await expect(files).toContainText('ключ подписи сохранён: shop.example')
  })

  await test.step('an address inside is refused, and says why', async () => {
    const pages = page.getByRole('region', { name: 'Сохранённые страницы' })
    await pages.getByLabel('Сохранить страницу или отзыв').fill('http://127.0.0.1/secret')
    await pages.getByRole('button', { name: 'Сохранить страницу' }).click()
    await expect(pages).toContainText('только страницы открытого интернета')
    await expect(pages.getByRole('listitem')).toHaveCount(0)
  })
  expect(await barriersOn(page)).toEqual([])
})
