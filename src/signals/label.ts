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

/**
 * How sure the reader is: *certain* where a rule and the heads agree, *likely* where both together pass the threshold,
 * *possible* where one of them alone suspects it. A possible label is shown greyed and never drives anything.
 */
export const TIERS = ['certain', 'likely', 'possible'] as const
export type Tier = (typeof TIERS)[number]

/** One label on one run of words. `why` names what found it, `confidence` is the calibrated chance that it is right, 0 to 1. */
export interface Signal extends Span {
  readonly label: Label
  readonly confidence: number
  readonly tier: Tier
  readonly why: string
}
/** What the rules alone say; `confidence` is the precision expected of the rule. */
export type Ruled = Omit<Signal, 'tier'>

/** Remedies that anybody may use. Announcing one is neutral by itself; colour is kept for harm to people. */
export const LAWFUL_REMEDIES: readonly Label[] = [
  'threat.publicity',
  'threat.regulator',
  'threat.police',
  'threat.court',
  'threat.chargeback',
]

export const isThreat = (label: Label): boolean => label.startsWith('threat.')
export const isDemand = (label: Label): boolean => label.startsWith('demand.')
/** What an honest complaint is about. */
export const isGrievance = (label: Label): boolean =>
  label === 'accusation.loss' || label === 'accusation.quality'

const UNCIVIL =
  /^(threat\.|leverage|ultimatum|abuse\.|demand\.(punish|exception)|evasion|refusal|accusation\.fraud)/
/** What an honest complaint never stands beside. Source: the label guide. */
export const isUncivil = (label: Label): boolean => UNCIVIL.test(label)
