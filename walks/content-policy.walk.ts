// The content policy stays strict, and no page of the desk wants more than it allows: a violation anywhere fails this walk.
import type { Page } from '@playwright/test'
import { SETTINGS_PLACES } from '../src/web/settingsPlaces.ts'
import { expect, test, withPracticeCases } from './desk.ts'

/** Everything the browser forbids, on whatever page it happens. */
async function forbidden(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.exposeFunction('reportForbidden', (what: string) => found.push(what))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) => {
      const told = globalThis as unknown as { reportForbidden: (what: string) => void }
      told.reportForbidden(
        `${event.effectiveDirective} ${event.blockedURI} ${event.sample} at ${location.pathname}`,
      )
    }),
  )
  page.on('pageerror', (error) => found.push(String(error)))
  page.on('console', (said) => {
    if (/Content.Security.Policy|Trusted(HTML|Script)/i.test(said.text())) found.push(said.text())
  })
  return found
}

test('no page of the desk asks for more than the content policy allows', async ({ page, desk }) => {
  const found = await forbidden(page)
  await withPracticeCases(page, desk)
  const settings = SETTINGS_PLACES.map(({ to }) => to)
  for (const place of ['/bring', '/by-hand', '/example', '/settings', '/nowhere', ...settings]) {
    await page.goto(new URL(place, desk.link).href)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  await page.goto(new URL('/', desk.link).href)
  await page.locator('a[href^="/cases/"]').first().click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(found).toEqual([])
})

test('the component library writes its style sheets under the nonce of the page', async ({ page, desk }) => {
  await page.goto(desk.link)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const size = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--mantine-scale').trim(),
  )
  expect(size).not.toBe('')
  const policy =
    (await page.request.get(new URL('/', desk.link).href)).headers()['content-security-policy'] ?? ''
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/(script-src|style-src|style-src-elem) [^;]*unsafe/)
})

test('a script, a style sheet and markup made from text are refused', async ({ page, desk }) => {
  const found = await forbidden(page)
  await page.goto(desk.link)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const refused = await page.evaluate(() => {
    const script = document.createElement('script')
    const text = 'window.ran = true'
    try {
      script.textContent = text
      document.head.append(script)
    } catch {
      // Trusted Types refuse it before the content policy would.
    }
    const style = document.createElement('style')
    style.append('body { display: none }')
    document.head.append(style)
    try {
      document.createElement('p').innerHTML = '<img src="x">'
    } catch (error) {
      return { ran: 'ran' in window, shown: getComputedStyle(document.body).display, why: String(error) }
    }
    return null
  })
  expect(refused).toMatchObject({ ran: false, shown: 'block' })
  expect(refused?.why).toContain('markup made from text')
  expect(found.join('\n')).toContain('style-src-elem')
})
