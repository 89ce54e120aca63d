import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteOf } from '../basics/span.ts'
import { read, readAll } from './read.ts'

const labels = (text: string): string[] => [...new Set(read(text).map((signal) => signal.label))]

describe('A label stands for what the text does', () => {
  test.for([
    ['threat.publicity', 'оставлю отзыв на всех площадках'],
    ['threat.publicity', "you'll be all over social media"],
    ['threat.regulator', 'напишу в Роспотребнадзор'],
    ['threat.regulator', "I'm reporting you to Trading Standards"],
    ['threat.police', 'заявление о краже напишу'],
    ['threat.police', "I'll file a police report"],
    ['threat.court', 'увидимся в суде'],
    ['threat.court', "you'll hear from my solicitor"],
    ['threat.chargeback', 'оформлю чарджбэк'],
    ['threat.chargeback', "I'll dispute the charge"],
    ['threat.violence', 'голову оторву'],
    ['threat.violence', 'I know where you live'],
    ['demand.money', 'верните деньги'],
    ['demand.money', 'I want a full refund'],
    ['demand.apology', 'жду извинений'],
    ['demand.apology', 'I expect a written apology'],
    ['demand.free', 'сделайте бесплатно'],
    ['demand.free', 'throw it in for free'],
    ['demand.exception', 'примите ночью'],
    ['demand.exception', 'make an exception'],
    ['demand.punish', 'увольте эту хамку'],
    ['demand.punish', 'I want her fired'],
    ['ultimatum', 'если до 18:00 не вернёте, напишу в прокуратуру'],
    ['ultimatum', '24 hours or else I call the police'],
    ['leverage', 'вернёте деньги — отзыв уберу'],
    ['leverage', "refund me and I'll take the review down"],
    ['abuse.insult', 'хамло'],
    ['abuse.insult', 'you incompetent clowns'],
    ['abuse.obscenity', 'х*йня'],
    ['abuse.obscenity', 'f**k'],
    ['refusal.boundary', 'ваш договор меня не волнует'],
    ['refusal.boundary', "I don't care what the contract says"],
    ['evasion.proof', 'ничего доказывать не обязан'],
    ['evasion.proof', "I don't have to prove anything"],
    ['accusation.loss', 'вы потеряли мой товар'],
    ['accusation.loss', 'my parcel is missing'],
    ['accusation.quality', 'сайт не работает третий день'],
    ['accusation.quality', 'the work is unusable'],
    ['accusation.fraud', 'мошенники'],
    ['accusation.fraud', 'this is a scam'],
    ['complaint.honest', '12 марта принял заказ 4411, нет крышки'],
    ['complaint.honest', 'item 3 arrived cracked; can you replace it?'],
    ['positive', 'спасибо, всё отлично'],
    ['positive', 'thanks, that works'],
  ] as const)('%s: %s', ([label, text]) => {
    expect(labels(text)).toContain(label)
  })
})

