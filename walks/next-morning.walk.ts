// An angry letter came on a Friday evening. Nothing has to be decided before Monday: the pause lasts over the weekend and
// ends by itself at nine.
import { expect, inMoscow, test } from './movedDesk.ts'

test.use({ startsAt: inMoscow('2038-03-12T19:30') })

test('the pause lasts until the next working morning and ends by itself', async ({ page, desk, clock }) => {
  await page.goto(desk.link)
  await page.getByRole('link', { name: 'Ввести вручную' }).click()
  await page.getByLabel('Имя клиента').fill('Нина Лось')
  await page
    .getByLabel('Вставьте чат или письмо')
    .fill('[12.03.2038, 19:10] Клиент: Верните 3 000 за штору до вечера, хамьё, иначе всем напишу, какие вы!')
  await page.getByRole('button', { name: 'Сохранить дело' }).click()

  const exhale = page.getByRole('region', { name: /^Выдох до / })
  await expect(exhale).toContainText('15 марта')
  await expect(exhale).toContainText('09:00')

  await test.step('on Sunday it still lasts', async () => {
    await clock.moveTo(inMoscow('2038-03-14T22:00'))
    await page.reload()
    await expect(exhale).toBeVisible()
  })

  await test.step('on Monday at nine the answer may be written', async () => {
    await clock.moveTo(inMoscow('2038-03-15T09:01'))
    await page.reload()
    await expect(page.getByRole('region', { name: 'Переписка' })).toBeVisible()
    await expect(exhale).toHaveCount(0)
  })
})
