// The case on the page: its parts ask here for documents by name, and one sheet shows whichever is open.
import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import { ClauseDetails } from '../agreements/ClauseDetails.tsx'
import { EntryDetails } from '../ledger/EntryDetails.tsx'
import type { CaseView, SeenEntry, SeenMessage } from './shapes.ts'
import { SideSheet } from './SideSheet.tsx'
import { useWords } from './Words.tsx'

type Clause = NonNullable<CaseView['facts']['agreement']>['clauses'][number]
type Document =
  | { kind: 'entry'; entry: SeenEntry }
  | { kind: 'clause'; clause: Clause }
  | { kind: 'message'; message: SeenMessage }
  | { kind: 'inquiry' }

interface OpenCase {
  readonly view: CaseView
  readonly find: (id: string) => Document | null
  readonly open: (document: Document) => void
}
const Context = createContext<OpenCase | null>(null)

function finderOf(view: CaseView): (id: string) => Document | null {
  const entries = new Map(view.facts.ledger.map((entry) => [entry.id, entry]))
  const messages = new Map(view.facts.messages.map((message) => [message.id, message]))
  const clauses = new Map((view.facts.agreement?.clauses ?? []).map((clause) => [clause.no, clause]))
  return (id) => {
    const entry = entries.get(id)
    if (entry) return { kind: 'entry', entry }
    const message = messages.get(id)
    if (message) return { kind: 'message', message }
    if (id === 'inquiry' && view.facts.inquiry) return { kind: 'inquiry' }
    const clause = clauses.get(id.replace(/^(?:clause|п\.|cl\.)\s*/, ''))
    return clause ? { kind: 'clause', clause } : null
  }
}

export function OpenCaseProvider(props: { view: CaseView; children: ReactNode }) {
  const { t } = useWords()
  const [document, open] = useState<Document | null>(null)
  const value = useMemo(() => ({ view: props.view, find: finderOf(props.view), open }), [props.view])
  return (
    <Context value={value}>
      {props.children}
      {document?.kind === 'entry' ? (
        <SideSheet title={document.entry.doc ?? document.entry.id} onClose={() => open(null)}>
          <EntryDetails entry={document.entry} />
        </SideSheet>
      ) : null}
      {document?.kind === 'clause' ? (
        <SideSheet title={t.evidence.clause(document.clause.no)} onClose={() => open(null)}>
          <ClauseDetails clause={document.clause} />
        </SideSheet>
      ) : null}
    </Context>
  )
}

export function useOpenCase(): OpenCase {
  const value = use(Context)
  if (!value) throw new Error('useOpenCase stands outside of OpenCaseProvider')
  return value
}
