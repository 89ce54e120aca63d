// Marks on the page of a case: one quiet button at each document, one sheet for whichever is being marked.
import { Radio, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { MayBeRead } from '../../web/MayBeRead.tsx'
import { marksQuery } from '../../web/saveQueries.ts'
import { SideSheet } from '../../web/SideSheet.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { SAID_MARKS, type MarkableDocument, type MarkedKind } from './mark.ts'
import '../../web/styles/save.css'

interface Marking {
  readonly find: (kind: MarkedKind, name: string) => MarkableDocument | undefined
  readonly open: (document: MarkableDocument) => void
  readonly mayMark: boolean
}
const Context = createContext<Marking | null>(null)

/** Knows the marks of a saved case; in a case that nobody saved there is nothing to mark. */
export function MarksProvider({ caseId, children }: { caseId: string | null; children: ReactNode }) {
  return caseId ? <Known caseId={caseId}>{children}</Known> : children
}

function Known({ caseId, children }: { caseId: string; children: ReactNode }) {
  const { data } = useQuery(marksQuery(caseId))
  const mayMark = useAllows('case.write')
  const [open, setOpen] = useState<MarkableDocument | null>(null)
  const value = useMemo((): Marking => {
    const all = data?.documents ?? []
    const byName = new Map(all.map((one) => [`${one.kind} ${one.name}`, one]))
    const byId = new Map(all.map((one) => [one.document, one]))
    return { find: (kind, name) => byId.get(name) ?? byName.get(`${kind} ${name}`), open: setOpen, mayMark }
  }, [data, mayMark])
  return (
    <Context value={value}>
      {children}
      {open ? <MarkSheet caseId={caseId} document={open} onClose={() => setOpen(null)} /> : null}
    </Context>
  )
}

/**
 * The mark of a document as a calm word, and the way to change it. `name` is the id of the fact, or what a message is called
 * in its case; `what` names the document to somebody who does not see it.
 */
export function MarkButton({ kind, name, what }: { kind: MarkedKind; name: string; what: string }) {
  const { t } = useWords()
  const marking = use(Context)
  const document = marking?.find(kind, name)
  if (!marking || !document) return null
  const word = document.mark ? t.mark[document.mark] : ''
  if (!marking.mayMark) return word ? <span className="mark-word">{word}</span> : null
  const label = word ? t.mark.markedFor(word, what) : t.mark.buttonFor(what)
  return (
    <button
      type="button"
      className={word ? 'mark-button mark-word' : 'mark-button'}
      aria-label={label}
      onClick={() => marking.open(document)}
    >
      {word || t.mark.button}
    </button>
  )
}

function MarkSheet(props: { caseId: string; document: MarkableDocument; onClose: () => void }) {
  const { caseId, document, onClose } = props
  const { t } = useWords()
  const queries = useQueryClient()
  const [mark, setMark] = useState<string>(document.mark ?? 'legal_advice')
  const [why, setWhy] = useState(document.why)
  const keep = useMutation({
    mutationFn: () =>
      post(`/cases/${encodeURIComponent(caseId)}/marks`, { document: document.document, mark, why }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: marksQuery(caseId).queryKey })
      onClose()
    },
  })
  return (
    <SideSheet title={t.mark.title} onClose={onClose}>
      <p className="quiet">{t.mark.lead}</p>
      {document.kind === 'message' ? <p className="fine">{t.mark.fileApart}</p> : null}
      <form
        className="save-form"
        onSubmit={(event) => {
          event.preventDefault()
          keep.mutate()
        }}
      >
        <Radio.Group value={mark} onChange={setMark} aria-label={t.mark.title}>
          {SAID_MARKS.map((one) => (
            <Radio key={one} value={one} label={t.mark.choices[one]} description={t.mark.hows[one]} mt={14} />
          ))}
        </Radio.Group>
        <TextInput
          label={t.mark.why}
          description={<MayBeRead />}
          maxLength={2_000}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <SubmitBar label={t.mark.keep} deed={keep} />
      </form>
    </SideSheet>
  )
}
