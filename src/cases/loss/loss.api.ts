// Claims of loss over HTTP: note one, look at its answer, say whether it could have come without an act, and note the letters.
import { z } from 'zod'
import { readInstant } from '../../basics/instant.ts'
import { ClientParams } from '../../clients/cards/cardShapes.ts'
import { ownClient, ownClientToAdd } from '../../clients/cards/ownClient.store.ts'
import { papersOf } from '../../ledger/papers/papers.store.ts'
import { skuNamed } from '../../ledger/reconciliation/skuNamed.ts'
import { lackOf } from '../../ledger/reconciliation/noAct.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../../server/desk.ts'
import { isId } from '../../server/ids.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import { passClientDoor, type Passed } from '../leaving/clientLetters/clientDoor.store.ts'
import { ownCaseToAdd } from '../ownCase.store.ts'
import { recordableFacts } from '../storyParts.ts'
import { claimsOf, findClaim, lastStepsOf, noteClaim, noteStep, type ClaimOnFile } from './loss.store.ts'
import { readLoss, type LossRead } from './lossInput.store.ts'
import { LossClaimList, LossClaimView, LossParams, NewLossClaim, NewLossStep } from './lossShapes.ts'
import { lossVerdicts } from './lossVerdicts.ts'
import { lossLetter, lossView, toldBy } from './lossView.ts'

const Made = z.object({ id: z.uuid() })
const REFUSED = { trust: 'trust_shows_nothing', no_ground: 'ground_needed' } as const

/** The claim of that id, if it is one of ours. Throws the refusal `not_found` otherwise. */
async function ownClaim(tx: TenantTx, id: string): Promise<ClaimOnFile> {
  const found = isId(id) ? await findClaim(tx, id) : null
  if (!found) throw new Refusal('not_found')
  return found
}

/** The client's own case, or nothing: a case of another client is not found here. */
async function caseOf(tx: TenantTx, client: string, id: string | undefined): Promise<string | null> {
  if (id === undefined) return null
  const found = await ownCaseToAdd(tx, id)
  if (found.clientId !== client) throw new Refusal('not_found')
  return found.id
}

/** Lets a letter pass the door of the desk, or throws what stands before it; `loss_undecided` while it cannot be written yet. */
async function passDoor(
  tx: TenantTx,
  step: Exclude<NewLossStep, { kind: 'no_act_asked' }>,
  { claim, letterOf }: LossRead,
  now: number,
): Promise<Passed> {
  const draft = lossLetter(step.kind, letterOf)
  if (!draft) throw new Refusal('loss_undecided')
  const { text, despite } = step
  const record = {
    facts: letterOf.facts,
    deadlines: [],
    overages: [],
    claims: lossVerdicts(letterOf),
    ours: [],
  }
  const letter = { ...draft, text, desk: draft.text, despite }
  return passClientDoor(tx, claim.client, letter, record, now)
}

function claimRoutes(app: App, desk: Desk): void {
  const note = {
    operationId: 'noteLossClaim',
    params: ClientParams,
    body: NewLossClaim,
    response: { 201: Made },
  }
  const write = { needs: 'case.write' } as const
  app.post('/clients/:client/loss-claims', { config: write, schema: note }, async (request, reply) => {
    const { case: given, at: said, sku, ...words } = NewLossClaim.parse(recordableFacts(request.body).facts)
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const client = await ownClientToAdd(tx, request.params.client)
      const { timezone } = await organisationOf(tx, desk.defaults)
      const at = readInstant(said, timezone)
      if (at === null || at > stamp.at)
        throw new Refusal('bad_input', [{ where: 'at', expected: 'a day or an instant, not later than now' }])
      const about = { client: client.id, case: await caseOf(tx, client.id, given), at }
      const named = sku ?? skuNamed(words.item, await papersOf(tx, client.id, 'standing'))
      return noteClaim(
        tx,
        about,
        { item: words.item, sku: named, qty: words.qty ?? null, words: words.words },
        stamp,
      )
    })
    return reply.code(201).send({ id })
  })

  const list = { operationId: 'listLossClaims', params: ClientParams, response: { 200: LossClaimList } }
  const listed = { needs: 'case.read', reads: { what: 'ledger', id: 'client' } } as const
  app.get('/clients/:client/loss-claims', { config: listed, schema: list }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const client = await ownClient(tx, request.params.client)
      const found = await claimsOf(tx, client.id)
      const last = await lastStepsOf(
        tx,
        found.map(({ id }) => id),
      )
      return {
        claims: found.map(({ id, item, at }) => ({
          id,
          item,
          claimedAt: new Date(at).toISOString(),
          last: last.get(id) ?? null,
        })),
      }
    }),
  )
}

export const lossRoutes = (app: App, desk: Desk): void => {
  claimRoutes(app, desk)
  const read = async (tx: TenantTx, claim: ClaimOnFile, writer: string, at: number): Promise<LossRead> => {
    const organisation = await organisationOf(tx, desk.defaults)
    const client = await ownClient(tx, claim.client)
    return readLoss(tx, { claim, client }, { organisation, writer }, at)
  }

  const view = { operationId: 'viewLossClaim', params: LossParams, response: { 200: LossClaimView } }
  const viewed = { needs: 'case.read', reads: { what: 'ledger', id: 'claim' } } as const
  app.get('/loss-claims/:claim', { config: viewed, schema: view }, async (request) =>
    asPerson(desk, request, async (tx, stamp) => {
      const claim = await ownClaim(tx, request.params.claim)
      const { at: _at, ...shown } = claim
      return lossView({ ...(await read(tx, claim, personOf(request).name, stamp.at)), claim: shown })
    }),
  )

  const step = { operationId: 'noteLossStep', params: LossParams, body: NewLossStep, response: { 201: Made } }
  const write = { needs: 'case.write' } as const
  app.post('/loss-claims/:claim/steps', { config: write, schema: step }, async (request, reply) => {
    const given = NewLossStep.parse(recordableFacts(request.body).facts)
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const claim = await ownClaim(tx, request.params.claim)
      await ownClientToAdd(tx, claim.client)
      if (given.kind === 'no_act_asked') {
        const lack = lackOf(given)
        if (lack) throw new Refusal(REFUSED[lack])
        return noteStep(tx, claim.id, given, stamp)
      }
      const known = await read(tx, claim, personOf(request).name, stamp.at)
      const { parts } = await passDoor(tx, given, known, stamp.at)
      const kept = given.kind === 'answered' ? { ...given, told: toldBy(known.letterOf) } : given
      return noteStep(tx, claim.id, kept, stamp, parts)
    })
    return reply.code(201).send({ id })
  })
}
