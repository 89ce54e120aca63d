// A question that came again: what was asked, where we answered it, and what helps more than the same letter once more.
import { Evidence, EvidenceList } from '../../web/Evidence.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import type { ExplainedNow } from './explainedShapes.ts'

export function ExplainedNote() {
  const { t } = useWords()
  const { view } = useOpenCase()
  const explained = view.casework?.explained
  if (!explained) return null
  const { asked, final } = explained
  return (
    <Section id="explained" title={t.explained.title}>
      <ul className="plain-list">
        {asked.map((one) => (
          <Asked key={`${one.message} ${one.start}`} asked={one} />
        ))}
        {final && asked.length === 0 ? (
          <li>
            <EvidenceList ids={final.again} />
            <p>
              {t.explained.finalAnswer} <Evidence id={final.answer} />
            </p>
            <p>{t.explained.final}</p>
          </li>
        ) : null}
      </ul>
      <p className="fine">{t.explained.notConduct}</p>
    </Section>
  )
}

function Asked({ asked }: { asked: ExplainedNow['asked'][number] }) {
  const { t } = useWords()
  const { view } = useOpenCase()
  const text = view.facts.messages.find(({ id }) => id === asked.message)?.text ?? ''
  return (
    <li>
      <q lang={view.examination.lang}>{text.slice(asked.start, asked.end).trim()}</q>{' '}
      <Evidence id={asked.message} />
      <p>
        {t.explained.times(asked.times)} <Evidence id={asked.answer} />
      </p>
      <p>{t.explained.next[asked.next]}</p>
    </li>
  )
}