describe('A label does not stand for what only sounds like it', () => {
  test.for([
    ['threat.publicity', 'Где можно оставить отзыв?'],
    ['threat.publicity', 'Прочитала ваши отзывы на Яндекс Картах, записываюсь'],
    ['threat.publicity', 'Where do I leave a review?'],
    ['threat.regulator', 'Подскажите адрес Роспотребнадзора'],
    ['threat.regulator', 'буду жаловаться'],
    ['threat.regulator', 'What is the address of Trading Standards?'],
    ['threat.police', 'работаю в полиции'],
    ['threat.police', 'I work for the police'],
    ['threat.court', 'В договоре пункт 9: споры решаются в суде'],
    ['threat.court', 'Clause 14 says disputes go to the courts of England'],
    ['threat.court', "I'm not going to sue you"],
    ['threat.court', 'Я не собираюсь подавать на вас в суд'],
    ['threat.court', 'Судя по фото, всё хорошо'],
    ['threat.chargeback', 'Как работает возврат на карту?'],
    ['threat.chargeback', 'How do refunds to a card work?'],
    ['threat.violence', 'убиться можно'],
    ['threat.violence', 'My feet are killing me'],
    ['demand.money', 'Как у вас происходит возврат денег?'],
    ['demand.money', 'How do refunds work?'],
    ['demand.money', 'I would like to return the item'],
    ['demand.apology', 'Приношу извинения за задержку с оплатой'],
    ['demand.apology', 'I apologise for the late reply'],
    ['demand.free', 'Есть ли у вас скидка для студентов?'],
    ['demand.free', 'Do you offer a discount?'],
    ['demand.exception', 'Можно записаться на четверг?'],
    ['demand.exception', 'Can I book for Thursday?'],
    ['demand.punish', 'Позовите, пожалуйста, менеджера'],
    ['demand.punish', 'What is the name of the lady who helped me? I want to thank her'],
    ['ultimatum', 'Жду ответа до пятницы'],
    ['ultimatum', 'Please answer by Friday'],
    ['leverage', 'Перезвоните мне, иначе напишу в ФАС'],
    ['leverage', 'Call me back or I go to the ombudsman'],
    ['abuse.insult', 'Ужасный сервис и плохой ремонт'],
    ['abuse.insult', 'You are thieves'],
    ['abuse.insult', 'Мошенники!'],
    ['abuse.obscenity', 'Блин, опять не получилось'],
    ['abuse.obscenity', 'That bloody printer again'],
    ['refusal.boundary', 'Предлагаю изменить пункт 3 договора'],
    ['refusal.boundary', 'Could we change clause 3?'],
    ['evasion.proof', 'Фото пришлю вечером'],
    ['evasion.proof', 'I lost the receipt, here is a statement'],
    ['accusation.loss', 'Где мой заказ?'],
    ['accusation.loss', "I'm not saying it was you"],
    ['accusation.quality', 'Ваш администратор мне нагрубил'],
    ['accusation.fraud', "Maybe it isn't scanned yet"],
    ['accusation.fraud', 'Мошенники звонили мне от имени банка'],
    ['complaint.honest', 'Заказ 4411 пришёл разбитым, увидимся в суде'],
    ['complaint.honest', 'Order 3 arrived cracked, you idiots'],
    ['positive', 'Заранее спасибо'],
    ['positive', 'Thanks in advance'],
  ] as const)('no %s: %s', ([label, text]) => {
    expect(labels(text)).not.toContain(label)
  })
})

describe('Only the own words count', () => {
  const own = 'Добрый день, вот номер заказа: 4411.'
  test.for([
    ['quoted lines', '\n> Увидимся в суде, хамло!\n> Верните деньги'],
    [
      'a quoted letter',
      '\n\nOn Mon, 3 Mar 2026 at 10:00, Support <desk@shop.example> wrote:\nI will sue you, idiots',
    ],
    [
      'a Russian quote header',
      '\n\n3 марта 2026 г. Пункт выдачи <pvz@shop.example> писал(а):\nнапишу в прокуратуру',
    ],
    ['an original message', '\n\n-----Original Message-----\nFrom: a@b.example\nI want a refund'],
    ['a signature', '\n-- \nЮрист. Увидимся в суде'],
  ] as const)('%s adds no label', ([, rest]) => {
    expect(read(own + rest)).toEqual(read(own))
    expect(labels(rest.replace(/^[\s\S]*?(Увидимся|I will|напишу|I want)/, '$1'))).not.toEqual([])
  })
  test('a quotation inside the message adds no label', () => {
    expect(
      labels('Ваш сотрудник сказал: «я напишу на вас заявление в полицию». Это нормально?'),
    ).not.toContain('threat.police')
  })
})

const KNOWN = [
  'Верните деньги до пятницы, иначе напишу в Роспотребнадзор',
  'Вы потеряли мой товар, жду извинений',
  'Refund me by Monday or I will sue you',
  'I do not have to prove anything, you idiots',
]
const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at)
const LOOK_ALIKES: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', с: 'c', р: 'p', х: 'x', a: 'а', e: 'е', o: 'о', c: 'с', p: 'р' } // prettier-ignore

