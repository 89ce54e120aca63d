// The owner looks whether what the desk holds is safe, makes one more backup, and takes everything along.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { barriersOn } from './barriers.ts'
import { expect, test as base } from './desk.ts'

const PASSPHRASE = 'five words that nobody guesses'
// The passphrase is made slow to guess on purpose, and a machine with two cores has more to do in a full run.
const SEALED_WITHIN_MS = 60_000
const test = base.extend<{ copies: string }>({
  copies: async ({ browserName: _any }, use) => {
    const copies = mkdtempSync(join(tmpdir(), 'exhale-copies-'))
    await use(copies)
    rmSync(copies, { recursive: true, force: true })
  },
  deskEnv: async ({ copies }, use) =>
    use({ EXHALE_BACKUP_DIR: copies, EXHALE_BACKUP_PASSPHRASE: PASSPHRASE }),
})

test('backups make themselves, one more is a button away, and each can be checked', async ({
  page,
  desk,
  copies,
}) => {
  const backups = (): string[] => readdirSync(copies).filter((name) => name.endsWith('.backup'))
  // The first evening: nobody has asked for a backup, and there is one.
  await expect.poll(backups, { timeout: SEALED_WITHIN_MS }).toHaveLength(1)
  await page.goto(desk.link)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(`${desk.origin}/backup`)
  await expect(page.getByRole('heading', { name: /Запасные копии|Backups/ })).toBeVisible()
  await expect(page.getByText(/том же диске|disk of the desk/)).toBeVisible()
  await page.getByRole('button', { name: /Сделать копию|Make a backup/ }).click()
  await expect(page.getByText(/Копия сделана|backup is made/)).toBeVisible({ timeout: SEALED_WITHIN_MS })

  await page.setViewportSize({ width: 360, height: 740 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  expect(await barriersOn(page)).toEqual([])

  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: /Скачать выгрузку|Download the export/ }).click()
  const taken = join(desk.folder, 'export.jsonl.gz')
  await (await waiting).saveAs(taken)
  expect(gunzipSync(readFileSync(taken)).toString('utf8')).toMatch(/^\{"path":"organisation\.json"/)

  const [newest = ''] = backups().toSorted().toReversed()
  const root = fileURLToPath(new URL('..', import.meta.url))
  const said = execFileSync(process.execPath, ['bin/exhale.js', 'restore', join(copies, newest), '--check'], {
    cwd: root,
    env: { ...process.env, EXHALE_BACKUP_PASSPHRASE: PASSPHRASE, LANG: 'en' },
    encoding: 'utf8',
  })
  expect(said).toMatch(/every hash/)
})
