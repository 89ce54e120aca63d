// From a mistake that was ours to a quiet page: what it may cost, two pages for a lawyer, how it ended, what to change, and another
// client who hears of it from us first.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import mammoth from 'mammoth'
import { barriersOn } from './barriers.ts'
import { expect, test, withPracticeCases, type Desk } from './desk.ts'

const CASE = /Пальто, которое мы действительно потеряли/
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 })
const noBarriers = async (page: Page) => expect(await barriersOn(page)).toEqual([])

/** The brief as Word opens it. */
async function briefWords(page: Page, desk: Desk): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Скачать справку' }).click()
  const file = join(desk.folder, 'brief.docx')
  await (await waiting).saveAs(file)
  return (await mammoth.extractRawText({ buffer: readFileSync(file) })).value
}

test('a mistake of ours is reckoned, closed, learnt from and told to others', async ({ page, desk }) => {
  await withPracticeCases(page, desk)
  await page.getByRole('link', { name: CASE }).click()

  await test.step('what it may cost: each sum with its formula, nothing that only a court measures', async () => {
    await page.getByRole('link', { name: /^Во что может обойтись/ }).click()
    await heading(page, 'Во что может обойтись').waitFor()
    const table = page.getByRole('table', { name: 'Во что может обойтись' })
    await expect(table.getByRole('row', { name: /^Утрата пальто/ })).toContainText('RU-S06: 2 × 24 000 ₽')
    await expect(table.getByRole('row', { name: /^Штраф/ })).toContainText('норму никто не сверял')
    await expect(page.getByText('Моральный вред потребителя: размер называет только суд.')).toBeVisible()
    await noBarriers(page)
  })

  await test.step('a note of the table is kept for a lawyer, who gets two pages', async () => {
    await page.getByText('Записать таблицу').click()
    await page.getByLabel('Что запомнить рядом с ней').fill('До звонка в страховую')
    await page.getByRole('button', { name: 'Записать' }).click()
    await expect(page.getByText(/^Записано .* До звонка в страховую$/)).toBeVisible()
    const words = await briefWords(page, desk)
    expect(words).toContain('Справка для юриста')
    expect(words).toMatch(/Три вопроса[\s\S]*1\. [\s\S]*2\. [\s\S]*3\. /u)
  })

  await test.step('what we may do stands apart from what we may not', async () => {
    await page.getByRole('link', { name: 'К делу' }).click()
    await page.getByRole('link', { name: /^Что нам можно/ }).click()
    await expect(page.getByRole('region', { name: 'Можно', exact: true })).toContainText('ГК РФ 359')
    await expect(page.getByRole('region', { name: 'Нельзя', exact: true })).toContainText('ГК РФ 426')
    await noBarriers(page)
  })

  await test.step('the case is closed: the outcome is proposed, a lesson names the check that would have found it', async () => {
    await page.getByRole('link', { name: 'К делу' }).click()
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Закрыть дело/ })
      .click()
    await heading(page, 'Закрыть дело').waitFor()
    await expect(page.getByRole('radio', { name: 'решено', exact: true })).toBeChecked()
    await page.getByLabel('В одной фразе').fill('Вернули двойную цену и химчистку.')
    const lesson = page.getByRole('checkbox', { name: /^Вещь выдаём после сверки номера/ })
    await expect(lesson).toHaveAccessibleDescription(/Проверка B28/)
    await lesson.check()
    await page.getByRole('textbox', { name: 'Кому спасибо?' }).fill('Даше, которая нашла вторую выдачу')
    await noBarriers(page)
    await page.getByRole('button', { name: 'Закрыть дело' }).click()
  })

  await test.step('and leaves one quiet page', async () => {
    await heading(page, CASE).waitFor()
    await expect(page.getByRole('region', { name: 'Что это было' })).toContainText('Вернули двойную цену')
    await expect(page.getByRole('region', { name: 'Чего стоило' })).toContainText('50 300 ₽')
    await expect(page.getByRole('region', { name: 'Кому спасибо' })).toContainText('Даше')
    await noBarriers(page)
  })

  await test.step('another client hears of it from us, in a letter without open places', async () => {
    await page.getByRole('link', { name: 'Кого ещё это задело' }).click()
    await page.getByText('Добавить клиента').click()
    await page.getByLabel('Кто это').selectOption({ label: 'ООО «Пенка»' })
    await page.getByRole('button', { name: 'Добавить' }).click()
    const line = page.getByRole('listitem').filter({ hasText: 'назвали сами' })
    await line.getByText('Письмо', { exact: true }).click()
    const letter = line.getByRole('textbox', { name: 'Письмо' })
    await expect(letter).toHaveValue(/\[\[что произошло\]\]/)
    const copy = line.getByRole('button', { name: 'Скопировать' })
    await expect(copy).toBeDisabled()
    await noBarriers(page)
    await letter.fill('Мы нашли у себя ошибку. Об этом и слышать смешно, не выдумывайте.')
    await expect(line.getByRole('checkbox', { name: /^Отправляю как есть/ })).toBeVisible()
    await letter.fill(
      'Мы нашли у себя ошибку: выдавали без сверки. Проверим ваши вещи в течение трёх рабочих дней.',
    )
    await expect(line.getByRole('checkbox', { name: /^Помнить/ })).toBeChecked()
    await expect(line.getByRole('checkbox', { name: /^Отправляю как есть/ })).toHaveCount(0)
    await noBarriers(page)
    await copy.click()
    await expect(line.getByText(/отправка не отмечена$/)).toBeVisible()
    await noBarriers(page)
  })

  await test.step('until somebody says where it went, the letter stays on Today', async () => {
    await page.goto(desk.origin)
    await page
      .getByRole('region', { name: 'Не отмечено как отправленное' })
      .getByRole('link', { name: 'Сообщаем сами' })
      .click()
    const line = page.getByRole('listitem').filter({ hasText: 'назвали сами' })
    await line.getByLabel('Каким способом').selectOption('post')
    await line.getByRole('button', { name: 'Отправлено' }).click()
    await expect(line.getByText(/^сообщили /)).toBeVisible()
    await line.getByText('Что мы написали').click()
    await expect(line.getByText(/^Мы нашли у себя ошибку: выдавали без сверки/)).toBeVisible()
    await page.goto(desk.origin)
    await heading(page, 'Сегодня').waitFor()
    await expect(page.getByRole('link', { name: 'Сообщаем сами' })).toHaveCount(0)
  })

  await test.step('the lesson waits among those of all cases until it is done', async () => {
    await page.goto(`${desk.origin}/lessons`)
    const done = page.getByRole('button', { name: 'Сделано' })
    await expect(done).toBeVisible()
    await noBarriers(page)
    await done.click()
    await page.getByText('Закрытые (1)').click()
    await expect(page.getByText(/^в порядке работы · .*сделано/)).toBeVisible()
  })
})
