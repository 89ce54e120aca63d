// From an empty desk, without a single file: a pasted chat, a pasted clause, acts pasted from a spreadsheet, one claim.
import { barriersOn } from './barriers.ts'
import { expect, test } from './desk.ts'

const CHAT = `[03.06.2026, 10:12] Марина: Добрый день! Лодка готова, 5 июня ждём вас.
[05.06.2026, 18:40] Павел: Забрал. А где второе весло? Вы его потеряли!
[05.06.2026, 18:55] Марина: Проверим по акту и напишем завтра.
[06.06.2026, 09:05] Павел: Верните 7 000 за весло, иначе напишу в Роспотребнадзор.`

const TERMS = `2.1 Ремонт выполняем в течение 14 дней.
2.2 Вещи принимаем и выдаём по акту с перечнем.`

const ACTS = `Дата\tВид\tДокумент\tНаименование\tКол-во
20.05.2026\tприёмка\tАкт № 14\tлодка\t1
20.05.2026\tприёмка\tАкт № 14\tвесло\t1
05.06.2026\tвыдача\tАкт № 21\tлодка\t1
05.06.2026\tвыдача\tАкт № 21\tвесло\t1`

test('a case by hand', async ({ page, desk, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(desk.link)
  await page.getByRole('link', { name: 'Ввести вручную' }).click()

  await test.step('the talk is told apart by a click on our name', async () => {
    await page.getByLabel('Имя клиента').fill('Павел Егоров')
    await page.getByLabel('Вставьте чат или письмо').fill(CHAT)
    await page.getByRole('group', { name: 'Кто из них мы?' }).getByRole('button', { name: 'Марина' }).click()
    await expect(
      page.getByRole('radiogroup', { name: 'Чьё сообщение 2' }).getByRole('radio', { name: 'клиент' }),
    ).toBeChecked()
    await expect(
      page.getByRole('radiogroup', { name: 'Чьё сообщение 3' }).getByRole('radio', { name: 'мы' }),
    ).toBeChecked()
  })

  await test.step('a limit is proposed by its words and confirmed by a click', async () => {
    await page.getByLabel('Вставьте договор, оферту или предложение').fill(TERMS)
    const first = page
      .getByRole('region', { name: 'Что сказано в договоре' })
      .getByRole('button', { name: /^Да: / })
      .first()
    await first.click()
    await expect(page.getByRole('button', { name: /^Учтём:/, pressed: true })).toBeVisible()
  })

  await test.step('acts are pasted from a spreadsheet, with their headings', async () => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), ACTS)
    await page.getByLabel('Дата, строка 1').focus()
    await page.keyboard.press('Control+V')
    await expect(page.getByLabel('Наименование, строка 4')).toHaveValue('весло')
  })

  await test.step('the claim is named', async () => {
    await page.getByRole('button', { name: 'Добавить требование' }).click()
    await page.getByLabel('Требование 1', { exact: true }).fill('Пропало второе весло')
    await page.getByLabel('Сумма требования 1').fill('7 000')
    await page.getByRole('radio', { name: 'человек, для себя' }).check()
  })

  const line = await test.step('the examination appears beside it', async () => {
    const preview = page.getByRole('region', { name: 'Разбор' })
    await expect(preview.getByRole('listitem')).toHaveCount(5)
    await expect(preview).toContainText('1 требование на 7 000 ₽')
    // What is shown is about what was typed last.
    await expect(preview).toHaveAttribute('aria-busy', 'false')
    expect(await barriersOn(page)).toEqual([])
    return preview.getByRole('listitem').nth(3).textContent()
  })

  await test.step('and stays when the case is saved', async () => {
    await page.getByRole('button', { name: 'Сохранить дело' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Пропало второе весло')
    await expect(page.getByRole('region', { name: 'Требования' })).toContainText('Пропало второе весло')
    await expect(page.getByRole('region', { name: 'Переписка' })).toContainText('А где второе весло?')
    await page.goto(`${page.url()}/finding`)
    await expect(page.getByRole('listitem').nth(3)).toHaveText(line ?? '')
  })
})
