// Requests for a route, made from its own documentation: ids that exist, are somebody else's or never were; bodies of the
// right shape and of wrong ones; headers that nobody sends.
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { projectFile } from '../projectFolder.ts'
import { BODIES } from '../testBodies.ts'
import type { Ids } from '../testBelongings.ts'
import type { Route } from '../testRoutes.ts'
import { BROKEN_JSON, HOSTILE_TEXTS, nearlyOf, valueOf, wrongOf } from './shapes.ts'

export interface Asked {
  readonly url: string
  readonly body: string | Buffer | undefined
  readonly headers: Readonly<Record<string, string>>
}

/** Ids by the name of the parameter: those of the asking organisation, and those of another one. */
export interface KnownIds {
  readonly own: Readonly<Record<string, string>>
  readonly foreign: Readonly<Record<string, string>>
}

const RAW_PARTS = [
  '%00',
  '%',
  '%E0%A4%A',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e',
  '*',
  'a'.repeat(255),
  '%F0%9F%99%82',
  '{case}',
]
/** A lone surrogate has no address: it becomes the mark that says so. */
const encoded = (text: string): string => encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'))

const idOf = (name: string, { own, foreign }: KnownIds): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(own[name] ?? 'x') },
    { weight: 1, arbitrary: fc.constant(foreign[name] ?? 'x') },
    { weight: 1, arbitrary: fc.uuid() },
    {
      weight: 2,
      arbitrary: fc.oneof(fc.constantFrom(...RAW_PARTS), fc.constantFrom(...HOSTILE_TEXTS).map(encoded)),
    },
  )

const urlOf = (route: Route, known: KnownIds): fc.Arbitrary<string> => {
  const names = Array.from(route.path.matchAll(/\{(\w+)\}/gu), ([, name = '']) => name)
  const asked = route.query.map(({ name, schema }) =>
    fc
      .oneof(valueOf(schema, Object.values(known.own)), fc.constantFrom<unknown>(...HOSTILE_TEXTS))
      .map((value) => `${name}=${encoded(String(value))}`),
  )
  return fc
    .tuple(
      fc.tuple(...names.map((name) => idOf(name, known))),
      fc.subarray(asked).chain((some) => fc.tuple(...some)),
    )
    .map(([ids, query]) => {
      const path = names.reduce((filled, name, at) => filled.replace(`{${name}}`, ids[at] ?? ''), route.path)
      return query.length > 0 ? `${path}?${query.join('&')}` : path
    })
}

const LONG = 'x'.repeat(9_000)
const odd = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values)
/** Whoever shows a wrong key is nobody, whatever else they show: such requests come to an early end, so they are few. */
const KEYS = odd(['', 'Bearer', 'Bearer x', `Bearer exh_${'a'.repeat(43)}`, 'Basic Og==', LONG])
const HEADERS: fc.Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  { weight: 10, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: KEYS.map((authorization) => ({ authorization })) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        'idempotency-key': odd([
          '',
          'x',
          'eight-or-more',
          LONG,
          "'; drop table write_once; --",
          '\u00FF'.repeat(20),
        ]),
        'accept-language': odd(['', '*', 'ru;q=x', ',,,;;;', LONG, 'en;q=1e999', 'ru-RU,ru;q=0.9']),
        accept: odd(['text/html', '*/*', LONG]),
        'x-forwarded-for': odd(['203.0.113.9', "' or 1=1", LONG]),
        'if-none-match': odd(['*', '"x"']),
      },
      { requiredKeys: [] },
    ),
  },
)
const WRONG_TYPES = [
  '',
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=line',
  'application/json; charset=utf-16',
  'application/json, text/plain',
  LONG,
]

const multipart = (name: string, text: string): string =>
  `--line\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n${text}\r\n--line--\r\n`
const FILES = { 'content-type': 'multipart/form-data; boundary=line' }
const uploads: fc.Arbitrary<Omit<Asked, 'url'>> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...HOSTILE_TEXTS), fc.constantFrom(...HOSTILE_TEXTS, ...BROKEN_JSON.slice(0, 8)))
    .map(([name, text]) => ({ body: multipart(`${name}.txt`, text), headers: FILES })),
  fc
    .constantFrom(
      '--line',
      '--line--',
      '--line\r\n\r\n',
      multipart('a', 'x').slice(0, 60),
      multipart('a.zip', 'PK\u0003\u0004'),
    )
    .map((body) => ({ body, headers: FILES })),
)

/** A long run goes further in: bodies that are taken, with something in them changed. */
export const IS_LONG = process.env['EXHALE_RUNS'] !== undefined

/** A whole case with everything in it, as the story tells it. */
const story: unknown = JSON.parse(
  readFileSync(projectFile('demo', 'stories', 'ru-01-shelf-overflow.json'), 'utf8'),
)
/** What those routes take that name nothing and so are not among the bodies of the walls. */
const MORE_BODIES: Readonly<Record<string, unknown>> = {
  openCase: { facts: story },
  examine: { facts: story },
  openCaseOfClient: { facts: story },
}

/** A body that the route takes; null where the tests know of none. */
function takenBy({ operation }: Route, known: KnownIds): unknown {
  const body = MORE_BODIES[operation] ?? BODIES[operation] ?? null
  return typeof body === 'function' ? (body as (ids: Ids) => unknown)(known.own) : body
}

function bodyOf(route: Route, known: KnownIds): fc.Arbitrary<Omit<Asked, 'url'>> {
  const headers = HEADERS
  if (route.method === 'get') return headers.map((given) => ({ body: undefined, headers: given }))
  const valid = valueOf(route.body ?? {}, Object.values(known.own))
  const text = (made: fc.Arbitrary<unknown>) => made.map((value) => JSON.stringify(value) ?? 'null')
  const json = (made: fc.Arbitrary<string>) =>
    fc
      .tuple(made, headers)
      .map(([body, given]) => ({ body, headers: { ...given, 'content-type': 'application/json' } }))
  const mistyped = fc
    .tuple(text(valid), fc.constantFrom(...WRONG_TYPES))
    .map(([body, type]) => ({ body, headers: { 'content-type': type } }))
  const taken = takenBy(route, known)
  return fc.oneof(
    { weight: 5, arbitrary: json(text(valid)) },
    ...(taken === null || !IS_LONG
      ? []
      : [{ weight: 8, arbitrary: json(text(nearlyOf(taken, route.body ?? {}, Object.values(known.own)))) }]),
    { weight: 4, arbitrary: json(text(wrongOf(valid))) },
    { weight: 1, arbitrary: json(fc.constantFrom(...BROKEN_JSON)) },
    { weight: 1, arbitrary: mistyped },
    { weight: route.operation === 'bringFiles' ? 8 : 0, arbitrary: uploads },
  )
}

/** One request for the route, good or bad. */
export const requestFor = (route: Route, known: KnownIds): fc.Arbitrary<Asked> =>
  fc.tuple(urlOf(route, known), bodyOf(route, known)).map(([url, rest]) => ({ url, ...rest }))
