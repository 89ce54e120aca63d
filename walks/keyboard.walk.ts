// Without a mouse: past the frame in one step, through the list by arrows, into a document and back, and a breath on one key.
import { expect, test, withPracticeCases } from './desk.ts'

test('the desk by keyboard alone', async ({ page, desk }) => {
  await withPracticeCases(page, desk)
  await page.reload()
  await page.getByRole('heading', { name: 'Сегодня' }).waitFor()

  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'К содержанию' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  const rows = page.getByRole('main').getByRole('link')
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Что сделать сейчас' })).toBeVisible()

  await page.goBack()
  const shelf = page.getByRole('link', { name: /Полка на одну ячейку/ })
  await shelf.focus()
  await expect(shelf).toBeFocused()
  await page.keyboard.press('Enter')
  const act = page.getByRole('region', { name: 'Требования' }).getByRole('button', { name: 'МХ-1 № 0655' })
  await act.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'МХ-1 № 0655' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(act).toBeFocused()

  // In and out change every few seconds; the way to stop stays.
  const enough = page.getByRole('button', { name: 'Достаточно' })
  await page.keyboard.press('b')
  await expect(enough).toBeVisible()
  await page.keyboard.press('b')
  await expect(enough).toHaveCount(0)
})
