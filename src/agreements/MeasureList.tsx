// Sums that follow from a clause or a statute, each with what it was computed from.
import { MEASURE_WORDS } from '../cases/screenWords.ts'
import { EvidenceList } from '../web/Evidence.tsx'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import { capital, useWords } from '../web/Words.tsx'

export function MeasureList() {
  const { t, say, quantity } = useWords()
  const { measures } = useOpenCase().view.examination
  if (!measures.length) return null
  return (
    <Section id="measures" title={t.measures.title}>
      <ul className="rows">
        {measures.map((measure) => (
          <li key={`${measure.name} ${measure.value} ${measure.from.join(' ')}`}>
            <p className="figures">
              {capital(say(MEASURE_WORDS[measure.name]))} — <b>{quantity(measure.value, measure.unit)}</b>
            </p>
            <p className="fine">{measure.why}</p>
            <p className="fine">
              <EvidenceList ids={[...(measure.clause ? [measure.clause] : []), ...measure.from]} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
