import { Link } from '@tanstack/react-router'
import { useWords, type Speech } from '../Words.tsx'
import type { TrailLine } from './trailQuery.ts'

function whoWords({ person }: TrailLine, t: Speech['t']): string {
  if (person.id === 'system') return t.trail.itself
  return person.name ?? t.trail.gone(person.id.slice(0, 8))
}

function wayWords({ via }: TrailLine, t: Speech['t']): string {
  if (via.startsWith('token:')) return t.trail.token
  return via.startsWith('device:') ? t.trail.device : ''
}

/** What can be said of the act in plain values; ids of things say nothing to a person. */
const plainDetails = ({ about }: TrailLine): (readonly [string, string])[] =>
  Object.entries(about).flatMap(([name, value]) => {
    const isPlain = ['string', 'number', 'boolean'].includes(typeof value)
    const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-/u.test(String(value))
    return isPlain && !isId && name !== 'route' ? [[name, String(value)] as const] : []
  })

/** The lines of the trail, the newest first. */
export function TrailLines({ lines, onCase }: { lines: readonly TrailLine[]; onCase: (id: string) => void }) {
  const { t } = useWords()
  return (
    <ul className="rows trail-lines" aria-label={t.trail.title}>
      {lines.map((line) => (
        <Line key={line.id} line={line} onCase={onCase} />
      ))}
    </ul>
  )
}

function Line({ line, onCase }: { line: TrailLine; onCase: (id: string) => void }) {
  const { t, when } = useWords()
  const found = line.case
  const title = found?.title || t.trail.untitled
  const details = plainDetails(line)
  const about = [
    whoWords(line, t),
    wayWords(line, t),
    line.from ? t.trail.address(line.from) : '',
    line.entry === null ? t.trail.soon : t.trail.entry(line.entry),
  ]
  return (
    <li>
      <time className="trail-time" dateTime={line.at}>
        {when(line.at)}
      </time>
      <div>
        <b>{t.trailKind(line.kind)}</b>
        {found ? (
          <>
            {' '}
            <Link to="/cases/$caseId" params={{ caseId: found.id }}>
              {title}
            </Link>
          </>
        ) : null}
        <p className="fine">{about.filter(Boolean).join(' · ')}</p>
        {found ? (
          <button
            type="button"
            className="link-button"
            aria-label={t.trail.ofCase(title)}
            onClick={() => onCase(found.id)}
          >
            {t.trail.ofThisCase}
          </button>
        ) : null}
        {details.length > 0 ? (
          <details>
            <summary>{t.trail.details}</summary>
            <dl>
              {details.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </details>
        ) : null}
      </div>
    </li>
  )
}
