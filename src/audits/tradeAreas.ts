// Which areas of checks an agreement of a trade touches besides being an offer.
import type { Area } from './auditCheck.ts'

const OF_TRADE: Readonly<Record<string, readonly Area[]>> = {
  pickup_point: ['storage', 'pvz'],
  studio: ['sla'],
  hosting: ['hosting', 'sla', 'subs'],
  workshop: ['storage'],
  salon: ['price'],
  shop: ['returns', 'price'],
  photographer: ['price'],
}

/** The areas for a trade; those of any offer for one that we do not know. */
export const areasOfTrade = (trade: string | null): Area[] => [
  'offer',
  'conduct',
  ...(trade !== null && Object.hasOwn(OF_TRADE, trade) ? (OF_TRADE[trade] ?? []) : []),
]
