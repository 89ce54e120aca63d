// The days that a letter names as ours: ticked ones are watched from its sending on.
import { Checkbox } from '@mantine/core'
import { useWords } from '../../web/Words.tsx'
import type { DayTick, DoorAnswer } from './leavingShapes.ts'

type NamedDay = DoorAnswer['days'][number]
const keyOf = ({ start, day }: NamedDay): string => `${start} ${day}`

interface Props {
  readonly days: readonly NamedDay[]
  /** The days that are no promises, by their keys. */
  readonly unticked: ReadonlySet<string>
  readonly onTick: (unticked: ReadonlySet<string>) => void
}

/** What the writer says of each day as the letter leaves. */
export const ticksOf = (days: readonly NamedDay[], unticked: ReadonlySet<string>): DayTick[] =>
  days.map((one) => {
    const { start, end, day, what } = one
    return { start, end, day, what, is: unticked.has(keyOf(one)) ? 'no_promise' : 'promise' }
  })

export function DayTicks({ days, unticked, onTick }: Props) {
  const { t, say, day: inWords } = useWords()
  if (!days.length) return null
  const tick = (key: string, on: boolean) => {
    const next = new Set(unticked)
    if (on) next.delete(key)
    else next.add(key)
    onTick(next)
  }
  return (
    <section className="leaving-days screen-only">
      <h4>{t.leaving.days.title}</h4>
      <p className="fine">{t.leaving.days.lead}</p>
      <fieldset aria-label={t.leaving.days.title}>
        {days.map((one) => {
          const key = keyOf(one)
          return (
            <Checkbox
              key={key}
              checked={!unticked.has(key)}
              onChange={(event) => tick(key, event.currentTarget.checked)}
              label={t.leaving.days.watch(inWords(one.day))}
              description={[one.what, one.atRisk ? say(one.atRisk) : ''].filter(Boolean).join(' · ')}
            />
          )
        })}
      </fieldset>
    </section>
  )
}
