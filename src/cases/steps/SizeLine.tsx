// How large a matter is beside the time that it eats: a short line, so that nobody spends a day on the price of a lunch.
import { useWords } from '../../web/Words.tsx'
import type { MatterSize } from '../claims/matterSize.ts'

const MINUTES_PER_HOUR = 60

export function SizeLine({ size }: { size: MatterSize }) {
  const { t, sum } = useWords()
  const words = t.steps.size
  const money = (amount: number): string => sum(amount, size.currency ?? undefined)
  const spent = words.hours(Math.floor(size.minutes / MINUTES_PER_HOUR), size.minutes % MINUTES_PER_HOUR)
  const cost = size.timeCost === null ? '' : sum(size.timeCost, size.timeCurrency ?? undefined)
  const parts = [
    size.asked === null ? words.noSum : `${words.asked} ${money(size.asked)}`,
    size.due > 0 ? `${words.due} ${money(size.due)}` : words.nothingDue,
    size.minutes > 0 ? words.time([spent, cost].filter(Boolean).join(', ')) : words.noTime,
  ]
  const isDearer =
    size.timeCost !== null && size.timeCurrency === size.currency && size.timeCost > (size.asked ?? size.due)
  return (
    <p className="size-line">
      <span className="hidden-text">{words.title}: </span>
      {parts.join(' · ')}
      {isDearer ? <b> {words.dearer}</b> : null}
    </p>
  )
}
