// What several messages together say: proof asked and waved off, a quarrel that grows, writers without authority.
import { asksForProof, offersProof } from '../signals/thread.ts'
import { mentions } from '../signals/mentions.ts'
import type { Label } from '../signals/label.ts'
import { conductGroups, unauthorisedWriters } from './conduct.ts'
import { hasLabel, inbound, outbound, type Matter } from './matter.ts'
import type { JudgedClaim, Thread } from './verdict.ts'

/** The thread in one object, from the messages in the order in which they were sent. */
export const threadOf = (matter: Matter, claims: readonly JudgedClaim[]): Thread => ({
  proofRequestedAndEvaded: proofEvaded(matter),
  escalates: escalates(matter),
  unauthorisedWriters: unauthorisedWriters(matter),
  groups: conductGroups(matter, claims),
})

/** A clear request, then a refusal in words, and no paper offered since by any channel. */
function proofEvaded(matter: Matter): boolean {
  const request = outbound(matter.facts).find((m) => asksForProof(m.text))
  if (!request) return false
  const after = inbound(matter.facts).filter((m) => m.at > request.at)
  const evaded = after.findLast((m) => hasLabel(matter, m.id, 'evasion.proof'))
  return (
    evaded !== undefined &&
    !after.some((m) => m.at > evaded.at && (offersProof(m.text) || (m.attachments?.length ?? 0) > 0))
  )
}

const WEIGHT: readonly (readonly [number, readonly Label[]])[] = [
  [4, ['threat.violence']],
  [
    3,
    [
      'leverage',
      'ultimatum',
      'abuse.insult',
      'abuse.obscenity',
      'threat.publicity',
      'threat.police',
      'threat.court',
      'threat.regulator',
      'threat.chargeback',
      'accusation.fraud',
    ],
  ],
  [2, ['refusal.boundary', 'evasion.proof', 'demand.punish', 'demand.free', 'demand.exception']],
  [1, ['demand.money', 'demand.apology', 'accusation.loss', 'accusation.quality']],
]
const weightOf = (matter: Matter, id: string): number =>
  WEIGHT.find(([, labels]) => hasLabel(matter, id, ...labels))?.[0] ?? 0

/** Does a later message do more than the first one did, or name a larger sum? */
function escalates(matter: Matter): boolean {
  const said = inbound(matter.facts).filter((m) => m.channel !== 'review')
  const first = said.find((m) => weightOf(matter, m.id) > 0)
  if (!first) return false
  const later = said.filter((m) => m.at > first.at)
  const sums = (text: string): number =>
    Math.max(
      0,
      ...mentions(text).flatMap((m) => (m.kind === 'amount' && typeof m.value === 'number' ? [m.value] : [])),
    )
  return (
    later.some((m) => weightOf(matter, m.id) > weightOf(matter, first.id)) ||
    later.some((m) => sums(first.text) > 0 && sums(m.text) > sums(first.text))
  )
}
