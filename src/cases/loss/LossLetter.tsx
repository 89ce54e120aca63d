// One letter about a loss: read with its marks, changed, then copied and recorded in one go. It leaves by a person's hand.
import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState, type FormEvent } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { IconPencil } from '../../web/icons.ts'
import { lossClaimsQuery } from '../../web/ledger/lossQueries.ts'
import { putOnClipboard } from '../../web/paper.ts'
import { seenFacts } from '../../web/shapes.ts'
import { useWords } from '../../web/Words.tsx'
import { GuardList, LetterWords } from '../guarding/LetterWords.tsx'
import { useLetterGuards, type GuardedLetter, type GuardedRecord } from '../guarding/useLetterGuards.tsx'
import type { Guard } from '../letters/guards.ts'
import { LETTER_WORDS } from '../screenWords.ts'
import { LETTER_WAYS, type LossClaimView } from './lossShapes.ts'

interface Props {
  readonly client: string
  readonly view: LossClaimView
  readonly draft: LossClaimView['letters'][number]
  readonly mayWrite: boolean
}

/** A place that the draft leaves to a person: «[дата ответа]». */
const GAP = /\[[^\]\n]{2,120}\]/u

export function LossLetter({ client, view, draft, mayWrite }: Props) {
  const { t, say } = useWords()
  const [text, setText] = useState(draft.text)
  const [editing, setEditing] = useState(false)
  const record = useMemo(
    (): GuardedRecord => ({
      facts: seenFacts(view.facts),
      examination: { asOf: view.asOf, deadlines: [], overages: [] },
    }),
    [view],
  )
  const letter = useMemo(() => ({ kind: draft.letter, to: 'client', quotes: draft.quotes }), [draft])
  const guarded = useLetterGuards(record, letter, text)
  return (
    <div className="loss-letter">
      <h3>{say(LETTER_WORDS[draft.letter])}</h3>
      {editing ? (
        <Textarea
          label={t.letters.text}
          autosize
          minRows={8}
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <LetterWords text={text} guarded={guarded} lang={view.lang} />
      )}
      <GuardList guarded={guarded} editing={editing} />
      {GAP.test(text) ? <p className="fine">{t.letters.gaps}</p> : null}
      {mayWrite ? (
        <>
          <div className="bar-of-buttons">
            <Button
              variant="default"
              leftSection={<IconPencil size={18} />}
              aria-pressed={editing}
              onClick={() => setEditing((on) => !on)}
            >
              {editing ? t.letters.editDone : t.letters.edit}
            </Button>
          </div>
          <TakeLetter client={client} claim={view.id} kind={draft.kind} text={text} guarded={guarded} />
        </>
      ) : null}
    </div>
  )
}

interface Taken {
  readonly client: string
  readonly claim: string
  readonly kind: LossClaimView['letters'][number]['kind']
  readonly text: string
  readonly guarded: GuardedLetter
}

/** The names under which the desk stops the letter: guards, and `gap` for a place left to fill in; each once. */
const stopsOf = ({ findings }: GuardedLetter, text: string): readonly (Guard | 'gap')[] => [
  ...new Set([...findings.map(({ guard }) => guard), ...(GAP.test(text) ? (['gap'] as const) : [])]),
]

function TakeLetter({ client, claim, kind, text, guarded }: Taken) {
  const { t } = useWords()
  const words = t.loss
  const queries = useQueryClient()
  const [way, setWay] = useState('')
  const [isCopied, setCopied] = useState(true)
  const stops = stopsOf(guarded, text)
  const take = useMutation({
    mutationFn: async () => {
      const noted = post(`/loss-claims/${claim}/steps`, { kind, text, way, despite: stops })
      setCopied(await putOnClipboard(noted.then(() => text)))
      await noted
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: lossClaimsQuery(client).queryKey }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    take.mutate()
  }
  const named = stops.map((stop) => (stop === 'gap' ? words.gap : t.guards.names[stop]))
  return (
    <form className="loss-form" onSubmit={submit}>
      <NativeSelect
        label={words.way}
        required
        value={way}
        onChange={(event) => setWay(event.currentTarget.value)}
        data={[
          { value: '', label: words.choose, disabled: true },
          ...LETTER_WAYS.map((value) => ({ value, label: words.ways[value] })),
        ]}
      />
      {stops.length > 0 ? <Checkbox required label={words.asItIs(named.join('; '))} /> : null}
      <SubmitBar label={words.take} deed={take} done={isCopied ? words.taken : words.takenOnly} />
    </form>
  )
}
