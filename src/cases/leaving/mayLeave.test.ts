// The door: what it refuses and in which order, and that nothing it refuses is refused for good.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instant } from '../../basics/instant.ts'
import { LETTERS } from '../letter.ts'
import { BLOCKS, type Leaving, type LeavingContext, type Way } from './leave.ts'
import { gapsIn, mayLeave } from './mayLeave.ts'
import { lookWays } from './secondLook.ts'

const NOW = Date.parse('2026-03-16T12:00:00Z')
const HOUR = 3_600_000
const both = (text: string) => ({ ru: text, en: text })
const letter = (text = 'Мы проверили документы.'): Leaving => ({ kind: 'refusal', text, lang: 'ru' })
const OPEN: LeavingContext = {
  danger: false,
  closed: false,
  wait: null,
  found: [],
  open: [],
  giving: null,
  look: { needed: false, why: [], given: null, byLeaver: false, ways: [{ way: 'outside' }] },
  days: [],
  cameSince: null,
}
const kinds = (text: Leaving, c: Partial<LeavingContext>, now = NOW) => {
  const leave = mayLeave(text, { ...OPEN, ...c }, now)
  return leave.may ? [] : leave.blocks.map(({ kind }) => kind)
}
const found = (kind: string, weight: 'stops' | 'asks' = 'stops') => ({
  kind,
  weight,
  span: { start: 0, end: 2 },
  why: both(kind),
})
const waiting = (until: Instant) => ({ until, says: both('ждёт'), brokenBy: null })

describe('the door', () => {
  it('lets a calm letter without a finding out at once, with nothing asked', () => {
    expect(mayLeave(letter(), OPEN, NOW)).toEqual({ may: true, notes: [] })
  })

  it('names everything that stands before a letter at once, in one order', () => {
    const all: Partial<LeavingContext> = {
      danger: true,
      closed: true,
      wait: waiting(NOW + HOUR),
      found: [found('G3'), found('insult')],
      open: [found('G3'), found('insult')],
      giving: { stopped: true, allowed: false, why: both('сверх') },
      look: { ...OPEN.look, needed: true },
      days: [{ start: 0, end: 1 }],
      cameSince: both('новое письмо'),
    }
    expect(kinds(letter('[дата] ответим'), all)).toEqual([...BLOCKS])
  })

  it('wakes a letter when the pause is over, not a minute before', () => {
    const c = { wait: waiting(NOW + HOUR) }
    expect(kinds(letter(), c)).toEqual(['exhale'])
    expect(mayLeave(letter(), { ...OPEN, ...c }, NOW)).toMatchObject({ wakesAt: NOW + HOUR })
    expect(kinds(letter(), c, NOW + HOUR)).toEqual([])
  })

  it('lets a letter out of a pause that was broken on record, and says so beside it', () => {
    const broken = { ...waiting(NOW + HOUR), brokenBy: { at: NOW, by: 'u1', why: 'уезжаем, ответ готов' } }
    expect(mayLeave(letter(), { ...OPEN, wait: broken }, NOW)).toEqual({ may: true, notes: [both('ждёт')] })
  })

  it('keeps money tied to silence inside, whatever reason was given for keeping the words', () => {
    // Chosen about: nothing is open any more, and still it is found.
    expect(kinds(letter(), { found: [found('G3')], open: [] })).toEqual(['tied'])
  })

  it('does not let a place in brackets out, also of a letter that a person wrote', () => {
    expect(gapsIn('Вернём до [дата], [сумма] на карту')).toHaveLength(2)
    expect(kinds(letter('Вернём до [дата].'), {})).toEqual(['gap'])
  })

  it('asks for no more than danger allows: whoever asks for help is answered while it stands', () => {
    expect(kinds(letter(), { danger: true })).toEqual(['safety_first'])
    expect(kinds({ ...letter(), kind: 'threat_answer' }, { danger: true })).toEqual([])
  })

  it('takes the press of somebody else than the writer for the second look', () => {
    const needed = { ...OPEN.look, needed: true }
    expect(kinds(letter(), { look: needed })).toEqual(['second_look'])
    expect(kinds(letter(), { look: { ...needed, byLeaver: true } })).toEqual([])
  })

  it('does not take a look that said stop or change for a yes', () => {
    for (const word of ['stop', 'change'] as const) {
      const given = { way: 'colleague', word, why: 'слишком резко', name: null, by: 'u2', at: NOW } as const
      expect(kinds(letter(), { look: { ...OPEN.look, needed: true, given } })).toEqual(['second_look'])
    }
  })

  it('lets a gift out of a closed case, and a word about a mistake of ours', () => {
    expect(kinds(letter(), { closed: true })).toEqual(['closed'])
    expect(
      kinds(letter(), { closed: true, giving: { stopped: false, allowed: false, why: both('') } }),
    ).toEqual([])
  })
})

interface Standing {
  readonly letter: Leaving
  readonly c: LeavingContext
  readonly now: Instant
}
const given = (word: 'send', now: Instant) =>
  ({ way: 'outside', word, why: '', name: null, by: '', at: now }) as const

