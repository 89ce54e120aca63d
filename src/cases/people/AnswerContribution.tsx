// The answer of whoever was asked: words, or that they cannot say.
import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useWords } from '../../web/Words.tsx'

export function AnswerContribution({ caseId, id }: { caseId: string; id: string }) {
  const { t } = useWords()
  const words = t.contributions
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const answer = useMutation({
    mutationFn: (kind: 'answered' | 'cannot') =>
      post(`/contributions/${encodeURIComponent(id)}/answer`, { kind, text }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['cases', caseId] }),
        queries.invalidateQueries({ queryKey: ['today'] }),
      ]),
  })
  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault()
        answer.mutate('answered')
      }}
    >
      <Textarea
        label={words.yourAnswer}
        autosize
        minRows={2}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="bar-of-buttons">
        <Button type="submit" loading={answer.isPending} disabled={!text.trim()}>
          {words.answer}
        </Button>
        <Button variant="default" loading={answer.isPending} onClick={() => answer.mutate('cannot')}>
          {words.cannot}
        </Button>
        <DeedStatus deed={answer} />
      </div>
    </form>
  )
}
