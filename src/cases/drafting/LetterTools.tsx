// What can be done with the words of a letter: write them, see them with the eyes of strangers, ask for others, keep them.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { writingHelpQuery } from '../../web/drafting/helpQueries.ts'
import { IconPencil } from '../../web/icons.ts'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { HelpedBy } from '../writing/HelpedBy.tsx'
import { HelpPanel } from '../writing/HelpPanel.tsx'
import type { Taken } from '../writing/SuggestedWords.tsx'
import { KeepingLine } from './KeepingLine.tsx'
import type { Composing } from './useComposing.tsx'
import type { DraftRecord } from './useDraftFindings.tsx'

interface Props {
  readonly composing: Composing
  readonly record: DraftRecord
  readonly editing: boolean
  readonly onEdit: () => void
  readonly onSee: () => void
}

export function LetterTools({ composing, record, editing, onEdit, onSee }: Props) {
  const { t } = useWords()
  const { view } = useOpenCase()
  const mayDraft = useAllows('draft.write')
  const { button, isOpen, open, giveBack, close } = useHelp(composing)
  const { data: help } = useQuery({ ...writingHelpQuery, enabled: mayDraft && view.id !== null })
  return (
    <>
      <div className="letter-tools screen-only">
        {mayDraft ? (
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconPencil size={18} />}
            aria-pressed={editing}
            onClick={onEdit}
          >
            {editing ? t.letters.editDone : t.letters.edit}
          </Button>
        ) : null}
        {help?.on ? (
          <Button ref={button} variant="subtle" size="compact-md" aria-expanded={isOpen} onClick={open}>
            {t.writing.open}
          </Button>
        ) : null}
        <Button variant="subtle" size="compact-md" title={t.drafting.audience.key} onClick={onSee}>
          {t.drafting.audience.open}
        </Button>
        {view.id ? <KeepingLine composing={composing} caseId={view.id} /> : null}
      </div>
      {composing.helped.length ? (
        <div className="screen-only">
          <HelpedBy helped={composing.helped} />
        </div>
      ) : null}
      {giveBack ? (
        <p className="fine screen-only" role="status">
          {t.writing.taken}{' '}
          <button type="button" className="link-button" onClick={giveBack}>
            {t.writing.back}
          </button>
        </p>
      ) : null}
      {isOpen && view.id ? (
        <HelpPanel
          composing={composing}
          record={record}
          caseId={view.id}
          lang={view.examination.lang}
          onClose={close}
        />
      ) : null}
    </>
  )
}

/** Help with the words, opened and closed; words that were taken can be given back until somebody writes on. */
function useHelp({ text }: Composing) {
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, open] = useState(false)
  const [taken, take] = useState<Taken | null>(null)
  const close = (words: Taken | null) => {
    open(false)
    take(words)
    button.current?.focus()
  }
  return {
    button,
    isOpen,
    open: () => {
      open((on) => !on)
      take(null)
    },
    close: (words?: Taken) => close(words ?? null),
    giveBack:
      taken?.text === text
        ? () => {
            taken.back()
            close(null)
          }
        : null,
  }
}
