// Why is this not marked? Words are selected in the message, or typed in; the desk shows what it saw there, and what somebody
// says of them is kept as an example.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Span } from '../../basics/span.ts'
import { LABEL_WORDS } from '../../cases/screenWords.ts'
import { LABELS, type Label } from '../../signals/label.ts'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { MayBeRead } from '../../web/MayBeRead.tsx'
import { SideSheet } from '../../web/SideSheet.tsx'
import { examplesQuery } from '../../web/signals/signalsQueries.ts'
import { capital, useWords } from '../../web/Words.tsx'
import type { SaidWords } from './Dismissals.tsx'
import { Sights } from './Sights.tsx'
import { spanInText } from './spanInText.ts'
import '../../web/styles/save.css'
import '../../web/styles/signals.css'

const NO_WORDS: Span = { start: 0, end: 0 }

interface Missed {
  readonly caseId: string
  /** Null: the words are typed in. */
  readonly said: SaidWords | null
  readonly onClose: () => void
}

export function MissedSheet({ caseId, said, onClose }: Missed) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [typed, type] = useState('')
  const [span, choose] = useState(NO_WORDS)
  const [label, setLabel] = useState<Label | null>(null)
  const [why, setWhy] = useState('')
  const text = said?.text ?? typed
  const words = text.slice(span.start, span.end)
  const keep = useMutation({
    mutationFn: () => {
      const where = said ? { message: said.message } : { text }
      return post(`/cases/${encodeURIComponent(caseId)}/label-examples`, { ...where, ...span, label, why })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: examplesQuery.queryKey }),
  })
  return (
    <SideSheet title={t.missed.title} onClose={onClose}>
      <p className="quiet">{t.missed.lead}</p>
      <form
        className="save-form"
        onSubmit={(event) => {
          event.preventDefault()
          keep.mutate()
        }}
      >
        <WordsToChoose text={text} type={said ? null : type} choose={choose} />
        <p className="fine" role="status">
          {words.trim() ? t.missed.chosen(words.trim()) : t.missed.none}
        </p>
        <ExpectedLabel label={label} setLabel={setLabel} />
        <Sights text={text} span={span} label={label} message={said?.message ?? null} />
        <TextInput
          label={t.missed.why}
          description={<MayBeRead />}
          maxLength={2_000}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        {words.trim() ? <SubmitBar label={t.missed.keep} deed={keep} done={t.missed.kept} /> : null}
      </form>
    </SideSheet>
  )
}

/** A field whose own selection is the choice: it is made by mouse, finger and keyboard alike. */
function WordsToChoose(props: {
  text: string
  type: ((text: string) => void) | null
  choose: (span: Span) => void
}) {
  const { t } = useWords()
  const { text, type, choose } = props
  return (
    <Textarea
      label={type ? t.missed.paste : t.missed.text}
      value={text}
      readOnly={type === null}
      autosize
      minRows={3}
      maxRows={12}
      maxLength={20_000}
      onChange={(event) => type?.(event.currentTarget.value)}
      onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
        choose(spanInText(text, { start: selectionStart, end: selectionEnd }))
      }
    />
  )
}

function ExpectedLabel({
  label,
  setLabel,
}: {
  label: Label | null
  setLabel: (label: Label | null) => void
}) {
  const { t, say } = useWords()
  const choices = LABELS.map((one) => ({ value: one, label: capital(say(LABEL_WORDS[one])) }))
  return (
    <NativeSelect
      label={t.missed.label}
      value={label ?? ''}
      data={[{ value: '', label: t.missed.unknown }, ...choices]}
      onChange={(event) => setLabel(LABELS.find((one) => one === event.currentTarget.value) ?? null)}
    />
  )
}
