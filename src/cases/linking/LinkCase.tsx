// Choosing another case, and how the two belong together. Cases of two clients are never merged.
import { Radio, Select } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { caseListQuery } from '../../web/queries.ts'
import { useWords } from '../../web/Words.tsx'
import type { LinkKind } from './linkShapes.ts'

const KINDS = ['same_matter', 'related', 'merged'] as const

export function LinkCase({ caseId, client }: { caseId: string; client: string }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details className="ask-colleague" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.links.add}</summary>
      {open ? <LinkForm caseId={caseId} client={client} /> : null}
    </details>
  )
}

function LinkForm({ caseId, client }: { caseId: string; client: string }) {
  const { t } = useWords()
  const words = t.links
  const queries = useQueryClient()
  const { data: rows } = useQuery(caseListQuery)
  const [other, setOther] = useState<string | null>(null)
  const [kind, setKind] = useState<LinkKind>('same_matter')
  const link = useMutation({
    mutationFn: () => post(`/cases/${encodeURIComponent(caseId)}/links`, { kind, case: other }),
    onSuccess: () => {
      setOther(null)
      return queries.invalidateQueries({ queryKey: ['cases'] })
    },
  })
  // Nothing is said of other cases before they have come.
  if (!rows) return null
  const others = rows.filter((row) => row.id !== caseId && row.erasedAt === null)
  const isOneClient = rows.find(({ id }) => id === other)?.clientId === client
  if (!others.length) return <p className="fine">{words.none}</p>
  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (other) link.mutate()
      }}
    >
      <Select
        label={words.other}
        description={words.otherHint}
        searchable
        data={others.map(({ id, title, clientName }) => ({
          value: id,
          label: clientName && !title.includes(clientName) ? `${title} · ${clientName}` : title,
        }))}
        value={other}
        onChange={(chosen) => {
          setOther(chosen)
          setKind('same_matter')
        }}
      />
      <Radio.Group
        label={words.how}
        value={kind}
        onChange={(chosen) => setKind(KINDS.find((one) => one === chosen) ?? 'same_matter')}
      >
        <div className="choices">
          {KINDS.map((one) => (
            <Radio
              key={one}
              value={one}
              label={words.kinds[one]}
              disabled={one === 'merged' && other !== null && !isOneClient}
              description={
                one === 'merged'
                  ? other !== null && !isOneClient
                    ? words.otherClient
                    : words.mergeHint
                  : undefined
              }
            />
          ))}
        </div>
      </Radio.Group>
      <SubmitBar label={words.link} deed={link} done={words.linked} quiet />
    </form>
  )
}
