// The brief over HTTP: a Word file for whoever may make evidence, and nothing for the others.
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { message, opened, testDesk } from '../testDesk.ts'

const database = testDatabase()
const desk = testDesk(database)

describe('The brief of a case', () => {
  test('comes as a Word file named by the number of the case', async () => {
    const visitor = await desk.stranger()
    const id = await opened(visitor, message('m1', 'Верните деньги за пальто.'))
    const answer = await visitor.get(`/api/v1/cases/${id}/brief.docx?lang=en`)
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    })
    expect(String(answer.headers['content-disposition'])).toMatch(/filename="brief-\d+\.docx"/u)
    expect(answer.text.startsWith('PK')).toBe(true)
  })

  test('is made in our two languages only', async () => {
    const visitor = await desk.stranger()
    const id = await opened(visitor, message('m1', 'Верните деньги.'))
    expect((await visitor.get(`/api/v1/cases/${id}/brief.docx?lang=xx`)).status).toBe(400)
  })
})
