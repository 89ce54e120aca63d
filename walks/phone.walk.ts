// On a phone: the same desk in one column, nothing wider than the screen, and a tap tells why a word is marked.
import { expect, test, withPracticeCases } from './desk.ts'
import { copyLetter } from './letters.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('a case on a phone', async ({ page, desk }) => {
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await withPracticeCases(page, desk)
  expect(await tooWide()).toBeLessThanOrEqual(0)

  await page.getByRole('link', { name: /Пальто, которое мы действительно потеряли/ }).tap()
  await expect(page.getByRole('region', { name: 'Что сделать сейчас' })).toBeInViewport()
  expect(await tooWide()).toBeLessThanOrEqual(0)

  await page.locator('mark', { hasText: 'ВЫ ЕГО ПОТЕРЯЛИ' }).first().tap()
  const marked = page.getByRole('dialog')
  await expect(marked).toContainText('Сообщает о пропаже или порче')
  await marked.getByRole('button', { name: 'Закрыть' }).tap()
  await expect(marked).toHaveCount(0)

  const letters = page.getByRole('region', { name: 'Письма' })
  await copyLetter(letters.locator('li.letter').first())
  expect(await tooWide()).toBeLessThanOrEqual(0)

  for (const [place, title] of [
    ['Принести файлы', 'Принесите то, что есть'],
    ['Вручную', 'Дело вручную'],
  ] as const) {
    await page.getByRole('link', { name: place, exact: true }).tap()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    expect(await tooWide()).toBeLessThanOrEqual(0)
  }
})
