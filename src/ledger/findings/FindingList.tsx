// What does not fit in the papers, each with its ways out. The desk asks; a person decides which paper has the slip.
import { Link, useRouter } from '@tanstack/react-router'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import type { WayOut } from './finding.ts'
import type { ShownFinding } from './findingShapes.ts'

interface Props {
  readonly client: string
  readonly findings: readonly ShownFinding[]
  /** Opens a paper; a correction begins there. */
  readonly onPaper: (id: string, title: string) => void
  readonly onCount: () => void
}

export function FindingList(props: Props) {
  const { t } = useWords()
  if (props.findings.length === 0) return null
  return (
    <Section id="findings" title={t.paperFindings.title} lead={t.paperFindings.lead}>
      <ul className="rows paper-findings">
        {props.findings.map((finding) => (
          <li
            key={`${finding.kind} ${finding.sku ?? finding.clause ?? ''} ${finding.papers.map(({ id }) => id).join()}`}
          >
            <OneFinding
              client={props.client}
              finding={finding}
              onPaper={props.onPaper}
              onCount={props.onCount}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function OneFinding({ finding, client, onPaper, onCount }: Omit<Choice, 'way'>) {
  const { t, when } = useWords()
  const named = (paper: ShownFinding['papers'][number]) =>
    t.paperFindings.paper(t.entryKind(paper.kind, t.act.note.toLowerCase()), paper.number)
  return (
    <>
      <b>{t.paperFindings.kinds[finding.kind]}</b>
      <p>{finding.text}</p>
      {finding.papers.length > 0 ? (
        <p className="paper-links">
          {finding.papers.map((paper) => (
            <button
              key={paper.id}
              type="button"
              className="link-button"
              onClick={() => onPaper(paper.id, named(paper))}
            >
              {named(paper)}, {when(paper.at)}
            </button>
          ))}
        </p>
      ) : null}
      <p className="ways">
        {finding.ways.map((way) => (
          <Way key={way} way={way} client={client} finding={finding} onPaper={onPaper} onCount={onCount} />
        ))}
      </p>
    </>
  )
}

type Choice = Omit<Props, 'findings'> & { readonly way: WayOut; readonly finding: ShownFinding }
/** A way that leads somewhere is a button or a link; what only a person can decide is said in words. */
function Way({ way, client, finding, onPaper, onCount }: Choice) {
  const { t } = useWords()
  const { routesByPath } = useRouter()
  const words = t.paperFindings.ways[way]
  const paper = finding.papers.at(-1)
  if (way === 'count_now')
    return (
      <button type="button" className="link-button" onClick={onCount}>
        {words}
      </button>
    )
  if ((way === 'correct_act' || way === 'map_unit') && paper)
    return (
      <button type="button" className="link-button" onClick={() => onPaper(paper.id, words)}>
        {words}
      </button>
    )
  const place: string = way === 'withdraw_import' ? '/ledger-imports' : '/clients/$client/agreement'
  if ((way === 'withdraw_import' || way === 'rewrite_limit') && place in routesByPath)
    return (
      <Link to={place} params={{ client }}>
        {words}
      </Link>
    )
  return <span className="fine">{words}</span>
}
