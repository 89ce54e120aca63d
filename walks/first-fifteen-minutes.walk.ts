// The first fifteen minutes of an owner with own files: a chat export, a table of acts, an offer pasted as text. He keeps
// kayaks for other people; one client has brought more than the place holds, and says that a paddle is gone.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { barriersOn } from './barriers.ts'
import { expect, test } from './desk.ts'
import { copyLetter } from './letters.ts'

const said = (id: number, date: string, from: string, text: string) => ({
  id,
  type: 'message',
  date,
  date_unixtime: String(Date.parse(`${date}+03:00`) / 1000),
  from,
  from_id: from === 'Глеб Сомов' ? 'user7001' : 'user7002',
  text,
})
const CHAT = {
  name: 'Глеб Сомов',
  type: 'personal_chat',
  id: 7001,
  messages: [
    said(1, '2026-05-11T10:05:00', 'Глеб Сомов', 'Привёз ещё две байдарки, поставили к первой.'),
    said(
      2,
      '2026-05-12T09:30:00',
      'Сарай «Вёсла»',
      'Глеб, по п. 2.1 место до 2 м³, сейчас 4,5 м³. До 17 мая можно забрать лишнее или взять второе место.',
    ),
    said(
      3,
      '2026-05-12T11:00:00',
      'Глеб Сомов',
      'Ничего забирать не буду. Где моё красное весло? Вы его потеряли, верните 8 500.',
    ),
    said(
      4,
      '2026-05-12T12:10:00',
      'Сарай «Вёсла»',
      'Проверим по актам. Пришлите, пожалуйста, номер акта, в котором есть весло.',
    ),
    said(
      5,
      '2026-05-13T08:40:00',
      'Глеб Сомов',
      'Никаких актов искать не обязан. До вечера не вернёте деньги, пишу в полицию.',
    ),
  ],
}
const ACTS = `Дата;Вид;Документ;Наименование;Кол-во;Объём единицы, м3
02.05.2026;приёмка;Акт № 31;байдарка;1;1,5
11.05.2026;приёмка;Акт № 34;байдарка;2;1,5
14.05.2026;пересчёт;Акт пересчёта № 3;байдарка;3;1,5`
const OFFER = `2.1 Одно место — до 2 м³. Считаем по габаритам.
2.2 Если места занято больше, пишем клиенту; через 5 дней излишек оплачивается по 90 ₽ за каждый начатый м³ в день.
2.3 Вещи принимаем и выдаём только по акту с перечнем.`

/** One grey dot: the desk keeps a picture, it does not read it. */
const PHOTO = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='

// The first evening whole, from the start of the program on.
test.use({ ownDesk: true })

