// The pause before an answer in anger: till when, why, and what need not wait. Calm on purpose; it never takes the screen.
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { Evidence } from '../web/Evidence.tsx'
import { useOpenCase } from '../web/OpenCase.tsx'
import { useWords } from '../web/Words.tsx'
import { BreathingGuide } from './BreathingGuide.tsx'

export function ExhaleNotice() {
  const { t, when } = useWords()
  const { view } = useOpenCase()
  const [breathing, breathe] = useState(false)
  // By its place on the keyboard: the same key in the Russian layout.
  useHotkeys([['B', () => breathe((on) => !on), { usePhysicalKeys: true }]], undefined, false)
  const { exhale } = view
  if (!exhale) return breathing ? <BreathingGuide onStop={() => breathe(false)} /> : null
  return (
    <section className="exhale" aria-labelledby="exhale-title">
      <div>
        <h2 id="exhale-title">{t.exhale.title(when(exhale.until, view.facts.timezone))}</h2>
        <p>{exhale.why}</p>
        {exhale.messages.length ? (
          <p className="fine evidence">
            {exhale.messages.map((id) => (
              <Evidence key={id} id={id} />
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
