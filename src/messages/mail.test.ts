// Mail and pasted words: whose words are whose, and what is only quoted.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlToText, ownWords, splitMbox } from './email.ts'
import { looksLikeTalk, readPasted } from './pasted.ts'
import { tellSidesApart } from './sides.ts'
import type { FoundMessage } from './found.ts'

const en = { lang: 'en' } as const
const pasted = (...lines: string[]) => readPasted(lines.join('\n'), 'pasted', en).messages
const turns = (...lines: string[]) => pasted(...lines).map((m) => [m.author, m.at, m.text])

describe('The own words of a mail', () => {
  test.for([
    ['On Mon, 16 Mar 2026 at 11:02, Vera <v@a.example> wrote:\n> old', 'new'],
    ['On Mon, 16 Mar 2026 at 11:02, Vera Very-Long-Name\n<v@a.example> wrote:\n> old', 'new'],
    ['пн, 16 мар. 2026 г. в 11:02, Вера <v@a.example>:\n> old', 'new'],
    ['16 марта 2026 г., 11:02, Вера <v@a.example> писала:\n> old', 'new'],
    ['16.03.2026 11:02, Вера пишет:\n> old', 'new'],
    ['-----Original Message-----\nFrom: Vera\nold', 'new'],
    ['-------- Пересылаемое сообщение --------\nold', 'new'],
    ['From: Vera <v@a.example>\nSent: Monday\nTo: Oleg\nSubject: x\n\nold', 'new'],
    ['От: Вера\nДата: 16 марта\nold', 'new'],
    ['-- \nOleg, director\n+7 495 000-00-00', 'new'],
    ['> old\n> older', 'new'],
  ] as const)('end before %j', ([history, own]) => {
    const { text, quoted } = ownWords(`new\n\n${history}`)
    expect(text).toBe(own)
    expect(quoted).toContain(history.split('\n').at(-1)?.replace(/^> /, '') ?? '')
  })
  test('stand between quoted lines too', () => {
    expect(ownWords('> where is it?\nI do not know.\n> and the money?\nNo.')).toEqual({
      text: 'I do not know.\nNo.',
      quoted: '> where is it?\n> and the money?',
    })
  })
  test.for(['My neighbour wrote: never pay.', 'От этого вопроса вы уходите.', 'Date of the act: 9 March'])(
    '%j is no history',
    (line) => {
      expect(ownWords(`${line}\nmore`).text).toBe(`${line}\nmore`)
    },
  )
  test('and the quoted ones together are all the words', () => {
    const line = fc.constantFrom(
      '> a',
      'b',
      '',
      'On Monday Vera wrote:',
      '-- ',
      'From: x',
      'Sent: y',
      '-----Original Message-----',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { text, quoted } = ownWords(lines.join('\n'))
        const wordsOf = (value: string) =>
          value
            .split('\n')
            .filter((one) => one.trim() !== '')
            .map((one) => one.trim())
            .sort()
        expect([...wordsOf(text), ...wordsOf(quoted)].sort()).toEqual(wordsOf(lines.join('\n')))
      }),
    )
  })
})

describe('HTML as text', () => {
  test.for([
    ['<p>One</p><p>Two&nbsp;&amp; three</p>', 'One\nTwo & three'],
    ['a<br>b', 'a\nb'],
    ['<script>alert(1)</script><style>x{}</style>seen', 'seen'],
    ['İİİİİİİİ<style>x{}</style>Merhaba', 'İİİİİİİİMerhaba'],
    ['mine<blockquote>theirs<br>more</blockquote>end', 'mine\n> theirs\n> more\nend'],
    ['<!-- hidden -->shown <b>bold</b>', 'shown bold'],
    ['1 &lt; 2 &#1055; &#x41F; &bogus;', '1 < 2 П П &bogus;'],
    ['cut off <a href="', 'cut off'],
  ] as const)('%j', ([html, text]) => expect(htmlToText(html)).toBe(text))
  test('of any characters ends, and leaves no tag behind', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', '/', 'p', 'script', '!--', '-->', '&', ';', '#', ' ', 'x'),
        }),
        (html) => {
          expect(htmlToText(html)).not.toMatch(/<p>|<script>/)
        },
      ),
    )
  })
})

describe('An mbox', () => {
  const box =
    'From a@x Mon Mar 16 11:02:00 2026\nSubject: one\n\nFirst\n>From here\n\nFrom b@x Mon Mar 16 11:05:00 2026\nSubject: two\n\nSecond\n'
  const text = (bytes: Uint8Array) => String.fromCharCode(...bytes)
  test('is cut at its From lines, with their numbers', () => {
    const mails = splitMbox(new TextEncoder().encode(box), 100)
    expect(mails.map((m) => m.line)).toEqual([1, 7])
    expect(text(mails[0]?.bytes ?? new Uint8Array())).toBe('Subject: one\n\nFirst\nFrom here\n\n')
  })
  test('gives no more mails than asked', () =>
    expect(splitMbox(new TextEncoder().encode(box), 1).length).toBe(1))
})