test('own files, up to a letter that is copied and confirmed as sent', async ({ page, desk, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const chat = join(desk.folder, 'result.json')
  const acts = join(desk.folder, 'акты.csv')
  await writeFile(chat, JSON.stringify(CHAT))
  await writeFile(acts, ACTS)
  const photo = join(desk.folder, 'осмотр.png')
  await writeFile(photo, Buffer.from(PHOTO, 'base64'))

  await page.goto(desk.link)
  await page.getByRole('link', { name: 'Принести файлы' }).first().click()

  await test.step('files are dropped, and the desk says what it has read', async () => {
    await page.getByLabel('Выберите файлы или перетащите их сюда').setInputFiles([chat, acts, photo])
    const read = page.getByRole('region', { name: 'Что прочитано' })
    await expect(read.getByRole('listitem').filter({ hasText: 'result.json' })).toContainText(
      'выгрузка Telegram, 5 записей',
    )
    await expect(read.getByRole('listitem').filter({ hasText: 'акты.csv' })).toContainText('таблица')
  })

  await test.step('which of these names is us?', async () => {
    await page
      .getByRole('radiogroup', { name: 'Кто это: Сарай «Вёсла»' })
      .getByText('мы', { exact: true })
      .click()
    await page
      .getByRole('radiogroup', { name: /Кто это: Глеб Сомов/ })
      .getByText('клиент', { exact: true })
      .click()
  })

  await test.step('the columns are shown with what each is taken for', async () => {
    await expect(page.getByLabel('Колонка «Наименование» — это')).toHaveValue('name')
    await expect(page.getByLabel('Колонка «Кол-во» — это')).toHaveValue('qty')
  })

  await test.step('a photo is kept, and what stands on it is typed beside it', async () => {
    const lines = page
      .getByRole('figure')
      .filter({ has: page.getByRole('img', { name: 'Снимок осмотр.png' }) })
    await lines.getByLabel('Дата, строка 1').fill('14.05.2026')
    await lines.getByLabel('Что это, строка 1').fill('осмотр')
    await lines.getByLabel('Документ, строка 1').fill('Лист осмотра № 7')
  })

  await test.step('the offer is pasted, its limit confirmed by a click', async () => {
    await page.getByLabel('Вставьте договор, оферту или предложение').fill(OFFER)
    const terms = page.getByRole('list', { name: 'Что сказано в договоре' })
    for (const clause of ['2.1', '2.2'])
      await terms
        .getByRole('listitem')
        .filter({ hasText: `Пункт ${clause}` })
        .getByRole('button', { name: /^Да: / })
        .first()
        .click()
  })

  await test.step('the claim and the last questions', async () => {
    const claims = page.getByRole('region', { name: 'Чего хочет клиент' })
    // The desk has read who is who and proposes what the client wants; the owner says it in other words.
    await expect(claims.getByLabel('Требование 1', { exact: true })).not.toHaveValue('')
    await claims.getByLabel('Требование 1', { exact: true }).fill('Пропало красное весло')
    await claims.getByLabel('Сумма требования 1').fill('8 500')
    await page.getByRole('radio', { name: 'человек, для себя' }).check()
    await page.getByLabel('Чем вы занимаетесь?').fill('хранение байдарок')
    await page.getByRole('radio', { name: 'один', exact: true }).check()
    await page.getByLabel('Страна').selectOption({ label: 'Россия' })
  })

  expect(await barriersOn(page)).toEqual([])

  await test.step('the finding in five lines, then the whole case', async () => {
    await page.getByRole('button', { name: 'Разобрать дело' }).click()
    await expect(page.getByText('Что получилось')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Пропало красное весло')
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(5)
    await expect(page.getByRole('main')).toContainText('4,5 м³ при пределе 2 м³')
    await page.getByRole('link', { name: 'Открыть дело' }).click()
    await expect(page.getByRole('region', { name: 'Пределы по договору' })).toContainText(
      '4,5 м³ при пределе 2 м³',
    )
    await expect(page.getByRole('region', { name: 'Требования' })).toContainText('красное весло')
    const documents = page.getByRole('region', { name: 'Документы' })
    await documents.getByText('договора').click()
    await expect(documents.getByRole('button', { name: 'Лист осмотра № 7' })).toBeVisible()
  })

  const name = await test.step('a letter is copied', async () => {
    const letter = page.getByRole('region', { name: 'Письма' }).locator('li.letter').first()
    const title = await letter.getByRole('heading', { level: 3 }).innerText()
    await copyLetter(letter)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('здравствуйте')
    return title
  })

  await test.step('an unconfirmed copy stays on top of the day', async () => {
    await page.getByRole('link', { name: 'Сегодня' }).click()
    const waiting = page.getByRole('region', { name: 'Не отмечено как отправленное' })
    await waiting.getByRole('link', { name }).click()
  })

  await test.step('and is confirmed with its channel, time and name', async () => {
    const form = page.getByRole('form', { name: 'Отметить как отправленное' })
    await expect(form).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
    await form.getByLabel('Каким способом').selectOption({ label: 'мессенджер' })
    await form.getByLabel('Кому').fill('Глеб Сомов')
    await form.getByRole('button', { name: 'Отправлено' }).click()
    await expect(page.getByRole('region', { name: 'Письма' })).toContainText(
      /отправлено: мессенджер, .*Глеб Сомов/,
    )
    await page.getByRole('link', { name: 'Сегодня' }).click()
    await expect(page.getByRole('heading', { name: 'Сегодня' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Не отмечено как отправленное' })).toHaveCount(0)
  })
})
