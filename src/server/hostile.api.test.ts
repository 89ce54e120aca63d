import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from './db/testDatabase.ts'
import { message, opened, testDesk, type Visitor } from './testDesk.ts'

const RUNS = process.env['EXHALE_RUNS']
/** The same values at every short run: what another change finds here is a fault of that change. A long run takes others. */
const SEED = Number(process.env['EXHALE_SEED'] ?? (RUNS === undefined ? 0 : Math.floor(Math.random() * 1e9)))
const desk = testDesk(testDatabase())
let owner: Visitor
let id: string
beforeAll(async () => {
  owner = await desk.owner()
  id = await opened(owner, message('m1', 'x'))
})

const NAMES = [
  'id',
  'at',
  'text',
  'kind',
  'lines',
  'qty',
  'limit',
  'no',
  'messages',
  'ledger',
  'parties',
  '__proto__',
  'decimal',
]
const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\0',
    '\uD800',
    '2026-02-31',
    '9'.repeat(400),
    "'; drop table message; --",
    'constructor',
    '__proto__',
    'toString',
    '1e999',
  ),
)
const hostile = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hostileText,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), hostileText), tie('value'), { maxKeys: 5 }),
  ),
})).value

/** A text where the shape wants one, so that the value gets past the first door. */
const word = (value: unknown): string => (typeof value === 'string' ? value : 'constructor')

const routes = () =>
  [
    ['/cases', (value: unknown) => ({ facts: value })],
    ['/cases', (value: unknown) => ({ facts: { messages: value, ledger: value, claims: value } })],
    [
      '/cases',
      (value: unknown) => ({ facts: { inquiry: value, agreement: value, messages: [message('m1', 'x')] } }),
    ],
    ['/examinations', (value: unknown) => ({ facts: value })],
    [
      '/examinations',
      (value: unknown) => ({
        facts: { agreement: { id: 'a', clauses: [{ no: '1', text: 'x', limit: value }] }, ledger: value },
      }),
    ],
    ['/signals', (value: unknown) => ({ text: JSON.stringify(value) ?? '' })],
    ['/versions/audits', (value: unknown) => ({ text: JSON.stringify(value) ?? '', lang: 'ru' })],
    ['/versions/audits', (value: unknown) => value],
    ['/versions/readings', (value: unknown) => ({ text: JSON.stringify(value) ?? '' })],
    ['/versions/readings', (value: unknown) => value],
    [
      '/cases',
      (value: unknown) => ({
        facts: {
          messages: [{ ...message('m1', 'x'), channel: word(value), direction: word(value) }],
          ledger: [
            {
              id: 'a',
              at: '2026-01-01',
              kind: word(value),
              currency: word(value),
              amount: 5,
              lines: [{ sku: word(value), qty: 1 }],
            },
          ],
          claims: [
            { id: 'c', text: word(value), amountClaimed: 5, currency: word(value), item: word(value) },
          ],
          economics: { revenueMonth: 1, hourlyCost: 1, staffMinutes: 1, currency: word(value) },
          jurisdiction: word(value),
          trade: word(value),
        },
      }),
    ],
    ['/settings', (value: unknown) => value],
    [`/cases/${id}/messages`, (value: unknown) => value],
    [
      `/cases/${id}/messages`,
      (value: unknown) => ({ ...message('', 'x'), text: JSON.stringify(value) ?? '', attachments: value }),
    ],
    [
      `/cases/${id}/ledger-entries`,
      (value: unknown) => [{ at: '2026-01-01', kind: 'goods_in', lines: value }],
    ],
    [`/cases/${id}/clauses`, (value: unknown) => ({ no: '1', text: 'x', limit: value })],
    [`/cases/${id}/claims`, (value: unknown) => [value]],
    [`/cases/${id}/letters`, (value: unknown) => ({ kind: 'boundary', to: value, text: 'x' })],
  ] as const

describe('Whatever is sent', () => {
  // A break would be told to the operator; testDesk fails the file when one was.
  test('is recorded or refused with a reason, and never breaks the desk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), hostile, async (which, value) => {
        const all = routes()
        const [path, shaped] = all[which % all.length] ?? all[0]
        const answer = await owner.post(`/api/v1${path}`, shaped(value))
        expect([200, 201, 400, 409, 413, 422], `${path} ${answer.text}`).toContain(answer.status)
      }),
      { numRuns: Number(RUNS ?? 200), seed: SEED },
    )
    expect((await owner.get(`/api/v1/cases/${id}`)).status).toBe(200)
    expect((await owner.get('/api/v1/cases')).status).toBe(200)
  }, 3_600_000)
})
