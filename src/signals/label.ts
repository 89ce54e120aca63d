// What a message can do, as labels on its words. A label says what the text does, never what the person is.
import type { Span } from '../basics/span.ts'

export const LABELS = [
  'threat.publicity',
  'threat.regulator',
  'threat.police',
  'threat.court',
  'threat.chargeback',
  'threat.violence',
  'demand.money',
  'demand.apology',
  'demand.free',
  'demand.exception',
  'demand.punish',
  'ultimatum',
  'leverage',
  'abuse.insult',
  'abuse.obscenity',
  'refusal.boundary',
  'evasion.proof',
  'accusation.loss',
  'accusation.quality',
  'accusation.fraud',
  'complaint.honest',
  'positive',
] as const
export type Label = (typeof LABELS)[number]

/** One label on one run of words. `why` names the rule that fired, `confidence` is its precision, 0 to 1. */
export interface Signal extends Span {
  readonly label: Label
  readonly confidence: number
  readonly why: string
}

/** Remedies that anybody may use. Announcing one is neutral by itself; colour is kept for harm to people. */
export const LAWFUL_REMEDIES: readonly Label[] = [
  'threat.publicity',
  'threat.regulator',
  'threat.police',
  'threat.court',
  'threat.chargeback',
]
