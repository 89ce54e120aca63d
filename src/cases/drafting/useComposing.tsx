// A letter while it is written: the words as they stand, what was chosen about them, and what of it is on record. What nobody keeps
// stays in this browser and goes with its window: an angry first version is nobody's record.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { DeskError } from '../../web/deskClient.ts'
import { keepFirst, keepNext } from '../../web/drafting/draftQueries.ts'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { basisIn } from './basis.ts'
import { openFindings, type Choice } from './choice.ts'
import type { DraftFinding } from './draftFinding.ts'
import type { DraftVersion, Help } from './draftShapes.ts'
import type { LetterOnDesk } from './letterOnDesk.ts'
import { useDraftFindings, type DraftRecord, type ReadDraft } from './useDraftFindings.tsx'

/** What this browser holds of a letter and nobody has kept. */
interface Unkept {
  readonly text: string
  readonly chosen: readonly Choice[]
  /** Where words in it came from that a machine suggested. */
  readonly help?: readonly Help[]
}

/** Everything that the parts of a letter need: its words, its findings, its keeping. */
export interface Composing {
  readonly letter: LetterOnDesk
  readonly text: string
  readonly write: (text: string | ((before: string) => string)) => void
  readonly read: ReadDraft
  readonly chosen: readonly Choice[]
  readonly choose: (choice: Choice) => void
  /** Where words of it came from that a machine suggested, the newest last. */
  readonly helped: readonly Help[]
  /** Puts suggested words in the place of the letter; the function that comes back puts back what stood there. */
  readonly take: (text: string, help: Help) => () => void
  /** Findings about which nobody has chosen yet; empty while the letter may leave as far as its words go. */
  readonly open: readonly DraftFinding[]
  /** The newest version on record, and whether it holds these very words and choices. */
  readonly kept: DraftVersion | null
  readonly isKept: boolean
  /** Puts the words on record and tells the version; the same words are the same version. */
  readonly keep: () => Promise<DraftVersion>
  readonly keeping: 'idle' | 'busy' | 'stale' | 'failed'
  /** Builds on the version of the other hand, with one's own words or with theirs. */
  readonly settle: (whose: 'theirs' | 'ours') => Promise<void>
  /** The id of the button to which a letter that should not leave yet leads. */
  readonly stopId: string
}

const storedAt = (caseId: string | null, key: string): string => `exhale.draft.${caseId ?? 'preview'}.${key}`

function storedIn(place: string): Unkept | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null')
    return typeof found === 'object' && found !== null && 'text' in found ? (found as Unkept) : null
  } catch {
    return null
  }
}
function store(place: string, unkept: Unkept | null): void {
  try {
    if (unkept) sessionStorage.setItem(place, JSON.stringify(unkept))
    else sessionStorage.removeItem(place)
  } catch {
    // A browser that stores nothing still writes letters.
  }
}

const sameWords = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n')

/** What this browser holds of a letter, and how it changes. */
function useUnkept(letter: LetterOnDesk, caseId: string | null) {
  const place = storedAt(caseId, letter.key)
  const [unkept, setUnkept] = useState<Unkept | null>(() => (letter.copied ? null : storedIn(place)))
  const change = (next: Unkept | null): void => {
    setUnkept(next)
    store(place, next)
  }
  return [unkept, change] as const
}

interface Keeping {
  readonly letter: LetterOnDesk
  readonly text: string
  readonly chosen: readonly Choice[]
  readonly helped: readonly Help[]
  readonly onKept: (version: DraftVersion) => void
}

/** Puts the words on record: as a new draft, or as the next version of `base`. */
function useKeeping({ letter, text, chosen, helped, onKept }: Keeping) {
  const { view } = useOpenCase()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (base: DraftVersion | null) => {
      if (!view.id) throw new DeskError(0, '')
      const { claims } = view.examination
      const { kind, to } = letter
      const written = {
        to,
        text,
        // What is checked word for word at the door is what the desk quoted, as on the screen; naming a clause quotes nothing.
        basis: {
          claims: basisIn(text, { claims, clauses: [] }).claims,
          quotes: letter.quotes.filter((no) => text.includes(no)),
        },
        chosen: [...chosen],
        help: helped.slice(-MOST_HELP),
      }
      const version = base
        ? await keepNext(base.draft, { ...written, base: base.id })
        : await keepFirst(view.id, { ...written, kind, desk: letter.text })
      onKept(version)
      await queries.invalidateQueries({ queryKey: ['drafts'] })
      return version
    },
  })
}

const NOTHING_CHOSEN: readonly Choice[] = []
const NO_HELP: readonly Help[] = []
/** As many as a version on record holds. */
const MOST_HELP = 20

export function useComposing(letter: LetterOnDesk, record: DraftRecord): Composing {
  const { view } = useOpenCase()
  const queries = useQueryClient()
  const [unkept, change] = useUnkept(letter, view.id)
  // What was kept a moment ago is newer than what the list of drafts told before.
  const [justKept, setJustKept] = useState<DraftVersion | null>(null)
  const listed = letter.draft
  const kept = justKept && (!listed || justKept.at >= listed.at) ? justKept : listed
  const { kind, to, quotes, copied } = letter
  const text = copied ? letter.text : (unkept?.text ?? kept?.text ?? letter.text)
  const unkeptChoices = unkept?.chosen ?? NOTHING_CHOSEN
  const unkeptHelp = unkept?.help ?? NO_HELP
  // The desk's own words again are nobody's suggestion.
  const helped = text === letter.text ? NO_HELP : [...(kept?.help ?? []), ...unkeptHelp]
  const chosen = useMemo(() => [...(kept?.chosen ?? []), ...unkeptChoices], [kept, unkeptChoices])
  const draft = useMemo(
    () => (copied ? null : { kind, to, text, quotes: quotes.filter((no) => text.includes(no)) }),
    [copied, kind, to, text, quotes],
  )
  const read = useDraftFindings(record, draft)
  const onKept = (version: DraftVersion) => {
    setJustKept(version)
    change(null)
  }
  const keep = useKeeping({ letter, text, chosen: unkeptChoices, helped, onKept })
  const changeTo = (what: Partial<Unkept>) =>
    change({ text, chosen: unkeptChoices, help: unkeptHelp, ...what })
  const isStale = keep.error instanceof DeskError && keep.error.kind === 'draft_stale'
  const isKept = kept !== null && sameWords(kept.text, text) && unkeptChoices.length + unkeptHelp.length === 0
  return {
    letter,
    text,
    write: (next) => changeTo({ text: typeof next === 'function' ? next(text) : next }),
    read,
    chosen,
    choose: (choice) => changeTo({ chosen: [...unkeptChoices, choice] }),
    helped,
    take: (suggested, help) => {
      changeTo({ text: suggested, help: [...unkeptHelp, help] })
      return () => change(unkept)
    },
    open: read.text === text ? openFindings(read.found, chosen) : [],
    kept,
    isKept,
    keep: () => (isKept ? Promise.resolve(kept) : keep.mutateAsync(kept)),
    keeping: keep.isPending ? 'busy' : isStale ? 'stale' : keep.isError ? 'failed' : 'idle',
    settle: async (whose) => {
      await queries.refetchQueries({ queryKey: ['drafts'] })
      setJustKept(null)
      keep.reset()
      if (whose === 'theirs') change(null)
    },
    stopId: `not-now-${letter.key.replaceAll(' ', '-')}`,
  }
}
