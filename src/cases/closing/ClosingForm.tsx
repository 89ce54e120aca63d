// The form of the three questions. An outcome is proposed and named as proposed; lessons are ticked one by one.
import { Radio, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { MayBeRead } from '../../web/MayBeRead.tsx'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import type { Closing } from './closingShapes.ts'
import { LessonChoice, type ChosenLesson } from './LessonChoice.tsx'
import { OUTCOMES, OUTCOME_WORDS } from './outcome.ts'

export function ClosingForm({ caseId, closing }: { caseId: string; closing: Closing }) {
  const { t } = useWords()
  const words = t.closing
  const queries = useQueryClient()
  const navigate = useNavigate()
  // The proposal is followed until somebody chooses: a page that was fetched ahead may know an earlier one.
  const [chosen, setOutcome] = useState<string | null>(null)
  const outcome = chosen ?? closing.proposed ?? ''
  const [said, setSaid] = useState('')
  const [thanks, setThanks] = useState('')
  const [lessons, setLessons] = useState<readonly ChosenLesson[]>([])
  const close = useMutation({
    mutationFn: () =>
      post(`/cases/${encodeURIComponent(caseId)}/closure`, { outcome, said, thanks, lessons }),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['cases'] }),
        queries.invalidateQueries({ queryKey: ['lessons'] }),
        queries.invalidateQueries({ queryKey: ['keeping'] }),
      ])
      await navigate({ to: '/cases/$caseId/page', params: { caseId } })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    close.mutate()
  }
  return (
    <form className="closing-form" onSubmit={submit} aria-label={words.title}>
      <HowItEnded closing={closing} outcome={outcome} onOutcome={setOutcome} said={said} onSaid={setSaid} />
      <LessonChoice proposals={closing.lessons} onChange={setLessons} />
      <Section id="thanks" title={words.thanks}>
        <TextInput
          aria-labelledby="thanks-title"
          description={words.thanksHow}
          maxLength={2_000}
          value={thanks}
          onChange={(event) => setThanks(event.currentTarget.value)}
        />
      </Section>
      <SubmitBar label={words.close} deed={close} />
    </form>
  )
}

function HowItEnded(props: {
  closing: Closing
  outcome: string
  onOutcome: (outcome: string) => void
  said: string
  onSaid: (said: string) => void
}) {
  const { t, say } = useWords()
  const words = t.closing
  const { closing, outcome, onOutcome, said, onSaid } = props
  return (
    <Section id="how-it-ended" title={words.how}>
      <Radio.Group aria-labelledby="how-it-ended-title" value={outcome} onChange={onOutcome}>
        <div className="outcome-lines">
          {OUTCOMES.map((one) => (
            <Radio
              key={one}
              value={one}
              required
              label={say(OUTCOME_WORDS[one])}
              {...(one === closing.proposed ? { description: words.proposed } : {})}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={words.said}
        description={
          <>
            {words.saidHow} <MayBeRead />
          </>
        }
        autosize
        minRows={1}
        maxLength={2_000}
        required={closing.unpaid !== null}
        withAsterisk={false}
        value={said}
        onChange={(event) => onSaid(event.currentTarget.value)}
      />
    </Section>
  )
}
