// Concessions and settlements over HTTP: something is given or asked to be given, the owner answers, it is paid; and the one
// other door for more than is due.
import { z } from 'zod'
import { exact, minus, sum, toNumber } from '../../basics/exact.ts'
import { dayOf } from '../../basics/instant.ts'
import { lockLog, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { asWriter, personOf, type App, type Desk } from '../../server/desk.ts'
import type { Examined } from '../../server/examiner.ts'
import { isId } from '../../server/ids.ts'
import { Refusal, type ProblemKind } from '../../server/problem.ts'
import { findCase, type CaseOnFile } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import { CaseParams } from '../deskShapes.ts'
import { draftContextIn } from '../drafting/draftContext.store.ts'
import { draftFindings } from '../drafting/draftFindings.ts'
import { keepDraft } from '../drafting/drafts.store.ts'
import { paidByLedger } from '../paidBack.ts'
import { exhaleIn, isHeld } from '../exhale/exhale.store.ts'
import { newestExposureNote } from '../exposure/exposure.store.ts'
import { ownCaseToAdd } from '../ownCase.store.ts'
import { closedIn } from '../steps/caseNow.store.ts'
import { recordableFacts } from '../storyParts.ts'
import { currencyOf } from '../verdicts/judgement.ts'
import { concessionOf, dueSum, tiesToSilence, type Concession } from './concession.ts'
import {
  caseOfConcession,
  concessionsOf,
  markApart,
  recordConcession,
  recordConcessionStep,
} from './concessions.store.ts'
import { CONCESSION_STANDINGS, LEAST_WHY, NewConcession, NewConcessionStep } from './concessionShapes.ts'
import { pressureWithin } from './pressure.ts'
import { NewSettlement, settlementAllowed, settlementText, type SettlementLack } from './settlement.ts'

const Made = z.object({ id: z.uuid() })
const Noted = Made.extend({ standing: z.enum(CONCESSION_STANDINGS) })
const Offered = Made.extend({
  /** The draft in which the settlement waits for its way out. */
  draft: z.uuid(),
})

/** The case with its examination. Throws `not_found`, `erased` and `nothing_to_record`. */
async function readCase(
  tx: TenantTx,
  id: string,
  now: number,
): Promise<{ found: CaseOnFile; read: Examined }> {
  const found = await ownCaseToAdd(tx, id)
  const read = await examinationOf(tx, found, now)
  if (!read) throw new Refusal('nothing_to_record')
  return { found, read }
}

/** The claims of these names; all where none is named. Throws `bad_input` for a name that the case does not know. */
function claimsNamed({ claims }: Examined, names: readonly string[]): Examined['claims'] {
  const named = claims.filter(({ id }) => names.includes(id))
  if (named.length < new Set(names).size)
    throw new Refusal('bad_input', [{ where: 'claims', expected: 'names of claims in this case' }])
  return names.length > 0 ? named : claims
}

async function concessionIn(
  tx: TenantTx,
  { found, read }: { found: CaseOnFile; read: Examined },
  asked: NewConcession,
  now: number,
): Promise<Concession> {
  const { claims, matter, facts } = read
  const currency = asked.currency ?? currencyOf({ facts })
  const one = { start: 0, end: 0 }
  return concessionOf(
    [
      asked.amount === null
        ? { ...one, what: 'other' }
        : { ...one, what: 'money', amount: asked.amount, currency },
    ],
    {
      claims: claimsNamed(read, asked.claims),
      measures: asked.claims.length > 0 ? [] : matter.measures,
      pressure: pressureWithin(matter, claims, now),
      closed: (await closedIn(tx, found.id)) !== null,
      letterKind: asked.withApology ? 'apology_remedy' : null,
      currency,
      left: await leftToPay(tx, { found, read }, currency),
    },
  )
}

const GIVEN_UP: readonly string[] = ['refused', 'withdrawn']

/**
 * What is due in the whole matter, less what was paid of it: nothing is due twice. The ledger and what was noted here may tell of
 * the same payment, so the larger of the two counts: what is due is never held for a sum that was written down in both.
 */
async function leftToPay(
  tx: TenantTx,
  { found, read }: { found: CaseOnFile; read: Examined },
  currency: string,
): Promise<number> {
  const { claims, matter, facts } = read
  const noted = (await concessionsOf(tx, found.id))
    .filter((one) => one.kind === 'due' && !GIVEN_UP.includes(one.standing) && one.currency === currency)
    .map(({ amount }) => exact(amount ?? 0))
  const settled = Math.max(paidByLedger(facts, claims), toNumber(sum(noted)))
  const due = dueSum({ claims, measures: matter.measures, currency })
  return Math.max(0, toNumber(minus(exact(due), exact(settled))))
}

function noting(app: App, desk: Desk): void {
  const schema = {
    operationId: 'noteConcession',
    params: CaseParams,
    body: NewConcession,
    response: { 201: Noted },
  }
  app.post(
    '/cases/:case/concessions',
    { config: { needs: 'case.write' }, schema },
    async (request, reply) => {
      const asked = NewConcession.parse(recordableFacts(request.body).facts)
      if (tiesToSilence(`${asked.what}\n${asked.why}`)) throw new Refusal('tied_to_silence')
      const noted = await asWriter(desk, request, async (tx, stamp) => {
        const read = await readCase(tx, request.params.case, stamp.at)
        const seen = await concessionIn(tx, read, asked, stamp.at)
        if (seen.kind !== 'due' && asked.why.length < LEAST_WHY) throw new Refusal('reason_needed')
        const { what, amount, claims, why } = asked
        const { dueSum, beyond, why: says, follows, stopped, kind, currency } = seen
        const facts = {
          what,
          amount,
          currency: amount === null ? null : currency,
          claims,
          why,
          dueSum,
          beyond,
          says,
          follows: [...follows],
        }
        const id = await recordConcession(tx, read.found, { facts, kind, stopped }, stamp)
        return { id, standing: stopped ? ('stopped' as const) : ('open' as const) }
      })
      return reply.code(201).send(noted)
    },
  )
}

const ConcessionParams = z.object({ concession: z.string().max(64) })
const OWNERS = ['allowed', 'refused'] as const
const isOwners = (kind: NewConcessionStep['kind']): boolean => OWNERS.some((one) => one === kind)

/** Nothing beyond what is due is let pass while hard words are still warm. Throws `gift_waits` with the end of the pause. */
async function refuseInHeat(tx: TenantTx, found: CaseOnFile, now: number): Promise<void> {
  const read = await examinationOf(tx, found, now)
  const pause = read && (await exhaleIn(tx, found, read, now))
  if (pause && isHeld(pause))
    throw new Refusal('gift_waits', [
      { where: 'wakesAt', expected: new Date(pause.exhale?.until ?? now).toISOString() },
    ])
}

function stepping(app: App, desk: Desk): void {
  const schema = {
    operationId: 'stepConcession',
    params: ConcessionParams,
    body: NewConcessionStep,
    response: { 201: Made },
  }
  app.post(
    '/concessions/:concession/steps',
    { config: { needs: 'case.write' }, schema },
    async (request, reply) => {
      const { kind, why } = NewConcessionStep.parse(recordableFacts(request.body).facts)
      const { concession } = request.params
      if (isOwners(kind)) {
        if (!personOf(request).permissions.has('concession.allow')) throw new Refusal('not_allowed')
        if (why.length < LEAST_WHY) throw new Refusal('reason_needed')
      }
      if (tiesToSilence(why)) throw new Refusal('tied_to_silence')
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const caseId = isId(concession) ? await caseOfConcession(tx, concession) : null
        const found = caseId && (await findCase(tx, caseId))
        if (!found) throw new Refusal('not_found')
        if (found.erasedAt !== null) throw new Refusal('erased')
        if (kind === 'allowed') await refuseInHeat(tx, found, stamp.at)
        const done = await recordConcessionStep(tx, found.id, { concession, kind, why }, stamp)
        if (!done.ok) throw new Refusal(done.error)
        return done.value
      })
      return reply.code(201).send({ id })
    },
  )
}

