import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { useWords } from '../Words.tsx'

/** The name of the firm, for those who may change settings. */
export function FirmName({ name: known }: { name: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [name, setName] = useState(known)
  const keep = useMutation({
    mutationFn: () => post('/settings', { name: name.trim() }),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <form
      className="narrow-form firm-name"
      aria-label={t.settings.firm}
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate()
      }}
    >
      <TextInput
        label={t.settings.firm}
        description={t.settings.firmHow}
        autoComplete="organization"
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SubmitBar label={t.settings.keep} deed={keep} done={t.settings.kept} quiet />
    </form>
  )
}
