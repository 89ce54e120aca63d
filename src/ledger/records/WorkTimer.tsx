// The line of a running timer: since when, how long, and the one thing to do about it.
import { Button } from '@mantine/core'
import { clockOf } from '../../basics/instant.ts'
import { ownZone, useWords } from '../../web/Words.tsx'
import { minutesOf } from './timer.ts'
import type { Timer } from './useTimer.tsx'

export function WorkTimer({ timer, onStop }: { timer: Timer; onStop: () => void }) {
  const { t, quantity } = useWords()
  if (timer.since === null) return null
  const elapsed = quantity(minutesOf(timer.since, timer.now), 'minute')
  return (
    <section className="panel work-timer">
      <p className="figures">{t.timer.runs(clockOf(timer.since, ownZone()), elapsed)}</p>
      <div className="bar-of-buttons">
        <Button onClick={onStop}>{t.timer.stop}</Button>
        <Button variant="subtle" onClick={timer.stop}>
          {t.timer.drop}
        </Button>
      </div>
      <p className="fine">{t.timer.kept}</p>
    </section>
  )
}
