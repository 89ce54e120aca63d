// What the desk would do and why. The decision stays with the owner: nothing here is chosen beforehand.
import { DECISION_WORDS } from '../cases/screenWords.ts'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import { useWords } from '../web/Words.tsx'

export function NextSteps() {
  const { t, say } = useWords()
  const { advice, tomorrow, lang } = useOpenCase().view.examination
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
