// The letters of a case: drafted by the desk, copied or printed by a person, and then confirmed with where they went.
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import type { CaseView, CopiedLetter } from '../web/shapes.ts'
import { useWords } from '../web/Words.tsx'
import type { Letter } from './letter.ts'
import { LetterPaper } from './LetterPaper.tsx'

export interface LetterOnDesk {
  readonly key: string
  readonly kind: Letter['kind']
  readonly to: string
  readonly text: string
  readonly quotes: readonly string[]
  readonly copied: CopiedLetter | null
}

export function LetterList() {
  const { t } = useWords()
  const letters = lettersOf(useOpenCase().view)
  if (!letters.length) return null
  return (
    <Section id="letters" title={t.letters.title} lead={t.letters.lead}>
      <ul className="letters">
        {letters.map((letter, index) => (
          <LetterPaper key={letter.key} letter={letter} first={index === 0} />
        ))}
      </ul>
    </Section>
  )
}

/** Copies that wait for a word come first, then drafts, then letters that are on their way. */
function lettersOf(view: CaseView): LetterOnDesk[] {
  // A draft that was copied is the same sheet on the screen: what it has just said must not vanish with it.
  const copies = view.letters.map((copied, at) => ({
    key: `${copied.kind} ${view.letters.slice(0, at).filter(({ kind }) => kind === copied.kind).length}`,
    kind: copied.kind,
    to: copied.to,
    text: copied.text,
    quotes: [],
    copied,
  }))
  const taken = new Set(view.letters.map((copied) => copied.kind))
  const drafts = view.examination.letters
    .filter((draft) => !taken.has(draft.kind))
    .map((draft, at, all) => ({
      ...draft,
      key: `${draft.kind} ${all.slice(0, at).filter(({ kind }) => kind === draft.kind).length}`,
      copied: null,
    }))
  return [
    ...copies.filter((letter) => !letter.copied.sending),
    ...drafts,
    ...copies.filter((letter) => letter.copied.sending),
  ]
}
