// What signing needs and no table may hold: the key, the name of the log, and the high-water mark outside the database.
//
// The shell implements this (`server/evidence/logKeeper.ts`); the stores take it as an argument.
import type { Signer } from '../notes/note.ts'

/** The newest checkpoint that was ever signed for an organisation, or the opening of an epoch (size 0). */
export interface HighMark {
  readonly epoch: number
  readonly origin: string
  readonly size: number
  /** Base64 of the root at that size. */
  readonly root: string
  /** The newest signed note known when the mark was set: of this epoch, or at its opening the last of the one before. */
  readonly note: string | null
}

export interface HighWater {
  readonly markOf: (org: string) => HighMark | null
  /** Sets the mark, durably before it returns. The caller holds the signing lock. Throws when it would sink. */
  readonly raise: (org: string, mark: HighMark) => void
}

export interface LogKeeper {
  readonly highWater: HighWater
  /** A name for the log in this epoch that no other epoch of any installation has. */
  readonly nameOf: (org: string, epoch: number) => string
  /** The newest key of the organisation, for the log of that name; a fresh one when there is none yet. */
  readonly newestKey: (org: string, origin: string) => Signer
  /** A key that was never used, durably kept before it is returned. */
  readonly freshKey: (org: string, origin: string) => Signer
  /** What signs by a published key of the organisation; null when its seed is not here. */
  readonly keyOf: (org: string, vkey: string) => Signer | null
}

/** Why an organisation's log may not go on. */
export type Behind =
  /** Fewer entries than were signed: an old database came back. */
  | 'shorter'
  /** Other entries than were signed. */
  | 'differs'
  /** It was signed, and no mark, or an older one, is kept outside the database: what came after is not known. */
  | 'unmarked'
  /** A key that signs it is not in the state folder. */
  | 'key_lost'
