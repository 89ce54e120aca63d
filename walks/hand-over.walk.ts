// Two people and one case: staff hands it over in one tap; the owner reads the page, asks a colleague, tells the client who
// answers and the colleague that they did right.
import { expect, test } from './desk.ts'
import { barriersOn } from './barriers.ts'
import { firstEvening, invited } from './people.ts'

const FACTS = {
  id: 'box',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  trade: 'склад',
  title: 'Пропавшая коробка',
  parties: {
    business: { name: 'Склад «Весла»', regime: 'b2b' },
    client: { name: 'ООО «Листопад»', type: 'company' },
  },
  agreement: { id: 'a', clauses: [{ no: '4.2', text: 'За утрату вещи склад платит её стоимость по акту.' }] },
  messages: [
    {
      id: 'm1',
      at: '2026-03-02T09:40:00+03:00',
      channel: 'email',
      from: 'client',
      to: 'staff',
      direction: 'in',
      text: 'Вчера забирали товар, одной коробки не хватает. По п. 4.2 верните 4 000 рублей, пожалуйста.',
    },
  ],
  claims: [
    { id: 'c1', text: 'Вернуть стоимость коробки', amountClaimed: 4000, currency: 'RUB', raisedIn: ['m1'] },
  ],
}

test('a case passes from staff to the owner with one page', async ({ page, desk, browser }) => {
  await firstEvening(page, desk)
  const link = await invited(page, 'Сотрудник', 'Ира')
  const opened = await page.request.post(`${desk.origin}/api/v1/cases`, {
    data: { facts: FACTS },
    headers: { origin: desk.origin },
  })
  expect(opened.status()).toBe(201)
  const { id } = (await opened.json()) as { id: string }

  const context = await browser.newContext({ locale: 'ru-RU', timezoneId: 'Europe/Moscow' })
  const ira = await context.newPage()
  await test.step('somebody of the staff comes in and hands the case over in one tap', async () => {
    await ira.goto(link)
    const form = ira.getByRole('form', { name: 'Впервые здесь' })
    await form.getByLabel('Имя').fill('Ира Ветрова')
    await form.getByLabel('Почта').fill('ira@vesla.example')
    await form.getByLabel('Пароль', { exact: true }).fill('лодка у причала стоит')
    await form.getByRole('button', { name: 'Завести вход и принять' }).click()
    await ira
      .getByRole('link', { name: /Пропавшая коробка/ })
      .first()
      .click()
    await ira.getByRole('link', { name: /Передать дело/ }).click()
    await expect(ira.getByRole('heading', { name: 'Передать дело', level: 1 })).toBeVisible()
    await ira.getByRole('button', { name: 'Передать: Ольга Синицына' }).click()
    await expect(ira.getByText('Сейчас отвечает Ольга Синицына.')).toBeVisible()
    expect(await barriersOn(ira)).toEqual([])
  })

  await test.step('the owner sees what is to know, and what has not been read', async () => {
    await page.goto(`${desk.origin}/cases/${id}/hand-over`)
    await expect(page.getByText('Передал(а) Ира Ветрова', { exact: false })).toBeVisible()
    await expect(page.getByText('просят 4 000 ₽', { exact: false })).toBeVisible()
    await expect(page.getByText('Вы не читали 1 сообщение.')).toBeVisible()
    await page.getByRole('button', { name: 'Прочитано до конца' }).click()
    await expect(page.getByText('Вы прочитали всё.')).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
  })

  await test.step('the client is told who answers: the letter lies in the case', async () => {
    const form = page.getByRole('region', { name: 'Сказать клиенту, кто отвечает' })
    await form.getByLabel('Отвечу до').fill('2026-03-06')
    await expect(form.getByRole('textbox', { name: 'Сказать клиенту' })).toHaveValue(
      /отвечаю я, Ольга Синицына[\s\S]*Отвечу до 6 марта 2026/,
    )
    await form.getByRole('button', { name: 'Положить письмо в дело' }).click()
    await form.getByRole('link', { name: 'К письмам' }).click()
    await expect(page.getByRole('heading', { name: 'Кто отвечает теперь' })).toBeVisible()
  })

  await test.step('the colleague hears that they did right, and is asked one thing', async () => {
    await page.goto(`${desk.origin}/cases/${id}/hand-over`)
    await page.getByRole('button', { name: 'Оставить заметку' }).click()
    await expect(page.getByText('Заметка в деле.')).toBeVisible()
    await page.goto(`${desk.origin}/cases/${id}`)
    const ask = page.getByRole('region', { name: 'Вопросы коллегам' })
    await ask.getByText('Спросить коллегу').last().click()
    await ask.getByRole('combobox', { name: 'Кого' }).click()
    await page.getByRole('option', { name: 'Ира Ветрова' }).click()
    await ask.getByLabel('Что нужно узнать').fill('Сколько коробок было утром?')
    await ask.getByRole('button', { name: 'Спросить' }).click()
    await expect(ask.getByText('Ждём: Ира Ветрова')).toBeVisible()
  })

  await test.step('the question stands on their Today and goes when it is answered', async () => {
    await ira.goto(desk.origin)
    const asked = ira.getByRole('region', { name: 'Вас спрашивают' })
    await asked.getByLabel('Ответ').fill('Четыре, есть фото.')
    await asked.getByRole('button', { name: 'Ответить', exact: true }).click()
    await expect(asked).toBeHidden()
    await page.reload()
    await expect(page.getByText('Четыре, есть фото.')).toBeVisible()
  })
  await context.close()
})
