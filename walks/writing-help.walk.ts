// Help with the words of a letter: nothing of it is there before the owner says yes. What would leave is read before it does; a suggestion
// is read by the same guards, lies beside the letter, is taken as a whole or not at all, and the version on record tells where it is from.
// The model is a local server that speaks the protocol.
import { LLMock } from '@copilotkit/aimock'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test as base, withPracticeCases } from './desk.ts'

const test = base.extend<{ model: LLMock }>({
  model: async ({ browserName: _any }, use) => {
    const model = new LLMock({ port: 0 })
    await model.start()
    await use(model)
    await model.stop()
  },
  deskEnv: async ({ model }, use) =>
    use({ EXHALE_WRITING_URL: `${model.url}/v1`, EXHALE_WRITING_MODEL: 'house-model' }),
})

const MINE = 'Нина Петровна, вернём 3 450 ₽ до 12 июня. Позвоните: +7 916 555-12-34.'
const NAMELESS = /\[ИМЯ 1\], вернём \[СУММА 1\] до \[ДАТА 1\]/u
const HELP = 'Помощь с текстом'

test('a suggestion is looked at before and after, and takes the place of the letter only by hand', async ({
  page,
  desk,
  model,
}) => {
  let answer = (text: string) => text
  let held: Promise<void> | null = null
  model.onMessage(/[\s\S]*/u, async ({ messages }) => {
    await held
    const given = messages.findLast(({ role }) => role === 'user')?.content
    return { content: answer(typeof given === 'string' ? given : '') }
  })
  await withPracticeCases(page, desk)
  const origin = page.url()
  const opened = async () => {
    await page.goto(origin)
    await page.getByRole('link', { name: /Полка на одну ячейку/ }).click()
    await letter.getByRole('button', { name: 'Править' }).first().waitFor()
  }
  const letter = page.getByRole('region', { name: 'Письма' }).locator('li.letter').first()
  const help = letter.getByRole('region', { name: HELP })
  const ask = () => help.getByRole('button', { name: /Отправить на/ }).click()

  await opened()
  await expect(letter.getByRole('button', { name: HELP })).toHaveCount(0)

  await page.goto(`${desk.origin}/answering`)
  await page.getByLabel('Помощь с текстом от нейросети').check()
  await page.getByRole('button', { name: 'Сохранить' }).click()
  await expect(page.getByText('Сохранено.')).toBeVisible()
  await opened()
  await letter.getByRole('button', { name: 'Править' }).first().click()
  await letter.getByLabel('Текст письма').fill(MINE)

  await test.step('what would leave is shown, and nothing has left', async () => {
    await letter.getByRole('button', { name: HELP }).click()
    await expect(help.getByText(NAMELESS)).toBeVisible()
    await expect(help).not.toContainText('916')
    expect(model.getRequests()).toEqual([])
    expect(await barriersOn(page)).toEqual([])
    await help.getByRole('button', { name: 'Не надо' }).click()
    await expect(help).toBeHidden()
    await expect(letter.getByRole('button', { name: HELP })).toBeFocused()
  })

  await test.step('an endpoint that fails is told in words, and the letter is as it was', async () => {
    model.nextRequestError(500)
    await letter.getByRole('button', { name: HELP }).click()
    await ask()
    await expect(help.getByRole('alert')).toContainText('Ваш текст не изменился')
    await expect(letter.getByLabel('Текст письма')).toHaveValue(MINE)
  })

  await test.step('whoever waits no longer has their letter', async () => {
    let release = () => {}
    held = new Promise((resolve) => (release = resolve))
    await ask()
    await help.getByRole('button', { name: 'Больше не ждать' }).press('Escape')
    await expect(help.getByText('Вы перестали ждать')).toBeVisible()
    await expect(letter.getByLabel('Текст письма')).toHaveValue(MINE)
    release()
    held = null
  })

  await test.step('a suggestion is read by the same guards and left', async () => {
    answer = (text) => `${text} Вернём деньги, если удалите отзыв.`
    await ask()
    await expect(help.getByText('Что стол заметил в предложенном')).toBeVisible()
    await expect(help.getByRole('listitem').filter({ hasText: 'если удалите отзыв' })).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await colourBarriersOn(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 800 })
    const over = () => document.documentElement.scrollWidth - window.innerWidth
    expect(await page.evaluate(over)).toBeLessThanOrEqual(0)
    await help.getByRole('button', { name: 'Оставить мои' }).click()
    await expect(letter.getByLabel('Текст письма')).toHaveValue(MINE)
  })

  await test.step('another one is taken, given back, taken again, and kept with where it is from', async () => {
    answer = (text) => `Здравствуйте. ${text}`
    const taken = `Здравствуйте. ${MINE}`
    const takes = async () => {
      await letter.getByRole('button', { name: HELP }).click()
      await help.getByLabel('сделать теплее').check()
      await ask()
      await help.getByRole('button', { name: 'Взять целиком' }).click()
      await expect(letter.getByLabel('Текст письма')).toHaveValue(taken)
    }
    await takes()
    await letter.getByRole('button', { name: 'Вернуть мои слова' }).click()
    await expect(letter.getByLabel('Текст письма')).toHaveValue(MINE)
    await takes()
    await expect(letter).toContainText('Слова предложила модель house-model')
    await letter.getByRole('button', { name: 'Сохранить черновик' }).click()
    await letter.getByRole('link', { name: '1 редакция' }).click()
    await expect(page.getByRole('main')).toContainText(
      /модель house-model \(127\.0\.0\.1:\d+\): сделать теплее/u,
    )
  })
})
