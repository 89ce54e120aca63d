// A letter that nobody drafted: a person says what it is for and begins it. From then on it is a draft like the others, with the same
// findings and the same door.
import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { draftsQuery, keepFirst } from '../../web/drafting/draftQueries.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { OWN_LETTERS, ownLetter } from '../letters/ownLetter.ts'
import { LETTER_WORDS } from '../screenWords.ts'
import type { LetterOnDesk } from './letterOnDesk.ts'

/** Nobody begins a letter in a case that is over, or in a preview that is on no desk. */
export function useMayBegin(): boolean {
  const { view } = useOpenCase()
  const mayDraft = useAllows('draft.write')
  const state = view.casework?.standing.state
  return view.id !== null && mayDraft && state !== undefined && state !== 'closed' && state !== 'erased'
}

export function OwnLetter({ letters }: { letters: readonly LetterOnDesk[] }) {
  const { view } = useOpenCase()
  // One sheet for one purpose: what lies on the desk already is written there.
  const lying = letters.filter(({ copied }) => copied === null).map(({ kind }) => kind)
  const kinds = OWN_LETTERS.filter((kind) => !lying.includes(kind))
  return view.id && kinds.length > 0 ? <Begin caseId={view.id} kinds={kinds} /> : null
}

interface Beginning {
  readonly caseId: string
  readonly kinds: readonly (typeof OWN_LETTERS)[number][]
}

function Begin({ caseId, kinds }: Beginning) {
  const { t, say } = useWords()
  const words = t.drafting.own
  const { view } = useOpenCase()
  const queries = useQueryClient()
  const [chosen, choose] = useState('')
  const kind = kinds.find((one) => one === chosen) ?? kinds[0]
  const begin = useMutation({
    mutationFn: async () => {
      if (!kind) return
      const text = ownLetter({ facts: view.facts, lang: view.examination.lang })
      await keepFirst(caseId, {
        kind,
        to: view.facts.parties.client.name ?? 'client',
        text,
        desk: '',
        basis: { claims: [], quotes: [] },
        chosen: [],
        help: [],
      })
      await queries.invalidateQueries({ queryKey: draftsQuery(caseId).queryKey })
    },
  })
  return (
    <details className="own-letter screen-only">
      <summary>{words.open}</summary>
      <p className="fine">{words.how}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          begin.mutate()
        }}
      >
        <NativeSelect
          label={words.kind}
          value={kind ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
          data={kinds.map((one) => ({ value: one, label: say(LETTER_WORDS[one]) }))}
        />
        <div className="bar-of-buttons">
          <Button type="submit" variant="default" loading={begin.isPending}>
            {words.begin}
          </Button>
          <DeedStatus deed={begin} done={words.lies} />
        </div>
      </form>
    </details>
  )
}
