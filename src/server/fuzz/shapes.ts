// Values made from the schema of a route: of the right shape with hostile contents, or of a shape that is wrong somewhere.
import * as fc from 'fast-check'

export type Schema = Readonly<Record<string, unknown>>
type Made = fc.Arbitrary<unknown>

/** Texts that have broken programs before: of the database, of pages, of spreadsheets, of paths, of scripts, of Unicode. */
export const HOSTILE_TEXTS = [
  '',
  ' ',
  '\0',
  '\u0001\u001B[2J',
  '\uD800',
  '\uDFFF\uD800',
  '\uFEFF',
  '\u202Egnp.exe',
  'e\u0301'.repeat(50),
  "'; drop table message; --",
  "' or '1'='1",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=cmd|calc!A1',
  '@SUM(1+1)',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '${process.env}',
  '{{7*7}}',
  '%00%0a%0d',
  'a\r\nSet-Cookie: x=1',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e999',
  '9'.repeat(400),
  '2026-02-31',
  '0000-00-00T00:00:00Z',
  '+275760-09-14T00:00:00.000Z',
  '-271821-04-19T00:00:00.000Z',
  '9999-12-31T23:59:60Z',
  '🙂'.repeat(100),
  'ß'.normalize('NFD').toUpperCase(),
] as const

const NUMBERS = [0, -0, 1, -1, 0.1, 1e-320, 2 ** 31, 2 ** 53, -(2 ** 53), 2 ** 63, 1e21, 1.7e308]
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'id',
  'kind',
  'at',
  'toString',
  '',
  '\0',
  'x'.repeat(300),
]

const objectOf = (entries: readonly (readonly [string, unknown])[]): unknown => Object.fromEntries(entries)

/** Any JSON value, wild at every level. */
export const anything: Made = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<unknown>(...HOSTILE_TEXTS, ...NUMBERS, null, true, false),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 4 }).map(objectOf),
  ),
})).value

/** What some deep or wide value costs is known beforehand: a few hundred kilobytes. */
const TOO_MUCH: readonly string[] = [
  '['.repeat(5_000) + ']'.repeat(5_000),
  '{"a":'.repeat(2_000) + '1' + '}'.repeat(2_000),
  `[${'{},'.repeat(20_000)}{}]`,
  `{${Array.from({ length: 5_000 }, (_, at) => `"k${at}":1`).join(',')}}`,
  JSON.stringify({ text: 'я'.repeat(200_000) }),
]
export const BROKEN_JSON: readonly string[] = [
  '',
  '{',
  '{"a":',
  '[1,',
  'nul',
  'NaN',
  '{"a":1}{"b":2}',
  '\uFEFF{}',
  "{'a':1}",
  '{"a":1,}',
  '"\\ud800"',
  ...TOO_MUCH,
]

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const bound = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

