// Who comes in: the owner's first evening, a second person by a link, and what happens when access ends.
import type { Page } from '@playwright/test'
import { barriersOn } from './barriers.ts'
import { expect, test } from './desk.ts'
import { choose, firstEvening, givePassword, invited, OWNER, signOut } from './people.ts'

const PETR = { name: 'Пётр Ладов', email: 'petr@vesla.example', password: 'берёза за окном шумит' }

async function join(page: Page, link: string, person: typeof PETR): Promise<void> {
  await page.goto(link)
  const form = page.getByRole('form', { name: 'Впервые здесь' })
  await form.getByLabel('Имя').fill(person.name)
  await form.getByLabel('Почта').fill(person.email)
  await form.getByLabel('Пароль', { exact: true }).fill(person.password)
  expect(await barriersOn(page)).toEqual([])
  await form.getByRole('button', { name: 'Завести вход и принять' }).click()
}

test('the first evening: from the one-time link to a password', async ({ page, desk }) => {
  await firstEvening(page, desk)
  await signOut(page)

  await test.step('a page that was asked for opens after the sign-in', async () => {
    await page.goto(`${desk.origin}/people`)
    await expect(page.getByText('Войдите, и откроется то, что вы смотрели.')).toBeVisible()
    await expect(page.getByText('npx exhale link')).toBeVisible()
    await givePassword(page, { email: OWNER.email, password: 'не та река' })
    await expect(page.getByRole('form', { name: 'Войти' }).getByRole('status')).not.toBeEmpty()
    await givePassword(page, OWNER)
    await expect(page.getByRole('heading', { name: 'Люди', level: 1 })).toBeVisible()
  })

  await test.step('and the owner is among the people, with the role in words', async () => {
    const owner = page.getByRole('list', { name: 'Люди' }).getByRole('listitem', { name: OWNER.name })
    await expect(owner).toContainText('владелец')
    await expect(owner).toContainText('это вы')
  })
})

test('a second person by a link: sees cases, not people; out at the next click when access ends', async ({
  page,
  desk,
  browser,
}) => {
  await firstEvening(page, desk)
  await choose(page, 'Настройки')
  const firm = page.getByRole('form', { name: 'Как называется фирма' })
  await firm.getByRole('textbox').fill('Сарай «Вёсла»')
  await firm.getByRole('button', { name: 'Сохранить' }).click()
  await expect(firm.getByRole('status')).toHaveText('Сохранено')
  const link = await invited(page, 'Сотрудник', 'Петя, выдача')

  const context = await browser.newContext({
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    reducedMotion: 'reduce',
  })
  const other = await context.newPage()
  await test.step('the newcomer sees who invites and what the role may', async () => {
    await other.goto(link)
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Вас приглашают: Сарай «Вёсла»')
    await expect(other.getByRole('main')).toContainText(OWNER.name)
    await expect(other.getByRole('main')).toContainText('людей и настроек не видит')
    await join(other, link, PETR)
    await expect(other.getByRole('link', { name: 'Принести файлы' }).first()).toBeVisible()
  })
  await test.step('people are no place of theirs, and the address opens nothing', async () => {
    await other.getByRole('button', { name: `Вы: ${PETR.name}` }).click()
    await expect(other.getByRole('menuitem', { name: 'Вы и вход' })).toBeVisible()
    await expect(other.getByRole('menuitem', { name: 'Люди' })).toHaveCount(0)
    await other.goto(`${desk.origin}/people`)
    await expect(other.getByRole('main')).toContainText('Обратитесь к владельцу')
    await other.goto(`${desk.origin}/settings`)
    await expect(other.getByRole('main').getByRole('link', { name: 'Вы и вход' })).toBeVisible()
    await expect(other.getByRole('main').getByRole('link', { name: 'Люди' })).toHaveCount(0)
  })
  await test.step('the link is spent', async () => {
    const third = await browser.newContext({ locale: 'ru-RU' })
    const visitor = await third.newPage()
    await visitor.goto(link)
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Приглашение больше не действует')
    await third.close()
  })
  await test.step('the owner makes them a reader until a day, then ends the access', async () => {
    await page.reload()
    const people = page.getByRole('list', { name: 'Люди' })
    await people.getByRole('button', { name: `Роль и срок: ${PETR.name}` }).click()
    await people.getByRole('radio', { name: 'Читатель' }).check()
    await page.getByLabel('Вход до').fill('2099-05-31')
    expect(await barriersOn(page)).toEqual([])
    await page
      .getByRole('form', { name: `Роль и срок: ${PETR.name}` })
      .getByRole('button')
      .click()
    await expect(people.getByRole('listitem', { name: PETR.name })).toContainText('вход до 31 мая 2099')
    await other.goto(desk.origin)
    await expect(other.getByRole('link', { name: 'Сегодня' })).toBeVisible()
    await expect(other.getByRole('link', { name: 'Принести файлы' })).toHaveCount(0)

    await people.getByRole('button', { name: `Закрыть вход: ${PETR.name}` }).click()
    const question = page.getByRole('dialog', { name: `Закрыть вход: ${PETR.name}?` })
    await expect(question).toContainText('Всё, что он записал, остаётся')
    expect(await barriersOn(page)).toEqual([])
    await question.getByRole('button', { name: 'Закрыть вход' }).click()
    await expect(people.getByRole('listitem', { name: PETR.name })).toHaveCount(0)
    await other.reload()
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Вход в этот стол закрыт')
    await other.getByRole('button', { name: 'Выйти' }).click()
    await expect(other.getByRole('heading', { name: 'Войти', level: 1 })).toBeVisible()
  })
  await context.close()
})

