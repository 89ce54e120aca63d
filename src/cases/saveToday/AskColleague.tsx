import { Autocomplete, Textarea } from '@mantine/core'
import { useState } from 'react'
import { CopyButton } from '../../web/account/CopyButton.tsx'
import { SubmitBar } from '../../web/Doing.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { useWords } from '../../web/Words.tsx'
import { useAnswer, type Form } from './useAnswer.tsx'

/** Who was asked, with a text to send them; the desk itself writes to nobody. */
export function AskColleague({ caseId, item, onDone }: Form) {
  const { t, say } = useWords()
  const { view } = useOpenCase()
  const [whom, setWhom] = useState('')
  const [text, setText] = useState(() => say(item.ask))
  const note = useAnswer(caseId, item.key, async () => Promise.resolve([{ done: 'asked', whom }]), onDone)
  const people = [...new Set((view.facts.parties.staff ?? []).flatMap((one) => one.name ?? []))]
  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault()
        note.mutate(undefined)
      }}
    >
      <Textarea
        label={t.save.askText}
        autosize
        minRows={2}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <CopyButton text={text} label={t.save.copy} done={t.save.copied} />
      <Autocomplete
        label={t.save.whom}
        data={people}
        required
        withAsterisk={false}
        maxLength={300}
        value={whom}
        onChange={setWhom}
      />
      <SubmitBar label={t.save.askNow} deed={note} quiet />
    </form>
  )
}
