// A client whom somebody of ours knows to be touched, though no paper says so: anybody but the client of the case.
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { clientsQuery } from '../../web/clients/clientQueries.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useWords } from '../../web/Words.tsx'
import type { TouchedView } from './touchedShapes.ts'

interface Adding {
  readonly caseId: string
  /** The client of the case, who knows already. */
  readonly own: string | undefined
  readonly known: readonly TouchedView[]
}

export function AddTouched({ caseId, own, known }: Adding) {
  const { t } = useWords()
  const words = t.whoElse
  const queries = useQueryClient()
  const [find, setFind] = useState('')
  const [client, setClient] = useState('')
  const { data } = useInfiniteQuery(clientsQuery(find))
  const found = data?.pages.flatMap(({ clients }) => clients) ?? []
  const names = found
    .filter(({ id }) => id !== own && !known.some((one) => one.client === id))
    .map(({ id, name }) => ({ value: id, label: name || id }))
  const add = useMutation({
    mutationFn: () => post(`/cases/${encodeURIComponent(caseId)}/touched`, { client, ground: 'named' }),
    onSuccess: async () => {
      setClient('')
      await queries.invalidateQueries({ queryKey: ['cases', caseId] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (client !== '') add.mutate()
  }
  return (
    <details className="exposure-more">
      <summary>{words.add}</summary>
      <form className="touched-add" onSubmit={submit}>
        <TextInput label={words.find} value={find} onChange={(event) => setFind(event.currentTarget.value)} />
        <NativeSelect
          label={words.which}
          data={[{ value: '', label: '' }, ...names]}
          value={client}
          onChange={(event) => setClient(event.currentTarget.value)}
        />
        <div className="bar-of-buttons">
          <Button type="submit" variant="default" disabled={client === ''} loading={add.isPending}>
            {words.addNow}
          </Button>
          <DeedStatus deed={add} />
        </div>
      </form>
    </details>
  )
}
