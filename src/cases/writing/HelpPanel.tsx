// Help with the words of a letter: first what would leave is shown, then it is sent, then the suggestion lies beside the letter. It is
// taken as a whole or not at all, by a person.
import { Button, Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { DeskError } from '../../web/deskClient.ts'
import { leavingQuery, type LeavingWords } from '../../web/drafting/helpQueries.ts'
import { useWords } from '../../web/Words.tsx'
import type { Composing } from '../drafting/useComposing.tsx'
import type { DraftRecord } from '../drafting/useDraftFindings.tsx'
import { SuggestedWords, type Taken } from './SuggestedWords.tsx'
import { useSuggestion, type Asking } from './useSuggestion.tsx'
import { WISHES, type Wish } from './wishes.ts'
import '../../web/styles/writing.css'

interface Props {
  readonly composing: Composing
  readonly record: DraftRecord
  readonly caseId: string
  readonly lang: string
  /** Closed without help, or with the way back from words that were taken. */
  readonly onClose: (taken?: Taken) => void
}

export function HelpPanel({ composing, record, caseId, lang, onClose }: Props) {
  const { t } = useWords()
  // What would leave is shown for the words as they stood when somebody looked: later ones are looked at anew.
  const [looked, look] = useState(composing.text)
  const asking = useSuggestion(caseId)
  const { data: leaving, error } = useQuery(leavingQuery(caseId, looked))
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    if (asking.isWaiting) asking.stop()
    else onClose()
  }
  return (
    <section className="writing-help screen-only" aria-label={t.writing.open} onKeyDown={escape}>
      <h4>{t.writing.open}</h4>
      <Said error={error} />
      {asking.suggestion ? (
        <SuggestedWords
          suggestion={asking.suggestion}
          composing={composing}
          record={record}
          lang={lang}
          onClose={onClose}
        />
      ) : leaving ? (
        <WhatLeaves leaving={leaving} lang={lang} asking={asking} text={looked} onClose={() => onClose()}>
          {composing.text === looked ? null : (
            <p role="status">
              {t.writing.changed}{' '}
              <button type="button" className="link-button" onClick={() => look(composing.text)}>
                {t.writing.look}
              </button>
            </p>
          )}
        </WhatLeaves>
      ) : null}
    </section>
  )
}

/** Why there is no help, in the words of the server; a connection that broke has none. */
function Said({ error }: { error: unknown }) {
  const { t } = useWords()
  if (!error) return null
  return <p role="alert">{error instanceof DeskError && error.message ? error.message : t.page.failed}</p>
}

interface LeavesProps {
  readonly leaving: LeavingWords
  readonly lang: string
  readonly asking: Asking
  /** The words that were looked at. */
  readonly text: string
  readonly onClose: () => void
  /** That the letter is another one by now; nothing is sent then. */
  readonly children: ReactNode
}

function WhatLeaves({ leaving, lang, asking, text, onClose, children }: LeavesProps) {
  const { t } = useWords()
  const [wish, choose] = useState<Wish>('plainer')
  const { model, host, hidden, asked } = leaving
  return (
    <>
      <p className="fine">{t.writing.lead(model, host)}</p>
      <Radio.Group
        label={t.writing.wish}
        value={wish}
        onChange={(value) => choose(WISHES.find((one) => one === value) ?? 'plainer')}
      >
        <div className="wishes">
          {WISHES.map((one) => (
            <Radio key={one} value={one} label={t.writing.wishes[one]} />
          ))}
        </div>
      </Radio.Group>
      <div>
        <p>
          <b>{t.writing.leaves}</b>
        </p>
        <p className="letter-text leaves" lang={lang}>
          <Places text={leaving.text} />
        </p>
        <p className="fine">
          {t.writing.hidden(hidden)} {t.writing.tooMuch}
        </p>
      </div>
      {children}
      <Said error={asking.error} />
      {asking.stopped ? <p role="status">{t.writing.stopped}</p> : null}
      {asking.isWaiting ? (
        <div className="bar-of-buttons">
          <span role="status">{t.writing.asking(model)}</span>
          <Button variant="default" onClick={asking.stop}>
            {t.writing.stop}
          </Button>
        </div>
      ) : (
        <div className="bar-of-buttons">
          <Button variant="default" onClick={onClose}>
            {t.writing.close}
          </Button>
          {children ? null : (
            <Button onClick={() => asking.ask({ text, wish, shown: asked })}>{t.writing.send(host)}</Button>
          )}
        </div>
      )}
    </>
  )
}

const PLACE = /(\[\p{Lu}+ \d+\])/u

/** The text with the places that stand for somebody, so that an eye finds what was hidden. */
function Places({ text }: { text: string }) {
  return text.split(PLACE).map((part, at) =>
    at % 2 === 1 ? (
      // A part has no name of its own: it is told by where it stands.
      // oxlint-disable-next-line no-array-index-key
      <span key={at} className="hidden-place">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
