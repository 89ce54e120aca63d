// What is put down: who, which things, a note, a photo. Browsers are asked to remember none of it.
import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { EmergencyWhileTyping } from '../../cases/safety/EmergencyWhileTyping.tsx'
import type { CounterKind, NewCounterEntry, TurnEntry } from '../../ledger/counter/counterShapes.ts'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { useWords } from '../Words.tsx'
import { turnEntriesQuery } from './counterQueries.ts'
import { ItemLines, linesOf, newLine, type Line } from './ItemLines.tsx'
import { PhotoField } from './PhotoField.tsx'
import type { Counter } from './useCounter.ts'
import { MayBeRead } from '../MayBeRead.tsx'

interface Writing {
  kind: CounterKind
  slip: TurnEntry | null
  counter: Counter
  onDone: () => void
  onBack: () => void
}

/** Sends the entry; the list of the turn is asked anew. */
function usePutDown({ counter, onDone }: Writing, entry: () => NewCounterEntry) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => post('/counter/entries', entry()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: turnEntriesQuery.queryKey })
      onDone()
    },
    onError: counter.refused,
  })
}

export function EntryForm(props: Writing) {
  const { t } = useWords()
  const { kind, slip } = props
  const [client, setClient] = useState(slip?.client ?? '')
  const [lines, setLines] = useState<readonly Line[]>(() =>
    slip && slip.items.length > 0
      ? slip.items.map(newLine)
      : [newLine({ name: '', quantity: '1', unit: t.counter.pieces })],
  )
  const [note, setNote] = useState(slip?.note ?? '')
  const [photo, setPhoto] = useState<string | null>(null)
  const put = usePutDown(props, () => ({
    kind,
    client,
    items: kind === 'incident' ? [] : linesOf(lines),
    note,
    ...(photo ? { photo } : {}),
    ...(slip ? { corrects: slip.id } : {}),
  }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    put.mutate()
  }
  const handsOver = kind === 'taken_in' || kind === 'issued'
  return (
    <form className="counter-form" autoComplete="off" onSubmit={submit}>
      <TextInput
        size="lg"
        label={t.counter.client}
        description={t.counter.clientHint}
        required={handsOver}
        maxLength={200}
        autoComplete="off"
        value={client}
        onChange={(event) => setClient(event.currentTarget.value)}
      />
      {kind === 'incident' ? null : <ItemLines lines={lines} onChange={setLines} />}
      <Textarea
        size="lg"
        label={kind === 'incident' ? t.counter.incidentNote : t.counter.note}
        description={<MayBeRead />}
        required={kind === 'incident'}
        rows={kind === 'incident' ? 4 : 2}
        maxLength={2_000}
        autoComplete="off"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <EmergencyWhileTyping heard={[{ where: 'note', text: note }]} />
      <PhotoField onPhoto={setPhoto} />
      <div className="bar-of-buttons">
        <Button size="lg" type="submit" loading={put.isPending}>
          {t.counter.put}
        </Button>
        <Button size="lg" variant="default" onClick={props.onBack}>
          {t.counter.back}
        </Button>
        <DeedStatus deed={put} />
      </div>
    </form>
  )
}
