// What the findings look at: the entries of one client as they came, with what an act or a sheet adds to them.
import type { Instant } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import type { Agreement } from '../../agreements/agreement.ts'
import type { ActFacts } from '../acts/act.ts'
import type { Entry } from '../entry.ts'
import type { PaperFindingKind } from './finding.ts'

export interface Paper extends Entry {
  /** When it reached the desk; absent for what was always there. */
  readonly receivedAt?: Instant
  /** The sheet it came with. */
  readonly sheet?: string
  /** The document that this one stands for. */
  readonly corrects?: string
  readonly act?: Pick<ActFacts, 'form' | 'number' | 'overLimit' | 'written'>
}

/** A sheet that was brought; withdrawn ones are not among them. */
export interface Sheet {
  readonly id: string
  /** SHA-256 of its rows of this client, or of the file, in hex: equal means equal to the last letter. */
  readonly hash: string
}

export interface FindingFacts {
  readonly papers: readonly Paper[]
  readonly sheets: readonly Sheet[]
  readonly agreement: Agreement | null
  readonly zone: string
  readonly asOf: Instant
  readonly lang: Lang
}

/** A finding before it has words. */
export interface Found {
  readonly kind: PaperFindingKind
  readonly entries: readonly string[]
  readonly sku?: string
  readonly clause?: string
  /** What the sentence names besides: a number, a unit. */
  readonly named?: string
}

export const groupsOf = <T>(all: readonly T[], keyOf: (one: T) => string | null): T[][] => {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}
