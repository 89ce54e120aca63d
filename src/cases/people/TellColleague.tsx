// A word to whoever handed the case over: it is mine now, you did right. It stays in the case as a note for ourselves.
import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import { useColleagues } from './useColleagues.tsx'

export function TellColleague({ caseId, to }: { caseId: string; to: string }) {
  const { t } = useWords()
  const words = t.handOver
  const queries = useQueryClient()
  const { me, nameOf } = useColleagues()
  const name = nameOf(to)
  const [own, setOwn] = useState<string | null>(null)
  const text = own ?? words.colleagueNote(name)
  const leave = useMutation({
    mutationFn: () =>
      post(`/cases/${encodeURIComponent(caseId)}/messages`, {
        at: new Date().toISOString(),
        channel: 'note',
        direction: 'internal',
        from: me?.name ?? '',
        to: name,
        text,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases', caseId] }),
  })
  return (
    <Section id="tell-colleague" title={words.colleague} lead={words.colleagueLead}>
      <form
        className="tell-form"
        onSubmit={(event) => {
          event.preventDefault()
          leave.mutate()
        }}
      >
        <Textarea
          aria-label={words.colleague}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
        <div className="bar-of-buttons">
          <Button type="submit" variant="default" loading={leave.isPending} disabled={!text.trim()}>
            {words.colleagueSend}
          </Button>
          <DeedStatus deed={leave} done={words.colleagueSent} />
        </div>
      </form>
    </Section>
  )
}
