// People of the walks: the owner on the first evening, and how somebody goes through the door.
import type { Page } from '@playwright/test'
import { expect, type Desk } from './desk.ts'

export const OWNER = {
  name: 'Ольга Синицына',
  email: 'olga@vesla.example',
  password: 'тихая река под мостом',
}
export type Known = typeof OWNER

/** A link of the desk under another of its names: passkeys want `localhost`. */
export const under = (origin: string, address: string): string => {
  const { pathname, search } = new URL(address)
  return origin + pathname + search
}

/** Opens the one-time link and gives the owner a name, an e-mail and a password. */
export async function firstEvening(page: Page, desk: Desk, origin = desk.origin): Promise<void> {
  await page.goto(under(origin, desk.link))
  await page.getByRole('link', { name: 'Задать почту и пароль' }).click()
  const profile = page.getByRole('form', { name: 'Имя и почта' })
  await profile.getByLabel('Имя').fill(OWNER.name)
  await profile.getByLabel('Почта').fill(OWNER.email)
  await profile.getByRole('button', { name: 'Сохранить' }).click()
  await expect(profile.getByRole('status')).toHaveText('Сохранено')
  const password = page.getByRole('form', { name: 'Пароль' })
  await password.getByLabel('Новый пароль').fill(OWNER.password)
  await password.getByRole('button', { name: 'Задать пароль' }).click()
  await expect(password.getByRole('status')).toHaveText('Пароль сохранён')
}

/** A place of the person's menu. */
export async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: /^Вы: / }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

export async function signOut(page: Page): Promise<void> {
  await choose(page, 'Выйти')
  await expect(page.getByRole('heading', { name: 'Войти', level: 1 })).toBeVisible()
}

/** E-mail and password at the door. What comes next is the walk's to say. */
export async function givePassword(
  page: Page,
  { email, password }: Pick<Known, 'email' | 'password'>,
): Promise<void> {
  const form = page.getByRole('form', { name: 'Войти' })
  await form.getByLabel('Почта').fill(email)
  await form.getByLabel('Пароль', { exact: true }).fill(password)
  await form.getByRole('button', { name: 'Войти' }).click()
}

/** The owner invites somebody; gives the link that the desk shows. */
export async function invited(page: Page, role: string, note: string): Promise<string> {
  await choose(page, 'Люди')
  const form = page.getByRole('form', { name: 'Пригласить' })
  await form.getByRole('radio', { name: role }).check()
  await form.getByLabel(/^Для кого/).fill(note)
  await form.getByRole('button', { name: 'Получить ссылку' }).click()
  const link = await page.getByRole('group', { name: 'Ссылка приглашения' }).innerText()
  await page.getByRole('button', { name: 'Готово' }).click()
  return link.trim()
}
