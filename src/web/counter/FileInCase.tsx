// "Add to a case": the entry becomes an act, a count or an internal note of a case that names where it came from.
import { Button, NativeSelect } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { CounterEntry } from '../../ledger/counter/counterShapes.ts'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { caseListQuery } from '../queries.ts'
import { useWords } from '../Words.tsx'

export function FileInCase({ entry }: { entry: CounterEntry }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  if (open) return <ChooseCase entry={entry} onDone={() => setOpen(false)} />
  return (
    <Button variant="default" onClick={() => setOpen(true)}>
      {t.counterEntries.file}
    </Button>
  )
}

function ChooseCase({ entry, onDone }: { entry: CounterEntry; onDone: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const { data: cases = [] } = useQuery(caseListQuery)
  const [chosen, choose] = useState('')
  const file = useMutation({
    mutationFn: () => post(`/counter-entries/${entry.id}/case`, { case: chosen }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    file.mutate()
  }
  return (
    <form className="file-in-case" onSubmit={submit}>
      <NativeSelect
        label={t.counterEntries.case}
        required
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: t.counterEntries.choose, disabled: true },
          ...cases.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <Button type="submit" loading={file.isPending}>
        {t.counterEntries.file}
      </Button>
      <DeedStatus deed={file} />
    </form>
  )
}
