// A letter that is being edited shows which of its words should not leave, with guard and reason, in both languages.
import { barriersOn, colourBarriersOn } from './barriers.ts'
import { expect, test, withPracticeCases } from './desk.ts'

const LETTERS = {
  ru: {
    story: /Полка на одну ячейку/,
    letters: 'Письма',
    edit: 'Править',
    done: 'Готово',
    text: 'Текст письма',
    title: 'Посмотрите перед отправкой',
    clear: 'Замечаний к словам нет.',
    written: 'Здравствуйте. Ваше письмо — шантаж. Вернём деньги, если удалите отзыв.',
    label: 'шантаж',
    tie: 'Вернём деньги, если удалите отзыв',
    reason: 'ярлык',
    harmless: 'Здравствуйте. Вещь готова.',
  },
  en: {
    story: /Five hours down/,
    letters: 'Letters',
    edit: 'Edit',
    done: 'Done',
    text: 'Text of the letter',
    title: 'Look at this before it leaves',
    clear: 'Nothing to remark on the words.',
    written: 'Hello. Your letter is blackmail. We refund you once you remove the review.',
    label: 'blackmail',
    tie: 'refund you once you remove the review',
    reason: 'a label',
    harmless: 'Hello. The site is up again.',
  },
} as const

for (const lang of ['ru', 'en'] as const)
  test(`the guards mark the words of an edited letter (${lang})`, async ({ page, desk }) => {
    const words = LETTERS[lang]
    await withPracticeCases(page, desk)
    if (lang === 'en') await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('link', { name: words.story }).click()
    const letters = page.getByRole('region', { name: words.letters })
    const letter = letters.locator('li.letter').first()

    await letter.getByRole('button', { name: words.edit }).first().click()
    await letter.getByLabel(words.text).fill(words.written)
    const found = letter.getByRole('region', { name: words.title })
    await expect(found.getByRole('listitem').filter({ hasText: 'G5' })).toContainText(words.label)
    await expect(found.getByRole('listitem').filter({ hasText: 'G3' }).first()).toContainText(words.tie)

    await letter.getByRole('button', { name: words.done }).click()
    const mark = letter.locator('mark', { hasText: words.label })
    await mark.focus()
    await expect(page.getByRole('tooltip')).toContainText(words.reason)
    expect(await barriersOn(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await colourBarriersOn(page)).toEqual([])
    await page.setViewportSize({ width: 375, height: 740 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0)

    await letter.getByRole('button', { name: words.edit }).first().click()
    await letter.getByLabel(words.text).fill(words.harmless)
    await expect(letter.getByText(words.clear)).toBeVisible()
    await expect(found).toBeHidden()
  })
