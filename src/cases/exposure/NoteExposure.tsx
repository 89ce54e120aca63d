// A note of the table as it is seen now: folded away, because the table is read more often than it is kept.
import { Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { useWords } from '../../web/Words.tsx'
import type { AskedDays, ExposureNote } from './exposureShapes.ts'

export function NoteExposure(props: {
  caseId: string
  days: AskedDays
  noted: ExposureNote | null
  mayNote: boolean
}) {
  const { t, sum, when } = useWords()
  const words = t.exposure.note
  const { noted } = props
  return (
    <>
      {noted ? (
        <p className="exposure-noted">
          {words.newest(when(noted.at), sum(noted.table.worst, noted.table.currency))}
          {noted.said ? ` ${noted.said}` : ''}
        </p>
      ) : null}
      {props.mayNote ? (
        <details className="exposure-more">
          <summary>{words.title}</summary>
          <NoteForm caseId={props.caseId} days={props.days} />
        </details>
      ) : null}
    </>
  )
}

function NoteForm({ caseId, days }: { caseId: string; days: AskedDays }) {
  const { t } = useWords()
  const words = t.exposure.note
  const queries = useQueryClient()
  const [said, setSaid] = useState('')
  const note = useMutation({
    mutationFn: () => post(`/cases/${encodeURIComponent(caseId)}/exposure-notes`, { ...days, said }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases', caseId] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    note.mutate()
  }
  return (
    <form className="exposure-note" onSubmit={submit}>
      <p className="fine">{words.lead}</p>
      <Textarea
        label={words.said}
        autosize
        minRows={2}
        maxLength={2_000}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      <SubmitBar quiet label={words.save} deed={note} done={words.saved} />
    </form>
  )
}
