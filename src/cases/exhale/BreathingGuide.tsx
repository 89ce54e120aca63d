// Six breaths on one key: in for four seconds, out for six. With reduced motion the words alone keep the time.
import { useEffect, useState } from 'react'
import { useWords } from '../../web/Words.tsx'

const IN_SECONDS = 4
const OUT_SECONDS = 6
const BREATHS = 6

export function BreathingGuide({ onStop }: { onStop: () => void }) {
  const { t } = useWords()
  const [second, tick] = useState(0)
  useEffect(() => {
    const clock = setInterval(() => tick((now) => now + 1), 1000)
    return () => clearInterval(clock)
  }, [])
  const round = IN_SECONDS + OUT_SECONDS
  const over = second >= round * BREATHS
  useEffect(() => {
    if (over) onStop()
  }, [over, onStop])
  const breathingIn = second % round < IN_SECONDS
  return (
    <div className="breathing">
      <span className="breath" data-phase={breathingIn ? 'in' : 'out'} aria-hidden="true" />
      <p aria-live="polite">{breathingIn ? t.exhale.in : t.exhale.out}</p>
      <button type="button" className="link-button fine" onClick={onStop}>
        {t.exhale.stop}
      </button>
    </div>
  )
}
