// What may vanish while somebody looks into a dispute: a short list on top of the case, until every line has its answer.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { saveQuery } from '../../web/saveQueries.ts'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import type { ItemToSave } from './preservation.ts'
import { SaveLine } from './SaveLine.tsx'
import '../../web/styles/save.css'

/** More lines at once would be a war room; the rest is one click away. */
const SHOWN = 3

const isOpen = ({ answer }: ItemToSave): boolean => answer === null || answer.done === 'asked'

export function SaveToday() {
  const { view } = useOpenCase()
  return view.id ? <Saving caseId={view.id} /> : null
}

function Saving({ caseId }: { caseId: string }) {
  const { t } = useWords()
  const { data } = useQuery(saveQuery(caseId))
  if (!data?.items.length) return null
  const now = Date.parse(data.now)
  const open = data.items.filter(isOpen)
  const urgent = open.filter(({ isLate }) => !isLate)
  const late = open.filter(({ isLate }) => isLate)
  const answered = data.items.filter((item) => !isOpen(item))
  const lines = (items: readonly ItemToSave[]): ReactNode => (
    <ul className="save-list">
      {items.map((item) => (
        <SaveLine key={item.key} caseId={caseId} item={item} now={now} />
      ))}
    </ul>
  )
  if (open.length === 0)
    return (
      <details className="save-over">
        <summary>{t.save.allAnswered(answered.length)}</summary>
        {lines(answered)}
      </details>
    )
  return (
    <div className="save-today">
      <Section id="save-today" title={t.save.title} lead={t.save.lead}>
        {urgent.length > 0 ? lines(urgent.slice(0, SHOWN)) : null}
        {urgent.length > SHOWN ? (
          <details className="save-more">
            <summary>{t.save.more(urgent.length - SHOWN)}</summary>
            {lines(urgent.slice(SHOWN))}
          </details>
        ) : null}
        {late.length > 0 ? (
          <details className="save-more" open={urgent.length === 0}>
            <summary>{t.save.late(late.length)}</summary>
            <p className="fine">{t.save.lateLead}</p>
            {lines(late)}
          </details>
        ) : null}
        {answered.length > 0 ? (
          <details className="save-more">
            <summary>{t.save.answered(answered.length)}</summary>
            {lines(answered)}
          </details>
        ) : null}
      </Section>
    </div>
  )
}