/** A text that the schema lets pass by its length, hostile within it; `known` are ids that exist. */
function textOf(schema: Schema, known: readonly string[]): Made {
  const [least, most] = [bound(schema['minLength'], 0), bound(schema['maxLength'], 2_000)]
  const fitted = (text: string): string => text.slice(0, most).padEnd(Math.min(least, most), 'x')
  const wild = fc.oneof(
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constant('я'.repeat(Math.min(most, 120_000))),
    fc.constantFrom('2026-11-20T10:00:00Z', '2026-11-20', 'EUR', 'ru'),
  )
  if (schema['format'] === 'uuid') return fc.oneof(fc.constantFrom(...known), fc.uuid())
  if (schema['format'] === 'email') return fc.emailAddress()
  if (schema['format'] === 'date-time')
    return fc
      .date({
        min: new Date('0001-01-01T00:00:00Z'),
        max: new Date('9999-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((day) => day.toISOString())
  if (typeof schema['pattern'] === 'string')
    return fc.oneof(fc.stringMatching(new RegExp(schema['pattern'], 'u')), wild.map(fitted))
  return fc.oneof(
    { weight: 4, arbitrary: wild.map(fitted) },
    { weight: 1, arbitrary: fc.constantFrom(...known).map(fitted) },
  )
}

function numberOf(schema: Schema): Made {
  const [least, most] = [bound(schema['minimum'], -(2 ** 53) + 1), bound(schema['maximum'], 2 ** 53 - 1)]
  if (schema['type'] === 'integer')
    return fc.oneof(fc.integer({ min: least, max: most }), fc.constantFrom(least, most))
  return fc.oneof(fc.constantFrom(...NUMBERS), fc.double({ noNaN: true }))
}

function fieldsOf(schema: Schema, known: readonly string[]): Made {
  const properties = isSchema(schema['properties']) ? Object.entries(schema['properties']) : []
  const required = new Set(list(schema['required']))
  const given = properties.map(([name, of]) => {
    const value = valueOf(isSchema(of) ? of : {}, known).map((made) => [[name, made]] as [string, unknown][])
    return required.has(name) ? value : fc.oneof(value, fc.constant<[string, unknown][]>([]))
  })
  const isOpen = schema['additionalProperties'] !== false
  const more = fc.array(fc.tuple(fc.constantFrom(...KEYS), anything), { maxLength: isOpen ? 2 : 0 })
  // What the shape names comes last, so that a wild key never takes its place.
  return fc.tuple(more, ...given).map((parts) => objectOf(parts.flat()))
}

/** A value of the shape of a schema, hostile wherever the shape leaves room. */
export function valueOf(schema: Schema, known: readonly string[]): Made {
  const choices = [...list(schema['anyOf']), ...list(schema['oneOf'])].filter(isSchema)
  if (choices.length > 0) return fc.oneof(...choices.map((one) => valueOf(one, known)))
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...list(schema['enum']))
  if ('const' in schema) return fc.constant(schema['const'])
  switch (schema['type']) {
    case 'object':
      return fieldsOf(schema, known)
    case 'array':
      return fc.array(valueOf(isSchema(schema['items']) ? schema['items'] : {}, known), {
        minLength: bound(schema['minItems'], 0),
        maxLength: Math.max(bound(schema['minItems'], 0), Math.min(bound(schema['maxItems'], 4), 4)),
      })
    case 'string':
      return textOf(schema, known)
    case 'number':
    case 'integer':
      return numberOf(schema)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return anything
  }
}

/** A list that is longer than any list should be, of small things; of big ones two are too many for a test. */
const repeated = (value: unknown): unknown[] =>
  Array.from({ length: (JSON.stringify(value) ?? '').length < 200 ? 6_000 : 2 }, () => value)

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => isSchema(value)

/** The value with one thing wrong: a field gone, of another type, one too many, too deep, too long, or all of it else. */
export const wrongOf = (valid: Made): Made =>
  fc.tuple(valid, anything, fc.nat(), fc.nat({ max: 6 })).map(([value, other, place, how]) => {
    if (how === 0 || !isFields(value)) return other
    const names = Object.keys(value)
    const name = names[place % Math.max(names.length, 1)] ?? 'x'
    const { [name]: _gone, ...rest } = value
    if (how === 1) return rest
    if (how === 2) return { ...value, [`${name}x`]: other }
    if (how === 3) return { ...value, [name]: repeated(value[name]) }
    if (how === 4) return { ...value, [name]: `${'x'.repeat(130_000)}${String(place)}` }
    if (how === 5) return [value, value]
    return { ...value, [name]: other }
  })

/** What people do send where a text, a day or a number stands: right by its shape, odd by what it says. */
const PLAUSIBLE = [
  '2026-11-20',
  '2026-11-21T10:00:00Z',
  '2028-02-29',
  '0001-01-01',
  '9999-12-31',
  '2027-03-28T01:30:00+03:00',
  'in',
  'out',
  'client',
  'email',
  'other',
  'EUR',
  'Верните деньги до 18:00, иначе напишу в прокуратуру.',
  1,
  0,
  0.005,
  1_000_000_000_000,
  true,
] as const

type Path = readonly (string | number)[]
const leavesOf = (value: unknown, path: Path = []): readonly Path[] => {
  const inside = Array.isArray(value)
    ? (value as unknown[]).map((one, at): [number, unknown] => [at, one])
    : isFields(value)
      ? Object.entries(value)
      : []
  return inside.length > 0 ? inside.flatMap(([key, one]) => leavesOf(one, [...path, key])) : [path]
}

function withLeaf(value: unknown, [key, ...further]: Path, leaf: unknown): unknown {
  if (key === undefined) return leaf
  if (Array.isArray(value))
    return (value as unknown[]).map((one, at) => (at === key ? withLeaf(one, further, leaf) : one))
  return isFields(value) ? { ...value, [key]: withLeaf(value[key], further, leaf) } : leaf
}

/** A value that is taken as it is, with up to three of its places changed: what gets past the first door. */
export function nearlyOf(taken: unknown, schema: Schema, known: readonly string[]): Made {
  const properties = isSchema(schema['properties']) ? Object.entries(schema['properties']) : []
  const more = properties.map(([name, of]) =>
    valueOf(isSchema(of) ? of : {}, known).map((made): [Path, unknown] => [[name], made]),
  )
  const other = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<unknown>(...PLAUSIBLE, ...known) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...HOSTILE_TEXTS, ...NUMBERS) },
    { weight: 1, arbitrary: anything },
  )
  const leaves = leavesOf(taken)
  const change = fc.oneof(fc.tuple(fc.constantFrom(...leaves), other), ...(isFields(taken) ? more : []))
  return fc
    .array(change, { maxLength: 3 })
    .map((changes) => changes.reduce((value, [path, leaf]) => withLeaf(value, path, leaf), taken))
}
