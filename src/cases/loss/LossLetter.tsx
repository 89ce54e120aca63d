// One letter about a loss: read with its marks, changed, then copied and recorded in one go. It leaves by a person's hand.
import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState, type FormEvent } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { IconPencil } from '../../web/icons.ts'
import { lossClaimsQuery } from '../../web/ledger/lossQueries.ts'
import { putOnClipboard } from '../../web/paper.ts'
import { seenFacts } from '../../web/shapes.ts'
import { useWords } from '../../web/Words.tsx'
import type { DraftRecord, ReadDraft } from '../drafting/useDraftFindings.tsx'
import { AsItIs, FoundPlaces, passedIn } from '../leaving/clientLetters/FoundPlaces.tsx'
import { LetterWords } from '../leaving/clientLetters/LetterWords.tsx'
import { ASKED_AT_DOOR, useClientPlaces } from '../leaving/clientLetters/useClientPlaces.tsx'
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
    (): DraftRecord => ({
      facts: seenFacts(view.facts),
      examination: { asOf: view.asOf, deadlines: [], overages: [], claims: view.claims, ours: [] },
      writing: ASKED_AT_DOOR,
    }),
    [view],
  )
  const letter = useMemo(() => {
    const quotes = draft.quotes.filter((no) => text.includes(no))
    return { kind: draft.letter, to: 'client', quotes, text }
  }, [draft, text])
  const read = useClientPlaces(record, letter)
  return (
    <div className="loss-letter">
      <h3>{say(LETTER_WORDS[draft.letter])}</h3>
      <LetterWords text={text} read={read} lang={view.lang} onWrite={editing ? setText : null} />
      <FoundPlaces read={read} text={text} editing={editing} />
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
          <TakeLetter client={client} claim={view.id} kind={draft.kind} text={text} read={read} />
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
  readonly read: ReadDraft
}

function TakeLetter({ client, claim, kind, text, read }: Taken) {
  const { t } = useWords()
  const words = t.loss
  const queries = useQueryClient()
  const [way, setWay] = useState('')
  const [isCopied, setCopied] = useState(true)
  const passed = passedIn(read, text)
  const take = useMutation({
    mutationFn: async () => {
      const noted = post(`/loss-claims/${claim}/steps`, { kind, text, way, despite: passed })
      setCopied(await putOnClipboard(noted.then(() => text)))
      await noted
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: lossClaimsQuery(client).queryKey }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    take.mutate()
  }
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
      <AsItIs kinds={passed} />
      <SubmitBar label={words.take} deed={take} done={isCopied ? words.taken : words.takenOnly} />
    </form>
  )
}
