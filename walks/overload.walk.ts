// An overloaded shelf (ru-01: 1.6 of 0.4 m³) is found by the desk, told with the accepted clause, answered, and becomes invoice
// lines to the day: 1 650 ₽ for eleven days.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test, type Desk } from './desk.ts'
import { marked } from './marked.ts'

const story = JSON.parse(
  readFileSync(new URL('../demo/stories/ru-01-shelf-overflow.json', import.meta.url), 'utf8'),
) as {
  agreement: { version: string; acceptedAt: string; clauses: readonly object[] }
  ledger: readonly { at: string; kind: string; doc: string; lines?: readonly object[] }[]
}
const CLIENT = 'ИП Ракитин Олег Сергеевич'
const SIGNED = ['us', 'client'].map((side) => ({ side, how: 'paper', name: 'Илья' }))
const OVER = {
  choice: 'signed_over',
  clause: '3.2',
  limit: 0.4,
  after: 1.2,
  unit: 'm3',
  text: 'Сверх предела.',
}

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
  expect(answer.status(), `${path} ${await answer.text()}`).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

/** The client of the story with the agreement accepted and the acts put down; returns its id. */
async function overloaded(page: Page, desk: Desk): Promise<string> {
  const { version: named, acceptedAt, clauses } = story.agreement
  const client = await posted(page, desk, '/clients', { name: CLIENT, consumer: false })
  const facts = { version: named, lang: 'ru', clauses }
  const version = await posted(page, desk, `/clients/${client}/versions`, { facts })
  await posted(page, desk, `/versions/${version}/acceptances`, { how: 'noted', at: acceptedAt })
  const forms: Readonly<Record<string, string>> = { goods_in: 'mx1', goods_out: 'mx3' }
  for (const { at, kind, doc, lines = [] } of story.ledger) {
    const act = { at, kind, form: forms[kind], number: doc, lines, signatures: SIGNED, overLimit: [OVER] }
    if (forms[kind]) await posted(page, desk, `/clients/${client}/acts`, { act })
  }
  return client
}

