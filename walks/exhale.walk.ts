// An angry letter has just come in. The desk does not hurry: it says until when the answer may wait, and what need not.
import { expect, test } from './desk.ts'

/** A minute ago on the wall clock of the owner, as a chat shows it: `21.11.2026, 18:40`. */
function aMinuteAgo(): string {
  const parts = new Intl.DateTimeFormat('ru-RU', {
    timeZone: 'Europe/Moscow',
    dateStyle: 'short',
    timeStyle: 'short',
  }).formatToParts(Date.now() - 60_000)
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? ''
  return `${part('day')}.${part('month')}.${part('year')}, ${part('hour')}:${part('minute')}`
}

test('the pause before an answer', async ({ page, desk }) => {
  await page.goto(desk.link)
  await page.getByRole('link', { name: 'Ввести вручную' }).click()
  await page.getByLabel('Имя клиента').fill('Нина Лось')
  await page
    .getByLabel('Вставьте чат или письмо')
    .fill(`[${aMinuteAgo()}] Клиент: Верните 3 000 за штору до вечера, хамьё, иначе всем напишу, какие вы!`)
  await expect(page.getByRole('region', { name: 'Разбор' }).getByRole('listitem')).toHaveCount(5)
  await page.getByRole('button', { name: 'Сохранить дело' }).click()

  const exhale = page.getByRole('region', { name: /^Выдох до / })
  await expect(exhale).toBeVisible()
  await expect(exhale.getByRole('listitem')).toContainText([
    'ответить, что получили и разбираемся',
    'извиниться',
  ])
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('b')
  // In and out change every few seconds; the way to stop stays.
  const enough = exhale.getByRole('button', { name: 'Достаточно' })
  await expect(enough).toBeVisible()
  await expect(exhale.getByText(/^(Вдох|Выдох)$/)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const thread = page.getByRole('region', { name: 'Переписка' })
  await enough.click()
  await expect(enough).toHaveCount(0)

  await test.step('what we answer joins the thread', async () => {
    await thread.getByText('Добавить новое письмо').click()
    await thread.getByLabel('Вставьте чат или письмо').fill('→ Нина, мы получили ваше письмо и разбираемся.')
    await thread.getByRole('button', { name: 'Добавить в переписку' }).click()
    await expect(thread.getByRole('listitem').filter({ hasText: 'мы получили ваше письмо' })).toBeVisible()
  })
})
