// How far the journal is anchored, what waits, and what is in the way, in words that say what to do.
import type { AnchoringView } from '../../server/anchoring/anchoringShapes.ts'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'

export function AnchoringStanding({ view }: { view: AnchoringView }) {
  const { t, when, number } = useWords()
  const { anchored, pending } = view
  return (
    <Section id="standing" title={t.anchoring.standing}>
      {anchored ? (
        <>
          <p>
            {t.anchoring.anchored(number(anchored.entry), when(Date.parse(anchored.at)), anchored.authority)}
          </p>
          <p className="fine">{pending > 0 ? t.anchoring.pending(pending) : t.anchoring.pendingNone}</p>
        </>
      ) : (
        <>
          <p>
            <b>{t.anchoring.notAnchored}</b>
          </p>
          <p className="fine">{t.anchoring.notAnchoredWhy}</p>
        </>
      )}
      <Faults view={view} />
    </Section>
  )
}

function Faults({ view }: { view: AnchoringView }) {
  const { t, when, number } = useWords()
  const { faults, clockMinutes, mail } = view
  if (faults.length === 0 && clockMinutes === null && mail.failedSince === null) return null
  return (
    <div className="panel anchoring-faults" role="status">
      <h3>{t.anchoring.faults}</h3>
      <ul className="plain-points">
        {faults.map(({ authority, why, since }) => (
          <li key={authority}>
            <b>{t.anchoring.faultLine(authority, when(Date.parse(since)))}</b> {t.anchoring.fault(why)}
          </li>
        ))}
        {clockMinutes === null ? null : <li>{t.anchoring.clock(number(Math.abs(clockMinutes)))}</li>}
        {mail.failedSince === null ? null : (
          <li>{t.anchoring.mailFailed(when(Date.parse(mail.failedSince)))}</li>
        )}
      </ul>
    </div>
  )
}
