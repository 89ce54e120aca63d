// A suggestion beside the letter, read by the same reader as the letter. Keeping one's own words is the first button.
import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import type { Suggestion } from '../../web/drafting/helpQueries.ts'
import { useWords } from '../../web/Words.tsx'
import { FINDING_WORDS } from '../drafting/draftWords.ts'
import { LetterText } from '../drafting/LetterText.tsx'
import type { Composing } from '../drafting/useComposing.tsx'
import { useDraftFindings, type DraftRecord } from '../drafting/useDraftFindings.tsx'
import { HelpedBy } from './HelpedBy.tsx'

/** Words that were taken, and the way back from them. */
export interface Taken {
  readonly text: string
  readonly back: () => void
}

interface Props {
  readonly suggestion: Suggestion
  readonly composing: Composing
  readonly record: DraftRecord
  readonly lang: string
  readonly onClose: (taken?: Taken) => void
}

export function SuggestedWords({ suggestion, composing, record, lang, onClose }: Props) {
  const { t, say } = useWords()
  const { kind, to, quotes } = composing.letter
  const { text, help } = suggestion
  const draft = useMemo(
    () => ({ kind, to, text, quotes: quotes.filter((no) => text.includes(no)) }),
    [kind, to, text, quotes],
  )
  const read = useDraftFindings(record, draft)
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed is gone: the keyboard goes on at what came.
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <div className="beside">
        <div>
          <h5>{t.writing.mine}</h5>
          <p className="letter-text" lang={lang}>
            {composing.text}
          </p>
        </div>
        <div>
          <h5 ref={heading} tabIndex={-1}>
            {t.writing.suggested}
          </h5>
          <LetterText text={text} read={read} lang={lang} onWrite={null} />
        </div>
      </div>
      {read.state === 'reading' || read.text !== text ? null : (
        <div role="status">
          {read.state === 'failed' ? (
            <p>{t.drafting.failed}</p>
          ) : read.found.length ? (
            <>
              <p>
                <b>{t.writing.remarks}</b>
              </p>
              <ul className="plain-list">
                {read.found.map((finding) => (
                  <li key={`${finding.kind} ${finding.span.start}`}>
                    {t.drafting.words(finding.quote)}{' '}
                    <span className="fine">
                      {say(FINDING_WORDS[finding.kind])}. {say(finding.why)}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p className="fine">{t.writing.clear}</p>
          )}
        </div>
      )}
      <HelpedBy helped={[help]} />
      {/* Nobody takes what was not read yet; and a list that came later would push the buttons from under a hand. */}
      {read.state === 'reading' || read.text !== text ? null : (
        <div className="bar-of-buttons">
          <Button onClick={() => onClose()}>{t.writing.leave}</Button>
          <Button variant="default" onClick={() => onClose({ text, back: composing.take(text, help) })}>
            {t.writing.take}
          </Button>
        </div>
      )}
    </>
  )
}
