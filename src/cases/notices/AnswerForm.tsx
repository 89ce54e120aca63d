// What the client answered to somebody of ours: one of the choices that the notice offered, in its own words.
import { Radio, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { MayBeRead } from '../../web/MayBeRead.tsx'
import { useWords } from '../../web/Words.tsx'
import type { NoticeView } from './noticeShapes.ts'

export function AnswerForm({ notice, onNoted }: { notice: NoticeView; onNoted: () => void }) {
  const { t, say } = useWords()
  const words = t.notice.answer
  const queries = useQueryClient()
  const [choice, setChoice] = useState('')
  const [how, setHow] = useState('reply')
  const [said, setSaid] = useState('')
  const note = useMutation({
    mutationFn: () =>
      post(`/notices/${notice.id}/choices`, { choice, how, ...(said.trim() ? { words: said.trim() } : {}) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['overages'] })
      onNoted()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    note.mutate()
  }
  return (
    <form className="notice-form" aria-label={words.title} onSubmit={submit}>
      <Radio.Group label={words.choice} required withAsterisk={false} value={choice} onChange={setChoice}>
        <div className="radio-lines">
          {notice.choices.map((one) => (
            <Radio key={one.kind} value={one.kind} required label={say(one.words)} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group label={words.how} value={how} onChange={setHow}>
        <div className="radio-lines row">
          <Radio value="reply" label={words.hows.reply} />
          <Radio value="told" label={words.hows.told} />
        </div>
      </Radio.Group>
      <TextInput
        label={words.words}
        description={<MayBeRead />}
        maxLength={2_000}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      <SubmitBar label={words.save} deed={note} />
    </form>
  )
}
