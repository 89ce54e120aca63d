// Who is asking, and what the organisation says about itself.
import { Me, Settings } from '../cases/deskShapes.ts'
import { isZone } from '../basics/instant.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from './desk.ts'
import { organisationOf, recordSettings } from './organisation.store.ts'
import { Refusal } from './problem.ts'

export const meRoutes = (app: App, desk: Desk): void => {
  app.get(
    '/me',
    { config: { needs: 'self' }, schema: { operationId: 'me', response: { 200: Me } } },
    async (request) => {
      const { id, name, email } = personOf(request)
      const organisation = await asPerson(desk, request, (tx) => organisationOf(tx, desk.defaults))
      return { person: { id, name, email }, organisation }
    },
  )

  const schema = { operationId: 'changeSettings', body: Settings, response: { 200: Me.shape.organisation } }
  app.post('/settings', { config: { needs: 'settings.write' }, schema }, async (request) => {
    const { timezone } = request.body
    if (timezone !== undefined && !isZone(timezone))
      throw new Refusal('bad_input', [
        { where: 'timezone', expected: 'an IANA time zone such as Europe/Moscow' },
      ])
    return asWriter(desk, request, async (tx, stamp) => {
      await recordSettings(tx, request.body, stamp)
      return organisationOf(tx, desk.defaults)
    })
  })
}
