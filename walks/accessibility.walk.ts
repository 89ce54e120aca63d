// Every page, in light and dark, in Russian and English, held against the WCAG rules that a program can check.
import type { Page } from '@playwright/test'
import { barriersOn } from './barriers.ts'
import { expect, test } from './desk.ts'

async function seenIn(page: Page, lang: 'ru' | 'en', light: 'light' | 'dark'): Promise<void> {
  await page.evaluate(
    ([language, scheme]) => {
      localStorage.setItem('exhale.lang', language)
      localStorage.setItem('mantine-color-scheme-value', scheme)
    },
    [lang, light] as const,
  )
}

for (const lang of ['ru', 'en'] as const)
  for (const light of ['light', 'dark'] as const)
    test(`no barrier on any page (${lang}, ${light})`, async ({ page, desk }) => {
      // Twenty pages with all rules take their time on two cores that do other work as well.
      test.setTimeout(420_000)
      await page.goto(desk.link)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await seenIn(page, lang, light)
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
        '/keeping',
      ]
      const at = (address: string) => new URL(address, desk.link).href
      for (const address of addresses) await clean(page, at(address))
      await page.goto(at('/'))
      await withoutWelcome(page)
      const cases = await page
        .getByRole('main')
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      expect(cases.length).toBeGreaterThan(6)
      for (const address of ['/', ...cases.slice(0, 3), `${cases[0]}/finding`]) await clean(page, at(address))
    })

async function clean(page: Page, address: string): Promise<void> {
  await test.step(address, async () => {
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await barriersOn(page), address).toEqual([])
  })
}

async function withoutWelcome(page: Page): Promise<void> {
  await page.getByRole('button', { name: /учебные дела|practice cases/ }).click()
  await page.getByRole('heading', { name: /^(Сегодня|Today)$/ }).waitFor()
}