test('an overload becomes a notice, an answer and an invoice line', async ({ page, desk }) => {
  await page.goto(desk.link)
  const client = await overloaded(page, desk)

  await test.step('the desk says by itself who was not told', async () => {
    await page.goto(`${desk.origin}/overages`)
    const row = page.getByRole('region', { name: 'Ждут уведомления' }).getByRole('link')
    await expect(row).toHaveText(`${CLIENT}1,6 м³ при пределе 0,4 м³, п. 3.2`)
    await cleanInBothLights(page)
    await row.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Уведомление о превышении')
  })

  await test.step('the letter stands on the accepted words, for the hour at which it left', async () => {
    await page.getByLabel('Когда', { exact: true }).fill('2026-03-16T11:02')
    const letter = page.getByRole('region', { name: 'Письмо', exact: true })
    await expect(letter).toContainText(
      marked('Так сказано в договоре (редакция 3.1, принят 28 февраля 2026 года)'),
    )
    await expect(letter).toContainText(marked('1) убрать лишнее (1,2 м³) до 19 марта 2026 года, без доплаты'))
    await expect(letter).toContainText(marked('2) оставить лишнее (1,2 м³) за плату: 150 ₽ в день'))
    await expect(letter).toContainText(marked('Если до 19 марта 2026 года ответа не будет, с 20 марта'))
    await expect(page.getByLabel('Ждём ответа до')).toHaveValue('2026-03-19')
    await cleanInBothLights(page)
  })

  await test.step('what the guards stop leaves only when somebody says so', async () => {
    await page.getByRole('button', { name: 'Править' }).click()
    const text = page.getByLabel('Текст письма')
    const drafted = (await text.inputValue()).replace('[ваше имя]', 'Званцев А. К.')
    await text.fill(`${drafted}\nПозвоните до 1 мая.`)
    await expect(page.getByRole('checkbox', { name: /Отправляю как есть/ })).toBeVisible()
    await text.fill(drafted)
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await page.getByRole('button', { name: 'Готово' }).click()
  })

  await test.step('it is noted as sent and waits', async () => {
    await page.getByLabel('Как ушло').selectOption('email')
    await page.getByRole('button', { name: 'Записать как отправленное' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Уведомление от 16 марта')
    await expect(page.getByText('Ответа не было. По договору с 20 марта')).toBeVisible()
    await cleanInBothLights(page)
  })

  await test.step('the answer is noted in the words that were offered', async () => {
    await page.getByRole('button', { name: 'Записать ответ клиента' }).click()
    await page.getByRole('radio', { name: /оставить лишнее/ }).check()
    await page.getByLabel('Его слова').fill('2')
    await page.getByRole('button', { name: 'Записать ответ', exact: true }).click()
    await expect(page.getByText(/^Ответ от .*: оставить лишнее \(1,2 м³\) за плату/)).toBeVisible()
  })

  await test.step('the lines are drawn to the day, and once', async () => {
    const lines = page.getByRole('region', { name: 'Строки счёта' })
    await lines.getByLabel('По какой день').fill('2026-03-30')
    await lines.getByRole('button', { name: 'Провести в счёт' }).click()
    await expect(lines.getByRole('row', { name: /20 марта – 30 марта/ })).toContainText('1 650 ₽')
    await cleanInBothLights(page)
  })

  await test.step('whoever writes the invoice finds them by days', async () => {
    await page.goto(`${desk.origin}/clients/${client}/overages`)
    await page.getByLabel('С', { exact: true }).fill('2026-03-01')
    await page.getByLabel('По', { exact: true }).fill('2026-03-31')
    const lines = page.getByRole('region', { name: 'Строки счёта' })
    await expect(lines.getByRole('row', { name: /1 650 ₽/ })).toBeVisible()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      lines.getByRole('link', { name: 'Скачать CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('exhale-invoice-lines.csv')
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await tooWide(page)).toBeLessThanOrEqual(0)
  })
})

test('what was given once is noted, and shown beside a refusal of the same', async ({ page, desk }) => {
  await page.goto(desk.link)
  const api = `${desk.origin}/api/v1`
  await page.request.post(`${api}/demo`)
  const { cases } = (await (await page.request.get(`${api}/cases`)).json()) as {
    cases: readonly { id: string; title: string }[]
  }
  const file = cases.find(({ title }) => title.startsWith('Полка на одну ячейку'))?.id ?? ''
  const { client } = (await (await page.request.get(`${api}/cases/${file}`)).json()) as { client: string }

  await test.step('in one line, with its sentence for the letter', async () => {
    await page.goto(`${desk.origin}/clients/${client}`)
    await page.getByRole('link', { name: 'Разовые уступки' }).click()
    await page.getByRole('button', { name: 'Записать уступку' }).click()
    const form = page.getByRole('dialog', { name: 'Записать уступку' })
    await form.getByLabel('Что дали').fill('вернули деньги за кофемолку без акта')
    await form.getByLabel('Почему').fill('ошиблись при выдаче')
    await form.getByLabel('Когда').fill('2026-02-10')
    expect(await barriersOn(page)).toEqual([])
    await form.getByRole('button', { name: 'Записать' }).click()
    await expect(form).toHaveCount(0)
    await page.getByText('Фраза для письма', { exact: true }).click()
    await expect(
      page.getByText(/^10 февраля 2026 года сверх договора, один раз: вернули деньги/),
    ).toBeVisible()
    await cleanInBothLights(page)
  })

  await test.step('and the letter may say so before its signature', async () => {
    await page.goto(`${desk.origin}/cases/${file}`)
    const letter = page.getByRole('listitem', { name: 'Окончательный ответ' })
    await letter.getByRole('heading').click()
    const given = letter.getByRole('complementary', { name: 'Похожее уже давали' })
    await expect(given).toContainText('Этому клиенту похожее уже давали один раз: 10 февраля 2026 года.')
    expect(await barriersOn(page)).toEqual([])
    await given.getByRole('button', { name: 'Сказать об этом в письме' }).click()
    await expect(letter).toContainText(marked('Это разовая уступка, договор остаётся прежним.'))
    // The day is on record, so no guard asks where it comes from.
    await expect(letter.getByText('проверьте, откуда она')).toHaveCount(0)
  })
})
