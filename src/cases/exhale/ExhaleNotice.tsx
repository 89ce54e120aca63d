// The pause before an answer in anger: till when, why, and what need not wait. Calm on purpose; it never takes the screen.
import { useHotkeys } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Evidence } from '../../web/Evidence.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { BreakExhale } from './BreakExhale.tsx'
import { BreathingGuide } from './BreathingGuide.tsx'
import type { Exhale } from './exhaleShapes.ts'
import { useExhale } from './useWaits.tsx'
import '../../web/styles/exhale.css'

export function ExhaleNotice() {
  const { t, when } = useWords()
  const { view } = useOpenCase()
  const mayBreak = useAllows('exhale.break')
  const [breathing, breathe] = useState(false)
  // By its place on the keyboard: the same key in the Russian layout.
  useHotkeys([['B', () => breathe((on) => !on), { usePhysicalKeys: true }]], undefined, false)
  const { exhale: running } = useExhale()
  const { exhale, id } = view
  // Nobody waits in a case that is over.
  if (view.casework?.standing.state === 'closed') return null
  if (!exhale || !running) return breathing ? <BreathingGuide onStop={() => breathe(false)} /> : null
  const title = exhale.holds
    ? t.exhale.title(when(exhale.until, view.facts.timezone))
    : exhale.broken
      ? t.exhale.over
      : t.exhale.offTitle
  return (
    <section className="exhale" aria-labelledby="exhale-title" data-holds={exhale.holds}>
      <div>
        <h2 id="exhale-title">{title}</h2>
        <Why exhale={exhale} zone={view.facts.timezone} />
        {exhale.messages.length ? (
          <p className="fine evidence">
            {exhale.messages.map((message) => (
              <Evidence key={message} id={message} />
            ))}
          </p>
        ) : null}
        {breathing ? (
          <BreathingGuide onStop={() => breathe(false)} />
        ) : (
          <button type="button" className="link-button fine" onClick={() => breathe(true)}>
            {t.exhale.breathe}
          </button>
        )}
        {id && exhale.holds && mayBreak ? <BreakExhale caseId={id} /> : null}
      </div>
      <div>
        <h3>{t.exhale.meanwhile}</h3>
        <ul className="plain-list">
          {t.exhale.allowed.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Why({ exhale, zone }: { exhale: Exhale; zone: string }) {
  const { t, when } = useWords()
  const maySet = useAllows('settings.write')
  if (exhale.holds) return <p>{exhale.why}</p>
  if (exhale.broken)
    return (
      <p>
        {t.exhale.break.done(when(exhale.broken.at, zone))} <q className="own-reason">{exhale.broken.why}</q>
      </p>
    )
  return (
    <p>
      {t.exhale.offWhy} {maySet ? <Link to="/answering">{t.exhale.offChange}</Link> : null}
    </p>
  )
}
