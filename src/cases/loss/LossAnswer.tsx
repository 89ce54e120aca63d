// What the papers answer to a claim of loss: one heading, a sentence for each part, and the papers to open.
import { useWords } from '../../web/Words.tsx'
import type { LossClaimView } from './lossShapes.ts'

interface Props {
  readonly view: LossClaimView
  readonly onPaper: (id: string, title: string) => void
}

export function LossAnswer({ view, onPaper }: Props) {
  const { t, say, quantity, sum } = useWords()
  const { answer, unit } = view
  const kinds = [...new Set(answer.parts.map(({ kind }) => kind))]
  const shown = (value: number) => quantity(value, unit ?? 'piece')
  const papers = [
    ...answer.parts.flatMap((part) => part.papers),
    ...answer.leftAside,
    ...(answer.count ? [answer.count.paper] : []),
  ]
  const once = [...new Map(papers.map((paper) => [paper.id, paper])).values()]
  return (
    <section className="panel loss-answer" aria-labelledby="answer-title">
      <p className="fine">{t.loss.answer}</p>
      <h2 id="answer-title">{kinds.map((kind) => t.loss.answers[kind]).join(' · ')}</h2>
      {answer.says.map((said) => (
        <p key={said.en}>{say(said)}</p>
      ))}
      {answer.taken > 0 ? (
        <p className="fine">
          {t.loss.byActs(shown(answer.taken), shown(answer.issued), shown(answer.held))}
          {answer.worth === null ? null : ` ${t.loss.worth(sum(answer.worth, answer.currency ?? undefined))}`}
        </p>
      ) : null}
      {once.length > 0 ? (
        <p className="loss-papers" role="group" aria-label={t.loss.papers}>
          {once.map((paper) => (
            <button
              key={paper.id}
              type="button"
              className="link-button"
              onClick={() => onPaper(paper.id, say(paper.name))}
            >
              {say(paper.name)}
            </button>
          ))}
        </p>
      ) : null}
    </section>
  )
}
