import { TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { MayBeRead } from '../MayBeRead.tsx'
import { useWords } from '../Words.tsx'

/** Puts erasing on hold, with the reason in the owner's words. */
export function HoldForm({ client, onDone }: { client: string; onDone: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [why, setWhy] = useState('')
  const hold = useMutation({
    mutationFn: () => post(`/clients/${encodeURIComponent(client)}/holds`, { why }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['keeping'] })
      onDone()
    },
  })
  return (
    <form
      className="narrow-form"
      onSubmit={(event) => {
        event.preventDefault()
        hold.mutate()
      }}
    >
      <TextInput
        label={t.person.holdWhy}
        description={
          <>
            {t.person.holdHow} <MayBeRead />
          </>
        }
        required
        withAsterisk={false}
        maxLength={2_000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <SubmitBar label={t.person.holdNow} deed={hold} quiet />
    </form>
  )
}