const LACKS: Readonly<Record<SettlementLack, ProblemKind>> = {
  exhale_runs: 'gift_waits',
  no_exposure: 'no_exposure',
  no_claims: 'bad_input',
  tied: 'tied_to_silence',
  admits: 'draft_findings',
}

async function offer(
  tx: TenantTx,
  { found, read }: { found: CaseOnFile; read: Examined },
  terms: NewSettlement,
  stamp: Stamp,
): Promise<{ id: string; draft: string }> {
  const { facts } = read
  claimsNamed(read, terms.claims)
  const letter = settlementText(facts, terms, facts.lang)
  const pause = await exhaleIn(tx, found, read, stamp.at)
  const allowed = settlementAllowed({
    exhaleHolds: isHeld(pause),
    exposureNoted: (await newestExposureNote(tx, found.id)) !== null,
    claims: terms.claims,
    text: letter.text,
  })
  if (!allowed.ok) throw new Refusal(LACKS[allowed.error])
  const inText = draftFindings(letter, await draftContextIn(tx, found, read, true))
  const basis = { claims: [...terms.claims], quotes: [] }
  const kept = {
    kind: letter.kind,
    to: letter.to,
    text: letter.text,
    desk: letter.text,
    basis,
    chosen: [],
    help: [],
  }
  const draft = await keepDraft(tx, kept, { caseId: found.id, lang: found.lang, found: inText }, stamp)
  const marking = new Recording()
  markApart(marking, found.id, { document: draft, kind: 'draft_version' }, stamp)
  await marking.record(tx, stamp)
  const id = await recordConcession(
    tx,
    found,
    { ...settlementFacts(read, terms), letter: letter.text },
    stamp,
  )
  return { id, draft }
}