/** What each way does to the case when a person goes it. */
const DONE: Readonly<Record<Way, (s: Standing) => Standing>> = {
  wait: (s) => {
    const leave = mayLeave(s.letter, s.c, s.now)
    const now = leave.may || leave.wakesAt === null ? s.now : leave.wakesAt
    // After the night the writer reads it again; a clock alone does not speak for anybody.
    const own = s.c.look.ways.some((way) => way.way === 'own_night' && way.from <= now)
    const look = own && !s.c.look.given ? { ...s.c.look, given: given('send', now) } : s.c.look
    return { ...s, now, c: { ...s.c, look } }
  },
  change: (s) => ({
    ...s,
    letter: { ...s.letter, text: 'Сообщение получили.' },
    c: {
      ...s.c,
      wait: null,
      found: [],
      open: [],
      giving: null,
      days: [],
      cameSince: null,
      look: { ...s.c.look, given: null },
    },
  }),
  choose: (s) => ({ ...s, c: { ...s.c, open: [] } }),
  ask_look: (s) => ({ ...s, c: { ...s.c, look: { ...s.c.look, given: given('send', s.now) } } }),
  ask_owner: (s) => ({ ...s, c: { ...s.c, giving: s.c.giving && { ...s.c.giving, allowed: true } } }),
  break: (s) => ({
    ...s,
    c: {
      ...s.c,
      wait: s.c.wait && { ...s.c.wait, brokenBy: { at: s.now, by: 'owner', why: 'причина названа' } },
    },
  }),
  reopen: (s) => ({ ...s, c: { ...s.c, closed: false } }),
  note_safety: (s) => ({ ...s, c: { ...s.c, danger: false } }),
  tick_days: (s) => ({ ...s, c: { ...s.c, days: [] } }),
  read_anew: (s) => ({ ...s, c: { ...s.c, cameSince: null } }),
  // In a case somebody can read it.
  in_case: (s) => ({ ...s, c: { ...s.c, look: { ...s.c.look, given: null, ways: [{ way: 'outside' }] } } }),
}

const findings = fc.array(
  fc
    .constantFrom('G1', 'G3', 'insult', 'promise', 'concession', 'gap', 'admission')
    .chain((kind) => fc.constantFrom<'stops' | 'asks'>('stops', 'asks').map((weight) => found(kind, weight))),
  { maxLength: 4 },
)
const people = fc.array(
  fc.record({ id: fc.string({ minLength: 1 }), name: fc.string(), involved: fc.boolean() }),
  { maxLength: 3 },
)
const looks = fc
  .record({ others: people, keptAt: fc.integer({ min: NOW - 48 * HOUR, max: NOW }), needed: fc.boolean() })
  .chain(({ others, keptAt, needed }) =>
    fc
      .option(fc.constantFrom<'send' | 'change' | 'stop'>('send', 'change', 'stop'), { nil: null })
      .map((word) => ({
        needed,
        why: [both('так решено')],
        given: word && ({ way: 'outside', word, why: 'прочитано', name: null, by: '', at: NOW } as const),
        byLeaver: false,
        ways: lookWays({ others, keptAt, zone: 'Europe/Moscow' }),
      })),
  )
const standing: fc.Arbitrary<Standing> = fc.record({
  now: fc.constant(NOW),
  letter: fc.record({
    kind: fc.constantFrom(...LETTERS),
    text: fc.constantFrom('Отказываем.', 'Вернём до [дата].', 'Ответим до 20 марта.'),
    lang: fc.constantFrom<'ru' | 'en'>('ru', 'en'),
  }),
  c: fc.record({
    danger: fc.boolean(),
    closed: fc.boolean(),
    wait: fc.option(fc.integer({ min: NOW - HOUR, max: NOW + 96 * HOUR }).map(waiting), { nil: null }),
    found: findings,
    open: findings,
    giving: fc.option(
      fc.record({ stopped: fc.boolean(), allowed: fc.boolean(), why: fc.constant(both('сверх')) }),
      { nil: null },
    ),
    look: looks,
    days: fc.constantFrom([], [{ start: 0, end: 5 }]),
    cameSince: fc.constantFrom(null, both('пришло новое письмо')),
  }),
})

describe('no letter is stuck for good', () => {
  it('gives each block a way that takes it away, alone and with staff', () => {
    fc.assert(
      fc.property(standing, (s) => {
        const leave = mayLeave(s.letter, s.c, s.now)
        if (leave.may) return
        for (const block of leave.blocks) {
          const isGone = block.ways.some((way) => {
            const after = DONE[way](s)
            const again = mayLeave(after.letter, after.c, after.now)
            return again.may || again.blocks.every(({ kind }) => kind !== block.kind)
          })
          expect(isGone, block.kind).toBe(true)
        }
      }),
    )
  })

  it('lets every letter out when the first way of each block is gone, one after the other', () => {
    fc.assert(
      fc.property(standing, (start) => {
        let s = start
        for (let step = 0; step <= 2 * BLOCKS.length; step += 1) {
          const leave = mayLeave(s.letter, s.c, s.now)
          if (leave.may) return
          s = DONE[leave.blocks[0].ways[0]](s)
        }
        throw new Error('the letter never left')
      }),
    )
  })

  it('never lets a tie to silence leave, whatever else is done', () => {
    fc.assert(
      fc.property(
        standing,
        fc.array(
          fc.constantFrom<Way>(
            'wait',
            'choose',
            'ask_look',
            'ask_owner',
            'break',
            'reopen',
            'note_safety',
            'tick_days',
            'read_anew',
          ),
        ),
        (start, ways) => {
          const tied = { ...start, c: { ...start.c, found: [found('G3')] } }
          const s = ways.reduce<Standing>((at, way) => DONE[way](at), tied)
          expect(mayLeave(s.letter, s.c, s.now).may).toBe(false)
        },
      ),
    )
  })
})