describe('Pasted words', () => {
  test.for([
    [
      'Telegram',
      ['Олег, [16.03.2026 11:02]', 'Где кофемолка?', 'Жду.', 'Вера, [16.03.2026 11:05]', 'Проверяем.'],
      [
        ['Олег', '2026-03-16T11:02', 'Где кофемолка?\nЖду.'],
        ['Вера', '2026-03-16T11:05', 'Проверяем.'],
      ],
    ],
    [
      'WhatsApp',
      ['[16.03.2026, 11:02:00] Олег: Где?', '[16.03.2026, 11:05:00] Вера: Ищем'],
      [
        ['Олег', '2026-03-16T11:02:00', 'Где?'],
        ['Вера', '2026-03-16T11:05:00', 'Ищем'],
      ],
    ],
    [
      'a typed dialogue',
      ['Клиент: где вещь?', 'Мы: проверяем', 'ещё день', 'Клиент: жду'],
      [
        ['Клиент', null, 'где вещь?'],
        ['Мы', null, 'проверяем\nещё день'],
        ['Клиент', null, 'жду'],
      ],
    ],
    [
      'a dialogue under a date',
      ['16 марта 2026', '11:02 Олег: где?', '11:05 Вера: ищем'],
      [
        ['Олег', '2026-03-16T11:02', 'где?'],
        ['Вера', '2026-03-16T11:05', 'ищем'],
      ],
    ],
    [
      'dates in brackets',
      ['Oleg (16/03/2026 11:02): where?', 'Vera (16/03/2026 11:05): looking'],
      [
        ['Oleg', '2026-03-16T11:02', 'where?'],
        ['Vera', '2026-03-16T11:05', 'looking'],
      ],
    ],
    [
      'arrows',
      ['→ Где акт?', '← Никаких актов'],
      [
        ['→', null, 'Где акт?'],
        ['←', null, 'Никаких актов'],
      ],
    ],
    [
      'named arrows',
      ['Вера → Олег: где акт?', 'Олег → Вера: нет акта'],
      [
        ['Вера', null, 'где акт?'],
        ['Олег', null, 'нет акта'],
      ],
    ],
    [
      'mail headers',
      [
        'From: Oleg <o@c.example>',
        'Sent: 16 March 2026 11:02',
        'To: shop@a.example',
        'Subject: Loss',
        '',
        'Pay me: 100.',
      ],
      [['Oleg', '2026-03-16T11:02', 'Pay me: 100.']],
    ],
    [
      'a reply with history',
      ['No acts from me.', '', 'On 16 March 2026 at 11:02, Vera <v@a.example> wrote:', '> Which act?'],
      [
        ['Vera', '2026-03-16T11:02', 'Which act?'],
        ['', null, 'No acts from me.'],
      ],
    ],
    ['one plain message', ['Верните деньги.', 'Итого: 6900'], [['', null, 'Верните деньги.\nИтого: 6900']]],
  ] as const)('as %s', ([, lines, expected]) => expect(turns(...lines)).toEqual(expected))

  test.for([
    ['a dialogue', 'Вы: да\nКлиент: нет', true],
    ['an offer', '1.1. Цена: 1500 ₽ в месяц.\n1.2. Срок: 3 дня.', false],
    ['one message', 'Верните деньги', false],
  ] as const)('%s is a talk: %j', ([, text, is]) => expect(looksLikeTalk(text, en)).toBe(is))

  test('of any kind are read without an error', () => {
    const part = fc.constantFrom(
      'Олег',
      ', [16.03.2026 11:02]',
      ': ',
      '→',
      '\n',
      'From: ',
      'Sent: 1',
      '> ',
      'wrote:',
      '16.03.2026',
      '11:02',
      '(',
      ')',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(Array.isArray(pasted(parts.join('')))).toBe(true)
      }),
    )
  })
})

describe('The sides of a talk', () => {
  const said = (author: string, more: Partial<FoundMessage> = {}): FoundMessage => ({
    id: author,
    at: null,
    channel: 'chat',
    author,
    text: 'x',
    attachments: [],
    file: 'f',
    ...more,
  })
  const sides = (messages: readonly FoundMessage[], us: string[], client: string[] = []) =>
    tellSidesApart(messages, { us, client }).names.map(({ side }) => side)

  test.for([
    ['by our name, in any spelling', [said('ВЕРА '), said('Олег')], ['вера'], ['us', 'client']],
    ['by the other name in a talk of two', [said('Вера'), said('Олег')], [], [null, null]],
    [
      'of three only as far as they are known',
      [said('Вера'), said('Олег'), said('Инна')],
      ['Вера'],
      ['us', null, null],
    ],
    [
      'by the address',
      [said('V', { address: 'v@shop.example' }), said('O', { address: 'o@c.example' })],
      ['v@shop.example'],
      ['us', 'client'],
    ],
    [
      'by the domain of our address',
      [
        said('P', { address: 'p@shop.example' }),
        said('O', { address: 'o@c.example' }),
        said('I', { address: 'i@c.example' }),
      ],
      ['v@shop.example'],
      ['us', null, null],
    ],
    [
      'not by a domain that everybody uses',
      [
        said('P', { address: 'p@gmail.com' }),
        said('O', { address: 'o@gmail.com' }),
        said('I', { address: 'i@gmail.com' }),
      ],
      ['v@gmail.com'],
      [null, null, null],
    ],
    [
      'by the number of a private chat',
      [said('A', { direction: 'out' }), said('B', { direction: 'in' })],
      [],
      ['us', 'client'],
    ],
    ['by the roles of a typed dialogue', [said('Вы'), said('Клиент')], [], ['us', 'client']],
    [
      'by the name of the export',
      [
        said('Oleg', { file: 'WhatsApp Chat with Oleg.txt' }),
        said('Vera', { file: 'WhatsApp Chat with Oleg.txt' }),
      ],
      [],
      ['client', 'us'],
    ],
    [
      'by a phone in another spelling',
      [said('+7 495 000-00-14'), said('Вера')],
      ['8 (495) 000 00 14'],
      ['us', 'client'],
    ],
  ] as const)('are told %s', ([, messages, us, expected]) => {
    expect(sides(messages, [...us])).toEqual(expected)
  })
})
