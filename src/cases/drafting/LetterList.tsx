// The letters of a case: drafted by the desk, copied or printed by a person, and then confirmed with where they went.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { draftsQuery } from '../../web/drafting/draftQueries.ts'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { oneOffsQuery } from '../../web/oneOffs/oneOffQueries.ts'
import { Section } from '../../web/Section.tsx'
import type { CaseView } from '../../web/shapes.ts'
import { useWords } from '../../web/Words.tsx'
import { SleepingLetters } from '../exhale/SleepingLetters.tsx'
import { useWaits } from '../exhale/useWaits.tsx'
import { withoutUninvolved } from '../leaving/uninvolved.ts'
import type { Letter } from '../letter.ts'
import { LetterPaper } from './LetterPaper.tsx'
import { OwnLetter, useMayBegin } from './OwnLetter.tsx'
import { lettersOnDesk, type LetterOnDesk, type SaidRecord } from './letterOnDesk.ts'
import type { DraftRecord } from './useDraftFindings.tsx'

/** A preview that nobody saved knows of no colleagues. */
const NOBODY = { uninvolved: false }

export function LetterList() {
  const { t } = useWords()
  const { view } = useOpenCase()
  const { data } = useQuery({ ...draftsQuery(view.id ?? ''), enabled: view.id !== null })
  const record = useRecord(view, data?.writing ?? NOBODY)
  const said = useMemo(() => saidRecordOf(view), [view])
  const waitOf = useWaits()
  const mayBegin = useMayBegin()
  // A draft that somebody kept must not flash up as the desk wrote it.
  if (view.id !== null && !data) return null
  // A closed case drafts nothing anew; what somebody kept, and what has left, stays.
  const isClosed = view.casework?.standing.state === 'closed'
  const drafted = isClosed ? [] : draftedIn(view, view.id === null || (data?.writing.uninvolved ?? false))
  const letters = lettersOnDesk(view.letters, drafted, data?.drafts ?? [], said)
  if (!letters.length && !mayBegin) return null
  const waitsFor = ({ copied, kind, text, draft }: LetterOnDesk) =>
    copied ? null : waitOf({ kind, text: draft?.text ?? text })
  const awake = letters.filter((letter) => waitsFor(letter) === null)
  const asleep = letters.flatMap((letter) => {
    const wait = waitsFor(letter)
    const sheet = <LetterPaper letter={letter} record={record} first />
    return wait ? [{ key: letter.key, kind: letter.kind, wait, sheet }] : []
  })
  return (
    <Section id="letters" title={t.letters.title} {...(isClosed ? {} : { lead: t.letters.lead })}>
      <ul className="letters">
        {awake.map((letter, index) => (
          <LetterPaper key={letter.key} letter={letter} record={record} first={index === 0} />
        ))}
      </ul>
      <SleepingLetters letters={asleep} />
      {mayBegin ? <OwnLetter letters={letters} /> : null}
    </Section>
  )
}

/**
 * What the desk drafted for the case: a question that came again has its answer first. Nobody is promised to the client who had no
 * part in it where there is no such person.
 */
function draftedIn({ examination, casework }: CaseView, someone: boolean): readonly Letter[] {
  const again = casework?.explained?.letter
  const drafted = again ? [again, ...examination.letters] : examination.letters
  const { lang } = examination
  return drafted.map((letter) => ({ ...letter, text: withoutUninvolved(letter.text, { lang, someone }) }))
}

function saidRecordOf({ facts, examination }: CaseView): SaidRecord {
  const inbound = facts.messages.filter(({ direction }) => direction === 'in')
  return {
    claims: examination.claims,
    clauses: (facts.agreement?.clauses ?? []).map(({ no }) => no),
    lastIn: Math.max(0, ...inbound.map(({ at }) => (typeof at === 'number' ? at : Date.parse(at)))),
  }
}

/** The case as drafts are read against, with the days of what was given once: a letter may tell of them. */
function useRecord(view: CaseView, writing: DraftRecord['writing']): DraftRecord {
  const { client } = view
  const { data } = useQuery({ ...oneOffsQuery(client ?? ''), enabled: client !== undefined })
  const oneOffs = data?.oneOffs
  return useMemo(
    () => ({
      ...view,
      writing,
      // A day that a decision names is known: a letter may tell it.
      givenOn: [
        ...(oneOffs ?? []).map(({ on }) => on),
        ...(view.casework?.claims ?? []).flatMap(({ decision }) => decision?.due ?? []),
      ],
    }),
    [view, writing, oneOffs],
  )
}
