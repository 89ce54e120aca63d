// What rows of many tables have in common, as the queries see them.
// Instants are integer milliseconds UTC; numeric comes and goes as text, because a double would round it.
import type { ColumnType } from 'kysely'

/** A column that may be left out of a new row: it is null then. */
export type Unsaid<T> = ColumnType<T | null, T | null | undefined, T | null>
/** A column that the table fills by itself where nobody says otherwise. */
export type Preset<T> = ColumnType<T, T | undefined, T>

export interface Tenant {
  readonly org_id: string
}
export interface Fact extends Tenant {
  readonly id: string
  readonly entry_index: number
}
export interface CaseFact extends Fact {
  readonly case_id: string
}
export interface Imported extends CaseFact {
  readonly import_id: string | null
}
export interface ClientFact extends Fact {
  readonly client_id: string
  readonly at: number
}
