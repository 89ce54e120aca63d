import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { useWords } from '../../web/Words.tsx'
import { useAnswer, type Form } from './useAnswer.tsx'

/** Keeps a page of the web as it is now, and answers the item with it. */
export function CapturePage({ caseId, item, onDone }: Form) {
  const { t } = useWords()
  const [url, setUrl] = useState('')
  const keep = useAnswer(
    caseId,
    item.key,
    async () => {
      const { id } = await post<{ id: string }>(`/cases/${encodeURIComponent(caseId)}/captures`, {
        url: url.trim(),
      })
      return [{ done: 'kept', capture: id }]
    },
    onDone,
  )
  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate(undefined)
      }}
    >
      <TextInput
        label={t.save.captureUrl}
        description={t.save.captureHow}
        type="url"
        inputMode="url"
        placeholder="https://"
        required
        withAsterisk={false}
        maxLength={2_000}
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <SubmitBar label={t.save.captureNow} deed={keep} quiet />
    </form>
  )
}
