// "You lost my things": the owner compares acts and counts, notes the claim, and is led to one answer: first the count together,
// then what the papers show, then the letter. For a thing that no act names, the question about acts comes first.
import type { Page } from '@playwright/test'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test, type Desk } from './desk.ts'

const SIGNED = [
  { side: 'us', how: 'paper', name: 'Ира' },
  { side: 'client', how: 'paper', name: 'Анна' },
]
const cleanInBothLights = async (page: Page) => {
  expect(await barriersOn(page)).toEqual([])
  const light = (name: string) =>
    page.evaluate((to) => document.documentElement.setAttribute('data-mantine-color-scheme', to), name)
  await light('dark')
  expect(await colourBarriersOn(page)).toEqual([])
  await light('light')
}
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

async function posted(page: Page, desk: Desk, path: string, body: unknown): Promise<string> {
  const answer = await page.request.post(`${desk.origin}/api/v1${path}`, { data: body })
  expect(answer.status(), path).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

/** A client with lamps that came and went, and cables that a count did not all find. */
async function clientWithActs(page: Page, desk: Desk): Promise<string> {
  const client = await posted(page, desk, '/clients', { name: 'ИП Лютик Анна Павловна', consumer: false })
  const act = (kind: string, form: string, at: string, lines: object[]) =>
    posted(page, desk, `/clients/${client}/acts`, {
      act: { kind, form, at, lines, signatures: SIGNED, opened: 'opened' },
    })
  const lamps = (qty: number) => ({ sku: 'LAMP', name: 'Лампа «Ночь»', qty, declaredValue: 1200 })
  const cables = (qty: number) => ({ sku: 'CAB', name: 'Кабель', qty, declaredValue: 90 })
  await act('goods_in', 'mx1', '2026-03-01', [lamps(3), cables(10)])
  await act('goods_out', 'mx3', '2026-04-05', [lamps(2)])
  await act('stock_count', 'general', '2026-05-10', [lamps(1), cables(8)])
  return client
}

const fillGaps = (text: string): string => text.replaceAll(/\[[^\]\n]+\]/gu, 'как договоримся')

