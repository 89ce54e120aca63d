import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { quoteOf } from '../basics/span.ts'
import { testDatabase } from '../server/db/testDatabase.ts'
import { testDesk } from '../server/testDesk.ts'

const desk = testDesk(testDatabase())
const PATH = '/api/v1/versions/audits'
const TEXT = '4.5 Стоимость абонемента возврату не подлежит.\n4.6 Правки — безлимит.'

const Span = z.object({ start: z.number(), end: z.number() }).nullable()
const Audit = z.object({
  jurisdiction: z.string(),
  on: z.string(),
  findings: z.array(z.object({ check: z.string(), span: Span })),
  questions: z.array(z.object({ check: z.string() })),
  score: z.number(),
  cut: z.boolean(),
})
const audited = async (body: object) => {
  const owner = await desk.owner()
  await owner.post('/api/v1/settings', { jurisdiction: 'RU', lang: 'ru', timezone: 'Europe/Moscow' })
  return Audit.parse((await owner.post(PATH, body)).body)
}
const marked = ({ findings }: z.infer<typeof Audit>) =>
  findings.flatMap(({ check, span }) => (span ? [`${check}: ${quoteOf(TEXT, span)}`] : []))

describe('A text sent for an audit', () => {
  test('comes back with its words marked, by the law of the organisation’s country today', async () => {
    const audit = await audited({ text: TEXT })
    expect(audit.jurisdiction).toBe('RU')
    expect(audit.on).toMatch(/^\d{4}-\d\d-\d\d$/u)
    expect(marked(audit)).toEqual(['void.non_refundable: возврату не подлежит', 'B07: безлимит'])
    expect(audit.score).toBeGreaterThan(0)
  })
  test('is one for a consumer unless it is said otherwise', async () => {
    expect(marked(await audited({ text: TEXT, consumer: false }))).toEqual(['B07: безлимит'])
  })
  test('is asked what belongs to its trade when the trade is named', async () => {
    const checksOf = async (body: object) => (await audited(body)).questions.map(({ check }) => check)
    expect(await checksOf({ text: TEXT, areas: ['offer', 'storage'] })).toContain('B26')
    expect(await checksOf({ text: TEXT })).not.toContain('B26')
  })
  test('leaves nothing in the log', async () => {
    const owner = await desk.owner()
    const size = async () => z.object({ size: z.number() }).parse((await owner.get('/api/v1/log')).body).size
    const before = await size()
    await owner.post(PATH, { text: TEXT })
    expect(await size()).toBe(before)
  })
  test.for([
    ['nothing', {}],
    ['an empty text', { text: '' }],
    ['more than a hundred thousand characters', { text: 'я'.repeat(100_001) }],
    ['an area that there is not', { text: TEXT, areas: ['weather'] }],
    ['no area at all', { text: TEXT, areas: [] }],
  ])('is refused when it is %s', async ([, body]) => {
    expect((await (await desk.owner()).post(PATH, body)).status).toBe(400)
  })
})
