// A kindness is kept as one: told with its reason, never as a new rule, and remembered when the same is refused to somebody else.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGS } from '../../basics/lang.ts'
import { alike, unlike } from './alike.ts'
import { OneOffFacts, oneOffSentence, type OneOff } from './oneOff.ts'

const kept: OneOff = {
  id: '1',
  client: 'Anna',
  on: '2026-03-12',
  what: 'держали шесть коробок сверх предела до пятницы бесплатно.',
  why: 'машина клиента сломалась',
  clause: '3.5',
}
const shipped: OneOff = {
  id: '2',
  client: 'Ben',
  on: '2026-05-02',
  what: 'we stored three extra boxes over the weekend free of charge',
  why: 'the courier did not come',
}

describe('The sentence of a one-off', () => {
  test('says what, why, and that the clause stays', () => {
    expect(oneOffSentence(kept, 'ru')).toBe(
      '12 марта 2026 года сверх договора, один раз: держали шесть коробок сверх предела до пятницы бесплатно. ' +
        'Причина: машина клиента сломалась. Это разовая уступка, п. 3.5 остаётся.',
    )
    expect(oneOffSentence(shipped, 'en')).toBe(
      'On 2 May 2026 we gave this once, beyond the agreement: we stored three extra boxes over the weekend free of charge. ' +
        'Reason: the courier did not come. It is a one-off; the agreement stays as it is.',
    )
  })
  test('ends its parts once, however they were typed', () => {
    const typed = { ...kept, what: 'подождали\n до среды ...', why: 'праздник;' }
    expect(oneOffSentence(typed, 'ru')).toContain('один раз: подождали до среды. Причина: праздник. Это')
  })
  test('holds in one line whatever was typed, in both languages', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.string({ maxLength: 500 }), (what, why) => {
        for (const lang of LANGS) expect(oneOffSentence({ ...kept, what, why }, lang)).not.toContain('\n')
      }),
    )
  })
})

describe('A one-off', () => {
  test('needs to say what was given, why and on which day', () => {
    const facts = { what: 'ждали день', why: 'болезнь', on: '2026-03-12' }
    expect(OneOffFacts.safeParse(facts).success).toBe(true)
    expect(OneOffFacts.safeParse({ ...facts, what: '  ' }).success).toBe(false)
    expect(OneOffFacts.safeParse({ ...facts, why: '' }).success).toBe(false)
    expect(OneOffFacts.safeParse({ ...facts, on: '2026-02-30' }).success).toBe(false)
    expect(OneOffFacts.safeParse({ ...facts, what: 'x'.repeat(501) }).success).toBe(false)
  })
})

describe('A refusal is like a one-off', () => {
  test('of the same clause, when it is the same client', () => {
    const refused = { clauses: ['4.4', '3.5'], text: 'Подождите, пожалуйста, с оплатой.' }
    expect(alike(refused, [kept], 'Anna')).toMatchObject([{ sameClause: true, shared: [] }])
    // Another client's agreement has numbers of its own.
    expect(alike(refused, [kept], 'Boris')).toEqual([])
  })
  test('that speaks of two of the same things, whatever the endings', () => {
    const refused = { text: 'Пусть коробки полежат у вас бесплатно ещё неделю.' }
    expect(alike(refused, [kept], 'Boris')[0]?.shared).toEqual(['box', 'бесплатн'])
  })
  test('and one thing in common is not enough', () => {
    expect(alike({ text: 'Где моя коробка?' }, [kept], 'Boris')).toEqual([])
    expect(alike({ text: 'Please give the client one more discount' }, [shipped], 'Boris')).toEqual([])
  })
  test('in the same language; a thing is known in both', () => {
    const refused = { text: 'Could you keep my extra box for the weekend?' }
    expect(alike(refused, [shipped], 'Cleo')[0]?.shared).toEqual(['extra', 'box', 'weekend'])
  })
  test('newest first', () => {
    const later = { ...kept, id: '3', on: '2026-06-01' }
    const found = alike({ clauses: ['3.5'], text: '' }, [kept, later], 'Anna')
    expect(found.map(({ oneOff }) => oneOff.id)).toEqual(['3', '1'])
  })
  test('and text of any size and kind is read within its bounds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        expect(alike({ text }, [kept, shipped], 'Anna').length).toBeLessThanOrEqual(2)
      }),
    )
    expect(alike({ text: 'коробки '.repeat(100_000) }, [kept], 'Boris')).toEqual([])
  })
})

describe('The desk says when like cases would be treated unlike', () => {
  const refused = { text: 'Держать лишние коробки бесплатно до пятницы' }

  test('to this client, with the day, and how to go on', () => {
    const found = unlike(refused, [kept], 'Anna')
    expect(found).toMatchObject({ same: [{ id: '1' }], others: 0 })
    expect(found?.why.ru).toBe(
      'Этому клиенту похожее уже давали один раз: 12 марта 2026 года. ' +
        'Если случай другой, скажите в письме, чем; если такой же, дайте то же самое.',
    )
    expect(found?.why.en).toContain('This client was given something like it once before: 12 March 2026.')
  })
  test('to this client more than once, each day named once', () => {
    const again = { ...kept, id: '6' }
    const later = { ...kept, id: '7', on: '2026-04-01' }
    expect(unlike(refused, [kept, again, later], 'Anna')?.why.en).toContain(
      'This client was given something like it before: 1 April 2026 and 12 March 2026.',
    )
  })
  test('to others, whom it counts and never names', () => {
    const again = { ...kept, id: '4', on: '2026-04-01' }
    const third = { ...kept, id: '5', client: 'Vera' }
    const found = unlike(refused, [kept, again, third], 'Dmitry')
    expect(found).toMatchObject({ same: [], others: 2 })
    expect(found?.why.ru).toContain('Похожее давали и другим клиентам: 2.')
    const said = JSON.stringify(found)
    for (const theirs of ['Anna', 'Vera', kept.what, kept.why, 'марта']) expect(said).not.toContain(theirs)
  })
  test('and is silent when nothing like it was ever given', () => {
    expect(
      unlike({ clauses: ['4.4'], text: 'Выплатить упущенную прибыль' }, [kept, shipped], 'Anna'),
    ).toBeNull()
    expect(unlike(refused, [], 'Anna')).toBeNull()
  })
})
