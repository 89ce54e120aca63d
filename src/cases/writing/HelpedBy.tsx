// Where words came from that a machine suggested: which one, on whose machine, and when.
import { useWords } from '../../web/Words.tsx'
import type { Help } from '../drafting/draftShapes.ts'
import { WISHES } from './wishes.ts'

export function HelpedBy({ helped }: { helped: readonly Help[] }) {
  const { t, when } = useWords()
  return helped.map(({ model, host, wish, at, asked }) => {
    const known = WISHES.find((one) => one === wish)
    return (
      <p key={`${asked} ${wish} ${at ?? ''}`} className="fine">
        {t.writing.from(model, host, known ? t.writing.wishes[known] : wish, at ? when(at) : '')}
      </p>
    )
  })
}
