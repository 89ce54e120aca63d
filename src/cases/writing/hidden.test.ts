// What leaves the firm names nobody, and what comes back is whole again.
import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStory } from '../readStory.ts'
import { hide, unhide, type KnownPeople } from './hidden.ts'
import { knownPeople } from './peopleOfCase.ts'

const RU: KnownPeople = {
  lang: 'ru',
  names: [
    'Виктор Семёнович Ларин',
    'Надя',
    'Зелинская Ольга',
    'Павел',
    'Химчистка «Пена и пар» (ИП Умнова Т. Г.)',
  ],
  marks: ['IN-7781', 'ячейка Б'],
}
const EN: KnownPeople = {
  lang: 'en',
  names: ['Mrs E. Pell', 'Will Marsh', 'Larch Hosting Ltd'],
  marks: ['INODE-05'],
}
const hidden = (text: string, known: KnownPeople = RU): string => hide(text, known).text

describe('a hidden text', () => {
  it('has no name in any of its forms, with capitals or without', () => {
    expect(hidden('Отдайте Наде или НАДЕ, а не наде с Ольгой Зелинской.')).toBe(
      'Отдайте [ИМЯ 1] или [ИМЯ 2], а не [ИМЯ 3] с [ИМЯ 4].',
    )
    expect(hidden('Павла не было, Виктору Семёновичу не позвонили')).toBe(
      '[ИМЯ 1] не было, [ИМЯ 2] не позвонили',
    )
    expect(hidden("I told mrs pell and Will's boss at Larch Hosting", EN)).toBe(
      'I told mrs [NAME 1] and [NAME 2] boss at [NAME 3]',
    )
  })

  it('keeps the words that only look like a name', () => {
    expect(hidden('Над этим надо подумать')).toBe('Над этим надо подумать')
    expect(hidden('you will see the marsh', { ...EN, names: ['Will'] })).toBe('you will see the marsh')
  })

  it('has no address, no phone, no number of a paper, no sum and no date', () => {
    expect(
      hidden(
        'Пишите на v.l@mail.example или +7 (495) 000-00-44, ул. Лесная, д. 5, кв. 12. Акт № 0684 от 3 февраля.',
      ),
    ).toBe(
      'Пишите на [ПОЧТА 1] или [ТЕЛЕФОН 1], [АДРЕС 1], [АДРЕС 2], [АДРЕС 3]. Акт № [НОМЕР 1] от [ДАТА 1].',
    )
    expect(
      hidden('Call 020 7946 0177 about order no. 20417: £38.40 by 14 May, 7 Oak Lane, SW1A 2AA', EN),
    ).toBe('Call [PHONE 1] about order no. [NUMBER 1]: [SUM 1] by [DATE 1], [ADDRESS 1], [ADDRESS 2]')
  })

  it('hides who nobody told us about where a sentence gives them away', () => {
    expect(hidden('Мне обещал менеджер Аркадий, потом и Жанна подтвердила')).toBe(
      'Мне обещал менеджер [ИМЯ 1], потом и [ИМЯ 2] подтвердила',
    )
  })

  it('keeps clauses, small numbers and days without a name: they say what is meant and not who', () => {
    const text = 'По п. 3.5 и ст. 896 ГК мы ответим завтра, у вас 10 дней.'
    expect(hidden(text)).toBe(text)
  })

  it('gives the same words the same place, and other words another', () => {
    expect(hidden('Надя, 500 ₽. Надя! 600 ₽, 500 ₽')).toBe(
      '[ИМЯ 1], [СУММА 1]. [ИМЯ 1]! [СУММА 2], [СУММА 1]',
    )
  })
})

describe('what comes back', () => {
  it('has its words again, also where the places moved', () => {
    const { places } = hide('Надя вернёт 500 ₽ до 3 мая.', RU)
    expect(unhide('До [ДАТА 1] [ имя 1 ] вернёт [СУММА 1].', places)).toEqual({
      ok: true,
      value: 'До 3 мая Надя вернёт 500 ₽.',
    })
  })

  it('is refused when a fact is missing or when there is one that nobody gave', () => {
    const { places } = hide('Надя вернёт 500 ₽.', RU)
    expect(unhide('[ИМЯ 1] вернёт деньги.', places)).toEqual({ ok: false, error: 'place_lost' })
    expect(unhide('[ИМЯ 1] вернёт [СУММА 1] и [СУММА 2].', places)).toEqual({
      ok: false,
      error: 'place_made_up',
    })
  })

  it('keeps a text that already spoke in places apart from ours', () => {
    const text = 'Он написал «[СУММА 1]» и ещё 500 ₽ [[ваше имя]]'
    const { text: without, places } = hide(text, RU)
    expect(unhide(without, places)).toEqual({ ok: true, value: text })
  })
})

/** Whatever tells a person apart, in any of the ways people write it. */
const planted = fc.oneof(
  fc.constantFrom('Надя', 'Наде', 'НАДЕЙ', 'Виктором Семёновичем', 'Умновой Т. Г.', 'ларина', 'Зелинскую'),
  fc.stringMatching(/^[a-z]{2,12}(?:\.[a-z]{2,8})?@[a-z]{3,12}\.(?:example|ru)$/),
  fc.stringMatching(/^\+?[78] ?\(?9\d\d\)?[ -]?\d{3}-?\d\d-?\d\d$/),
  fc.stringMatching(/^(?:[АБВ]{1,2}-)?\d{3,12}$/),
  fc.stringMatching(/^[1-9]\d{0,2} \d{3} ₽$/),
  fc.stringMatching(/^(?:[12]\d|[1-9]) (?:мая|июня|ноября) 20[2-3]\d$/),
  fc.stringMatching(/^https:\/\/[a-z]{3,10}\.example\/[a-z0-9]{1,12}$/),
)
const WORDS = [
  'верните',
  'прошу',
  'вчера',
  'деньги',
  'и',
  'не',
  'отдали',
  'по',
  'п. 3.5',
  'акт №',
  '—',
  'сказала,',
  '10 дней',
]
const told = fc.array(
  fc.oneof(
    fc.constantFrom(...WORDS),
    planted.map((was) => ({ was })),
  ),
  { maxLength: 24 },
)

describe('every text', () => {
  it('comes back as it was and shows nothing of what was planted', () => {
    fc.assert(
      fc.property(told, (parts) => {
        const text = parts.map((part) => (typeof part === 'string' ? part : part.was)).join(' ')
        const { text: without, places } = hide(text, RU)
        for (const part of parts)
          if (typeof part !== 'string') expect(without.toLowerCase()).not.toContain(part.was.toLowerCase())
        expect(unhide(without, places)).toEqual({ ok: true, value: text })
      }),
      { numRuns: 300 },
    )
  })

  it('of any signs comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { text: without, places } = hide(text, EN)
        expect(unhide(without, places)).toEqual({ ok: true, value: text.normalize('NFC') })
      }),
    )
  })
})

describe('letters and messages of the examples', () => {
  it.each(readdirSync('demo/stories'))('%s: no name, address or number of its people is left', (name) => {
    const { facts } = readStory(JSON.parse(readFileSync(`demo/stories/${name}`, 'utf8')))
    if (!facts) throw new Error('an example cannot be read')
    const known = knownPeople(facts)
    for (const { text } of facts.messages) {
      const { text: without, places } = hide(text, known)
      expect(unhide(without, places)).toEqual({ ok: true, value: text.normalize('NFC') })
      for (const mark of known.marks) expect(without).not.toContain(mark)
      expect(without).not.toMatch(/\d{4}/)
    }
  })
})
