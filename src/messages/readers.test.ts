// Exports as the programs write them, in the forms that regions and versions give them.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTelegram } from './telegram.ts'
import { readNotes, noteWritten } from './notes.ts'
import { looksLikeWhatsApp, partnerOf, readWhatsApp } from './whatsApp.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const en = { lang: 'en' } as const
const telegram = (value: unknown) => readTelegram(bytes(JSON.stringify(value)), 'result.json', en)
const whatsApp = (...lines: string[]) => readWhatsApp(lines.join('\n'), '_chat.txt', en)

const chat = {
  name: 'Oleg R',
  type: 'personal_chat',
  id: 111,
  messages: [
    { id: 1, type: 'service', action: 'phone_call', date: '2026-03-16T11:00:00', actor: 'Oleg R' },
    {
      id: 2,
      type: 'message',
      date: '2026-03-16T11:02:00',
      date_unixtime: '1773648120',
      from: 'Vera',
      from_id: 'user9',
      text: 'Hello',
    },
    {
      id: 3,
      type: 'message',
      date: '2026-03-16T11:05:00',
      from: 'Oleg R',
      from_id: 'user111',
      text: ['see ', { type: 'link', text: 'a.example' }, ' now'],
    },
    {
      id: 4,
      type: 'message',
      date: '2026-03-16T11:06:00',
      from: null,
      from_id: 'user111',
      text: '',
      photo: 'photos/act.jpg',
    },
    {
      id: 5,
      type: 'message',
      date: '2026-03-16T11:07:00',
      from: 'Oleg R',
      from_id: 'user111',
      forwarded_from: 'Lawyer',
      text: 'pay or else',
    },
  ],
}

