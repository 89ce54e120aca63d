// A person asks to be erased: first a written refusal, then the end of the matter, an extract, and an erasure that is typed.
import type { Page } from '@playwright/test'
import { barriersOn } from './barriers.ts'
import { expect, test, type Desk } from './desk.ts'

const NAME = 'Пелагея Зябликовна'
const FACTS = {
  id: 'z1',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  title: 'Пальто',
  parties: { business: { name: 'Чистка' }, client: { name: NAME, type: 'consumer' } },
  agreement: { version: '1', clauses: [{ no: '1', text: 'Чистка пальто' }] },
  messages: [
    {
      id: 'm1',
      at: '2026-11-20T10:00:00+03:00',
      channel: 'email',
      from: 'client',
      direction: 'in',
      text: 'Верните деньги за пальто',
    },
  ],
}

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Opens the desk and a case of its own; returns the address of the case. */
async function opened(page: Page, desk: Desk): Promise<string> {
  await page.goto(desk.link)
  await page.waitForURL((url) => !url.pathname.startsWith('/enter'))
  const answer = await page.request.post(`${desk.origin}/api/v1/cases`, {
    headers: { origin: desk.origin },
    data: { facts: FACTS },
  })
  const { id } = (await answer.json()) as { id: string }
  return `${desk.origin}/cases/${id}`
}

test('a person is answered in writing, gets an extract, and is erased when nothing stands against it', async ({
  page,
  desk,
}) => {
  const address = await opened(page, desk)
  const person = page.getByRole('region', { name: 'Об этом человеке' })
  const question = page.getByRole('dialog')

  await test.step('while the case is open the answer is a letter that says why', async () => {
    await page.goto(address)
    await expect(person).toContainText('Пока оно открыто, удалить ничего нельзя')
    await person.getByRole('button', { name: 'Удалить данные' }).click()
    await question.getByLabel(/Введите имя/).fill(NAME)
    await question.getByRole('button', { name: 'Удалить', exact: true }).click()
    await expect(question).toContainText('Сейчас удалить нельзя')
    await expect(question).toContainText('Роскомнадзор')
    expect(await barriersOn(page)).toEqual([])
    await question.getByRole('button', { name: 'Закрыть' }).click()
  })

  await test.step('a hold is placed, seen on the page of keeping, and lifted', async () => {
    await person.getByRole('button', { name: 'Остановить удаление' }).click()
    await person.getByLabel('Почему').fill('подан иск')
    await person.getByRole('button', { name: 'Остановить', exact: true }).click()
    await expect(person).toContainText('Удаление остановлено: подан иск')
    await page.goto(`${desk.origin}/keeping`)
    const holds = page.getByRole('region', { name: 'Остановленные удаления' })
    await expect(holds).toContainText(NAME)
    await holds.getByRole('button', { name: 'Снять остановку' }).click()
    await expect(holds).toContainText('Ни одного')
  })

  await test.step('the extract has the words and can be taken as a file', async () => {
    await page.goto(address)
    await person.getByRole('button', { name: 'Выписка для человека' }).click()
    await expect(question).toContainText('Верните деньги за пальто')
    expect(await barriersOn(page)).toEqual([])
    const file = page.waitForEvent('download')
    await question.getByRole('button', { name: 'Текст' }).click()
    expect((await file).suggestedFilename()).toMatch(/^extract-.*\.md$/)
    await question.getByRole('button', { name: 'Закрыть' }).click()
  })

  await test.step('a closed case may be erased by who gives up the term; a wrong name erases nothing', async () => {
    await person.getByRole('link', { name: 'Закрыть дело' }).click()
    await page.getByRole('button', { name: 'Закрыть дело' }).click()
    await page.getByRole('region', { name: 'Что это было' }).waitFor()
    await page.getByRole('link', { name: 'К делу' }).click()
    await expect(person).toContainText('Дело закрыто')
    await person.getByRole('button', { name: 'Удалить данные' }).click()
    await question.getByLabel(/Не ждать сроков/).check()
    await question.getByLabel(/Введите имя/).fill('Другой человек')
    await question.getByRole('button', { name: 'Удалить', exact: true }).click()
    await expect(question.getByRole('status')).toContainText('Ничего не удалено')
    await question.getByLabel(/Введите имя/).fill(NAME)
    await question.getByRole('button', { name: 'Удалить', exact: true }).click()
    await expect(question).toContainText('Удалено.')
    await question.getByRole('button', { name: 'Закрыть' }).click()
  })

  await test.step('the case says that it is gone, and nowhere what it was', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Всё об этом клиенте удалено')
    await expect(page.getByRole('main')).toContainText('попросил сам человек')
    await page.goto(desk.origin)
    await expect(page.getByRole('main')).toContainText('Всё об этом клиенте удалено')
    await expect(page.getByRole('main')).not.toContainText(NAME)
  })
})

test('the terms are chosen above the law’s floor, and a paper is done when the owner says so', async ({
  page,
  desk,
}) => {
  await opened(page, desk)
  await page.request.post(`${desk.origin}/api/v1/settings`, {
    headers: { origin: desk.origin },
    data: { jurisdiction: 'RU', name: 'Чистка' },
  })
  await page.goto(`${desk.origin}/settings`)
  await page.getByRole('link', { name: /Хранение и удаление/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Хранение и удаление')
  const form = page.getByRole('form', { name: /Изменить срок: Документы о деньгах/ })

  await test.step('a term below the floor is refused with its reason', async () => {
    await page.getByRole('button', { name: /Изменить срок: Документы о деньгах/ }).click()
    await form.getByLabel('Сколько').fill('3')
    await form.getByRole('button', { name: 'Сохранить' }).click()
    await expect(form.getByRole('status')).toContainText('Закон требует хранить это дольше')
    await form.getByLabel('Сколько').fill('7')
    await form.getByRole('button', { name: 'Сохранить' }).click()
    await expect(page.getByRole('region', { name: 'Сроки' })).toContainText('7 лет')
  })

  await test.step('a paper is read and marked', async () => {
    await page.getByRole('button', { name: 'Прочесть: Абзац в политику о данных' }).click()
    await expect(page.getByRole('dialog')).toContainText('152-ФЗ')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Готово: Абзац в политику о данных' }).click()
    await expect(page.getByRole('region', { name: 'Бумаги' })).toContainText('готово, отмечено')
  })

  await test.step('without barriers, and no wider than a phone', async () => {
    expect(await barriersOn(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
  })
})
