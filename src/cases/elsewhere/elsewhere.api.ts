// "Not ours" in one click, over HTTP.
import { asPerson, asWriter, personOf, type App, type Desk } from '../../server/desk.ts'
import { Refusal } from '../../server/problem.ts'
import { CaseParams } from '../deskShapes.ts'
import { atDoor } from '../leaving/atDoor.store.ts'
import { letterText } from '../letters.store.ts'
import { ownCaseToAdd } from '../ownCase.store.ts'
import { recordableFacts } from '../storyParts.ts'
import { pointElsewhere } from './elsewhere.store.ts'
import { PointedElsewhere, RightFirm } from './elsewhereShapes.ts'

export const elsewhereRoutes = (app: App, desk: Desk): void => {
  const schema = {
    operationId: 'pointElsewhere',
    params: CaseParams,
    body: RightFirm,
    response: { 201: PointedElsewhere },
  }
  app.post('/cases/:case/not-ours', { config: { needs: 'letter.write' }, schema }, async (request, reply) => {
    const person = personOf(request)
    const named = RightFirm.parse(recordableFacts(request.body).facts)
    const at = await atDoor(desk.pools.door, person, desk.clock.now())
    const { letter, keptUntil } = await asWriter(desk, request, async (tx, stamp) =>
      pointElsewhere(
        tx,
        await ownCaseToAdd(tx, request.params.case),
        { ...named, signer: person.name, at },
        stamp,
      ),
    )
    // Its words are read anew: what a repeated request is answered from must hold none of them.
    const copy = await asPerson(desk, request, (tx) => letterText(tx, letter))
    if (!copy) throw new Refusal('not_found')
    return reply.code(201).send({ letter, ...copy, keptUntil: new Date(keptUntil).toISOString() })
  })
}
