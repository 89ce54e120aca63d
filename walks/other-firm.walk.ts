// Coming in with an account from elsewhere: for whoever holds an invitation, and for nobody else.
import { expect, test as base } from './desk.ts'
import { firstEvening, invited, signOut } from './people.ts'
import { comeInThere, otherFirm } from './provider.ts'

const test = base.extend({
  deskEnv: async ({ port }, use) => {
    const firm = await otherFirm(port)
    await use(firm.env)
    await firm.close()
  },
})

test('an invitation is accepted with an account from another firm', async ({ page, desk, browser }) => {
  await firstEvening(page, desk)
  const link = await invited(page, 'Сотрудник', 'Вера')

  const context = await browser.newContext({ locale: 'ru-RU', reducedMotion: 'reduce' })
  const vera = await context.newPage()
  await vera.goto(link)
  await vera.getByRole('button', { name: 'Войти через «Почта Лугов»' }).click()
  await comeInThere(vera, 'vera@luga.example')
  await expect(vera.getByRole('main')).toContainText('Осталось принять приглашение')
  await vera.getByRole('button', { name: 'Принять приглашение' }).click()
  await expect(vera.getByRole('button', { name: 'Вы: Вера Лугова' })).toBeVisible()

  await test.step('and the next day the same account opens the desk', async () => {
    await signOut(vera)
    await vera.getByRole('button', { name: 'Войти через «Почта Лугов»' }).click()
    await expect(vera.getByRole('button', { name: 'Вы: Вера Лугова' })).toBeVisible()
  })
  await context.close()

  await test.step('whoever was not invited comes back to the door', async () => {
    const another = await browser.newContext({ locale: 'ru-RU', reducedMotion: 'reduce' })
    const stranger = await another.newPage()
    await stranger.goto(desk.origin)
    await stranger.getByRole('button', { name: 'Войти через «Почта Лугов»' }).click()
    await comeInThere(stranger, 'stranger@luga.example')
    await stranger.waitForURL(/\/sign-in/)
    await expect(stranger.getByRole('alert')).toContainText('Там вас не узнали')
    await another.close()
  })
})
