// Our own part, examined first and by the same rules: what we took in without a word, the notice we sent late, the
// question we left, the date we missed, the words we used, the ground that does not hold, the proof we asked for and had.
import { messageOf, type Matter } from './matter.ts'
import { faultsInRecord, missedDates, overLimit } from './ourRecord.ts'
import { ownWords, proofWeHold, unanswered, voidClausesUsed, wrongGrounds } from './ourWords.ts'
import type { JudgedClaim, OurPart } from './verdict.ts'

/** Everything of ours that went wrong, in the order of time; in the case's language. */
export function ourPart(matter: Matter, claims: readonly JudgedClaim[]): OurPart[] {
  const findings = [
    ...faultsInRecord(matter, claims),
    ...missedDates(matter),
    ...overLimit(matter),
    ...unanswered(matter),
    ...voidClausesUsed(matter),
    ...wrongGrounds(matter, claims),
    ...proofWeHold(matter, claims),
    ...ownWords(matter),
  ]
  const at = (id: string): number =>
    messageOf(matter.facts, id)?.at ?? matter.facts.ledger.find((e) => e.id === id)?.at ?? 0
  return findings
    .toSorted((a, b) => at(a.where) - at(b.where))
    .map((f) => ({
      kind: f.kind,
      where: f.where,
      ...(f.quote ? { quote: f.quote } : {}),
      why: f.why[matter.lang],
      fix: f.fix[matter.lang],
    }))
}
