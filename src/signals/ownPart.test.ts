// Which words of a message are its writer's: the shapes in which mail programs and messengers put other people's words.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownPart } from './ownPart.ts'

const own = (text: string): string =>
  ownPart(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .join('\n')
const MINE = 'Добрый день, вот номер заказа: 4411.'
const YOURS = 'Верните всё до пятницы, иначе суд.'

describe('Below the own words stands an older letter', () => {
  test.for([
    ['Gmail', `On Mon, 3 Mar 2026 at 10:00, Support <desk@shop.example> wrote:\n${YOURS}`],
    ['Gmail, header broken in two', `On Mon, 3 Mar 2026 at 10:00, Support Department of the Shop\n<desk@shop.example> wrote:\n> ${YOURS}`],
    ['Gmail in Russian', `пн, 3 мар. 2026 г. в 10:00, Пункт выдачи <pvz@shop.example>:\n> ${YOURS}`],
    ['Gmail in Russian without marks', `пн, 3 мар. 2026 г. в 10:00, Пункт выдачи <pvz@shop.example>:\n\n${YOURS}`],
    ['Apple Mail', `> On 3 Mar 2026, at 10:00, Support <desk@shop.example> wrote:\n>\n> ${YOURS}`],
    ['Apple Mail in Russian', `3 марта 2026 г., в 10:00, Иван Петров <ivan@shop.example> написал(а):\n\n> ${YOURS}`],
    ['Yandex', `03.03.2026, 10:00, "Пункт выдачи" <pvz@shop.example>:\n> ${YOURS}`],
    ['Mail.ru', `Понедельник, 3 марта 2026, 10:00 +03:00 от Пункт выдачи <pvz@shop.example>:\n${YOURS}`],
    ['Outlook', `________________________________\nFrom: Support <desk@shop.example>\nSent: Monday\n${YOURS}`],
    ['Outlook without a line', `From: Support\nSent: Monday, March 3, 2026 10:00 AM\nTo: Anna\nSubject: Order\n\n${YOURS}`],
    ['Outlook in Russian', `От: Пункт выдачи\nОтправлено: 3 марта 2026 г. 10:00\nКому: Анна\nТема: Заказ\n\n${YOURS}`],
    ['Outlook in bold', `*От:* Пункт выдачи\n*Отправлено:* 3 марта 2026\n*Кому:* Анна\n${YOURS}`],
    ['an original message', `-----Original Message-----\nFrom: desk@shop.example\n${YOURS}`],
    ['an original message in Russian', `-----Исходное сообщение-----\nОт: Пункт\n${YOURS}`],
    ['The Bat', `Вы писали 3 марта 2026 г., 10:00:\n\n> ${YOURS}`],
    ['Forwarded by Gmail', `---------- Forwarded message ---------\nFrom: Support <desk@shop.example>\n${YOURS}`],
    ['Forwarded by Yandex', `-------- Пересылаемое сообщение --------\n03.03.2026, 10:00, "Пункт" <pvz@shop.example>:\n${YOURS}`],
    ['Forwarded by Apple', `Begin forwarded message:\n\nFrom: Support\n${YOURS}`],
    ['Forwarded by Apple in Russian', `Начало переадресованного сообщения:\n\n${YOURS}`],
    ['Forwarded in Telegram', `Forwarded from Shop\n${YOURS}`],
    ['Forwarded in Telegram in Russian', `Переслано от Магазин\n${YOURS}`],
    ['a signature', `-- \n${YOURS}`],
    ['a telephone', `Отправлено с iPhone\n\n${YOURS}`],
    ['a telephone in English', `Sent from my iPhone\n\n${YOURS}`],
    ['a program', `Get Outlook for iOS\n${YOURS}`],
    ['deep quotes', `>>>>>> ${YOURS}\n> > > ${YOURS}`],
  ] as const)('%s', ([, rest]) => {
    expect(own(`${MINE}\n\n${rest}`)).toBe(MINE)
  }) // prettier-ignore
})

describe('Own words stand below or between other words', () => {
  test.for([
    ['below a marked quotation', `On 3 Mar 2026, Support <desk@shop.example> wrote:\n> ${YOURS}\n> ${YOURS}\n\n${MINE}`],
    ['below a marked quotation in Russian', `3 марта 2026 г., 10:00, Пункт <pvz@shop.example> написал(а):\n> ${YOURS}\n${MINE}`],
    ['between marked lines', `> ${YOURS}\n${MINE}\n> ${YOURS}`],
    ['below a forwarded letter that has an end', `Пересылаемое сообщение\n${YOURS}\nКонец пересылаемого сообщения\n${MINE}`],
    ['below a notice', `CAUTION: This email originated from outside the organisation, virus check done.\n${MINE}`],
    ['above a notice', `${MINE}\nThis email and any attachments are confidential and intended for the recipient only.`],
    ['in a copied message of one writer', `[03.03.2026, 10:00:15] Анна: ${MINE}`],
    ['in a copied message of Telegram', `Анна К, [03.03.2026 10:00]\n${MINE}`],
    ['in a copied message of Viber', `[ 3 марта 2026 г. 10:00 ] Анна: ${MINE}`],
    ['in a copied chat with us', `[03.03.2026, 10:00] Поддержка: ${YOURS}\n[03.03.2026, 10:02] Анна: ${MINE}`],
    ['in an exported chat with us', `03/03/2026, 10:00 - Support: ${YOURS}\nstill theirs\n03/03/2026, 10:02 - Anna: ${MINE}`],
  ] as const)('%s', ([, text]) => {
    expect(own(text)).toBe(MINE)
  }) // prettier-ignore

  test.for([
    ['С уважением,\nАнна Петрова\nюрист, ООО «Ромашка»\n+7 900 000-00-00', 'С уважением,'],
    ['Kind regards,\nJohn Smith\nSolicitor\nSmith & Sons', 'Kind regards,'],
    ['Best,\nJohn\nP.S. The box is open.', 'Best,\nP.S. The box is open.'],
  ] as const)('name and post below a sign-off are none: %s', ([rest, kept]) => {
    expect(own(`${MINE}\n${rest}`)).toBe(`${MINE}\n${kept}`)
  })
})

describe('Words that only look like a header stay', () => {
  test.for([
    'Спасибо\nЯ приеду завтра к вам в пункт и заберу всё сам.',
    'Вчера я вам написал:\nгде мой заказ',
    'Прошу так:\n1. вернуть деньги\n2. извиниться',
    'Переслал вам чек ещё вчера',
    'From: the very first day it was bad',
    'Заказ 4411 - не пришёл',
    'Ваш сотрудник сказал: ждите',
    '10:00 - приехал: закрыто',
    'On Monday I came at 10:00: it was closed',
    'Sent the form back yesterday',
  ] as const)('%s', (text) => {
    expect(own(text)).toBe(text)
  })
})

describe('Spans of the own part', () => {
  test('lie inside the text, in order, and do not touch each other', () => {
    const lines = fc.constantFrom(MINE, `> ${YOURS}`, 'On 3 Mar 2026, x wrote:', '', '-- ', 'Thanks', 'John', '[03.03.2026, 10:00] Анна: да', 'From: a@b', '\u{d800}', '>>>') // prettier-ignore
    fc.assert(
      fc.property(fc.array(fc.oneof(lines, fc.string({ unit: 'binary' })), { maxLength: 20 }), (parts) => {
        const text = parts.join('\n')
        let last = -1
        for (const { start, end } of ownPart(text)) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThanOrEqual(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
