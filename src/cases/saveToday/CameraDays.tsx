import { TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { meQuery } from '../../web/queries.ts'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'

/** The organisation's own figure: with it each footage has a date instead of a guess. */
export function CameraDays() {
  const { data: me } = useQuery(meQuery)
  const maySet = useAllows('settings.write')
  if (!me || !maySet) return null
  const { cameraDays } = me.organisation
  return <Figure key={cameraDays} known={cameraDays} />
}

function Figure({ known }: { known: number | null }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [days, setDays] = useState(known === null ? '' : String(known))
  const keep = useMutation({
    mutationFn: () => post('/settings', { cameraDays: days.trim() === '' ? null : Number(days) }),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <form
      className="camera-days"
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate()
      }}
    >
      <TextInput
        label={t.save.camera}
        description={t.save.cameraHow}
        inputMode="numeric"
        pattern="[1-9][0-9]{0,2}"
        maxLength={3}
        placeholder={t.save.cameraUnit}
        value={days}
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      <SubmitBar label={t.save.cameraKeep} deed={keep} done={t.save.cameraKept} quiet />
    </form>
  )
}
