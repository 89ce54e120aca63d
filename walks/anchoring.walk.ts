// The owner chooses who anchors the journal, the running desk asks a real authority on loopback, and a paper that left is
// found again by the line at its foot.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasOpenssl, startAuthority } from '../src/server/evidence/testAuthority.ts'
import { barriersOn } from './barriers.ts'
import { expect, test as base, withPracticeCases } from './desk.ts'
import { copyLetter } from './letters.ts'

type Authority = Awaited<ReturnType<typeof startAuthority>>

const test = base.extend<{ authority: Authority }>({
  authority: async ({ browserName: _any }, use) => {
    const authority = await startAuthority()
    await use(authority)
    await authority.stop()
  },
  deskEnv: async ({ authority }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'exhale-root-'))
    writeFileSync(join(folder, 'root.pem'), authority.rootPem)
    await use({ EXHALE_TSA_URL: authority.url, EXHALE_TSA_ROOT: join(folder, 'root.pem') })
    rmSync(folder, { recursive: true, force: true })
  },
})
test.use({ locale: 'ru-RU' })
test.skip(!hasOpenssl && !process.env['CI'], 'needs the Debian package openssl')

test('a letter leaves with a fingerprint that somebody outside has anchored', async ({
  page,
  desk,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await withPracticeCases(page, desk)

  await test.step('nobody is asked before the owner has chosen', async () => {
    await page.goto(`${desk.origin}/anchoring`)
    await expect(page.getByText('Не закреплено.')).toBeVisible()
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
    expect(await barriersOn(page)).toEqual([])
  })

  await test.step('the chosen authority anchors within a moment', async () => {
    await page.getByRole('checkbox', { name: /127\.0\.0\.1/ }).check()
    await page.getByRole('button', { name: 'Сохранить выбор' }).click()
    await expect(page.getByText('Сохранено.')).toBeVisible()
    await expect(page.getByText(/Закреплено до записи №/)).toBeVisible({ timeout: 90_000 })
  })

  const letterText = await test.step('what is copied ends with its number and the fingerprint', async () => {
    await page.goto(desk.origin)
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page.getByText(/Журнал закреплён до записи №/)).toBeVisible()
    const letters = page.getByRole('region', { name: 'Письма' })
    await copyLetter(letters.locator('li.letter').first())
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toMatch(
      /Запись № \d+ в нашем журнале\. Отпечаток журнала: [0-9a-f-]{19} \(\d+ запис\p{L}+\)\.$/u,
    )
    await expect(letters.getByText(text.split('\n').at(-1) ?? '')).toBeVisible()
    return text
  })

  await test.step('and the client’s copy is found again', async () => {
    await page.goto(`${desk.origin}/anchoring`)
    const check = page.getByRole('region', { name: 'Проверить строку на бумаге' })
    await check.getByRole('textbox').fill(letterText)
    await check.getByRole('button', { name: 'Проверить' }).click()
    await expect(check.getByText(/Отпечаток наш/)).toBeVisible()
    await expect(check.getByText(/после этого отпечатка/)).toBeVisible()
    await check.getByRole('textbox').fill(letterText.replace(/[0-9a-f]{4}-/, 'dead-'))
    await check.getByRole('button', { name: 'Проверить' }).click()
    await expect(check.getByText(/Такого отпечатка в нашем журнале нет/)).toBeVisible()
  })
})
