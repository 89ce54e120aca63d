import { useOpenCase } from './OpenCase.tsx'
import { useWords } from './Words.tsx'

/** One document by its name: an act or a clause opens at the side, a message is a jump to its place in the thread. */
export function Evidence({ id }: { id: string }) {
  const { t, when } = useWords()
  const { find, open, view } = useOpenCase()
  const found = find(id)
  if (!found) return <span>{id}</span>
  if (found.kind === 'inquiry') return <a href="#message-inquiry">{t.evidence.inquiry}</a>
  if (found.kind === 'message') {
    const { message } = found
    const date = when(message.at, view.facts.timezone)
    return <a href={`#message-${id}`}>{t.evidence.message[message.direction](date)}</a>
  }
  const name =
    found.kind === 'clause'
      ? t.evidence.clause(found.clause.no)
      : (found.entry.doc ??
        t.evidence.entry(t.entryKind(found.entry.kind, id), when(found.entry.at, view.facts.timezone)))
  return (
    <button type="button" className="link-button" onClick={() => open(found)}>
      {name}
    </button>
  )
}

/** Several documents in a row, each by its name. */
export function EvidenceList({ ids }: { ids: readonly string[] }) {
  return (
    <span className="evidence">
      {ids.map((id) => (
        <Evidence key={id} id={id} />
      ))}
    </span>
  )
}
