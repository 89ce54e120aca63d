// No barrier on any step of an act, in both languages, light and dark, on a phone.
import type { Page } from '@playwright/test'
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { clientWithLimit, joinedPhone, openSite, signIn, tooWide } from './counterPhone.ts'
import { expect, test, withPracticeCases } from './desk.ts'

const light = (phone: Page, scheme: 'light' | 'dark'): Promise<void> =>
  phone.evaluate(
    (wanted) => document.documentElement.setAttribute('data-mantine-color-scheme', wanted),
    scheme,
  )

/** What a finger can hit: WCAG asks for 24 px, a counter for more. */
const smallTargets = (phone: Page): Promise<string[]> =>
  phone.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main button:not(dialog header button), main summary, main label[for]',
      ),
    ]
      .filter(
        (element) =>
          element.offsetParent !== null &&
          !element.closest('.mantine-TextInput-root, .mantine-Textarea-root, .mantine-Radio-root'),
      )
      .filter((element) => element.getBoundingClientRect().height < 40)
      .map((element) => element.textContent),
  )

async function clean(phone: Page, what: string): Promise<void> {
  await light(phone, 'light')
  expect(await barriersOn(phone), what).toEqual([])
  expect(await smallTargets(phone), what).toEqual([])
  await light(phone, 'dark')
  expect(await colourBarriersOn(phone), `${what}, dark`).toEqual([])
  await light(phone, 'light')
  expect(await tooWide(phone), what).toBeLessThanOrEqual(0)
}

async function seenIn(phone: Page, lang: 'ru' | 'en'): Promise<void> {
  await phone.evaluate((language) => localStorage.setItem('exhale.lang', language), lang)
  await phone.reload()
  await phone.getByRole('button', { name: /^(Принять|Take in)$/ }).waitFor()
}

/** From "whose things?" over the three choices to both signatures, and on to the shelf of the return leg. */
async function cleanAct(phone: Page, lang: string): Promise<void> {
  await phone.getByRole('button', { name: /^(Принять|Take in)$/ }).tap()
  await phone.getByRole('button', { name: /Анна Лютик/ }).waitFor()
  await clean(phone, `${lang} whose`)
  await phone.getByRole('button', { name: /Сканировать|Scan|Снять код/ }).tap()
  await clean(phone, `${lang} scan`)
  await phone.keyboard.press('Escape')
  await phone.getByRole('button', { name: /Анна Лютик/ }).tap()
  await phone.getByLabel(/^(Что|What)$/).fill('короб / box')
  await phone.getByText(/Состояние и размеры|Condition and size/).tap()
  await phone.getByLabel(/^(Состояние|Condition)$/).fill('угол примят / a dent')
  for (const [side, value] of [
    [/Длина|Length/, '50'],
    [/Ширина|Width/, '40'],
    [/Высота|Height/, '50'],
  ] as const)
    await phone.getByLabel(side).fill(value)
  await clean(phone, `${lang} things`)
  await phone.getByLabel(/Сколько|How many/).fill('6')
  await phone.getByRole('button', { name: /Позвать старшего|Call the manager/ }).scrollIntoViewIfNeeded()
  await clean(phone, `${lang} at the limit`)
  await phone.getByRole('button', { name: /Принять до предела|Take in up to the limit/ }).tap()
  await phone.getByRole('button', { name: /Вернуть как было|Put it back/ }).scrollIntoViewIfNeeded()
  await clean(phone, `${lang} cut`)
  await phone.getByRole('button', { name: /К подписям|On to the signatures/ }).tap()
  await signIn(phone, /Подпись: Ира|Signature: Ира/)
  await phone.getByRole('button', { name: 'Анна Лютик' }).tap()
  await phone
    .getByRole('radio', { name: /на бумаге|on paper/ })
    .first()
    .check()
  await clean(phone, `${lang} signatures`)
  await phone.getByRole('button', { name: /Записать акт|Write the act down/ }).tap()
  await phone.getByRole('button', { name: /Готово|Done/ }).waitFor()
  await clean(phone, `${lang} written`)
  await phone.getByRole('button', { name: /Готово|Done/ }).tap()
}

async function cleanReturn(phone: Page, lang: string): Promise<void> {
  await phone.getByRole('button', { name: /^(Выдать|Hand out)$/ }).tap()
  await phone.getByRole('button', { name: /Анна Лютик/ }).tap()
  await phone.getByRole('button', { name: /короб/ }).waitFor()
  await clean(phone, `${lang} shelf`)
  await phone.getByRole('button', { name: /короб/ }).tap()
  await phone.getByRole('button', { name: /К подписям|On to the signatures/ }).tap()
  await phone.getByRole('button', { name: 'Анна Лютик' }).tap()
  for (const paper of await phone.getByRole('radio', { name: /на бумаге|on paper/ }).all())
    await paper.check()
  await phone.getByRole('button', { name: /Записать акт|Write the act down/ }).tap()
  await phone.getByRole('button', { name: /Готово|Done/ }).tap()
  await phone.getByRole('button', { name: /^(Принять|Take in)$/ }).waitFor()
}

test('no barrier on any step of an act', async ({ page, desk, browser }) => {
  test.setTimeout(300_000)
  await withPracticeCases(page, desk)
  await openSite(page, desk)
  await clientWithLimit(page, desk, 'Анна Лютик')
  const phone = await joinedPhone(page, desk, browser, 'Телефон у входа')
  for (const lang of ['ru', 'en'] as const) {
    await seenIn(phone, lang)
    await cleanAct(phone, lang)
    await cleanReturn(phone, lang)
  }
})
