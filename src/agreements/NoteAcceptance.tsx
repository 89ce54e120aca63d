import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { sentFile } from '../web/agreements/sentFile.ts'
import { today } from '../web/byHand/draft.ts'
import { post } from '../web/deskClient.ts'
import { SubmitBar } from '../web/Doing.tsx'
import { SideSheet } from '../web/SideSheet.tsx'
import { useWords } from '../web/Words.tsx'
import { acceptanceBody, emptyAcceptance } from './drafts/acceptance.ts'
import { AcceptanceFields } from './editor/AcceptanceFields.tsx'

/** Notes an acceptance that happened without the desk, as what it was. */
export function NoteAcceptance(props: { client: string; version: string; onClose: () => void }) {
  const { t } = useWords()
  const words = t.agreements.accept
  const queries = useQueryClient()
  const [acceptance, setAcceptance] = useState(() => emptyAcceptance(today(new Date())))
  const [proof, setProof] = useState<File | null>(null)
  const note = useMutation({
    mutationFn: async () =>
      post(`/versions/${props.version}/acceptances`, {
        ...acceptanceBody(acceptance),
        ...(proof ? { proof: await sentFile(proof) } : {}),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['clients', props.client] })
      props.onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    note.mutate()
  }
  return (
    <SideSheet title={words.title} onClose={props.onClose}>
      <p className="lead">{words.lead}</p>
      <form className="narrow-form" onSubmit={submit}>
        <AcceptanceFields
          value={acceptance}
          onChange={(part) => setAcceptance((now) => ({ ...now, ...part }))}
          proof={proof}
          onProof={setProof}
        />
        <SubmitBar label={words.save} deed={note} />
      </form>
    </SideSheet>
  )
}
