// What is due on a notice: drawn by a person, through the day that they choose, and never twice.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { Section } from '../../web/Section.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { LineTable } from './InvoiceLines.tsx'
import type { NoticeView } from './noticeShapes.ts'

export function DueLines({ notice }: { notice: NoticeView }) {
  const { t } = useWords()
  const { lines, due } = notice
  const mayDraw = useAllows('invoice.write')
  const hasDue = due.lines.length > 0
  return (
    <Section id="invoice-lines" title={t.notice.due.title}>
      {hasDue && mayDraw ? <DrawForm notice={notice} /> : null}
      {hasDue && !mayDraw ? <LineTable lines={due.lines} /> : null}
      {hasDue ? null : (
        <p className="quiet">{lines.length > 0 ? t.notice.due.noneAfter : t.notice.due.none}</p>
      )}
      {lines.length > 0 ? <LineTable lines={lines} /> : null}
    </Section>
  )
}

function DrawForm({ notice }: { notice: NoticeView }) {
  const { t, sum } = useWords()
  const words = t.notice.due
  const queries = useQueryClient()
  const { due } = notice
  const [through, setThrough] = useState(due.through)
  const draw = useMutation({
    mutationFn: () => post(`/notices/${notice.id}/invoice-lines`, { through }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['overages'] }),
  })
  const total = due.lines.reduce((all, { amount }) => all + amount, 0)
  return (
    <>
      <p className="figures">{words.ready(sum(total, due.lines[0]?.currency))}</p>
      <form
        className="notice-draw"
        onSubmit={(event) => {
          event.preventDefault()
          draw.mutate()
        }}
      >
        <TextInput
          type="date"
          label={words.through}
          required
          withAsterisk={false}
          max={due.through}
          value={through}
          onChange={(event) => setThrough(event.currentTarget.value)}
        />
        <Button type="submit" loading={draw.isPending}>
          {words.draw}
        </Button>
        <DeedStatus deed={draw} done={words.done} />
      </form>
    </>
  )
}
