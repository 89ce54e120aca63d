// A call for help stands above everything else, in both languages, on a screen and on a telephone; and what the thread shows leads to
// the messages that show it.
import type { Page } from '@playwright/test'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test, type Desk } from './desk.ts'

const said = (id: string, day: number, direction: 'in' | 'out', text: string, from = 'client') => ({
  id,
  at: `2026-11-${String(day).padStart(2, '0')}T12:00:00+00:00`,
  channel: 'email',
  from,
  ...(direction === 'out' ? { to: 'client' } : {}),
  direction,
  text,
})
const parties = {
  business: { name: 'Shop' },
  client: { name: 'Client', type: 'consumer' },
  staff: [{ id: 'kim', name: 'Kim' }],
  others: [{ id: 'tom', name: 'Tom', role: 'neighbour' }],
}
const STORIES = {
  ru: {
    id: 'w-ru',
    lang: 'ru',
    jurisdiction: 'RU',
    timezone: 'Europe/Moscow',
    trade: 'shop',
    title: 'Диван',
    parties,
    messages: [
      said('m1', 1, 'in', 'На диване пятно после чистки, верните 4 500 ₽.'),
      said('m2', 2, 'out', 'Пришлите, пожалуйста, фото пятна до 6 ноября.', 'kim'),
      said('m3', 9, 'in', 'Отдайте деньги соседке на мой счёт.', 'tom'),
      said('m4', 10, 'in', 'Всё, я больше не хочу жить.'),
    ],
  },
  en: {
    id: 'w-en',
    lang: 'en',
    jurisdiction: 'UK',
    timezone: 'Europe/London',
    trade: 'shop',
    title: 'Sofa',
    parties,
    messages: [
      said('m1', 1, 'in', 'Your fitter scratched my oven door. I want £180 back.'),
      said('m2', 2, 'out', 'Could you send photos of the door by 6 November?', 'kim'),
      said('m3', 9, 'in', 'Send the money to my account, I write for her.', 'tom'),
      said('m4', 10, 'in', "I don't want to live any more."),
    ],
  },
} as const
const WORDS = {
  ru: {
    first: 'Сначала люди',
    quote: 'не хочу жить',
    number: '8-800-2000-122',
    seen: 'Что видно в переписке',
    writer: 'Полномочия не подтверждены',
    proof: 'Подтверждение просили',
  },
  en: {
    first: 'People first',
    quote: 'want to live',
    number: '116 123',
    seen: 'What the messages show',
    writer: 'Authority not on our record',
    proof: 'Proof asked for',
  },
} as const

async function opened(page: Page, desk: Desk, lang: 'ru' | 'en'): Promise<void> {
  await page.goto(desk.link)
  await page.waitForURL((url) => !url.pathname.startsWith('/enter'))
  await page.evaluate((chosen) => localStorage.setItem('exhale.lang', chosen), lang)
  const answer = await page.request.post(`${desk.origin}/api/v1/cases`, {
    headers: { origin: desk.origin },
    data: { facts: STORIES[lang] },
  })
  const { id } = (await answer.json()) as { id: string }
  await page.goto(`${desk.origin}/cases/${id}`)
}

for (const lang of ['ru', 'en'] as const)
  test(`a call for help comes before everything, and the thread shows its words (${lang})`, async ({
    page,
    desk,
  }) => {
    const words = WORDS[lang]
    await opened(page, desk, lang)
    const card = page.getByRole('alert').filter({ hasText: words.first })
    await expect(card.getByRole('heading', { level: 2, name: words.first })).toBeVisible()
    await expect(card.getByRole('link', { name: words.number })).toHaveAttribute('href', /^tel:\d+$/)
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(headings[0]).toBe(words.first)
    await expect(card.getByRole('listitem').first()).toContainText(words.quote)

    const seen = page.getByRole('region', { name: words.seen })
    await expect(seen.getByText(words.writer)).toBeVisible()
    const proof = seen.getByRole('listitem').filter({ hasText: words.proof }).first()
    await proof.getByRole('link').first().press('Enter')
    await expect(page).toHaveURL(/#message-m2$/)

    expect(await barriersOn(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await colourBarriersOn(page)).toEqual([])
    await page.setViewportSize({ width: 375, height: 740 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)
  })
