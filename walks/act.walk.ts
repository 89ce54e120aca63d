// An act at the counter on a phone: a scanned thing, a photo, the limit in sight, a choice at the limit, both signatures, and the
// way back.
import type { Page } from '@playwright/test'
import { codePicture } from './codePicture.ts'
import { at, clientWithLimit, joinedPhone, openSite, signIn, tooWide } from './counterPhone.ts'
import { expect, test, withPracticeCases, type Desk } from './desk.ts'

interface Kept {
  readonly id: string
  readonly number: string
  readonly form: string
  readonly photos: number
  readonly overLimit: readonly string[]
  readonly signatures: readonly { side: string; how: string; name: string }[]
  readonly lines: readonly { sku: string; name: string | null; qty: number }[]
}

async function actsOf(page: Page, desk: Desk, client: string): Promise<readonly Kept[]> {
  const answer = await page.request.get(at(desk, `/api/v1/clients/${client}/acts`))
  return ((await answer.json()) as { acts: Kept[] }).acts
}

test('goods are taken in on a phone under the limit, with photo and signatures, and go back the same way', async ({
  page,
  desk,
  browser,
}) => {
  test.setTimeout(240_000)
  await withPracticeCases(page, desk)
  await openSite(page, desk)
  const client = await clientWithLimit(page, desk, 'Анна Лютик')
  const phone = await joinedPhone(page, desk, browser, 'Телефон у входа')

  await test.step('the client is found by a piece of the name; the limit is on the screen', async () => {
    await phone.getByRole('button', { name: 'Принять' }).tap()
    await phone.getByLabel('Имя или номер клиента').fill('лют')
    await phone.getByRole('button', { name: /Анна Лютик/ }).tap()
    await expect(phone.getByRole('region', { name: 'Пределы по договору' })).toContainText(
      '0 м³ из 0,4 м³, п. 3.2',
    )
  })

  await test.step('a code is read from a photo, and becomes a line', async () => {
    await phone.getByRole('button', { name: 'Сканировать' }).tap()
    await phone
      .getByLabel('Код со снимка')
      .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: codePicture('4601234567893') })
    await expect(phone.getByText('код 4601234567893')).toBeVisible({ timeout: 30_000 })
    await phone.getByLabel('Что').fill('коробка с обувью')
    await phone.getByText('Состояние и размеры').tap()
    await phone.getByLabel('Состояние', { exact: true }).fill('угол примят')
    for (const [side, value] of [
      ['Длина', '50'],
      ['Ширина', '40'],
      ['Высота', '50'],
    ] as const)
      await phone.getByLabel(side).fill(value)
    await expect(phone.getByRole('region', { name: 'Пределы по договору' })).toContainText('0,1 м³ из 0,4 м³')
  })

  await test.step('more than fits is asked about: there are three choices, and no silence', async () => {
    await phone.getByLabel('Сколько').fill('5')
    await expect(phone.getByText('сверх предела')).toBeVisible()
    await phone.getByRole('button', { name: 'К подписям' }).tap()
    await expect(phone.getByRole('alert').filter({ hasText: 'Выберите, что делаем' })).toBeVisible()
    await phone.getByRole('button', { name: /Позвать старшего/ }).tap()
    await expect(phone.getByText('Пока он решает, вещи не приняты.')).toBeVisible()
    await phone.getByLabel('Кто решил').fill('Лена')
    await phone.getByRole('button', { name: /Принять до предела/ }).tap()
    await expect(phone.getByLabel('Сколько')).toHaveValue('4')
    await expect(phone.getByText(/остальное осталось у клиента. Решил старший: Лена/)).toBeVisible()
    await phone.getByRole('button', { name: 'Вернуть как было' }).tap()
    await phone.getByRole('button', { name: /Принять сверх/ }).tap()
    await expect(phone.getByText(/при пределе 0,4 м³ по п. 3.2.*не включает платную услугу/)).toBeVisible()
    expect(await tooWide(phone)).toBeLessThanOrEqual(0)
  })

  await test.step('a photo of the things, and how they are packed', async () => {
    await phone
      .getByLabel(/выбрать фото/)
      .setInputFiles({ name: 'box.png', mimeType: 'image/png', buffer: codePicture('box') })
    await expect(phone.getByRole('img', { name: 'Фото 1' })).toBeVisible()
    await phone.getByLabel('не вскрывалась, со слов клиента').check()
    await phone.getByRole('button', { name: 'К подписям' }).tap()
  })

  await test.step('both sign on the screen what stands on it', async () => {
    await expect(phone.getByRole('region', { name: 'Приём' })).toContainText('коробка с обувью — 5 шт')
    await expect(phone.getByRole('region', { name: 'Приём' })).toContainText(
      'Стороны это видят и подписывают',
    )
    await phone.getByRole('button', { name: 'Записать акт' }).tap()
    await expect(phone.getByRole('alert').filter({ hasText: 'Не хватает вашей подписи' })).toBeVisible()
    await signIn(phone, /Подпись: Ира/)
    await phone.getByRole('button', { name: 'Анна Лютик' }).tap()
    await signIn(phone, /Подпись клиента/)
    expect(await tooWide(phone)).toBeLessThanOrEqual(0)
    await phone.getByRole('button', { name: 'Записать акт' }).tap()
    await expect(phone.getByRole('heading', { name: /Акт \w{3}-0001 записан/ })).toBeVisible()
    await expect(phone.getByText('0,5 м³ из 0,4 м³')).toBeVisible()
  })

  await test.step('the desk has it, with everything that was said and signed', async () => {
    const [act] = await actsOf(page, desk, client)
    expect(act).toMatchObject({
      form: 'mx1',
      photos: 1,
      overLimit: ['3.2'],
      lines: [{ sku: '4601234567893', name: 'коробка с обувью', qty: 5 }],
      signatures: [
        { side: 'us', how: 'screen', name: 'Ира' },
        { side: 'client', how: 'screen', name: 'Анна Лютик' },
      ],
    })
  })

  await test.step('it is printed on the desk as a paper', async () => {
    const [act] = await actsOf(page, desk, client)
    const paper = await page.request.get(at(desk, `/api/v1/acts/${act?.id}/paper`))
    expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf'])
    expect((await paper.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })

  await test.step('the way back: what is on the shelf is one tap, a stranger takes it out and will not sign', async () => {
    await phone.getByRole('button', { name: 'Готово' }).tap()
    await phone.getByRole('button', { name: 'Выдать' }).tap()
    await phone.getByRole('button', { name: /Анна Лютик/ }).tap()
    await phone.getByRole('button', { name: 'Добавить: коробка с обувью' }).tap()
    await expect(phone.getByLabel('Сколько')).toHaveValue('5')
    await phone.getByLabel('Сколько').fill('2')
    await expect(phone.getByRole('region', { name: 'Пределы по договору' })).toContainText('0,3 м³ из 0,4 м³')
    await phone.getByRole('button', { name: 'К подписям' }).tap()
    await phone.getByLabel('Кто получает').fill('Сосед')
    await expect(phone.getByText('нет в записях как представителя')).toBeVisible()
    await phone.getByRole('group', { name: 'Подпись клиента' }).getByLabel('не подписывает').check()
    await signIn(phone, /Подпись: Ира/)
    await phone.getByRole('button', { name: 'Записать акт' }).tap()
    await expect(phone.getByRole('heading', { name: /Акт \w{3}-0002 записан/ })).toBeVisible()
    await expect(phone.getByText('0,3 м³ из 0,4 м³')).toBeVisible()
    const [act] = await actsOf(page, desk, client)
    expect(act).toMatchObject({ form: 'mx3', signatures: [{}, { how: 'refused', name: 'Сосед' }] })
  })
})
