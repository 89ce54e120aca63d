// Somebody came to the wrong firm: one request answers them, closes the case and says when their words go.
import { expect, test } from 'vitest'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { caseOf, idOf, message, testDesk } from '../../server/testDesk.ts'

const API = '/api/v1'
const database = testDatabase()
const desk = testDesk(database)
const RIGHT = { firm: 'Приморский регистратор', contact: '8 800 000-00-55, help@primreg.example' }
const ASKED = message('m1', 'Почта не открывается, муж платил вам каждый год. Включите обратно!')
const opened = async (more: object = {}) => {
  const owner = await desk.owner()
  const id = idOf(await owner.post(`${API}/cases`, { facts: { ...caseOf(ASKED), ...more } }))
  return { owner, id, pointed: () => owner.post(`${API}/cases/${id}/not-ours`, RIGHT) }
}

test('They get the right firm and its contact, their question to forward, and the case is closed as not ours', async () => {
  const { owner, id, pointed } = await opened()
  const answer = await pointed()
  expect(answer.status).toBe(201)
  const { text, keptUntil } = answer.body as { text: string; keptUntil: string }
  expect(text).toContain('Похоже, вам нужна другая компания: Приморский регистратор.')
  expect(text).toContain('8 800 000-00-55')
  expect(text).toContain('«Почта не открывается, муж платил вам каждый год. Включите обратно!»')
  expect(text).not.toContain('[')
  // Thirty days after the last word.
  expect(keptUntil).toBe('2026-12-21T10:00:00.000Z')
  const view = await owner.get(`${API}/cases/${id}`)
  expect(view.body).toMatchObject({
    letters: [{ kind: 'not_ours', sending: null }],
    casework: { standing: { state: 'closed' } },
  })
})

test('Where the letter went can be noted after the case is closed, and then it stands in the thread', async () => {
  const { owner, id, pointed } = await opened()
  const { letter } = (await pointed()).body as { letter: string }
  const sent = await owner.post(`${API}/cases/${id}/letters/${letter}/sending`, {
    channel: 'email',
    at: '2026-11-21T13:00:00+03:00',
    to: 'client',
  })
  expect(sent.status).toBe(201)
  const { facts } = (await owner.get(`${API}/cases/${id}`)).body as { facts: { messages: object[] } }
  expect(facts.messages).toHaveLength(2)
})

test('Whoever has an agreement with us is our client: they are not sent away', async () => {
  const agreement = {
    id: 'A-1',
    version: '1',
    acceptedAt: '2026-01-01T10:00:00+03:00',
    clauses: [{ no: '1', text: 'x' }],
  }
  const { pointed } = await opened({ agreement })
  const answer = await pointed()
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('not_now')
})

test('A case that is closed is not closed again by it', async () => {
  const { pointed } = await opened()
  await pointed()
  expect((await pointed()).status).toBe(409)
})

test('Nothing is put down about them beside the letter and the closing', async () => {
  const { owner, id, pointed } = await opened()
  await pointed()
  const { casework, facts } = (await owner.get(`${API}/cases/${id}`)).body as {
    casework: { claims: object[] }
    facts: { claims: object[]; ledger: object[] }
  }
  expect([casework.claims, facts.claims, facts.ledger]).toEqual([[], [], []])
})
