// An owner puts the evidence of a case together and downloads it; a stranger checks it from a file, without any network.
//
// The time stamps are real: an authority by the machine's openssl answers on loopback, as one that the operator set would.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import { bytesSource, readContainer } from '../src/evidence/pack/container.ts'
import { hasOpenssl, startAuthority } from '../src/server/evidence/testAuthority.ts'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test as base, withPracticeCases, type Desk } from './desk.ts'

const test = base.extend<{ rootFile: string }>({
  rootFile: async ({ browserName: _any }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'exhale-walk-root-'))
    await use(join(folder, 'root.pem'))
    rmSync(folder, { recursive: true, force: true })
  },
  deskEnv: async ({ rootFile }, use) => {
    const authority = await startAuthority()
    writeFileSync(rootFile, authority.rootPem)
    await use({ EXHALE_TSA_URL: authority.url, EXHALE_TSA_ROOT: rootFile })
    await authority.stop()
  },
})
test.skip(!hasOpenssl && !process.env['CI'], 'needs openssl: apt-get install openssl')

const CASE = /Пальто, которое мы действительно потеряли/
const MAKES_WITHIN_MS = 90_000

async function toThePack(page: Page, desk: Desk): Promise<void> {
  await withPracticeCases(page, desk)
  await page.getByRole('link', { name: CASE }).click()
  // One message is for the lawyer only.
  await page.getByRole('button', { name: /^Отметить: сообщение, 18 февраля/ }).click()
  await page.getByRole('radio', { name: /^Для юриста/ }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('link', { name: 'Собрать доказательства' }).click()
  await page.getByRole('heading', { name: 'Пакет доказательств', level: 1 }).waitFor()
}

/** The owner chooses the authority that this installation offers; until then nobody was asked. */
async function chooseAuthority(page: Page): Promise<void> {
  await expect(page.getByText(/Не закреплено: независимая служба времени не выбрана/)).toBeVisible()
  await page.getByRole('link', { name: 'Выбрать службу времени' }).click()
  await page.getByRole('checkbox', { name: /127\.0\.0\.1/ }).check()
  await page.getByRole('button', { name: 'Сохранить выбор' }).click()
  await expect(page.getByText('Сохранено.')).toBeVisible()
  await page.goBack()
}

/** The pack as the owner saves it. */
async function downloaded(page: Page, desk: Desk): Promise<string> {
  const waiting = page.waitForEvent('download')
  const region = page.getByRole('region', { name: 'Собрать', exact: true })
  await region.getByRole('link', { name: 'Скачать' }).click()
  const file = join(desk.folder, 'pack.zip')
  await (await waiting).saveAs(file)
  return file
}

/** The page out of the pack, as a file. */
function unpacked(pack: Buffer, desk: Desk): string {
  const files = readContainer(bytesSource(pack))
  const found = files.ok ? files.value.find(({ path }) => path === 'verify.html') : undefined
  if (!found) throw new Error('no verify.html in the pack')
  const file = join(desk.folder, 'verify.html')
  writeFileSync(file, pack.subarray(found.offset, found.offset + found.size))
  return file
}

/** That page in a browser without a network, and whatever it asks for all the same. */
async function strangersPage(browser: Browser, file: string): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ offline: true })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) asked.push(request.url())
  })
  await page.goto(pathToFileURL(file).href)
  return { page, asked }
}

/** Drops a file on the page, as a hand would. */
async function drop(page: Page, bytes: Buffer): Promise<void> {
  const carried = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    const file = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    data.items.add(new File([file], 'pack.zip', { type: 'application/zip' }))
    return data
  }, bytes.toString('base64'))
  await page.getByText('или перетащите его сюда').dispatchEvent('drop', { dataTransfer: carried })
}

test('an owner makes a pack, and a stranger checks it offline', async ({ page, desk, rootFile, browser }) => {
  await toThePack(page, desk)
  await chooseAuthority(page)

  // Opinions and notes are out; what speaks against us stands on the page; so does what the record knew late.
  const stays = page.getByRole('region', { name: 'Что не входит' })
  await expect(stays.getByRole('checkbox', { name: /^Добавить: Заметка/ })).not.toBeChecked()
  await expect(stays.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Что говорит не в нашу пользу' })).toBeVisible()
  await expect(page.getByText(/журнал узнал уже после начала спора/).first()).toBeVisible()

  // What is marked goes in only with a reason.
  const marked = page.getByRole('region', { name: 'Отмеченные документы' })
  await expect(marked.getByText('Отмечено: для юриста')).toBeVisible()
  await marked.getByLabel('Зачем его показать').fill('Юрист согласен: здесь наше признание')
  await marked.getByRole('button', { name: 'Всё же показать' }).click()
  await expect(marked.getByText(/^Входит. Причина: Юрист согласен/)).toBeVisible()

  // One message stays out, which leaves a hole; one loses a few words.
  await page.getByRole('checkbox', { name: 'Взять: сообщение m02' }).uncheck()
  await expect(page.getByText(/^№ 2$/)).toBeVisible()
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name: 'Взять: сообщение m01' }) })
  await row.getByText('Что открыть и что закрасить').click()
  await row.getByLabel('Слова, которые закрасить').fill('полчаса искала')
  await row.getByRole('button', { name: 'Закрасить' }).click()

  await page.setViewportSize({ width: 390, height: 844 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  expect(await barriersOn(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await colourBarriersOn(page)).toEqual([])

  const make = page.getByRole('button', { name: 'Собрать пакет' })
  // It waits until the desk has said what it would make of the last choice.
  await expect(make).toBeEnabled()
  await make.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Пакет готов.')).toBeVisible({ timeout: MAKES_WITHIN_MS })
  const before = page.getByRole('region', { name: 'Что уже собрано' })
  await expect(before.getByText(/закреплено: 127\.0\.0\.1/)).toBeVisible()
  await expect(before.getByRole('link', { name: /^Скачать/ })).toBeVisible()

  const pack = await downloaded(page, desk)
  const bytes = readFileSync(pack)
  expect(bytes.includes('полчаса искала')).toBe(false)

  const { page: stranger, asked } = await strangersPage(browser, unpacked(bytes, desk))
  await drop(stranger, bytes)
  await expect(stranger.getByText('Сходится, время подтверждено службой из пакета')).toBeVisible()
  await expect(stranger.getByText('Test timestamps')).toBeVisible()
  await expect(stranger.getByText(/запись № \d+, доказано/).first()).toBeVisible()
  await expect(stranger.getByText('Номера сообщений, которых в пакете нет: 2.')).toBeVisible()
  expect(await barriersOn(stranger)).toEqual([])

  // The root that the stranger has from elsewhere says more than the one in the pack.
  await stranger.getByLabel('Проверить своим корневым сертификатом (PEM)').setInputFiles(rootFile)
  await expect(stranger.getByText('Корневой сертификат, который выбрали вы, SHA-256')).toBeVisible()

  // One byte of one message, and the pack is none.
  const at = bytes.indexOf('ГДЕ МО')
  expect(at).toBeGreaterThan(0)
  bytes[at + 1] = (bytes[at + 1] ?? 0) ^ 1
  await drop(stranger, bytes)
  await expect(stranger.getByText('Что не сходится')).toBeVisible()
  expect(asked).toEqual([])
})
