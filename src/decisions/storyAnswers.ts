// What a worked story expects, and how far an examination gives it: one comparison for the tests and for people.
import type { Examination } from './examination.ts'

type Json = Readonly<Record<string, unknown>>
const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : [])
const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})

/** One expected fact beside the given one. */
export interface Compared {
  readonly what: string
  readonly expected: string
  readonly given: string
  readonly same: boolean
}

const sortedWords = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(String) : []).sort((a, b) => a.localeCompare(b))

const row = (what: string, expected: unknown, given: unknown): Compared => {
  const [a, b] = [JSON.stringify(expected) ?? 'nothing', JSON.stringify(given) ?? 'nothing']
  return { what, expected: a, given: b, same: a === b }
}

/** Every answer of a worked story (`exhale.story/1` with its answers) beside what the examination of its facts gave. */
export function compareWithStory(story: Json, given: Examination): Compared[] {
  return [
    ...claims(story, given),
    ...overages(story, given),
    ...reconciliation(story, given),
    ...deadlines(story, given),
    ...screening(story, given),
    row('groups', sortedWords(story['conductGroups']), sortedWords(given.thread.groups)),
    row('decision', object(story['outcome'])['decision'], given.advice.decision),
    costRow(object(story['economics'])['costToServe'], given.economics?.costToServe),
    ...(story['concern'] === undefined
      ? []
      : [
          row(
            'concern',
            typeof story['concern'] === 'string' ? story['concern'] : object(story['concern'])['level'],
            given.concern.level,
          ),
        ]),
  ]
}

/** One worked story names its cost in whole units; the examination rounds to minor units as the surface says. */
const costRow = (expected: unknown, given: number | undefined): Compared =>
  row(
    'cost to serve',
    expected,
    Number.isInteger(expected) && given !== undefined ? Math.round(given) : given,
  )

function claims(story: Json, given: Examination): Compared[] {
  return list(story['claims']).flatMap((claim) => {
    const judged = given.claims.find((c) => c.id === claim['id'])
    const name = `claim ${String(claim['id'])}`
    return [
      row(name, claim['verdict'], judged?.verdict),
      ...(claim['amountDue'] === undefined
        ? []
        : [row(`${name} due`, claim['amountDue'], judged?.amountDue)]),
    ]
  })
}

function overages(story: Json, given: Examination): Compared[] {
  const expected = list(story['overages'])
  const rows = expected.map((overage) => {
    const found = given.overages.find((o) => o.clause === overage['clause'])
    const fields = Object.keys(overage)
    return row(
      `overage ${String(overage['clause'])}`,
      overage,
      found ? Object.fromEntries(fields.map((f) => [f, Reflect.get(found, f)])) : undefined,
    )
  })
  return [...rows, row('number of overages', expected.length, given.overages.length)]
}

function reconciliation(story: Json, given: Examination): Compared[] {
  const expected = object(story['reconciliation'])
  const known: readonly (readonly [string, unknown])[] = [
    ['expectedBalance', given.reconciliation.balance],
    ['counted', given.reconciliation.counted],
    ['difference', given.reconciliation.difference],
    ['volumeByDate', given.reconciliation.volumeByDate],
  ]
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(object(value)).sort(([a], [b]) => a.localeCompare(b)))
  const kinds = list(expected['anomalies'])
    .map((a) => `${String(a['kind'])} ${sortedWords(a['entries']).join('+')}`)
    .sort()
  return [
    ...known
      .filter(([field]) => expected[field] !== undefined)
      .map(([field, value]) => row(field, sorted(expected[field]), sorted(value))),
    ...(expected['anomalies']
      ? [
          row(
            'anomalies',
            kinds,
            given.reconciliation.anomalies.map((a) => `${a.kind} ${sortedWords(a.entries).join('+')}`).sort(),
          ),
        ]
      : []),
  ]
}

const DEADLINE_FIELDS = ['rule', 'from', 'due', 'dayType', 'metBy'] as const
function deadlines(story: Json, given: Examination): Compared[] {
  const expected = list(story['deadlines'])
  const rows = expected.map((deadline) => {
    const same = given.deadlines.find((d) => d.rule === deadline['rule'] && d.from === deadline['from'])
    const fields = DEADLINE_FIELDS.filter((f) => deadline[f] !== undefined)
    const pick = (from: object | undefined): unknown =>
      from
        ? Object.fromEntries(fields.map((f) => [f, Reflect.get(from, f)]))
        : given.deadlines.map((d) => d.rule)
    return row(`deadline ${String(deadline['rule'])}`, pick(deadline), pick(same))
  })
  return [...rows, row('number of deadlines', expected.length, given.deadlines.length)]
}

function screening(story: Json, given: Examination): Compared[] {
  const expected = object(object(story['inquiry'])['expected'])
  const flags = list(expected['signals'])
    .map((s) => String(s['type']))
    .filter((t) => t.startsWith('redflag.') || t === 'history.match')
    .map((t) => t.replace('redflag.', ''))
    .sort()
  return [
    row('red flags', flags, (given.inquiry?.redFlags ?? []).map((f) => f.flag).sort()),
    row('screening advice', expected['advice'], given.inquiry?.advice),
  ]
}
