// The owner asks who looked at what: a case is opened, the trail says so, narrows to that case, and leaves as a file.
import { barriersOn } from './barriers.ts'
import { expect, test } from './desk.ts'

// Addresses are looked at here: this desk stands behind no proxy.
test.use({ ownDesk: true })

test('who looked at a case is on one page, and taking the page away is written down too', async ({
  page,
  desk,
}) => {
  await page.goto(desk.link)
  const { cases } = (await (await page.request.post(`${desk.origin}/api/v1/demo`)).json()) as {
    cases: string[]
  }
  await page.goto(`${desk.origin}/cases/${cases[0]}`)
  const title = await page.getByRole('heading', { level: 1 }).innerText()

  await page.goto(`${desk.origin}/trail`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Кто что смотрел и менял')
  const lines = page.getByRole('list', { name: 'Кто что смотрел и менял' }).getByRole('listitem')
  const look = lines.filter({ hasText: 'Просмотр дела' })
  // One opening is one look, or two where a minute of the clock ended in the middle of it.
  await expect(look.first()).toContainText(title)
  await expect(look.first()).toContainText('адрес 127.0.0.1')
  expect(await barriersOn(page)).toEqual([])

  await test.step('narrowed to one case, then to nothing, then open again', async () => {
    const elsewhere = lines.filter({ hasNotText: title })
    await expect(elsewhere).not.toHaveCount(0)
    await look
      .first()
      .getByRole('button', { name: `Всё о деле «${title}»` })
      .click()
    await expect(elsewhere).toHaveCount(0)
    await expect(look.first()).toBeVisible()
    await page.getByLabel('Что', { exact: true }).selectOption('settings.changed')
    await expect(page.getByText('Таких записей нет.')).toBeVisible()
    await page.getByLabel('Что', { exact: true }).selectOption('')
    await page.getByRole('button', { name: 'Показать обо всём' }).click()
    await expect(lines.filter({ hasText: 'Просмотр списка дел' })).not.toHaveCount(0)
  })

  await test.step('taken away as a file', async () => {
    const taken = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Таблица (CSV)' }).click()
    expect((await taken).suggestedFilename()).toBe('exhale-trail.csv')
    await page.reload()
    await expect(lines.first()).toContainText('Скачивание этого списка')
  })

  await test.step('and all of it fits a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await expect(lines.first()).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
  })
})
