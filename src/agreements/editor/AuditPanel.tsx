// What the audit says of the draft: words that the law does not recognise, what is missing, what a person must see to.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { AuditAnswer } from '../../audits/auditShapes.ts'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'

type Finding = AuditAnswer['findings'][number]
export interface PlacedFinding {
  /** The number of the clause, or null where the words are missing or stand outside of all clauses. */
  readonly no: string | null
  readonly finding: Finding
}

export function AuditPanel(props: {
  audit: AuditAnswer | undefined
  findings: readonly PlacedFinding[]
  consumer: boolean
  /** An amendment says nothing about what it leaves, so nothing is missing in it. */
  whole: boolean
  onTake: (words: string) => void
}) {
  const { t } = useWords()
  const words = t.agreements.audit
  const { audit, findings } = props
  const marked = findings.filter(({ finding }) => finding.span !== null)
  const missing = props.whole ? findings.filter(({ finding }) => finding.span === null) : []
  return (
    <Section id="audit" title={words.title} lead={words.lead}>
      <p className="fine">{props.consumer ? words.asConsumer : words.asBusiness}</p>
      {audit?.jurisdiction === '' ? (
        <p className="ask">
          {words.noCountry} <Link to="/settings">{words.country}</Link>
        </p>
      ) : null}
      <div role="status">
        {audit === undefined ? <p className="quiet">{words.reading}</p> : null}
        {audit !== undefined && marked.length + missing.length === 0 ? <p>{words.none}</p> : null}
      </div>
      <FindingList title={words.marked} findings={marked} onTake={null} />
      <FindingList title={words.missing} findings={missing} onTake={props.onTake} />
      {audit && audit.questions.length > 0 && props.whole ? (
        <details className="audit-questions">
          <summary>{words.ask(audit.questions.length)}</summary>
          <ul>
            {audit.questions.map((question) => (
              <li key={`${question.check} ${question.span?.start ?? ''}`}>{question.why}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}

function FindingList(props: {
  title: string
  findings: readonly PlacedFinding[]
  onTake: ((words: string) => void) | null
}) {
  const { t } = useWords()
  const words = t.agreements.audit
  if (props.findings.length === 0) return null
  return (
    <>
      <h3 className="audit-title">{props.title}</h3>
      <ul className="rows audit-findings">
        {props.findings.map(({ no, finding }) => (
          <li key={`${finding.check} ${finding.span?.start ?? ''}`}>
            <p>
              <span className={finding.severity === 'high' ? 'word due' : 'word'}>
                {words.severity[finding.severity]}
              </span>{' '}
              {finding.why} {no === null ? null : <span className="fine">({words.where(no)})</span>}
            </p>
            {finding.wording === null ? null : (
              <p className="fine">
                {words.wording} {finding.wording}{' '}
                {props.onTake === null ? null : <TakeWords wording={finding.wording} onTake={props.onTake} />}
              </p>
            )}
            <p className="fine">{finding.law}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function TakeWords({ wording, onTake }: { wording: string; onTake: (words: string) => void }) {
  const { t } = useWords()
  return (
    <Button size="compact-sm" variant="subtle" onClick={() => onTake(wording)}>
      {t.agreements.audit.copy}
    </Button>
  )
}
