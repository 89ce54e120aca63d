import { expect, test } from 'vitest'
import { testDatabase } from '../../db/testDatabase.ts'
import { testDesk } from '../../testDesk.ts'

const desk = testDesk(testDatabase())

test('An owner whose operator set up no folder is told so, and nothing is written', async () => {
  const owner = await desk.owner()
  expect((await owner.get('/api/v1/backups')).status).toBe(200)
  const asked = await owner.post('/api/v1/backups', {})
  expect([asked.status, asked.body]).toMatchObject([409, { type: 'urn:exhale:problem:backup_not_set' }])
})

test('The owner of another organisation learns nothing about where the backups lie', async () => {
  const stranger = await desk.stranger()
  expect((await stranger.get('/api/v1/backups')).body).toEqual({
    operator: false,
    last: null,
    failed: null,
    settings: null,
    warnings: [],
  })
  expect((await stranger.post('/api/v1/backups', {})).status).toBe(409)
})
