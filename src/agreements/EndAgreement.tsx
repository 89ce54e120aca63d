// Ending an agreement: from which day, by whom, why. It is a fact of its own; what was agreed stays on record.
import { Button, Radio, TextInput, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { post } from '../web/deskClient.ts'
import { SubmitBar } from '../web/Doing.tsx'
import { Section } from '../web/Section.tsx'
import { useWords } from '../web/Words.tsx'

const SIDES = ['us', 'client', 'both'] as const
type Side = (typeof SIDES)[number]

export function EndAgreement({ client }: { client: string }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  if (open) return <EndForm client={client} onDone={() => setOpen(false)} />
  return (
    <div className="bar-of-buttons">
      <Button variant="default" onClick={() => setOpen(true)}>
        {t.client.end.open}
      </Button>
    </div>
  )
}

function EndForm({ client, onDone }: { client: string; onDone: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const words = t.client.end
  const [at, setAt] = useState('')
  const [by, setBy] = useState<Side | ''>('')
  const [why, setWhy] = useState('')
  const end = useMutation({
    mutationFn: () => post(`/clients/${encodeURIComponent(client)}/agreement/end`, { at, by, why }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['clients', client] })
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    end.mutate()
  }
  return (
    <Section id="end" title={words.open} lead={words.lead}>
      <form className="narrow-form" aria-label={words.open} onSubmit={submit}>
        <TextInput
          type="date"
          label={words.at}
          description={words.atHow}
          required
          value={at}
          onChange={(event) => setAt(event.currentTarget.value)}
        />
        <Radio.Group
          label={words.by}
          required
          withAsterisk={false}
          value={by}
          onChange={(side) => setBy(SIDES.find((one) => one === side) ?? '')}
        >
          <div className="choices">
            {SIDES.map((side) => (
              <Radio key={side} value={side} label={words.sides[side]} required />
            ))}
          </div>
        </Radio.Group>
        <Textarea
          label={words.why}
          description={words.whyHow}
          autosize
          minRows={2}
          maxLength={2_000}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <SubmitBar label={words.now} deed={end} />
        <Button variant="subtle" color="gray" onClick={onDone}>
          {words.back}
        </Button>
      </form>
    </Section>
  )
}
