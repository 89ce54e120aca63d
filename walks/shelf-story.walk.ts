// The owner opens the one-time link, looks at the example, asks for the practice cases and reads two of them.
import { expect, test, withPracticeCases } from './desk.ts'

test('the shelf story: from the link to the whole case', async ({ page, desk }) => {
  await page.goto(desk.link)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Выдохните')

  const example = page.getByRole('region', { name: 'Полка на одну ячейку' })
  await expect(example.getByRole('listitem')).toHaveCount(5)
  await example.getByRole('link', { name: 'Открыть дело целиком' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Полка на одну ячейку, товара на четыре')

  await page.getByRole('link', { name: 'Сегодня' }).click()
  await page.getByRole('button', { name: 'Показать учебные дела' }).click()
  await page.getByRole('link', { name: /Полка на одну ячейку/ }).click()

  await test.step('one task stands on top', async () => {
    const task = page.getByRole('region', { name: 'Что сделать сейчас' })
    await expect(task).toBeVisible()
    await expect(task).not.toBeEmpty()
  })

  await test.step('our part comes before the claims', async () => {
    for (const name of ['Сначала о нас', 'Требования'])
      await expect(page.getByRole('heading', { name, level: 2, exact: true })).toBeVisible()
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(headings.indexOf('Сначала о нас')).toBeGreaterThan(-1)
    expect(headings.indexOf('Сначала о нас')).toBeLessThan(headings.indexOf('Требования'))
  })

  await test.step('each claim stands beside its evidence, and a document opens', async () => {
    const claims = page.getByRole('region', { name: 'Требования' })
    const lost = claims.getByRole('listitem').filter({ hasText: 'кофемолка' })
    await expect(lost).toContainText('пока не подтверждено')
    await lost.getByRole('button', { name: 'МХ-1 № 0655' }).click()
    const document = page.getByRole('dialog', { name: 'МХ-1 № 0655' })
    await expect(document).toContainText('органайзер')
    await page.keyboard.press('Escape')
    await expect(document).toBeHidden()
  })

  await test.step('the limit is a bar with its line, its dates and its price', async () => {
    const limits = page.getByRole('region', { name: 'Пределы по договору' })
    await expect(limits.getByRole('img', { name: 'Сейчас 1,6 м³, предел 0,4 м³' })).toBeVisible()
    await expect(limits).toContainText('1 650 ₽')
  })

  await test.step('the acts match item by item', async () => {
    const acts = page.getByRole('region', { name: 'Сверка актов' }).first()
    await expect(acts.getByRole('row', { name: /плед 27 27 0/ })).toBeVisible()
  })

  await test.step('a date that runs, with its rule', async () => {
    await expect(page.getByRole('region', { name: 'Сроки' })).toContainText('RU-B01')
  })

  await test.step('the words that refuse the limit say so to the keyboard', async () => {
    const mark = page.locator('mark', { hasText: 'ровно столько' })
    await mark.focus()
    // The mouse, which stays where it pressed last, may come to lie on other words when the page moves.
    await expect(page.getByRole('tooltip').filter({ hasText: 'Отказ от договорённости' })).toBeVisible()
  })

  await test.step('a letter lies ready and quotes the clause', async () => {
    const letters = page.getByRole('region', { name: 'Письма' })
    await expect(letters.getByRole('button', { name: 'Скопировать' }).first()).toBeVisible()
    await expect(letters).toContainText('3.5')
  })
})

test('the hosting story reads in English', async ({ page, desk }) => {
  await withPracticeCases(page, desk)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('link', { name: /Five hours down/ }).click()
  await expect(page.getByRole('region', { name: 'What to do now' })).toBeVisible()

  const outage = page
    .getByRole('region', { name: 'Claims' })
    .getByRole('listitem')
    .filter({ hasText: 'Outage of 14 July' })
  await expect(outage).toContainText('our mistake')
  await expect(outage).toContainText('£2.40')

  const limits = page.getByRole('region', { name: 'Limits in the agreement' })
  await expect(
    limits.getByRole('img', { name: 'Now 412,000 inodes, the limit is 150,000 inodes' }),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: 'Messages', exact: true })).toContainText('Two pounds forty')
})
