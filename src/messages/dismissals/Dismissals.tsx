// Marks on the page of a case that somebody may disagree with: which ones were taken off, which sheet is open, and whether
// doubtful marks are shown.
import { useQuery } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Span } from '../../basics/span.ts'
import type { StandingDismissal } from '../../signals/dismissable.ts'
import { caseDismissalsQuery } from '../../web/signals/signalsQueries.ts'
import type { LabelMark } from '../MarkedText.tsx'
import { useAllows } from '../../web/useMe.ts'
import type { CaseDismissals, Dismissal } from './dismissal.ts'
import { DistressSheet } from './DistressSheet.tsx'
import { MarkSheet } from './MarkSheet.tsx'
import { MissedSheet } from './MissedSheet.tsx'

/** Words of one message, as the desk shows them. */
export interface SaidWords {
  /** What the message is called in its case. */
  readonly message: string
  readonly text: string
}
interface Disagreeing {
  readonly dismissed: readonly Dismissal[]
  /** Everything that was dismissed here, and what the desk learned elsewhere. */
  readonly standing: readonly StandingDismissal[]
  readonly mayWrite: boolean
  readonly doubtful: boolean
  readonly showDoubtful: (shown: boolean) => void
  readonly openMark: (said: SaidWords, marks: readonly LabelMark[]) => void
  /** Opens words that read as a call for help. */
  readonly openDistress: (said: SaidWords, span: Span) => void
  /** Asks why words of a message are not marked; null asks about words that are typed in. */
  readonly askAbout: (said: SaidWords | null) => void
}
const Context = createContext<Disagreeing | null>(null)

/** In a case that nobody saved there is nothing to disagree with: its marks only tell their reasons. */
export function DismissalsProvider({ caseId, children }: { caseId: string | null; children: ReactNode }) {
  return caseId ? <Known caseId={caseId}>{children}</Known> : children
}
export const useDismissals = (): Disagreeing | null => use(Context)

type Sheet =
  | { readonly kind: 'mark'; readonly said: SaidWords; readonly marks: readonly LabelMark[] }
  | { readonly kind: 'distress'; readonly said: SaidWords; readonly span: Span }
  | { readonly kind: 'missed'; readonly said: SaidWords | null }
  | { readonly kind: 'done'; readonly message: string }

function Known({ caseId, children }: { caseId: string; children: ReactNode }) {
  const { data } = useQuery(caseDismissalsQuery(caseId))
  const mayWrite = useAllows('case.write')
  const [doubtful, showDoubtful] = useState(false)
  const [sheet, open] = useState<Sheet | null>(null)
  const value = useMemo(
    (): Disagreeing => ({
      dismissed: data?.dismissals ?? [],
      standing: data ? standingIn(data) : [],
      mayWrite,
      doubtful,
      showDoubtful,
      openMark: (said, marks) => open({ kind: 'mark', said, marks }),
      openDistress: (said, span) => open({ kind: 'distress', said, span }),
      askAbout: (said) => open({ kind: 'missed', said }),
    }),
    [data, mayWrite, doubtful],
  )
  const close = (): void => open(null)
  const done = (message: string) => (): void => open({ kind: 'done', message })
  // The words that were pressed are no mark any more: whoever works by keyboard goes on from their message. Behind an open
  // sheet nothing can be focused, so this waits until the sheet is gone.
  useEffect(() => {
    if (sheet?.kind !== 'done') return
    document.querySelector<HTMLElement>(`#${CSS.escape(`message-${sheet.message}`)}`)?.focus()
  }, [sheet])
  return (
    <Context value={value}>
      {children}
      {sheet?.kind === 'mark' ? (
        <MarkSheet
          caseId={caseId}
          said={sheet.said}
          marks={sheet.marks}
          onClose={close}
          onDone={done(sheet.said.message)}
        />
      ) : null}
      {sheet?.kind === 'distress' ? (
        <DistressSheet
          caseId={caseId}
          said={sheet.said}
          span={sheet.span}
          onClose={close}
          onDone={done(sheet.said.message)}
        />
      ) : null}
      {sheet?.kind === 'missed' ? <MissedSheet caseId={caseId} said={sheet.said} onClose={close} /> : null}
    </Context>
  )
}

const standingIn = ({ dismissals, learned }: CaseDismissals): readonly StandingDismissal[] => [
  ...dismissals,
  ...learned.map((one) => ({ ...one, reach: 'everywhere' as const, message: null, start: 0, end: 0 })),
]