test('acts and counts are compared, and a claim of loss is led to its answer', async ({ page, desk }) => {
  await page.goto(desk.link)
  const client = await clientWithActs(page, desk)
  await page.goto(`${desk.origin}/clients/${client}`)
  await page.getByRole('link', { name: /^Сверка/ }).click()

  await test.step('the table says where acts and count differ, in pieces and in money', async () => {
    await expect(page.getByText('Пересчёт не сошёлся с актами по 1 вещи.')).toBeVisible()
    const cable = page.getByRole('row', { name: /Кабель/ })
    await expect(cable).toContainText('−2')
    await expect(cable).toContainText('−180')
    await expect(
      page.getByRole('region', { name: 'Что не сходится' }).or(page.locator('#findings')),
    ).toContainText('Кабель')
    await cleanInBothLights(page)
    await page.getByRole('button', { name: 'История: Кабель' }).click()
    const history = page.getByRole('dialog', { name: 'Кабель' })
    await expect(history.getByRole('row')).toHaveCount(3)
    await expect(history).toContainText('= 8')
    expect(await barriersOn(page)).toEqual([])
    await history.getByRole('button', { name: /МХ-1/ }).click()
    await expect(page.getByRole('dialog', { name: /МХ-1/ })).toContainText('Кабель')
    await page.keyboard.press('Escape')
    await page.getByLabel('С какого дня').fill('2026-04-01')
    await expect(page.getByRole('columnheader', { name: 'Было' })).toBeVisible()
    await page.getByRole('button', { name: 'За всё время' }).click()
  })

  const note = async (item: string, words: string) => {
    await page.getByRole('button', { name: 'Клиент говорит о пропаже' }).click()
    const form = page.getByRole('dialog', { name: 'Заявление о пропаже' })
    await form.getByLabel('Чего не хватает').fill(item)
    await form.getByLabel('Слова клиента').fill(words)
    await form.getByLabel('Когда сообщил').fill('2026-05-20')
    expect(await barriersOn(page)).toEqual([])
    await form.getByRole('button', { name: 'Посмотреть ответ' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Не хватает: ${item}`)
  }

  /** Fills in what the draft leaves open, then copies and records the letter that is next. */
  const take = async (way: string) => {
    const next = page.getByRole('region', { name: 'Что сделать сейчас' })
    await next.getByRole('button', { name: 'Править' }).click()
    const text = next.getByLabel('Текст письма')
    await text.fill(fillGaps(await text.inputValue()))
    await next.getByLabel('Как отправляете').selectOption(way)
    await expect(next.getByRole('checkbox', { name: /Отправляю как есть/ })).toHaveCount(0)
    await next.getByRole('button', { name: 'Скопировать и записать' }).click()
  }

  await test.step('what was handed out and what lies here are answered by papers', async () => {
    await note('Лампа «Ночь»', 'Где мои три лампы? Верните все.')
    const answer = page.getByRole('region', { name: 'Лежит у нас · Выдано' })
    await expect(answer).toContainText('Лежит у нас: 1 штука.')
    await expect(answer).toContainText('Выдано: 2 штуки.')
    await expect(answer).toContainText('5 апреля 2026 года')
    await cleanInBothLights(page)
    await answer.getByRole('button', { name: /МХ-3/ }).click()
    const act = page.getByRole('dialog', { name: /МХ-3/ })
    await expect(act).toContainText('Лампа')
    const paper = await act.getByRole('link', { name: 'Акт на бумаге (PDF)' }).getAttribute('href')
    const pdf = await page.request.get(`${desk.origin}${paper}`)
    expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    await page.keyboard.press('Escape')
    await expect(page.getByText('Отправьте ответ.')).toBeVisible()
    await take('письмом на почту')
    await expect(page.getByRole('region', { name: 'Что уже сделано' })).toContainText('Ответили клиенту')
    await expect(page.getByText('Ответ отправлен.')).toBeVisible()
    await page.goto(`${desk.origin}/clients/${client}/reconciliation`)
    await expect(page.getByRole('region', { name: 'Заявления о пропаже' })).toContainText('Ответили клиенту')
  })

  await test.step('what no act names has no answer before the question about acts, and trust is none', async () => {
    await note('Чайник', 'Вы потеряли мой чайник')
    await expect(page.getByRole('heading', { name: 'Ответа пока нет' })).toBeVisible()
    await page.getByRole('radio', { name: 'Нет, не могли' }).check()
    await page.getByLabel('Где это видно').fill('Ира работает у нас десять лет')
    await page.getByRole('button', { name: 'Сохранить ответ' }).click()
    await expect(page.getByText('Стаж и доверие ничего не показывают')).toBeVisible()
    await page.getByLabel('номера актов идут подряд').check()
    await page.getByLabel('Где это видно').fill('Акты 3–6 идут подряд, пропусков нет')
    await cleanInBothLights(page)
    await page.getByRole('button', { name: 'Сохранить ответ' }).click()
    await expect(page.getByRole('heading', { name: 'Не принимали' })).toBeVisible()
    await expect(page.getByText('Спросите, что есть у клиента.')).toBeVisible()
    await expect(page.getByText('достаточно любого одного').first()).toBeVisible()
  })

  await test.step('what should lie here is counted together first, on a phone too', async () => {
    await page.goto(`${desk.origin}/clients/${client}/reconciliation`)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await posted(page, desk, `/clients/${client}/acts`, {
      act: {
        kind: 'goods_in',
        form: 'mx1',
        at: '2026-05-15',
        lines: [{ sku: 'CAB', qty: 1 }],
        signatures: SIGNED,
        opened: 'opened',
      },
    })
    await note('Кабель', 'Не хватает кабелей')
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
    await expect(page.getByText('Пригласите клиента на пересчёт')).toBeVisible()
    await take('в мессенджере')
    await expect(page.getByText('Клиент приглашён.')).toBeVisible()
    await cleanInBothLights(page)
    await page.getByRole('link', { name: 'ИП Лютик Анна Павловна' }).click()
    const waits = page.getByRole('region', { name: 'Что ждёт' })
    await expect(waits).toContainText('Клиент ждёт ответа о пропаже: Чайник')
    await expect(waits).not.toContainText('Лампа')
  })
})
