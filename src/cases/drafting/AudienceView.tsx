// The letter as strangers would see it: a picture of it under somebody's post. It takes the place of the letter and gives it back.
import { useQuery } from '@tanstack/react-query'
import { MarkedText, type TextMark } from '../../messages/MarkedText.tsx'
import { useWords } from '../../web/Words.tsx'
import { FINDING_WORDS } from './draftWords.ts'
import { draftContextOf, type DraftRecord } from './useDraftFindings.tsx'
import type { LetterOnDesk } from './letterOnDesk.ts'

interface Props {
  readonly letter: Pick<LetterOnDesk, 'kind' | 'to' | 'quotes'>
  readonly text: string
  readonly record: DraftRecord
  readonly lang: string
  readonly onBack: () => void
}

export function AudienceView({ letter, text, record, lang, onBack }: Props) {
  const { t, say } = useWords()
  const { kind, to, quotes } = letter
  const { data: post } = useQuery({
    queryKey: ['audience', record.examination.asOf, kind, text],
    queryFn: async () => {
      const [{ asSeen }, context] = await Promise.all([import('./audience.ts'), draftContextOf(record)])
      return asSeen({ kind, to, text, quotes: quotes.filter((no) => text.includes(no)) }, context)
    },
  })
  const findings = post?.findings ?? []
  const marks = findings.map((finding): TextMark => ({
    ...finding.span,
    title: `${say(FINDING_WORDS[finding.kind])}.`,
    reason: say(finding.why),
    tone: 'harm',
  }))
  return (
    <section className="audience" aria-label={t.drafting.audience.title}>
      <h4>{t.drafting.audience.title}</h4>
      <p className="fine">{t.drafting.audience.lead}</p>
      <figure className="stranger-post" lang={lang}>
        <figcaption>
          <span className="stranger" aria-hidden="true" />
          <span>
            <b>{t.drafting.audience.somebody}</b>
            <span className="fine">{t.drafting.audience.when}</span>
          </span>
        </figcaption>
        <p>{t.drafting.audience.caption}</p>
        <div className="shot">
          <MarkedText text={text} marks={marks} />
        </div>
      </figure>
      {post ? (
        <div className="first-seen">
          <p>
            <b>{t.drafting.audience.first}</b>
          </p>
          {findings.length ? (
            <ul className="plain-list">
              {findings.map((finding) => (
                <li key={`${finding.kind} ${finding.span.start}`}>
                  {t.drafting.words(finding.quote)} <span className="fine">{say(finding.why)}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="fine">{t.drafting.audience.nothing}</p>
          )}
        </div>
      ) : null}
      <button type="button" className="link-button" onClick={onBack}>
        {t.drafting.audience.back} (Esc)
      </button>
    </section>
  )
}
