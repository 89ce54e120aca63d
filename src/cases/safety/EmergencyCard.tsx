// The card above everything else when somebody may come to harm: the words, what to do now, whom to call. It is calm on purpose, and
// it says nothing of what a person is.
import { NotSo } from '../../messages/dismissals/NotSo.tsx'
import { Evidence } from '../../web/Evidence.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { capital, useWords } from '../../web/Words.tsx'
import { SAFETY_WORDS } from '../screenWords.ts'
import type { Safety } from './safetyCard.ts'
import '../../web/styles/safety.css'

/** The card of the open case, if it has one. */
export function EmergencyOfCase() {
  const { view } = useOpenCase()
  const { safety, lang } = view.examination
  if (!safety) return null
  return <EmergencyCard safety={safety} lang={lang} linked />
}

interface Props {
  readonly safety: Safety
  /** The language in which the steps were written. */
  readonly lang: string
  /** On a case each quote leads to its message. */
  readonly linked?: boolean
}

export function EmergencyCard({ safety, lang, linked = false }: Props) {
  const { t, say, day } = useWords()
  const danger = safety.level === 'danger'
  return (
    <section
      className={danger ? 'emergency danger' : 'emergency'}
      aria-labelledby="emergency-title"
      role={danger ? 'alert' : undefined}
    >
      <div>
        <h2 id="emergency-title">{danger ? t.safety.danger : t.safety.hardTime}</h2>
        <p>{danger ? t.safety.dangerWhy : t.safety.hardTimeWhy}</p>
        <h3>{t.safety.said}</h3>
        <ul className="emergency-words">
          {safety.words.map((one) => (
            <li key={`${one.where} ${one.start} ${one.kind}`}>
              <q lang={lang}>{one.quote}</q>{' '}
              <span className="fine">{capital(say(SAFETY_WORDS[one.kind]))}</span>{' '}
              {linked ? (
                <>
                  <Evidence id={one.where} /> <NotSo where={one.where} span={one} quote={one.quote} />
                </>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t.safety.now}</h3>
        <ol className="emergency-steps" lang={lang}>
          {safety.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {safety.lines.length ? (
          <>
            <h3>{t.safety.call}</h3>
            <ul className="emergency-lines">
              {safety.lines.map((line) => (
                <li key={`${line.number} ${line.name}`}>
                  <a href={`tel:${line.number.replaceAll(/[^+\d]/g, '')}`}>{line.number}</a>{' '}
                  <span lang={lang}>{line.name}</span>{' '}
                  <span className="fine">({t.safety.checked(day(line.checkedAt))})</span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </section>
  )
}
