import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'
import { filled, type Template } from '../templates/template.ts'
import { exampleValues, TEMPLATES } from '../templates/templates.ts'

const desk = testDesk(testDatabase())
const API = '/api/v1'
const newClient = async (visitor: Visitor) => idOf(await visitor.post(`${API}/clients`, { name: 'Ромашка' }))
const recorded = async (visitor: Visitor, client: string, text: string, amends?: string) => {
  const kind = amends ? { kind: 'amendment' } : {}
  const facts = { ...kind, version: text, clauses: [{ no: '1', text }], included: amends ? [] : [text] }
  return idOf(
    await visitor.post(`${API}/clients/${client}/versions`, { facts, ...(amends ? { amends } : {}) }),
  )
}
const Diff = z.object({
  before: z.object({ id: z.string(), name: z.string() }).nullable(),
  clauses: z.array(
    z.object({ change: z.string(), words: z.array(z.object({ kind: z.string(), text: z.string() })) }),
  ),
  lists: z.object({ included: z.object({ added: z.array(z.string()), removed: z.array(z.string()) }) }),
})
const diff = async (visitor: Visitor, version: string, before?: string) =>
  Diff.parse((await visitor.get(`${API}/versions/${version}/diff${before ? `?with=${before}` : ''}`)).body)

describe('A version compared over HTTP', () => {
  test('is compared with the one before it, word by word, unless another is named', async () => {
    const visitor = await desk.stranger()
    const client = await newClient(visitor)
    const first = await recorded(visitor, client, 'Срок 7 дней.')
    const second = await recorded(visitor, client, 'Срок 10 дней.')
    const third = await recorded(visitor, client, 'Срок 12 дней.')
    const found = await diff(visitor, second)
    expect(found).toMatchObject({
      before: { id: first, name: 'Срок 7 дней.' },
      clauses: [{ change: 'changed' }],
    })
    expect(found.clauses[0]?.words.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual([
      '7',
      '10',
    ])
    expect(found.lists.included).toEqual({ added: ['Срок 10 дней.'], removed: ['Срок 7 дней.'] })
    expect((await diff(visitor, third, first)).before?.id).toBe(first)
    expect((await diff(visitor, first)).before).toBeNull()
  })
  test('an amendment is compared with what it amends', async () => {
    const visitor = await desk.stranger()
    const client = await newClient(visitor)
    const base = await recorded(visitor, client, 'Срок 7 дней.')
    const amendment = await recorded(visitor, client, 'Срок 9 дней.', base)
    const found = await diff(visitor, amendment)
    expect(found).toMatchObject({ before: { id: base }, lists: { included: { added: [], removed: [] } } })
  })
  test('is never compared with one of another client', async () => {
    const visitor = await desk.stranger()
    const [one, other] = [await newClient(visitor), await newClient(visitor)]
    const version = await recorded(visitor, one, 'x')
    const foreign = await recorded(visitor, other, 'y')
    expect((await visitor.get(`${API}/versions/${version}/diff?with=${foreign}`)).status).toBe(404)
  })
})

test('A template comes over HTTP whole: filled in, it is recorded as the version of a client', async () => {
  const visitor = await desk.stranger()
  const { body } = await visitor.get(`${API}/agreement-templates`)
  const { templates } = z.object({ templates: z.array(z.custom<Template>()) }).parse(body)
  expect(templates).toEqual(TEMPLATES.map((template) => ({ ...template })))
  const [template] = templates
  if (!template) throw new Error('there are templates')
  const made = filled(template, exampleValues(template), 'ru', true)
  if (!made.ok) throw new Error(made.error.join())
  const { id: _id, ...facts } = made.value
  const id = idOf(await visitor.post(`${API}/clients/${await newClient(visitor)}/versions`, { facts }))
  expect((await visitor.get(`${API}/versions/${id}`)).body).toMatchObject({
    facts: { template: template.id },
  })
})
