// Every page, in light and dark, in Russian and English, held against the WCAG rules that a program can check.
import type { Page } from '@playwright/test'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test } from './desk.ts'

async function seenIn(page: Page, lang: 'ru' | 'en'): Promise<void> {
  await page.evaluate((language) => {
    localStorage.setItem('exhale.lang', language)
    localStorage.setItem('mantine-color-scheme-value', 'light')
  }, lang)
}

for (const lang of ['ru', 'en'] as const)
  test(`no barrier on any page, in light and dark (${lang})`, async ({ page, desk }) => {
    // Twenty pages with all rules take their time on two cores that do other work as well.
    test.setTimeout(420_000)
    await page.goto(desk.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await seenIn(page, lang)
    const addresses = [
      '/',
      '/example',
      '/bring',
      '/by-hand',
      '/no-such-page',
      '/sign-in',
      '/invitation/no-such-one',
      '/account',
      '/people',
      '/backup',
      '/settings',
      '/devices',
      '/trail',
      '/clients',
      '/keeping',
      '/log',
      '/days',
    ]
    const at = (address: string) => new URL(address, desk.link).href
    for (const address of addresses) await clean(page, at(address))
    await page.goto(at('/'))
    await withoutWelcome(page)
    const links = page.getByRole('main').getByRole('link')
    await expect(links.nth(6)).toBeVisible()
    const cases = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    for (const address of ['/', ...cases.slice(0, 3), `${cases[0]}/finding`]) await clean(page, at(address))
  })

async function clean(page: Page, address: string): Promise<void> {
  await test.step(address, async () => {
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await barriersOn(page), address).toEqual([])
    // The same page with the light switched: what is on it stays, its colours do not.
    await page.evaluate(() => document.documentElement.setAttribute('data-mantine-color-scheme', 'dark'))
    expect(await colourBarriersOn(page), `${address}, dark`).toEqual([])
  })
}

async function withoutWelcome(page: Page): Promise<void> {
  await page.getByRole('button', { name: /учебные дела|practice cases/ }).click()
  await page.getByRole('heading', { name: /^(Сегодня|Today)$/ }).waitFor()
}
