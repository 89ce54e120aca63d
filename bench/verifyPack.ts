// How long a stranger waits: a pack of 1,000 messages and 200 files (100 MB), opened by verify.html in a real browser, from
// the choice of the file to the answer. Beside it: the same browser reading and hashing the same bytes, which nobody can
// do without. The time stamp is by `openssl ts` where the machine has it; elsewhere the pack goes without.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'
import { hasOpenssl, makeAuthority } from '../src/server/evidence/testAuthority.ts'
import { testPack, zipped } from '../src/server/evidence/verifying/testPack.ts'
import { projectFile } from '../src/server/projectFolder.ts'
import { figure, middleOfFive, type Figure } from './measure.ts'

const MORE = { messages: 1_000, files: 200, fileBytes: 524_288 }

async function largePack(): Promise<Uint8Array> {
  if (!hasOpenssl) return zipped(await testPack({ more: MORE }))
  const authority = makeAuthority()
  try {
    return zipped(await testPack({ more: MORE, rootPem: authority.rootPem, stamp: authority.answer }))
  } finally {
    authority.remove()
  }
}

async function answeredMs(page: Page, pack: string): Promise<number> {
  await page.reload()
  const began = performance.now()
  await page.setInputFiles('input[type=file]', pack)
  await page.locator('.pack-verdict').waitFor()
  return performance.now() - began
}

async function hashedMs(page: Page, pack: string): Promise<number> {
  await page.reload()
  await page.setInputFiles('input', pack)
  return page.evaluate(async () => {
    const began = performance.now()
    const file = document.querySelector('input')?.files?.[0]
    await crypto.subtle.digest('SHA-256', (await file?.arrayBuffer()) ?? new ArrayBuffer(0))
    return performance.now() - began
  })
}

export async function verifyPackFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'exhale-verify-'))
  const { executablePath, args, env } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args, env })
  try {
    const pack = join(folder, 'pack.zip')
    writeFileSync(pack, await largePack())
    const [page, plain] = [await browser.newPage(), await browser.newPage()]
    await page.goto(pathToFileURL(projectFile('dist', 'verify.html')).href)
    // A page without a policy of its own: verify.html would not let a bench run code in it.
    writeFileSync(join(folder, 'plain.html'), '<input type="file">')
    await plain.goto(pathToFileURL(join(folder, 'plain.html')).href)
    const ours = await middleOfFive(() => answeredMs(page, pack))
    const beside = await middleOfFive(() => hashedMs(plain, pack))
    return [
      figure(
        'verify.html.pack_100_mb',
        [ours, 'ms'],
        ['read and hash in the browser', beside],
        'at most 5000',
      ),
    ]
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
