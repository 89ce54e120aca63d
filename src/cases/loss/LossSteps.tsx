// What was done about a claim, in the order in which it was done; a letter that left is read again word for word.
import type { LossClaimView } from './lossShapes.ts'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'

export function LossSteps({ steps }: { steps: LossClaimView['steps'] }) {
  const { t, when } = useWords()
  if (steps.length === 0) return null
  return (
    <Section id="done" title={t.loss.done}>
      <ol className="rows">
        {steps.map(({ id, kind, at, entry, text, way }) => (
          <li key={id}>
            <b>{t.loss.steps[kind]}</b>{' '}
            <span className="fine">
              {[when(at), ...(way ? [t.loss.ways[way]] : []), t.loss.entry(entry)].join(' · ')}
            </span>
            {text === null ? null : (
              <details>
                <summary className="fold">{t.letters.text}</summary>
                <p className="sent-letter">{text}</p>
              </details>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
