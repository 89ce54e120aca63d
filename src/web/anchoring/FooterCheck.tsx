// Somebody brings a paper of ours: is the line at its foot one of this journal?
import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { readFooter, type Footer } from '../../evidence/footer.ts'
import type { FoundFingerprint } from '../../server/anchoring/anchoringShapes.ts'
import { DeskError, get } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'

interface Checked {
  readonly footer: Footer | null
  /** Null where the journal has no such fingerprint, or the line names none. */
  readonly found: FoundFingerprint | null
}

async function checked(text: string): Promise<Checked> {
  const footer = readFooter(text)
  if (!footer?.checkpoint) return { footer, found: null }
  const { fingerprint } = footer.checkpoint
  const path = `/log/fingerprints/${fingerprint}${footer.entry === null ? '' : `?entry=${footer.entry}`}`
  try {
    return { footer, found: await get<FoundFingerprint>(path) }
  } catch (error) {
    if (error instanceof DeskError && error.status === 404) return { footer, found: null }
    throw error
  }
}

export function FooterCheck() {
  const { t } = useWords()
  const [text, setText] = useState('')
  const check = useMutation({ mutationFn: checked })
  return (
    <Section id="check" title={t.anchoring.check} lead={t.anchoring.checkLead}>
      <form
        className="narrow-form"
        onSubmit={(event) => {
          event.preventDefault()
          check.mutate(text)
        }}
      >
        <Textarea
          label={t.anchoring.checkText}
          autosize
          minRows={2}
          maxRows={10}
          required
          withAsterisk={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <SubmitBar label={t.anchoring.checkNow} deed={check} quiet />
      </form>
      <div role="status">{check.data ? <Found {...check.data} /> : null}</div>
    </Section>
  )
}

function Found({ footer, found }: Checked) {
  const { t, when, number } = useWords()
  if (!footer) return <p>{t.anchoring.checkNone}</p>
  const entry = footer.entry === null ? null : number(footer.entry)
  if (!footer.checkpoint) return <p>{t.anchoring.checkNoPrint(entry ?? '')}</p>
  if (!found) return <p>{t.anchoring.checkForeign}</p>
  return (
    <ul className="plain-points">
      <li>{t.anchoring.checkFound(found.entries, when(Date.parse(found.signedAt)))}</li>
      {found.anchored ? (
        <li>{t.anchoring.checkAnchored(when(Date.parse(found.anchored.at)), found.anchored.authority)}</li>
      ) : null}
      {entry === null ? null : (
        <li>
          {found.entry === null
            ? t.anchoring.checkMissing(entry)
            : found.follows
              ? t.anchoring.checkEntry(entry, when(Date.parse(found.entry.at)))
              : t.anchoring.checkBefore(entry)}
        </li>
      )}
    </ul>
  )
}
