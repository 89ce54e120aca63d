// What counts as reading: the things whose readers the desk names to whoever asks later.

export const READ_THINGS = [
  'case',
  'cases',
  'client',
  'clients',
  'agreement',
  'ledger',
  'act',
  'client_page',
  'import',
  'imports',
  'file',
  'pack',
  'photo',
  'capture',
  'draft',
  'days',
  'lessons',
  'look_page',
  'calendar',
  'subject',
  'export',
  'trail',
] as const
export type ReadThing = (typeof READ_THINGS)[number]

/** A route that gives such a thing away declares it; `id` names the parameter, or the parameters, that say which one. */
export interface Reads {
  readonly what: ReadThing
  readonly id?: string | readonly string[]
}

export const MINUTE_MS = 60_000
export const minuteOf = (at: number): number => Math.floor(at / MINUTE_MS) * MINUTE_MS
