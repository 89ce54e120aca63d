// What several messages together say, as one object: proof asked and not given, a quarrel that grows, a question of the client that
// we left open. Each rule stands in its own file below threads/; here they are only put in order, ours first.
import type { Matter } from './matter.ts'
import { conductGroups } from './conduct.ts'
import { changedClaim } from './threads/changedClaim.ts'
import { contradiction } from './threads/contradiction.ts'
import { escalation } from './threads/escalation.ts'
import { goBetweens, unauthorisedWriters } from './threads/goBetween.ts'
import { persistence } from './threads/persistence.ts'
import { proofEvaded } from './threads/proof.ts'
import { openQuestions, questionsOpen } from './threads/questions.ts'
import { frequency, outOfHours } from './threads/rhythm.ts'
import { told } from './threads/threadSignal.ts'
import type { JudgedClaim, Thread } from './verdict.ts'

/** The thread in one object, from the messages in the order in which they were sent. */
export function threadOf(matter: Matter, claims: readonly JudgedClaim[]): Thread {
  const found = [
    ...questionsOpen(matter),
    ...proofEvaded(matter),
    ...changedClaim(matter),
    ...contradiction(matter, claims),
    ...persistence(matter),
    ...escalation(matter),
    ...goBetweens(matter),
    ...frequency(matter),
    ...outOfHours(matter),
  ]
  const shows = (kind: Thread['shown'][number]['kind']): boolean => found.some((one) => one.kind === kind)
  return {
    proofRequestedAndEvaded: shows('proof_evaded'),
    escalates: shows('escalation'),
    unauthorisedWriters: unauthorisedWriters(matter),
    groups: conductGroups(matter, claims),
    persists: shows('persistence'),
    claimChanged: shows('claim_changed'),
    contradictsLedger: shows('ledger_contradiction'),
    outOfHours: shows('out_of_hours'),
    frequent: shows('frequency'),
    questionsOpen: openQuestions(matter).map((one) => one.message.id),
    shown: found.map((one) => told(one, matter)),
  }
}
