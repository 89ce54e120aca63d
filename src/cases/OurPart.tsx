// Our own part stands before the client's claims: the desk is fair first.
import { Evidence } from '../web/Evidence.tsx'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import { capital, useWords } from '../web/Words.tsx'
import { OUR_PART_WORDS } from './screenWords.ts'

export function OurPart() {
  const { t, say } = useWords()
  const { ours } = useOpenCase().view.examination
  return (
    <Section id="ours" title={t.ours.title}>
      {ours.length ? (
        <ul className="rows">
          {ours.map((part) => (
            <li key={`${part.kind} ${part.where}`}>
              <p>
                <b>{capital(say(OUR_PART_WORDS[part.kind]))}</b> <span className="quiet">·</span>{' '}
                <Evidence id={part.where} />
              </p>
              {part.quote ? <blockquote className="quote">{part.quote}</blockquote> : null}
              <p>{part.why}</p>
              <p className="fix">
                <span className="quiet">{t.ours.fix}</span> {part.fix}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t.ours.none}</p>
      )}
    </Section>
  )
}
