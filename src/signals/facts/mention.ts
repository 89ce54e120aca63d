// One fact that a text names, with its words.
import type { Span } from '../../basics/span.ts'

export type MentionKind = 'amount' | 'date' | 'document' | 'quantity' | 'clause' | 'item' | 'person'
/**
 * `value`: a number for amounts (major units) and quantities; the written number for documents and clauses; `YYYY-MM-DD` for full
 * dates, null for a date that needs its context; the name of a thing for items, the name as written for people.
 */
export interface Mention extends Span {
  readonly kind: MentionKind
  readonly value: number | string | null
  /** ISO code of an amount where the text names a currency. */
  readonly currency?: string
  /** Unit of a quantity as written. */
  readonly unit?: string
  /** The thing that a quantity counts, by the name that both languages share. */
  readonly item?: string
}
