// What happened to anchoring, for the eyes of whoever looks: which authority does not answer, and since when; whose clock differs.
//
// A small file in the state folder and no table: nothing of it is evidence, and the doctor reads it while the desk stands still.
// Whom to ask and what waits is always derived from the log; losing this file loses nothing.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { retryAfterMs } from '../../evidence/anchoring/due.ts'
import { writeDurably } from '../disk/durableFile.ts'
import { STAMP_FAULTS, type StampFault } from './anchoringShapes.ts'

const AuthorityNote = z.object({
  fault: z.object({ why: z.enum(STAMP_FAULTS), since: z.int() }).nullable(),
  /** When the last token was kept, by the clock of the desk. */
  keptAt: z.int().nullable(),
  /** The clock of the desk less that of the authority, at the last answer. */
  clockMs: z.int().nullable(),
  /** When the certificates of its last token end. */
  until: z.int().nullable(),
})
type AuthorityNote = z.infer<typeof AuthorityNote>
const OrgNote = z.object({
  chosen: z.array(z.string()),
  authorities: z.record(z.string(), AuthorityNote),
  mailFailedSince: z.int().nullable(),
})
export type OrgNote = z.infer<typeof OrgNote>
const Notes = z.object({ v: z.literal(1), orgs: z.record(z.string(), OrgNote) })

const fileOf = (state: string): string => join(state, 'anchoring.json')
const NOTHING: OrgNote = { chosen: [], authorities: {}, mailFailedSince: null }
const UNKNOWN: AuthorityNote = { fault: null, keptAt: null, clockMs: null, until: null }

/** The notes of all organisations as they were last written; none where there is no file that can be read. */
export function anchoringNotes(state: string): Readonly<Record<string, OrgNote>> {
  if (!existsSync(fileOf(state))) return {}
  try {
    return Notes.parse(JSON.parse(readFileSync(fileOf(state), 'utf8'))).orgs
  } catch {
    return {}
  }
}

export interface KeptNote {
  readonly at: number
  readonly clockMs: number
  readonly until: number | null
}

export class AnchoringNotes {
  readonly #state: string
  #orgs: Readonly<Record<string, OrgNote>>
  /** Failures in a row and the instant before which nobody is asked again: in memory, a start begins anew. */
  readonly #pauses = new Map<string, { readonly failures: number; readonly until: number }>()
  /** Tokens kept since this process began. */
  kept = 0
  constructor(state: string) {
    this.#state = state
    this.#orgs = anchoringNotes(state)
  }

  of(org: string): OrgNote {
    return this.#orgs[org] ?? NOTHING
  }

  all(): readonly OrgNote[] {
    return Object.values(this.#orgs)
  }

  chose(org: string, chosen: readonly string[]): void {
    const before = this.of(org)
    if (before.chosen.join('\n') === chosen.join('\n')) return
    // Whoever is asked no longer has no faults that anybody could mend.
    const authorities = Object.fromEntries(
      Object.entries(before.authorities).filter(([name]) => chosen.includes(name)),
    )
    this.#write(org, { ...before, chosen: [...chosen], authorities })
  }

  failed(org: string, authority: string, why: StampFault, at: number): void {
    this.#pause(`${org} ${authority}`, at)
    const before = this.of(org).authorities[authority] ?? UNKNOWN
    if (before.fault?.why === why) return
    this.#note(org, authority, { ...before, fault: { why, since: before.fault?.since ?? at } })
  }

  keeps(org: string, authority: string, { at, clockMs, until }: KeptNote): void {
    this.#pauses.delete(`${org} ${authority}`)
    this.kept += 1
    this.#note(org, authority, { fault: null, keptAt: at, clockMs, until })
  }

  mailed(org: string): void {
    this.#pauses.delete(`${org} @`)
    const before = this.of(org)
    if (before.mailFailedSince !== null) this.#write(org, { ...before, mailFailedSince: null })
  }

  mailFailed(org: string, at: number): void {
    this.#pause(`${org} @`, at)
    const before = this.of(org)
    if (before.mailFailedSince === null) this.#write(org, { ...before, mailFailedSince: at })
  }

  /** From which instant the authority may be asked again; without one, from which the mail may be tried again. */
  pausedUntil(org: string, authority: string | null): number {
    return this.#pauses.get(`${org} ${authority ?? '@'}`)?.until ?? 0
  }

  #pause(key: string, at: number): void {
    const failures = (this.#pauses.get(key)?.failures ?? 0) + 1
    this.#pauses.set(key, { failures, until: at + retryAfterMs(failures) })
  }

  #note(org: string, authority: string, note: AuthorityNote): void {
    const before = this.of(org)
    this.#write(org, { ...before, authorities: { ...before.authorities, [authority]: note } })
  }

  #write(org: string, note: OrgNote): void {
    this.#orgs = { ...this.#orgs, [org]: note }
    try {
      writeDurably(fileOf(this.#state), Buffer.from(`${JSON.stringify({ v: 1, orgs: this.#orgs })}\n`))
    } catch {
      // A full disk must not stop anchoring; what is known in memory is still shown.
    }
  }
}
