import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from './db/testDatabase.ts'
import { idOf, message, opened, testDesk } from './testDesk.ts'

const desk = testDesk(testDatabase())

describe('A member of another organisation', () => {
  const NEVER = '01a20000-0000-7000-8000-000000000000'
  const routes = [
    ['GET', '', undefined],
    ['POST', '/messages', message('m9', 'x')],
    ['POST', '/ledger-entries', { at: '2026-11-01', kind: 'payment' }],
    ['POST', '/claims', { text: 'x' }],
    ['POST', '/clauses', { no: '1', text: 'x' }],
    ['POST', '/letters', { kind: 'boundary', to: 'client', text: 'x' }],
  ] as const

  test.for(routes)(
    '%s /cases/:case%s: a foreign id answers like one that never was',
    async ([method, path, body]) => {
      const owner = await desk.owner()
      const stranger = await desk.stranger()
      const id = await opened(owner, message('m1', 'наше'))
      const ask = (id: string) =>
        method === 'GET'
          ? stranger.get(`/api/v1/cases/${id}${path}`)
          : stranger.post(`/api/v1/cases/${id}${path}`, body)
      const [foreign, random] = [await ask(id), await ask(NEVER)]
      expect(foreign.status).toBe(404)
      expect(foreign.text).toBe(random.text)
      expect(without(foreign.headers)).toEqual(without(random.headers))
      expect((await owner.get(`/api/v1/cases/${id}`)).body).toMatchObject({ entries: 2 })
    },
  )

  test('finds neither a foreign letter nor a foreign import', async () => {
    const owner = await desk.owner()
    const stranger = await desk.stranger()
    const [id, own] = [await opened(owner, message('m1', 'x')), await opened(stranger, message('m1', 'y'))]
    const letter = idOf(
      await owner.post(`/api/v1/cases/${id}/letters`, { kind: 'boundary', to: 'c', text: 'x' }),
    )
    const sending = { channel: 'email', at: '2026-11-20', to: 'c' }
    const many = await owner.post(`/api/v1/cases/${id}/claims`, [{ text: 'x' }])
    const imported = z.object({ import: z.uuid() }).parse(many.body).import
    for (const [path, body] of [
      [`/api/v1/cases/${own}/letters/${letter}/sending`, sending],
      [`/api/v1/cases/${id}/letters/${letter}/sending`, sending],
      [`/api/v1/imports/${imported}/withdrawal`, {}],
    ] as const)
      expect((await stranger.post(path, body)).status).toBe(404)
  })

  test('has a list and examples of their own', async () => {
    const [owner, stranger] = [await desk.owner(), await desk.stranger()]
    await opened(owner, message('m1', 'наше'))
    expect((await stranger.get('/api/v1/cases')).body).toEqual({ cases: [], next: null })
  })
})

const without = ({ date: _date, ...headers }: Readonly<Record<string, unknown>>) => headers
