// The client hears who answers from now on: a short letter that is put among the letters of the case, where a person sends it.
import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { dayInWords } from '../../basics/words.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { caseQuery } from '../../web/queries.ts'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import { whoAnswers } from './whoAnswers.ts'

export function TellClient({ caseId, name }: { caseId: string; name: string }) {
  const { t } = useWords()
  const words = t.handOver
  const queries = useQueryClient()
  const { data: view } = useSuspenseQuery(caseQuery(caseId))
  const { lang, parties } = view.facts
  const client = parties.client.name ?? ''
  const [by, setBy] = useState('')
  const [own, setOwn] = useState<string | null>(null)
  // A date of a letter stands in the letter's own language, whatever the desk speaks.
  const text = own ?? whoAnswers({ name, by: by ? dayInWords(by, lang) : '', client, lang })
  const keep = useMutation({
    mutationFn: () =>
      post(`/cases/${encodeURIComponent(caseId)}/drafts`, {
        kind: 'who_answers',
        to: client || 'client',
        text,
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases', caseId] }),
  })
  return (
    <Section id="tell-client" title={words.tellClient} lead={words.tellClientLead}>
      <form
        className="tell-form"
        onSubmit={(event) => {
          event.preventDefault()
          keep.mutate()
        }}
      >
        <TextInput
          type="date"
          label={words.by}
          value={by}
          onChange={(event) => {
            setBy(event.currentTarget.value)
            setOwn(null)
          }}
        />
        <Textarea
          aria-label={words.tellClient}
          lang={lang}
          autosize
          minRows={4}
          maxLength={5_000}
          value={text}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
        <div className="bar-of-buttons">
          <Button type="submit" loading={keep.isPending}>
            {words.tellClientNow}
          </Button>
          <DeedStatus deed={keep} done={words.letterKept} />
          {keep.isSuccess ? (
            <Link to="/cases/$caseId" params={{ caseId }} hash="letters">
              {t.steps.go.letters}
            </Link>
          ) : null}
        </div>
      </form>
    </Section>
  )
}
