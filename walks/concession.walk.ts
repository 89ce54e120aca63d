// A coat was given to the wrong person, and a review is made the price of five thousand more. What the law gives leaves in the same
// minute; the gift stops and says what usually follows; money for a deleted review does not leave at all.
import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, inMoscow, test } from './movedDesk.ts'

// A browser forgets a cookie that is over by the clock of the machine: the story plays years later than it happened.
test.use({ startsAt: inMoscow('2038-02-11T15:00') })

interface Story {
  readonly messages: readonly { readonly id: string }[]
  readonly claims: readonly object[]
  readonly asOf?: string
}
const { asOf: _later, ...story } = JSON.parse(
  readFileSync(new URL('../demo/stories/ru-04-lost-coat.json', import.meta.url), 'utf8').replaceAll(
    '2026-02-',
    '2038-02-',
  ),
) as Story
const PRESSED = {
  id: 'm05',
  at: '2038-02-11T14:00:00+03:00',
  channel: 'email',
  from: 'client',
  direction: 'in',
  text: 'Верните по закону за пальто и ещё 5 000 рублей за нервы, иначе напишу отзывы на всех сайтах!',
}
const FACTS = {
  ...story,
  messages: [...story.messages.slice(0, 4), PRESSED],
  claims: [
    ...story.claims,
    { id: 'c2', text: '5 000 ₽ за нервы', raisedIn: ['m05'], amountClaimed: 5_000, currency: 'RUB' },
  ],
}

const letterWith = (sentence: string): string =>
  `Виктор Семёнович, здравствуйте.\n\nВы правы: пальто выдали не вам, это наша ошибка. Прошу прощения. ${sentence}\n\nУмнова Т. Г.`
const DUE = letterWith('Возвращаем 50 300 ₽ сегодня.')
const GIFT = letterWith('Возвращаем 50 300 ₽ сегодня и дарим ещё 5 000 ₽.')
const TIED = letterWith('Возвращаем 50 300 ₽ сегодня и ещё 5 000 ₽, если вы удалите отзыв.')
const STOPPED = 'Сверх положенного на 5 000 ₽, а в письме от 11 февраля 2038 года отзыв поставлен ценой.'

async function write(letter: Locator, text: string): Promise<void> {
  await letter.getByRole('button', { name: 'Править', exact: true }).click()
  await letter.getByLabel('Текст письма').fill(text)
  await letter.getByRole('button', { name: 'Готово' }).click()
}

test('what is due leaves at once, a gift under pressure stops, a price for silence never leaves', async ({
  page,
  desk,
  clock,
}) => {
  await page.goto(desk.link)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const made = await page.request.post(`${desk.origin}/api/v1/cases`, { data: { facts: FACTS } })
  const { id } = (await made.json()) as { id: string }
  const leftTheDesk = async (): Promise<number> => {
    const view = await (await page.request.get(`${desk.origin}/api/v1/cases/${id}`)).json()
    return (view as { letters: unknown[] }).letters.length
  }
  await page.goto(`${desk.origin}/cases/${id}`)
  await expect(page.getByRole('region', { name: /^Выдох до 12 февраля/ })).toBeVisible()
  const letters = page.getByRole('region', { name: 'Письма' })
  const apology = letters.getByRole('listitem', { name: 'Извинение и что делаем' })
  const held = apology.getByRole('region', { name: 'Пока письмо остаётся здесь' })

  await test.step('the refusal of the rest sleeps out of sight', async () => {
    const sleeping = page.getByRole('region', { name: 'Ждут своего часа' })
    await expect(sleeping).toContainText('Ждёт до 12 февраля, 09:00')
    await expect(sleeping.getByLabel('Текст письма')).toHaveCount(0)
  })

  await test.step('a gift that was made the price of something stops', async () => {
    await write(apology, GIFT)
    await expect(apology).toContainText(STOPPED)
    await expect(held).toContainText(STOPPED)
    await apology.getByRole('button', { name: 'Скопировать' }).click()
    // The press leads to what stands before the letter.
    await expect(held.getByRole('link', { name: 'Уступки и соглашение' })).toBeFocused()
    expect(await leftTheDesk()).toBe(0)
  })

  await test.step('money for a deleted review cannot leave, and nobody can keep it', async () => {
    await write(apology, TIED)
    await expect(apology).toContainText(
      'Деньги и услуги не ставим в зависимость от отзыва, жалобы или молчания.',
    )
    await apology.getByRole('button', { name: 'Скопировать' }).click()
    await expect(apology.getByRole('button', { name: 'Не отправлять сейчас' })).toBeFocused()
    expect(await leftTheDesk()).toBe(0)
    const sent = await page.request.post(`${desk.origin}/api/v1/cases/${id}/letters`, {
      data: { kind: 'apology_remedy', to: 'client', text: TIED },
    })
    expect(sent.ok()).toBe(false)
  })

  await test.step('what is due leaves in the same minute', async () => {
    await write(apology, DUE)
    await expect(apology).not.toContainText('Сверх положенного')
    await expect(apology.getByRole('button', { name: 'Не отправлять сейчас' })).toHaveCount(0)
    await expect(held).toHaveCount(0)
    await apology.getByRole('button', { name: 'Скопировать' }).click()
    await expect.poll(leftTheDesk).toBe(1)
  })

  await test.step('the gift is asked of the owner, who may say no once the pause is over', async () => {
    await page.getByRole('link', { name: 'Уступки и соглашение' }).click()
    await expect(page.getByText('По этому делу положено 50 300 ₽.')).toBeVisible()
    await page.getByText('Дать что-то сверх положенного').click()
    await page.getByLabel('Что даём').fill('5 000 ₽ на карту')
    await page.getByLabel('Сумма, если есть (RUB)').fill('5000')
    await page.getByLabel('За какое требование').selectOption({ label: '5 000 ₽ за нервы' })
    await page.getByLabel('Почему хотим это дать').fill('Хочется закончить это миром.')
    await page.getByRole('button', { name: 'Записать' }).click()
    const gift = page.getByRole('listitem').filter({ hasText: '5 000 ₽ на карту' })
    await expect(gift).toContainText('ждёт решения владельца')
    await expect(gift).toContainText(STOPPED)
    await expect(gift).toContainText('Такую выплату показывают как признание.')
    await expect(gift).toContainText('Решать рано: выдох идёт до 12 февраля, 09:00.')
    expect(await barriersOn(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await colourBarriersOn(page)).toEqual([])
    await clock.moveTo(inMoscow('2038-02-12T09:01'))
    await page.reload()
    await gift.getByRole('button', { name: 'Не давать…' }).click()
    await gift.getByLabel('Почему').fill('По закону вернули всё, остальное не подтверждено.')
    await gift.getByRole('button', { name: 'Не давать', exact: true }).click()
    await expect(gift).toContainText('владелец не разрешил')
  })
})