describe('Reading', () => {
  test('is the same each time, and its spans are inside the text and not empty', () => {
    const parts = fc.constantFrom(
      ...KNOWN,
      '\n',
      '> ',
      '«',
      '"',
      '...',
      '*',
      '😡',
      'х*й',
      ' если ',
      '-- ',
      '5k',
      'or ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ')
        const signals = read(text)
        expect(read(text)).toEqual(signals)
        for (const signal of signals) expect(quoteOf(text, signal).trim()).not.toBe('')
        expect([...signals].sort((a, b) => a.start - b.start)).toEqual(signals)
      }),
    )
  })

  test('is not misled by a zero-width character inside a word', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KNOWN),
        fc.nat(),
        fc.constantFrom('\u200b', '\u00ad', '\u2060'),
        (text, n, sign) => {
          const places = [...text.matchAll(/(?<=\p{L})(?=\p{L})/gu)].map((place) => place.index)
          expect(labels(insert(text, places[n % places.length] ?? 1, sign))).toEqual(labels(text))
        },
      ),
    )
  })

  test('is not misled by a letter of the other alphabet that looks the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN), fc.nat(), (text, n) => {
        const places = [...text.matchAll(/(?<=\p{L})[аеосрхaeocp](?=\p{L})/gu)].map((place) => place.index)
        const at = places[n % places.length] ?? 0
        const disguised = text.slice(0, at) + (LOOK_ALIKES[text[at] ?? ''] ?? '') + text.slice(at + 1)
        expect(labels(disguised)).toEqual(labels(text))
      }),
    )
  })

  test.for([
    ['masked', 'Это просто х*йня'],
    ['cut', 'п...ц какой-то'],
    ['spelled out', 'да вы о х у е л и'],
    ['stretched', 'сууууука'],
    ['with figures', 'заеbали, b1tch'],
    ['with a sign', 'what the f@ck'],
  ] as const)('finds an obscene word that is %s', ([, text]) => {
    expect(labels(text)).toContain('abuse.obscenity')
  })

  test('marks offsets of the text as it was given, in UTF-16 units', () => {
    const text = '😡😡 Ве\u200bрните дeньги! 🤬'
    const money = read(text).find((signal) => signal.label === 'demand.money')
    expect(money && quoteOf(text, money)).toBe('Ве\u200bрните дeньги')
  })

  test('never cuts a written word', () => {
    const text = "I can't log in and you won't get another penny, I don't care what the contract says"
    const cut = read(text).filter(
      ({ start, end }) => /\w/.test(text[start - 1] ?? '') || /\w/.test(text[end] ?? ''),
    )
    expect(cut).toEqual([])
  })

  test('takes no quotation mark for a part of a word', () => {
    const text = "'I want my money back' and that is all"
    expect(read(text).filter(({ start }) => text[start] === "'")).toEqual([])
  })

  test('spreads one intention over a list', () => {
    expect(labels('Завтра напишу в ФАС, прокуратуру и полицию, потом суд')).toEqual(
      expect.arrayContaining(['threat.regulator', 'threat.police', 'threat.court']),
    )
  })

  test('of a huge text ends, and what stands at its end is read', () => {
    for (const piece of [
      'я напишу в суд и полицию ',
      'не ',
      '«',
      'a',
      'you are ',
      'х у й ',
      'I will , or if ',
    ])
      expect(read(piece.repeat(Math.ceil(100_000 / piece.length))).length).toBeGreaterThanOrEqual(0)
    const text = `${'да '.repeat(30_000)}\nувидимся в суде`
    expect(read(text).some(({ label, end }) => label === 'threat.court' && end === text.length)).toBe(true)
  })
})

describe('Doubts', () => {
  test('are told to eyes only: what reading drives on never holds a possible label', () => {
    for (const text of KNOWN) {
      expect(read(text).some(({ tier }) => tier === 'possible')).toBe(false)
      expect(readAll(text).filter(({ tier }) => tier !== 'possible')).toEqual(read(text))
    }
  })
})
