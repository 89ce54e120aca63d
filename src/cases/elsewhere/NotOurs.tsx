// "Not ours" in one click: where they should turn, and the letter, the closing and the date when their words go are done.
import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { caseQuery } from '../../web/queries.ts'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'

const LONGEST = 300

export function NotOurs() {
  const { t } = useWords()
  const { view } = useOpenCase()
  const mayWrite = useAllows('letter.write')
  const standing = view.casework?.standing
  const offered = standing?.steps.some(({ step, block }) => step === 'point_elsewhere' && block === null)
  if (!view.id || !standing || !offered || !mayWrite) return null
  return (
    <details className="claim-edit" id="not-ours" open={standing.top === 'point_elsewhere'}>
      <summary>{t.elsewhere.title}</summary>
      <p className="fine">{t.elsewhere.how}</p>
      <PointForm caseId={view.id} />
    </details>
  )
}

function PointForm({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [firm, setFirm] = useState('')
  const [contact, setContact] = useState('')
  const point = useMutation({
    mutationFn: () =>
      post(`/cases/${encodeURIComponent(caseId)}/not-ours`, { firm: firm.trim(), contact: contact.trim() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: caseQuery(caseId).queryKey }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    point.mutate()
  }
  return (
    <form className="claim-form" onSubmit={submit}>
      <TextInput
        label={t.elsewhere.firm}
        required
        maxLength={LONGEST}
        value={firm}
        onChange={(event) => setFirm(event.currentTarget.value)}
      />
      <TextInput
        label={t.elsewhere.contact}
        required
        maxLength={LONGEST}
        value={contact}
        onChange={(event) => setContact(event.currentTarget.value)}
      />
      <SubmitBar quiet label={t.elsewhere.send} deed={point} done={t.elsewhere.done} />
    </form>
  )
}
