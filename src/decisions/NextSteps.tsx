// What the desk would do and why. The decision stays with the owner: nothing here is chosen beforehand.
import { DECISION_WORDS } from '../cases/screenWords.ts'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import { useWords } from '../web/Words.tsx'

/** Nothing is left to advise: the matter is over, or it is somebody else's. */
const SETTLED: readonly (string | undefined)[] = ['closed', 'misdirected']

export function NextSteps() {
  const { t, say } = useWords()
  const { view } = useOpenCase()
  const { advice, tomorrow, lang } = view.examination
  if (SETTLED.includes(view.casework?.standing.state)) return null
  return (
    <Section id="next" title={t.next.title}>
      <p>
        {t.next.advice} <b>{say(DECISION_WORDS[advice.decision])}</b>.
      </p>
      {advice.reasons.length ? (
        <ul className="plain-list fine" lang={lang}>
          {advice.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {advice.next.length ? (
        <ol className="steps" lang={lang}>
          {advice.next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : null}
      {tomorrow ? (
        <div className="tomorrow">
          <h3>{t.next.tomorrow}</h3>
          <blockquote className="quote" lang={lang}>
            {tomorrow}
          </blockquote>
        </div>
      ) : null}
    </Section>
  )
}
