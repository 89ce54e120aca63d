// Minutes that went into a case, noted when they are over: two fields, folded until somebody wants them.
import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { caseQuery } from '../../web/queries.ts'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'

const MOST = 10_000

export function MinutesForm({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const words = t.claimDesk.minutes
  const mayWrite = useAllows('case.write')
  const queries = useQueryClient()
  const [minutes, setMinutes] = useState('')
  const [what, setWhat] = useState('')
  const save = useMutation({
    mutationFn: () =>
      post(`/cases/${encodeURIComponent(caseId)}/minutes`, { minutes: Number(minutes), what: what.trim() }),
    onSuccess: async () => {
      setMinutes('')
      setWhat('')
      await queries.invalidateQueries({ queryKey: caseQuery(caseId).queryKey })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  if (!mayWrite) return null
  return (
    <details className="claim-edit">
      <summary>{words.open}</summary>
      <form className="claim-form" onSubmit={submit}>
        <div className="claim-remedy">
          <TextInput
            label={words.count}
            type="number"
            min={1}
            max={MOST}
            required
            value={minutes}
            onChange={(event) => setMinutes(event.currentTarget.value)}
          />
          <TextInput
            label={words.what}
            maxLength={500}
            value={what}
            onChange={(event) => setWhat(event.currentTarget.value)}
          />
        </div>
        <SubmitBar quiet label={words.save} deed={save} done={words.saved} />
      </form>
    </details>
  )
}
