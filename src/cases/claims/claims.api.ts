// Claims over HTTP: put one right, decide one, note the minutes that went into a case, and see what does not fit together.
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { TenantTx } from '../../server/db/tenant.ts'
import { asPerson, asWriter, personOf, type App, type Desk } from '../../server/desk.ts'
import type { Examined } from '../../server/examiner.ts'
import { isId } from '../../server/ids.ts'
import { Refusal } from '../../server/problem.ts'
import { namesIn } from '../../server/trail/people.ts'
import { examinationOf } from '../caseView.store.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { CaseParams } from '../deskShapes.ts'
import { ownCase, ownCaseToAdd } from '../ownCase.store.ts'
import { recordableFacts } from '../storyParts.ts'
import {
  ClaimChange,
  ClaimProblem,
  REFUSALS,
  WantedDecision,
  type DecidedClaim,
  type DecisionFacts,
} from './claimShapes.ts'
import { claimsOnFile, recordDecision, recordEdit, recordMinutes, type ClaimOnFile } from './claims.store.ts'
import { docsIn } from './docsIn.ts'
import { problemsOf } from './problems.store.ts'

const ClaimParams = CaseParams.extend({ caseClaim: z.string().max(64) })
const Made = z.object({ id: z.uuid() })
const NewMinutes = z.strictObject({
  minutes: z.int().min(1).max(10_000),
  what: z.string().trim().max(500).default(''),
})

/** The claim of that id in this case. Throws the refusal `not_found` where it has none. */
async function ownClaim(tx: TenantTx, found: CaseOnFile, id: string): Promise<ClaimOnFile> {
  const claim = isId(id) ? (await claimsOnFile(tx, found.id)).find((one) => one.id === id) : undefined
  if (!claim) throw new Refusal('not_found')
  return claim
}

const misread = (where: string, expected: string): Refusal => new Refusal('bad_input', [{ where, expected }])

/** The decision as it is kept. Throws `claim_needs_reason` and `bad_input` where it does not hold together. */
function factsOf(wanted: WantedDecision, claim: DecidedClaim, { facts }: Examined): DecisionFacts {
  const { evidence = claim.proposed.evidence, remedy, change } = wanted
  const refuses = REFUSALS.includes(wanted.verdict)
  if (refuses && change === null) throw new Refusal('claim_needs_reason')
  if (refuses && remedy?.amount !== undefined)
    throw misread('remedy.amount', 'no sum: a refusal gives nothing')
  const known = docsIn(facts)
  const unknown = evidence.find((id) => !known.has(id) && !claim.proposed.evidence.includes(id))
  if (unknown !== undefined) throw misread('evidence', 'names of papers in this case')
  const currency = remedy?.currency ?? claim.currency
  return {
    claim: claim.id,
    verdict: wanted.verdict,
    why: wanted.why,
    remedy:
      remedy && remedy.amount !== undefined && currency !== undefined ? { ...remedy, currency } : remedy,
    owner: wanted.owner,
    due: wanted.due,
    evidence: [...new Set(evidence)],
    against: [...claim.against],
    change,
    proposed: claim.proposed.verdict,
    dueProposed: claim.proposed.amountDue,
    seen: [...claim.papers],
  }
}

/** Only a member sees to a claim. Throws `bad_input` for anybody else. */
async function checkOwner(desk: Desk, request: FastifyRequest, owner: string | null): Promise<void> {
  if (owner === null) return
  const members = await namesIn(desk.pools.door, personOf(request).org)
  if (!members.some(({ id }) => id === owner)) throw misread('owner', 'the id of a member')
}

function decisionRoute(app: App, desk: Desk): void {
  const schema = {
    operationId: 'decideClaim',
    params: ClaimParams,
    body: WantedDecision,
    response: { 201: Made },
  }
  const needs = { needs: 'claim.decide' } as const
  app.post('/cases/:case/claims/:caseClaim/decisions', { config: needs, schema }, async (request, reply) => {
    const wanted = WantedDecision.parse(recordableFacts(request.body).facts)
    await checkOwner(desk, request, wanted.owner)
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const found = await ownCaseToAdd(tx, request.params.case)
      const claim = await ownClaim(tx, found, request.params.caseClaim)
      const read = await examinationOf(tx, found, stamp.at)
      const judged = read?.claims.find((one) => one.id === claim.name)
      if (!read || !judged) throw new Refusal('not_found')
      return recordDecision(tx, found, { claim, facts: factsOf(wanted, judged, read) }, stamp)
    })
    return reply.code(201).send({ id })
  })
}

/** Throws `bad_input` for an edit that names messages or words that are not there. */
function checkChange(change: ClaimChange, read: Examined | null): void {
  if (Object.values(change).every((value) => value === undefined))
    throw misread('', 'something that is said anew')
  const known = read ? docsIn(read.facts) : new Set<string>()
  if (change.raisedIn?.some((id) => !known.has(id)))
    throw misread('raisedIn', 'names of messages in this case')
  const { quote } = change
  if (!quote) return
  const said = read?.facts.messages.find(({ id }) => id === quote.message)
  if (!said || quote.start >= quote.end || quote.end > said.text.length)
    throw misread('quote', 'words of a message in this case')
}

function editRoute(app: App, desk: Desk): void {
  const schema = {
    operationId: 'editClaim',
    params: ClaimParams,
    body: ClaimChange,
    response: { 201: Made },
  }
  const needs = { needs: 'case.write' } as const
  app.post('/cases/:case/claims/:caseClaim/edits', { config: needs, schema }, async (request, reply) => {
    const change = ClaimChange.parse(recordableFacts(request.body).facts)
    const id = await asWriter(desk, request, async (tx, stamp) => {
      const found = await ownCaseToAdd(tx, request.params.case)
      const claim = await ownClaim(tx, found, request.params.caseClaim)
      checkChange(change, await examinationOf(tx, found, stamp.at))
      return recordEdit(tx, found, { claim, change }, stamp)
    })
    return reply.code(201).send({ id })
  })
}

export const claimRoutes = (app: App, desk: Desk): void => {
  decisionRoute(app, desk)
  editRoute(app, desk)

  const minutes = {
    operationId: 'noteMinutes',
    params: CaseParams,
    body: NewMinutes,
    response: { 201: Made },
  }
  const noting = { config: { needs: 'case.write' as const }, schema: minutes }
  app.post('/cases/:case/minutes', noting, async (request, reply) => {
    const noted = NewMinutes.parse(recordableFacts(request.body).facts)
    const id = await asWriter(desk, request, async (tx, stamp) =>
      recordMinutes(tx, await ownCaseToAdd(tx, request.params.case), noted, stamp),
    )
    return reply.code(201).send({ id })
  })

  const problems = {
    operationId: 'listClaimProblems',
    params: CaseParams,
    response: { 200: z.object({ problems: z.array(ClaimProblem) }) },
  }
  const looked = { needs: 'case.read', reads: { what: 'case', id: 'case' } } as const
  app.get('/cases/:case/problems', { config: looked, schema: problems }, async (request) =>
    asPerson(desk, request, async (tx) => {
      const found = await ownCase(tx, request.params.case)
      const read = await examinationOf(tx, found, desk.clock.now())
      return { problems: read ? await problemsOf(tx, found, read) : [] }
    }),
  )
}
