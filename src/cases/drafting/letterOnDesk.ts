// The letters of a case as they lie on the desk: drafted by the desk, kept by a person, or on their way.
import type { CopiedLetter } from '../deskShapes.ts'
import type { Letter } from '../letter.ts'
import { basisIn, covers, type BasisRecord } from './basis.ts'
import type { DraftOnFile } from './draftShapes.ts'

export interface LetterOnDesk {
  readonly key: string
  readonly kind: Letter['kind']
  readonly to: string
  /** What the desk drafted, or what has left. */
  readonly text: string
  readonly quotes: readonly string[]
  /** What a person kept of it; null until somebody keeps something. */
  readonly draft: DraftOnFile | null
  readonly copied: CopiedLetter | null
}

/** What tells whether a draft was sent already. */
export interface SaidRecord extends BasisRecord {
  /** When the client wrote last, in milliseconds; 0 where they never did. */
  readonly lastIn: number
}

/** Do the copies say what the draft says? What answers no claim is said again once the client has written again. */
function isSaid(draft: Letter, left: readonly CopiedLetter[], record: SaidRecord): boolean {
  const asked = basisIn(draft.text, record)
  return left.some((copied) => {
    if (copied.kind !== draft.kind || !covers(basisIn(copied.text, record), asked)) return false
    const isNewest = Date.parse(copied.copiedAt) >= record.lastIn
    return copied.sending === null || asked.claims.length > 0 || draft.already !== undefined || isNewest
  })
}

const countOf = (all: readonly { readonly kind: Letter['kind'] }[], kind: Letter['kind']): number =>
  all.filter((one) => one.kind === kind).length

/** Copies that wait for a word come first, then drafts, then letters that are on their way. */
export function lettersOnDesk(
  left: readonly CopiedLetter[],
  drafted: readonly Letter[],
  kept: readonly DraftOnFile[],
  record: SaidRecord,
): LetterOnDesk[] {
  // A draft that was copied is the same sheet on the screen: what it has just said must not vanish with it.
  const copies = left.map((copied, at) => ({
    key: `${copied.kind} ${countOf(left.slice(0, at), copied.kind)}`,
    kind: copied.kind,
    to: copied.to,
    text: copied.text,
    quotes: [],
    draft: null,
    copied,
  }))
  const open = kept.filter((draft) => !draft.left)
  const drafts = drafted
    .filter((draft) => !isSaid(draft, left, record))
    .map((draft, at, all) => {
      const before = countOf(all.slice(0, at), draft.kind)
      const key = `${draft.kind} ${countOf(left, draft.kind) + before}`
      const mine = open.filter(({ kind }) => kind === draft.kind)[before] ?? null
      return { ...draft, key, draft: mine, copied: null }
    })
  const others = open
    .filter((draft) => !drafts.some((one) => one.draft === draft))
    .map((draft) => ({
      key: draft.draft,
      kind: draft.kind,
      to: draft.to,
      text: draft.desk || draft.text,
      quotes: draft.basis.quotes,
      draft,
      copied: null,
    }))
  return [
    ...copies.filter((letter) => !letter.copied.sending),
    ...drafts,
    ...others,
    ...copies.filter((letter) => letter.copied.sending),
  ]
}
