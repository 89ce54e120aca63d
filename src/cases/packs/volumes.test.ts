// How a report is cut into volumes: one file while it is small; beyond that every exhibit stands once in each part.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportInput } from './report.ts'
import { volumesOf } from './volumes.ts'

const empty = reportInput({
  lang: 'ru',
  pack: 'x',
  made: 0,
  timezone: 'UTC',
  facts: null,
  conclusions: null,
  title: 'x',
  selection: { exhibits: [], refused: [], sections: new Set() },
  numbers: new Map(),
  holes: [],
  began: null,
  gaps: [],
  anchoring: { state: 'not_anchored', upTo: null },
  log: { fingerprint: '', size: 1, origin: '' },
  files: new Map(),
  check: [],
})
const exhibit = (at: number, length = 10, isEvent = true) => ({
  letter: `L${at}`,
  kind: '',
  title: '',
  number: '',
  entry: String(at),
  says: '',
  known: '',
  late: false,
  weight: '',
  rows: [],
  quote: 'x'.repeat(length),
  notes: [],
  files: [],
  what: '',
  isEvent,
})
const of = (exhibits: readonly ReturnType<typeof exhibit>[]) => volumesOf({ ...empty, exhibits })

describe('A report', () => {
  test('of up to 200 short exhibits is one file', () => {
    const volumes = of(Array.from({ length: 200 }, (_, at) => exhibit(at)))
    expect(volumes.map(({ path, input }) => [path, input.part, input.volume])).toEqual([
      ['report.pdf', 'whole', ''],
    ])
  })
  test('of few but very long texts is cut as well', () => {
    const volumes = of(Array.from({ length: 40 }, (_, at) => exhibit(at, 20_000)))
    expect(volumes.map(({ input }) => input.part)).toEqual([
      'front',
      'timeline',
      'list',
      'texts',
      'texts',
      'texts',
    ])
  })
  test('loses, doubles and reorders no exhibit, and says in the list where each text stands', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 40_000 }), fc.boolean()), { maxLength: 1_500 })
    fc.assert(
      fc.property(some, (made) => {
        const exhibits = made.map(([length, isEvent], at) => exhibit(at, length, isEvent))
        const volumes = of(exhibits)
        const letters = (part: string) =>
          volumes.flatMap(({ input }) =>
            input.part === part ? input.exhibits.map(({ letter }) => letter) : [],
          )
        const all = exhibits.map(({ letter }) => letter)
        if (volumes.length === 1) {
          expect(letters('whole')).toEqual(all)
          return
        }
        expect(letters('texts')).toEqual(all)
        expect(letters('list')).toEqual(all)
        expect(letters('timeline')).toEqual(exhibits.filter((one) => one.isEvent).map(({ letter }) => letter))
        expect(volumes.map(({ path }) => path)).toEqual(
          volumes.map((_, at) => (at === 0 ? 'report.pdf' : `report-${at + 1}.pdf`)),
        )
        const stands = new Map(
          volumes.flatMap(({ input }, at) =>
            input.part === 'texts'
              ? input.exhibits.map(({ letter }) => [letter, `том ${at + 1}`] as const)
              : [],
          ),
        )
        for (const { input } of volumes)
          if (input.part === 'list')
            for (const one of input.exhibits) expect(one.place).toBe(stands.get(one.letter))
      }),
      { numRuns: 20 },
    )
  })
})
