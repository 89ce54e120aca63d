// Signatures of witnesses under a fingerprint of ours: taken in, and what each of them was.
import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { CosignaturesRead } from '../../server/anchoring/anchoringShapes.ts'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'

/** A text field may lose the last line end; a note has one. */
const whole = (text: string): string => `${text.replaceAll('\r\n', '\n').trimEnd()}\n`

export function CosignedForm() {
  const { t } = useWords()
  const [note, setNote] = useState('')
  const take = useMutation({
    mutationFn: () => post<CosignaturesRead>('/log/cosignatures', { note: whole(note) }),
  })
  return (
    <Section id="cosigned" title={t.anchoring.cosigned} lead={t.anchoring.cosignedLead}>
      <form
        className="narrow-form"
        onSubmit={(event) => {
          event.preventDefault()
          take.mutate()
        }}
      >
        <Textarea
          label={t.anchoring.cosignedText}
          autosize
          minRows={4}
          maxRows={12}
          required
          withAsterisk={false}
          spellCheck={false}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <SubmitBar label={t.anchoring.cosignedNow} deed={take} quiet />
      </form>
      <div role="status">{take.data ? <Lines {...take.data} /> : null}</div>
    </Section>
  )
}

function Lines({ lines }: CosignaturesRead) {
  const { t } = useWords()
  if (lines.length === 0) return <p>{t.anchoring.cosignedNone}</p>
  return (
    <ul className="plain-points">
      {lines.map(({ signer, state }) => (
        <li key={signer}>
          <span className="place">{signer}</span>: {t.anchoring.lineState[state]}
        </li>
      ))}
    </ul>
  )
}
