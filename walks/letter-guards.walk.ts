// A letter that is being edited shows which of its words should not leave and why, waits when asked to, keeps what was chosen, and can
// be read with the eyes of strangers, in both languages.
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
    price: 'деньги, молчание',
    notNow: 'Не отправлять сейчас',
    rests: 'Правильно. Черновик лежит здесь.',
    keep: 'Оставить так',
    why: 'Почему оставляете',
    because: 'это слово стоит в решении суда',
    kept: 'оставлено: это слово стоит в решении суда',
    audience: 'Так это увидят чужие',
    unfit: 'Здравствуйте. Ваше письмо — шантаж.',
    onRecord: 'сохранено',
    versions: '1 редакция',
    desk: 'Текст стола',
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
    price: 'money, silence',
    notNow: "Don't send now",
    rests: 'Good. The draft is here.',
    keep: 'Keep it as it is',
    why: 'Why you keep it',
    because: 'the judgment uses this very word',
    kept: 'kept: the judgment uses this very word',
    audience: 'This is what strangers would see',
    unfit: 'Hello. Your letter is blackmail.',
    onRecord: 'kept',
    versions: '1 version',
    desk: "The desk's text",
    harmless: 'Hello. The site is up again.',
  },
} as const

for (const lang of ['ru', 'en'] as const)
  test(`the guards mark the words of an edited letter (${lang})`, async ({ page, desk }) => {
    const words = LETTERS[lang]
    // Marks take a text apart: what stands before the first of them is found as it was written.
    const begins = words.written.slice(0, words.written.indexOf(words.label)).trim()
    await withPracticeCases(page, desk)
    if (lang === 'en') await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('link', { name: words.story }).click()
    const letters = page.getByRole('region', { name: words.letters })
    const letter = letters.locator('li.letter').first()

    await letter.getByRole('button', { name: words.edit }).first().click()
    await letter.getByLabel(words.text).fill(words.written)
    const found = letter.getByRole('region', { name: words.title })
    await expect(found.getByRole('listitem').filter({ hasText: words.reason })).toContainText(words.label)
    await expect(found.getByRole('listitem').filter({ hasText: words.price }).first()).toContainText(
      words.tie,
    )

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

    await letter.getByLabel(words.text).fill(words.unfit)
    await found.getByRole('button', { name: words.keep }).click()
    await found.getByLabel(words.why).fill(words.because)
    await found.getByRole('button', { name: words.keep }).last().click()
    await expect(letter.getByText(words.kept)).toBeVisible()
    await letter.getByLabel(words.text).fill(words.written)
    await expect(found).toBeVisible()
    await found.getByRole('button', { name: words.notNow }).click()
    await expect(letter.getByText(words.rests)).toBeVisible()
    await page.reload()
    await expect(letter.getByText(words.onRecord).first()).toBeVisible()
    await expect(letter).toContainText(begins)

    await page.keyboard.press('p')
    const post = letter.getByRole('region', { name: words.audience })
    await expect(post.getByRole('figure')).toContainText(begins)
    expect(await barriersOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(post).toBeHidden()

    await letter.getByRole('link', { name: words.versions }).click()
    await expect(page.getByText(words.written)).toBeVisible()
    await expect(page.getByRole('heading', { name: words.desk })).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
  })
