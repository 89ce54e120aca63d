// What serving this case has cost beside what it brings: three figures about the work, none about the person.
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import { useWords } from '../web/Words.tsx'

export function CostNote() {
  const { t, sum } = useWords()
  const { economics } = useOpenCase().view.examination
  if (!economics) return null
  const { costToServe, revenue, margin, currency, price } = economics
  return (
    <Section id="cost" title={t.cost.title}>
      <dl className="pairs figures">
        <dt>{t.cost.time}</dt>
        <dd>{sum(costToServe, currency)}</dd>
        <dt>{t.cost.revenue}</dt>
        <dd>{sum(revenue, currency)}</dd>
        <dt>{t.cost.margin}</dt>
        <dd>{sum(margin, currency)}</dd>
      </dl>
      {price ? (
        <p className="fine">
          {t.cost.price(sum(price.suggested, currency))} {price.why}
        </p>
      ) : null}
    </Section>
  )
}
