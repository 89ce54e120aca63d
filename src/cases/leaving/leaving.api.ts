// Letters out of the desk over HTTP: what the door says of one, and the letter that it lets out.
import { z } from 'zod'
import { asPerson, asWriter, personOf, type App, type Desk } from '../../server/desk.ts'
import { openLinksTo } from '../../server/looks/lookLinks.ts'
import { Refusal } from '../../server/problem.ts'
import { caseFacts } from '../cases.store.ts'
import { CaseParams } from '../deskShapes.ts'
import { letterText } from '../letters.store.ts'
import { ownCase, ownCaseToAdd } from '../ownCase.store.ts'
import { recordableFacts } from '../storyParts.ts'
import { addressesOf } from './addresses.store.ts'
import { atDoor } from './atDoor.store.ts'
import { DoorAnswer, doorShown, LetterToLeave } from './leavingShapes.ts'
import { askDoor, askedOf, letOut } from './letOut.store.ts'

/** The letter as it leaves: with its footer, word for word as the log holds it. */
const Copied = z.object({ id: z.uuid(), entry: z.int(), text: z.string() })

/** The link for a reader from outside that still opens; null without one, and for words that nobody has kept. */
async function linkTo(desk: Desk, org: string, said: LetterToLeave): Promise<DoorAnswer['look']['link']> {
  if (!('draft' in said)) return null
  const [link] = await openLinksTo(desk.pools.door, org, said.draft, desk.clock.now())
  return link ? { id: link.id, expiresAt: new Date(link.expiresAt).toISOString() } : null
}

export const leavingRoutes = (app: App, desk: Desk): void => {
  const readiness = {
    operationId: 'askDoor',
    params: CaseParams,
    body: LetterToLeave,
    response: { 200: DoorAnswer },
  }
  app.post(
    '/cases/:case/letters/readiness',
    { config: { needs: 'draft.write' }, schema: readiness },
    async (request) => {
      const at = await atDoor(desk.pools.door, personOf(request), desk.clock.now())
      const said = LetterToLeave.parse(recordableFacts(request.body).facts)
      return asPerson(desk, request, async (tx, stamp) => {
        const found = await ownCase(tx, request.params.case)
        const door = await askDoor(tx, found, await askedOf(tx, found, said), at, stamp.at)
        const { facts } = await caseFacts(tx, found)
        const addresses = await addressesOf(tx, found, facts)
        const mail = { ready: desk.mail !== null, addresses }
        return doorShown(door, { mail, link: await linkTo(desk, tx.org, said), now: stamp.at })
      })
    },
  )

  const copied = {
    operationId: 'copyLetter',
    params: CaseParams,
    body: LetterToLeave,
    response: { 201: Copied },
  }
  app.post(
    '/cases/:case/letters',
    { config: { needs: 'letter.write' }, schema: copied },
    async (request, reply) => {
      const at = await atDoor(desk.pools.door, personOf(request), desk.clock.now())
      const said = LetterToLeave.parse(recordableFacts(request.body).facts)
      const id = await asWriter(desk, request, async (tx, stamp) =>
        letOut(tx, await ownCaseToAdd(tx, request.params.case), { said, at }, stamp),
      )
      // Its words are read anew: what a repeated request is answered from must hold none of them.
      const copy = await asPerson(desk, request, (tx) => letterText(tx, id))
      if (!copy) throw new Refusal('not_found')
      return reply.code(201).send({ id, ...copy })
    },
  )
}
