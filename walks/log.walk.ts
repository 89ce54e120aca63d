// The log in the desk: entries and their proofs, and a pack that is examined without leaving the browser. Then the same pack
// on the page that a stranger opens from a disk, without a network.
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { testPack, zipped } from '../src/server/evidence/verifying/testPack.ts'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test } from './desk.ts'

const packFile = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(bytes),
})
const sound = async () => packFile('pack.zip', zipped(await testPack()))
const broken = async () => {
  const bytes = zipped(await testPack())
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  return packFile('broken.zip', bytes)
}

/** What a page asks of any network while something happens on it. */
async function askedWhile(page: Page, work: () => Promise<void>): Promise<string[]> {
  const asked: string[] = []
  const note = (request: { url: () => string; method: () => string }) =>
    void (request.method() === 'GET' ? null : asked.push(request.url()))
  page.on('request', note)
  await work()
  page.off('request', note)
  return asked
}

test('an owner reads the log, takes a proof, and checks a pack that never leaves the browser', async ({
  page,
  desk,
}) => {
  await page.goto(desk.link)
  await page.request.post(`${desk.origin}/api/v1/demo`)
  await page.goto(`${desk.origin}/log`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Журнал')
  const entries = page.getByRole('list', { name: 'Записи' })
  await expect(entries.getByRole('listitem').first()).toBeVisible()
  await expect(page.getByText('Со стороны никто ещё ничего не подтвердил')).toBeVisible()
  expect(await barriersOn(page)).toEqual([])

  await test.step('an entry shows its parts and its exact text, and no words of people', async () => {
    const act = entries.getByRole('listitem').filter({ hasText: 'Сообщение клиента' }).first()
    await act.getByText('Подробнее').click()
    await expect(act.getByText('сходится с записью').first()).toBeVisible()
    await expect(act.getByText('"type":"message.in"')).toBeVisible()
  })

  await test.step('a proof is taken as a file once the log has signed', async () => {
    await expect(async () => {
      await page.reload()
      const first = page.getByRole('list', { name: 'Записи' }).getByRole('listitem').last()
      await first.getByText('Подробнее').click()
      await expect(first.getByRole('link', { name: /доказательство/ })).toBeVisible({ timeout: 10_000 })
    }).toPass()
    const taken = page.waitForEvent('download')
    await page.getByRole('link', { name: /доказательство/ }).click()
    expect((await taken).suggestedFilename()).toMatch(/^\d+\.tlog-proof$/)
  })

  await test.step('a pack is examined here, and nothing is sent', async () => {
    const asked = await askedWhile(page, async () => {
      await page.getByRole('button', { name: 'Выбрать пакет' }).click()
      await page.getByLabel('Выбрать файл').setInputFiles(await sound())
      await expect(page.getByText('Сходится, но время никто со стороны не подтвердил')).toBeVisible()
    })
    expect(asked).toEqual([])
    await page.getByText('Содержимое и точная запись журнала').first().click()
    await expect(page.getByText('письмо 2')).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
    await page.getByLabel('Выбрать файл').setInputFiles(await broken())
    await expect(page.getByRole('heading', { name: 'Не сходится', exact: true })).toBeVisible()
  })

  await test.step('and all of it fits a phone, in the dark as well', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
    await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'))
    expect(await colourBarriersOn(page)).toEqual([])
  })
})

test('a stranger opens verify.html from a disk: no network, no desk, the same answer', async ({
  browser,
}) => {
  const context = await browser.newContext({ offline: true, locale: 'en-GB' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(pathToFileURL('dist/verify.html').href)
  await page.getByLabel('Choose a file').setInputFiles(await sound())
  await expect(page.getByText('It holds; nobody outside confirmed the time')).toBeVisible()
  await expect(page.getByRole('list').filter({ hasText: 'entry 11, proven' })).toBeVisible()
  await page.getByRole('button', { name: 'Русский' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Проверка пакета доказательств')
  await page.getByLabel('Выбрать файл').setInputFiles(await broken())
  await expect(page.getByRole('heading', { name: 'Не сходится', exact: true })).toBeVisible()
  expect(faults).toEqual([])
  await context.close()
})
