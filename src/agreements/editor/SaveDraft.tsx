// The one button of the editor: the version is recorded, and what goes with it: the file it came from, the acceptance, its proof.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { dropDraft } from '../../web/agreements/keptDraft.ts'
import { holdFile, sentFile } from '../../web/agreements/sentFile.ts'
import { agreementQuery } from '../../web/clients/clientQueries.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useWords } from '../../web/Words.tsx'
import { acceptanceBody, type Acceptance } from '../drafts/acceptance.ts'
import { factsOf, type Draft } from '../drafts/draft.ts'

/** What is recorded together with the words. */
export interface Beside {
  readonly acceptance: Acceptance | null
  /** What shows the acceptance. */
  readonly proof: File | null
  /** The file that the words came from. */
  readonly source: File | null
}

async function recordVersion(client: string, draft: Draft, source: File | null): Promise<string> {
  const body = {
    facts: factsOf(draft),
    ...(draft.amends === null ? {} : { amends: draft.amends }),
    ...(source ? { source: await sentFile(source) } : {}),
  }
  return (await post<{ id: string }>(`/clients/${client}/versions`, body)).id
}

export function SaveDraft(props: {
  client: string
  draft: Draft
  beside: Beside
  waiting: number
  ready: boolean
}) {
  const { t } = useWords()
  const words = t.agreements.draft
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { client, draft } = props
  const { acceptance, proof, source } = props.beside
  // Recorded once: when the acceptance is refused, trying again sends only the acceptance.
  const [recorded, setRecorded] = useState<string | null>(null)
  const save = useMutation({
    mutationFn: async () => {
      const id = recorded ?? (await recordVersion(client, draft, source))
      setRecorded(id)
      if (acceptance)
        await post(`/versions/${id}/acceptances`, {
          ...acceptanceBody(acceptance),
          ...(proof ? { proof: await sentFile(proof) } : {}),
        })
    },
    onSuccess: async () => {
      dropDraft(client)
      holdFile(client, null)
      await queries.invalidateQueries({ queryKey: ['clients', client] })
      await queries.ensureQueryData(agreementQuery(client))
      await navigate({ to: '/clients/$client/agreement', params: { client } })
    },
  })
  return (
    <section className="panel save-draft" aria-label={words.save}>
      {props.waiting > 0 ? <p>{words.unfixedLimits(props.waiting)}</p> : null}
      <p className="fine">{words.saveHow}</p>
      <div className="bar-of-buttons">
        <Button disabled={!props.ready} loading={save.isPending} onClick={() => save.mutate()}>
          {words.save}
        </Button>
        {props.ready ? <DeedStatus deed={save} /> : <span className="fine">{words.notYet}</span>}
      </div>
    </section>
  )
}
