// From Friday to Tuesday through the API: word that we have the message leaves at once, the refusal sleeps, wakes on Monday, and
// leaves after a night of somebody who is alone.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { caseOf, idOf, message, testDesk } from '../../server/testDesk.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const ANGRY = message(
  'm1',
  'Верните 5 000 рублей за моральный ущерб, хамьё, иначе напишу отзывы на всех сайтах!',
  '2026-11-20T14:00:00+03:00',
)
const CLAIM = {
  id: 'c1',
  text: '5 000 ₽ за моральный ущерб',
  raisedIn: ['m1'],
  amountClaimed: 5_000,
  currency: 'RUB',
}
const RECEIVED = 'Здравствуйте. Получили ваше сообщение. Сверяем документы и ответим по существу.'
const REFUSAL =
  'Здравствуйте. Посмотрели переписку: вернуть 5 000 ₽ за моральный ущерб не можем, договор такой выплаты не предусматривает.'
const Door = z.object({
  may: z.boolean(),
  blocks: z.array(z.object({ kind: z.string() })),
  wakesAt: z.string().nullable(),
})
const at = (clock: string): void => desk.setClock(Date.parse(`${clock}:00+03:00`))

test('A refusal sleeps over the weekend and leaves after a night', async () => {
  at('2026-11-20T15:00')
  const owner = await desk.stranger()
  const id = idOf(await owner.post(`${API}/cases`, { facts: { ...caseOf(ANGRY), claims: [CLAIM] } }))
  const leave = (letter: object) => owner.post(`${API}/cases/${id}/letters`, { to: 'client', ...letter })
  const asked = async (letter: object) => {
    const answer = await owner.post(`${API}/cases/${id}/letters/readiness`, { to: 'client', ...letter })
    const door = Door.parse(answer.body)
    return { ...door, blocks: door.blocks.map(({ kind }) => kind) }
  }
  const refusal = { kind: 'refusal', text: REFUSAL }

  const received = await leave({ kind: 'acknowledgement', text: RECEIVED })
  expect(received.status, received.text).toBe(201)
  expect(await asked(refusal)).toMatchObject({ may: false, blocks: ['exhale', 'second_look'] })
  // Whatever it is called, it is a refusal.
  expect((await asked({ kind: 'acknowledgement', text: `${RECEIVED} ${REFUSAL}` })).blocks).toContain(
    'exhale',
  )
  const early = await leave(refusal)
  expect([early.status, early.body]).toMatchObject([409, { type: 'urn:exhale:problem:letter_waits' }])

  at('2026-11-23T08:59')
  expect((await asked(refusal)).blocks).toContain('exhale')
  at('2026-11-23T09:00')
  expect((await asked(refusal)).blocks).toEqual(['second_look'])
  const draft = idOf(await owner.post(`${API}/cases/${id}/drafts`, { to: 'client', ...refusal }))
  const look = () => owner.post(`${API}/drafts/${draft}/looks`, { version: draft, word: 'send', why: '' })
  expect((await look()).status).toBe(409)

  at('2026-11-24T09:00')
  expect((await look()).status).toBe(201)
  const left = await owner.post(`${API}/cases/${id}/letters`, { draft })
  expect(left.status).toBe(201)
})
