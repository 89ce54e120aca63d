// A letter on its way out, as its writer sees it: places that the desk does not know are filled in, what it asks about is kept, and then
// the letter may leave.
import { expect, type Locator } from '@playwright/test'

// A Monday that is still to come, whenever the walk is taken.
const DAY = '1 декабря 2036 года'

// Places and findings come and go while the letter is read anew: whoever reached for one that is gone looks again.
const SOON = { timeout: 5_000 }

/** Fills in every place of a letter that the desk leaves to a person. A letter without such places stays as it is. */
async function fillIn(letter: Locator): Promise<void> {
  const places = letter.getByRole('form', { name: 'Впишите, чего стол не знает' })
  await expect(letter.getByRole('button', { name: 'Скопировать' })).toBeVisible()
  if ((await places.count()) === 0) return
  for (const field of await places.getByRole('textbox').all()) {
    const asked = await field.evaluate(
      (input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '',
      undefined,
      SOON,
    )
    const asksForDay = /дат|день|срок|когда/iu.test(asked)
    await field.fill(asksForDay ? DAY : 'Мария', SOON)
  }
  await places.getByRole('button', { name: 'Вписать в письмо' }).click(SOON)
}

/** Copies a letter after everything that stood before it was answered. */
export async function copyLetter(letter: Locator): Promise<void> {
  await expect(async () => {
    await fillIn(letter)
    const keep = letter.getByRole('button', { name: 'Оставить так' })
    while ((await keep.count()) > 0) await keep.first().click(SOON)
    await letter.getByRole('button', { name: 'Скопировать' }).click(SOON)
    await expect(letter).toContainText('отправка не отмечена', SOON)
  }).toPass()
}
