// A question to a colleague, with a day if it matters; it appears on their Today.
import { Select, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { useWords } from '../../web/Words.tsx'
import { useColleagues } from './useColleagues.tsx'

/** The end of a day as this computer's clock has it: whoever is asked for a day has the whole of it. */
const endOf = (day: string): string => new Date(`${day}T23:59:59`).toISOString()

export function AskContribution({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const words = t.contributions
  const queries = useQueryClient()
  const { all } = useColleagues()
  const [of, setOf] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [day, setDay] = useState('')
  const ask = useMutation({
    mutationFn: () =>
      post(`/cases/${encodeURIComponent(caseId)}/contributions`, {
        of,
        ask: text,
        due: day ? endOf(day) : null,
      }),
    onSuccess: () => {
      setText('')
      setDay('')
      return queries.invalidateQueries({ queryKey: ['cases', caseId] })
    },
  })
  return (
    <details className="ask-colleague">
      <summary>{words.open}</summary>
      <p className="fine">{words.lead}</p>
      <form
        className="save-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (of) ask.mutate()
        }}
      >
        <Select
          label={words.whom}
          data={all.filter(({ me }) => !me).map(({ id, name }) => ({ value: id, label: name }))}
          value={of}
          onChange={setOf}
          allowDeselect={false}
          required
          withAsterisk={false}
        />
        <Textarea
          label={words.what}
          placeholder={words.example}
          autosize
          minRows={2}
          maxLength={2_000}
          required
          withAsterisk={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={words.due}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <SubmitBar label={words.ask} deed={ask} done={words.asked} quiet />
      </form>
    </details>
  )
}
