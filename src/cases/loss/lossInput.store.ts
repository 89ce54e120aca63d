// Everything that a claim of loss is answered from, as it stands at an instant: the papers, what was accepted, what was done.
import { exact } from '../../basics/exact.ts'
import { LANGS, type Lang } from '../../basics/lang.ts'
import { cardOf, type ClientOnFile } from '../../clients/cards/clients.store.ts'
import type { Entry } from '../../ledger/entry.ts'
import { heldWith } from '../../ledger/meters/clientUsage.store.ts'
import { papersOf } from '../../ledger/papers/papers.store.ts'
import { lossAnswer, type LossSteps } from '../../ledger/reconciliation/lossAnswer.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Organisation } from '../deskShapes.ts'
import { stepsOf, type ClaimOnFile, type StepOnFile } from './loss.store.ts'
import { lossCase, type LossLetterOf, type LossPapers } from './lossCase.ts'

export interface LossRead {
  readonly claim: ClaimOnFile
  readonly steps: readonly StepOnFile[]
  readonly entries: readonly Entry[]
  readonly letterOf: LossLetterOf
}

/** The newest answer about acts, and the first invitation to a count. */
export function standingSteps(steps: readonly StepOnFile[]): LossSteps {
  const asked = steps.findLast(({ facts }) => facts.kind === 'no_act_asked')
  const invited = steps.find(({ facts }) => facts.kind === 'count_invited')
  return {
    withoutAct: asked?.facts.kind === 'no_act_asked' ? asked.facts.answer : null,
    invitedAt: invited?.at ?? null,
  }
}

/** A letter answers in the language of the words that it answers; where they have no letters, in our own. */
const spokenIn = (words: string, own: Lang): Lang =>
  /[а-яё]/iu.test(words) ? 'ru' : /[a-z]/iu.test(words) ? 'en' : own

/** A claim with its answer at `asOf`. `writer` is the name of whoever asks; empty where it is not known. */
export async function readLoss(
  tx: TenantTx,
  about: { readonly claim: ClaimOnFile; readonly client: ClientOnFile },
  by: { readonly organisation: Organisation; readonly writer: string },
  asOf: number,
): Promise<LossRead> {
  const { claim, client } = about
  const { organisation, writer } = by
  const entries = await papersOf(tx, client.id, 'standing')
  const agreement = (await heldWith(tx, client.id, asOf))?.agreement ?? null
  const card = await cardOf(tx, client)
  const steps = await stepsOf(tx, claim.id)
  const lang = LANGS.find((one) => one === agreement?.['lang']) ?? spokenIn(claim.words, organisation.lang)
  const papers: LossPapers = {
    client: {
      id: client.id,
      name: client.name,
      consumer: client.consumer,
      emails: card?.emails ?? [],
      phones: card?.phones ?? [],
    },
    business: organisation.name,
    writer,
    jurisdiction: organisation.jurisdiction,
    lang,
    zone: organisation.timezone,
    agreement,
    entries,
    item: claim.item,
    words: claim.words,
    claimedAt: claim.at,
  }
  const wanted = { sku: claim.sku, qty: claim.qty === null ? null : exact(claim.qty), at: claim.at }
  const answer = lossAnswer(wanted, entries, standingSteps(steps), asOf)
  const { item, words } = claim
  const letterOf = { facts: lossCase(papers, asOf), lang, answer, item, words, claimedAt: claim.at }
  return { claim, steps, entries, letterOf }
}