describe('A Telegram export', () => {
  const { messages, problems } = telegram(chat)
  test('gives the messages and passes over the service lines', () => {
    expect(messages.map((m) => m.id)).toEqual(['tg-2', 'tg-3', 'tg-4', 'tg-5'])
    expect(problems).toEqual([])
  })
  test('prefers the unix time to the clock of the exporting computer', () => {
    expect(messages.map((m) => m.at).slice(0, 2)).toEqual(['2026-03-16T08:02:00Z', '2026-03-16T11:05:00'])
  })
  test('joins the pieces of a marked text', () => expect(messages[1]?.text).toBe('see a.example now'))
  test('knows the sides of a private chat by its number', () => {
    expect(messages.map((m) => m.direction)).toEqual(['out', 'in', 'in', 'in'])
  })
  test('keeps an attachment by its name and a nameless author by the chat', () => {
    expect(messages[2]).toMatchObject({ author: 'Oleg R', attachments: ['act.jpg'], text: '' })
  })
  test('never reads forwarded words as the sender’s own', () => {
    expect(messages[3]).toMatchObject({ text: '', quoted: 'Lawyer: pay or else' })
  })
  test('of a whole account names the chat of each message', () => {
    const whole = { about: 'x', chats: { list: [chat, { ...chat, name: 'Other', id: 5 }] } }
    const threads = telegram(whole).messages.map((m) => m.thread)
    expect(new Set(threads)).toEqual(new Set(['Oleg R', 'Other']))
    expect(new Set(telegram(whole).messages.map((m) => m.id)).size).toBe(8)
  })
  test.for([
    ['no object', [1, 2]],
    ['an object of another kind', { a: 1 }],
    ['a chat whose messages are words', { name: 'x', type: 'personal_chat', messages: 'hello' }],
  ] as const)('that is %s is named', ([, value]) => {
    expect(telegram(value).messages).toEqual([])
    expect(telegram(value).problems[0]).toMatchObject({
      where: 'result.json',
      effect: 'the file is not read',
    })
  })
  test('cut off anywhere gives the messages before the cut', () => {
    const whole = bytes(JSON.stringify(chat))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        const cut = readTelegram(whole.subarray(0, length), 'result.json', en)
        expect(messages.slice(0, cut.messages.length)).toEqual(cut.messages)
        expect(cut.problems.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('A WhatsApp export', () => {
  test.for([
    ['Android, Russian', '16.03.2026, 11:02 - Олег: где кофемолка', '2026-03-16T11:02'],
    ['Android, American', '3/16/26, 11:02 AM - Oleg: where', '2026-03-16T11:02'],
    [
      'Android, American evening with a narrow space',
      '3/16/26, 9:02\u202fPM - Oleg: where',
      '2026-03-16T21:02',
    ],
    ['Android, British', '16/03/2026, 11:02 - Oleg: where', '2026-03-16T11:02'],
    ['iPhone, Russian', '[16.03.2026, 11:02:33] Олег: где', '2026-03-16T11:02:33'],
    ['iPhone with a mark', '\u200e[16.03.2026, 11:02:33] Олег: где', '2026-03-16T11:02:33'],
    ['iPhone, American', '[3/16/26, 12:02:33 AM] Oleg: where', '2026-03-16T00:02:33'],
    ['Dutch', '16-03-2026 11:02 - Oleg: where', '2026-03-16T11:02'],
    ['Swedish', '2026-03-16 11:02 - Oleg: where', '2026-03-16T11:02'],
    ['Finnish', '16.3.2026 klo 11.02 - Oleg: where', '2026-03-16T11:02'],
    ['Spanish', '16/3/26, 9:02\u202fp.\u00a0m. - Oleg: where', '2026-03-16T21:02'],
    ['no date at all', 'Oleg: 11:02 - where', null],
    ['with «в»', '16.03.2026 в 11:02 - Олег: где', '2026-03-16T11:02'],
    ['German', '[16.03.26, 11:02:33] Oleg: wo', '2026-03-16T11:02:33'],
  ] as const)('%s', ([, line, at]) => {
    expect(whatsApp(line).messages[0]?.at ?? null).toBe(at)
    expect(looksLikeWhatsApp(line)).toBe(at !== null)
  })

  test('keeps the lines of a message together', () => {
    const { messages } = whatsApp(
      '16.03.2026, 11:02 - Олег: первая',
      'вторая: с двоеточием',
      '',
      'третья',
      '16.03.2026, 11:03 - Вера: да',
    )
    expect(messages.map((m) => m.text)).toEqual(['первая\nвторая: с двоеточием\n\nтретья', 'да'])
    expect(messages.map((m) => m.line)).toEqual([1, 5])
  })
  test('passes over what the program wrote', () => {
    const { messages, problems } = whatsApp(
      '16.03.2026, 11:00 - Сообщения и звонки защищены сквозным шифрованием.',
      '[16.03.2026, 11:00:01] Олег: \u200eСообщения защищены.',
      '16.03.2026, 11:01 - Олег изменил(а) тему на «Долг: срочно»',
      '16.03.2026, 11:02 - Олег: Данное сообщение удалено',
      '16.03.2026, 11:03 - Олег: верните',
    )
    expect(messages.map((m) => m.text)).toEqual(['верните'])
    expect(problems).toEqual([])
  })
  test.for([
    ['<Media omitted>', ['(media)'], ''],
    ['<Без медиафайлов>', ['(media)'], ''],
    ['\u200eimage omitted', ['(media)'], ''],
    ['IMG-20260316-WA0001.jpg (file attached)', ['IMG-20260316-WA0001.jpg'], ''],
    ['IMG-1.jpg (файл добавлен)', ['IMG-1.jpg'], ''],
    ['\u200e<attached: 00000012-PHOTO-2026-03-16.jpg>', ['00000012-PHOTO-2026-03-16.jpg'], ''],
    ['words <This message was edited>', [], 'words'],
  ] as const)('reads %s', ([words, attachments, text]) => {
    expect(whatsApp(`[16.03.2026, 11:02:33] Oleg: ${words}`).messages[0]).toMatchObject({ attachments, text })
  })

  test.for([
    [
      'a part above 12 shows the day',
      ['03/04/26, 10:00 - A: x', '16/04/26, 10:00 - A: y'],
      '2026-04-03T10:00',
      0,
    ],
    [
      'a part above 12 shows the month',
      ['03/04/26, 10:00 - A: x', '04/16/26, 10:00 - A: y'],
      '2026-03-04T10:00',
      0,
    ],
    [
      'time that runs forward decides',
      ['05/03/26, 10:00 - A: x', '06/03/26, 10:00 - A: y', '01/04/26, 10:00 - A: z'],
      '2026-03-05T10:00',
      0,
    ],
    [
      'nothing shows it: the day comes first, and that is said',
      ['03/04/26, 10:00 - A: x'],
      '2026-04-03T10:00',
      1,
    ],
  ] as const)('day or month: %s', ([, lines, at, said]) => {
    const { messages, problems } = whatsApp(...lines)
    expect(messages[0]?.at).toBe(at)
    expect(problems.length).toBe(said)
  })

  test('names a line before the first message and an impossible date', () => {
    const { messages, problems } = whatsApp(
      'chat of yesterday',
      '16.03.2026, 11:02 - A: x',
      '41.03.2026, 11:02 - A: y',
    )
    expect(messages.length).toBe(1)
    expect(problems.map((p) => p.line)).toEqual([1, 3])
  })
  test('names the other person by the file', () => {
    expect(partnerOf('messages/WhatsApp Chat with Oleg R.txt')).toBe('Oleg R')
    expect(partnerOf('Чат WhatsApp с контактом Олег.txt')).toBe('Олег')
    expect(partnerOf('notes.txt')).toBeNull()
  })
})

describe('A note', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', 'я', '-', '\\', '\n', ':', ' ', '---', '\n---\n', '---\nid: x'),
  })
  test('written and read back is the same message', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, note) => {
        const message = {
          id: 'm1',
          at: '2026-03-16T11:02',
          channel: 'phone',
          from: 'client',
          direction: 'in' as const,
          text,
          note,
        }
        const read = readNotes(noteWritten(message), 'n.md', en).messages
        expect(read.map((m) => m.text)).toEqual([text])
        expect(read[0]?.kept).toEqual({ note: note.replace(/\s+/g, ' ').trim() })
      }),
    )
  })
  test('without a date is left out and named with its line', () => {
    const { messages, problems } = readNotes(
      '---\nat: yesterday\n---\nx\n---\nat: 16.03.2026\n---\ny\n',
      'n.md',
      en,
    )
    expect(messages.map((m) => m.text)).toEqual(['y'])
    expect(problems).toEqual([
      {
        where: 'n.md',
        line: 1,
        expected: 'a date and time',
        got: 'yesterday',
        effect: 'the message is left out',
      },
    ])
  })
})
