import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { SubmitBar } from '../../web/Doing.tsx'
import { MayBeRead } from '../../web/MayBeRead.tsx'
import { useWords } from '../../web/Words.tsx'
import { useAnswer, type Form } from './useAnswer.tsx'

/** Why something is not kept: a gap with a reason is an honest answer. */
export function NotKept({ caseId, item, onDone }: Form) {
  const { t } = useWords()
  const [why, setWhy] = useState('')
  const note = useAnswer(caseId, item.key, async () => Promise.resolve([{ done: 'not_kept', why }]), onDone)
  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault()
        note.mutate(undefined)
      }}
    >
      <TextInput
        label={t.save.notWhy}
        description={
          <>
            {t.save.notHow} <MayBeRead />
          </>
        }
        required
        withAsterisk={false}
        maxLength={2_000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <SubmitBar label={t.save.notNow} deed={note} quiet />
    </form>
  )
}