test('a sign-in that is ended elsewhere is over at the next click', async ({ page, desk, browser }) => {
  await firstEvening(page, desk)
  const context = await browser.newContext({ locale: 'ru-RU', reducedMotion: 'reduce' })
  const other = await context.newPage()
  await other.goto(desk.origin)
  await givePassword(other, OWNER)
  await expect(other.getByRole('link', { name: 'Принести файлы' }).first()).toBeVisible()

  await page.goto(`${desk.origin}/account`)
  const sessions = page.getByRole('region', { name: 'Где вы вошли' })
  await expect(sessions.getByRole('listitem')).toHaveCount(2)
  await expect(sessions.getByRole('listitem').first()).toContainText('этот браузер')
  await sessions.getByRole('button', { name: 'Завершить все остальные' }).click()
  await expect(sessions.getByRole('listitem')).toHaveCount(1)

  await choose(other, 'Вы и вход')
  await expect(other.getByRole('heading', { name: 'Войти', level: 1 })).toBeVisible()
  await givePassword(other, OWNER)
  await expect(other.getByRole('heading', { name: 'Вы и вход', level: 1 })).toBeVisible()
  await context.close()
})

test('a key for a program works until it is revoked; a second desk is a desk apart', async ({
  page,
  desk,
  request,
}) => {
  await firstEvening(page, desk)
  await page.goto(`${desk.origin}/account`)
  const keys = page.getByRole('region', { name: 'Ключи для программ' })
  await keys.getByText('Выдать ключ').first().click()
  const form = keys.getByRole('form', { name: 'Выдать ключ' })
  await form.getByLabel('Для чего').fill('Учёт')
  await form.getByRole('checkbox', { name: 'читать дела' }).check()
  await form.getByLabel('На сколько дней').fill('30')
  await form.getByRole('button', { name: 'Выдать ключ' }).click()
  const token = (await keys.getByRole('group', { name: 'Ключ для программы' }).innerText()).trim()
  expect(await barriersOn(page)).toEqual([])
  const asked = () =>
    request.get(`${desk.origin}/api/v1/cases`, { headers: { authorization: `Bearer ${token}` } })
  expect((await asked()).status()).toBe(200)
  await keys.getByRole('button', { name: 'Ключ сохранён' }).click()
  await keys.getByRole('button', { name: 'Отозвать ключ «Учёт»' }).click()
  await expect(keys.getByRole('listitem')).toContainText('отозван')
  expect((await asked()).status()).toBe(401)

  await page.getByText('Ещё один стол, для другой фирмы').click()
  await page.getByLabel('Название').fill('Лодки напрокат')
  await page.getByRole('button', { name: 'Завести стол' }).click()
  await page.waitForURL(`${desk.origin}/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('button', { name: /^Вы: / }).click()
  await expect(page.getByText('Лодки напрокат · владелец')).toBeVisible()
  const back = page.waitForEvent('load')
  await page.getByRole('menuitem', { name: /Без названия/ }).click()
  await back
  await page.getByRole('button', { name: /^Вы: / }).click()
  await expect(page.getByRole('menuitem', { name: /Лодки напрокат/ })).toBeVisible()
})

test('the door and the menu by keyboard alone', async ({ page, desk }) => {
  await firstEvening(page, desk)
  await signOut(page)
  await page.getByLabel('Почта').focus()
  await page.keyboard.type(OWNER.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(OWNER.password)
  await page.keyboard.press('Enter')
  const me = page.getByRole('button', { name: `Вы: ${OWNER.name}` })
  await me.focus()
  await expect(me).toBeFocused()
  await page.keyboard.press('Enter')
  // A person presses the next key when the menu has opened and taken the focus.
  await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Вы и вход' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const keys = page.getByRole('dialog', { name: 'Стол с клавиатуры' })
  await expect(keys).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await me.focus()
  await expect(me).toBeFocused()
  await page.keyboard.press('Enter')
  // A person presses the next key when the menu has opened and taken the focus.
  await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem', { name: 'Выйти' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Войти', level: 1 })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('nothing is wider than the screen', async ({ page, desk }) => {
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    await firstEvening(page, desk)
    for (const address of ['/account', '/people', '/settings', '/']) {
      await page.goto(desk.origin + address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect([address, await tooWide()]).toEqual([address, 0])
    }
    await invited(page, 'Управляющий', 'Марина, вторая точка на набережной')
    expect(await tooWide()).toBeLessThanOrEqual(0)
    await page.goto(`${desk.origin}/account`)
    await page.getByRole('button', { name: 'Включить' }).tap()
    await expect(page.getByRole('img', { name: 'QR-код для приложения с кодами' })).toBeVisible()
    expect(await tooWide()).toBeLessThanOrEqual(0)
    await signOut(page)
    expect(await tooWide()).toBeLessThanOrEqual(0)
  })
})