function settlementFacts({ facts }: Examined, terms: NewSettlement) {
  const isAgreement = terms.form === 'settlement'
  const what = isAgreement
    ? { ru: 'Соглашение', en: 'Settlement' }
    : { ru: 'Предложение медиации', en: 'Offer of mediation' }
  const says = {
    ru: 'Без признания вины; прекращает названные требования и больше ничего.',
    en: 'Without admission; it ends the named claims and nothing else.',
  }
  return {
    kind: 'settlement' as const,
    stopped: false,
    facts: {
      what: what[facts.lang],
      amount: isAgreement ? terms.amount : null,
      currency: isAgreement ? terms.currency : null,
      claims: [...terms.claims],
      why: '',
      dueSum: 0,
      beyond: 0,
      says,
      follows: [],
    },
  }
}

function settling(app: App, desk: Desk): void {
  const schema = {
    operationId: 'offerSettlement',
    params: CaseParams,
    body: NewSettlement,
    response: { 201: Offered },
  }
  app.post(
    '/cases/:case/settlements',
    { config: { needs: 'letter.write' }, schema },
    async (request, reply) => {
      const terms = NewSettlement.parse(recordableFacts(request.body).facts)
      const made = await asWriter(desk, request, async (tx, stamp) => {
        const read = await readCase(tx, request.params.case, stamp.at)
        if (terms.by < dayOf(stamp.at, read.found.timezone))
          throw new Refusal('bad_input', [{ where: 'by', expected: 'a day that lies ahead' }])
        await lockLog(tx)
        return offer(tx, read, terms, stamp)
      })
      return reply.code(201).send(made)
    },
  )
}

export const concessionRoutes = (app: App, desk: Desk): void => {
  noting(app, desk)
  stepping(app, desk)
  settling(app, desk)
}
