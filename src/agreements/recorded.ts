// What this room needs to know of a record. The ledger's entries fit this shape without our looking at the ledger,
// which comes later in the house: an agreement can be read by anyone who keeps any kind of record.
import type { Instant } from '../basics/instant.ts'

export interface RecordedLine {
  readonly sku: string
  readonly qty: number
  readonly price?: number | undefined
  readonly category?: string | undefined
  readonly declaredValue?: number | undefined
}

export interface Recorded {
  readonly id: string
  readonly at: Instant
  readonly kind: string
  readonly doc?: string | undefined
  readonly note?: string | undefined
  readonly metric?: string | undefined
  readonly value?: number | undefined
  readonly unit?: string | undefined
  readonly amount?: number | undefined
  readonly currency?: string | undefined
  readonly receipt?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly minutes?: number | undefined
  readonly effect?: string | undefined
  readonly endsAt?: string | undefined
  readonly message?: string | undefined
  readonly lines?: readonly RecordedLine[] | undefined
}

/** Where and when we look: everything later than `asOf` has not happened yet, days are those of `zone`. */
export interface Moment {
  readonly asOf: Instant
  readonly zone: string
}
