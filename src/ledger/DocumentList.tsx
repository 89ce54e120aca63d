// All documents of the case by name and date, folded away until somebody looks for one.
import { Evidence } from '../web/Evidence.tsx'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import { useWords } from '../web/Words.tsx'

export function DocumentList() {
  const { t, when } = useWords()
  const { facts } = useOpenCase().view
  const clauses = facts.agreement?.clauses ?? []
  if (!facts.ledger.length && !clauses.length) return null
  return (
    <Section id="documents" title={t.documents.title}>
      <details>
        <summary className="fold">{t.documents.count(facts.ledger.length, clauses.length)}</summary>
        <ul className="rows fine">
          {facts.ledger.map((entry) => (
            <li key={entry.id}>
              <Evidence id={entry.id} />
              <br />
              {t.entryKind(entry.kind, entry.kind)}, {when(entry.at, facts.timezone)}
            </li>
          ))}
          {clauses.map((clause) => (
            <li key={clause.no}>
              <Evidence id={clause.no} />
            </li>
          ))}
        </ul>
      </details>
    </Section>
  )
}
