// What the door of the desk says of a letter: it may leave, or what stands before it and which ways lead on.
import type { Instant } from '../../basics/instant.ts'
import type { Bilingual, Lang } from '../../basics/lang.ts'
import type { Span } from '../../basics/span.ts'
import type { Wait } from '../exhale/wait.ts'
import type { Letter } from '../letter.ts'
import type { LookWay } from './secondLook.ts'

/** In the order in which they are shown: people first, then what no words can mend, then what waits, then what is asked. */
export const BLOCKS = [
  'safety_first',
  'closed',
  'gap',
  'tied',
  'exhale',
  'findings',
  'concession',
  'second_look',
  'promises',
  'changed_since',
] as const
export type BlockKind = (typeof BLOCKS)[number]

/** What a person can do about a block. Every block names at least one that takes it away. */
export const WAYS = [
  'wait',
  'change',
  'choose',
  'ask_look',
  'ask_owner',
  'break',
  'reopen',
  /** Put down that the people are safe, or whom was called. */
  'note_safety',
  /** Say of each day in the letter whether it is a promise. */
  'tick_days',
  /** Read what came since, and keep the draft anew. */
  'read_anew',
  /** Take the letter into a case, where somebody else can read it. */
  'in_case',
] as const
export type Way = (typeof WAYS)[number]

export interface Block {
  readonly kind: BlockKind
  readonly says: Bilingual
  readonly ways: readonly [Way, ...Way[]]
  /** The words of the letter that it is about (UTF-16 code units); empty when it is about the letter as a whole. */
  readonly spans: readonly Span[]
  /** From when it is over by itself; null when only a person can end it. */
  readonly until: Instant | null
}

/** The answer of the door. `notes` say what is worth knowing about a letter that may leave. */
export type Leave =
  | { readonly may: true; readonly notes: readonly Bilingual[] }
  | {
      readonly may: false
      readonly blocks: readonly [Block, ...Block[]]
      /** When the last of the clocks in the way has run down; null when no clock is in the way. */
      readonly wakesAt: Instant | null
    }

/** A letter on its way out. */
export interface Leaving {
  readonly kind: Letter['kind']
  readonly text: string
  readonly lang: Lang
}

/** A pause that holds this letter at this moment, or one that was broken, as the exhale reckons it. */
export type WaitNow = Pick<Wait, 'until' | 'says' | 'brokenBy'>

/** What was found in a draft, as far as the door has to know it. */
export interface FoundInDraft {
  readonly kind: string
  readonly span: Span
  readonly why: Bilingual
  readonly weight: 'stops' | 'asks'
}

/** What the letter gives beyond what is due, and whether the owner let it pass. */
export interface GivingNow {
  readonly stopped: boolean
  readonly allowed: boolean
  readonly why: Bilingual
}

export const LOOK_WAYS = ['colleague', 'outside', 'own_night'] as const
export const LOOK_WORDS = ['send', 'change', 'stop'] as const
export type LookWord = (typeof LOOK_WORDS)[number]

/** A look that somebody took at exactly this text. */
export interface LookGiven {
  readonly way: LookWay['way']
  readonly word: LookWord
  readonly why: string
  /** The name that a reader from outside gave; null for people of the desk. */
  readonly name: string | null
  readonly by: string
  readonly at: Instant
}

export interface LookNow {
  readonly needed: boolean
  readonly why: readonly Bilingual[]
  /** The newest look at exactly this text. */
  readonly given: LookGiven | null
  /** Whoever presses is not the writer and changed nothing: that is a look already. */
  readonly byLeaver: boolean
  readonly ways: readonly LookWay[]
}

/** Everything that the door asks. Each part is reckoned by its own room; the door alone decides. */
export interface LeavingContext {
  /** Somebody said that people may be in danger, and nothing of ours came after it. */
  readonly danger: boolean
  readonly closed: boolean
  readonly wait: WaitNow | null
  /** Everything found in the text, and of it what nobody has chosen about yet. */
  readonly found: readonly FoundInDraft[]
  readonly open: readonly FoundInDraft[]
  readonly giving: GivingNow | null
  readonly look: LookNow
  /** Days named in the text of which nobody has said yet whether they are promises. */
  readonly days: readonly Span[]
  /** What came into the case after the draft was kept, in words; null when nothing did. */
  readonly cameSince: Bilingual | null
}
