// The messages that raise a claim, with the words that ask for it marked; who may edit marks them by selecting.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { DeedStatus } from '../../web/Doing.tsx'
import { post } from '../../web/deskClient.ts'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { caseQuery } from '../../web/queries.ts'
import { segmentsOf } from '../../web/segments.ts'
import type { SeenMessage } from '../../web/shapes.ts'
import { useWords } from '../../web/Words.tsx'
import type { ClaimOnDesk } from '../casework/caseworkShapes.ts'
import type { ClaimChange, ClaimQuote } from './claimShapes.ts'

interface Said {
  readonly caseId: string
  readonly claim: ClaimOnDesk
  readonly mayMark: boolean
}

export function ClaimSaid({ caseId, claim, mayMark }: Said) {
  const { t } = useWords()
  const { view } = useOpenCase()
  const raisedIn = view.facts.claims.find(({ id }) => id === claim.id)?.raisedIn ?? []
  const messages = view.facts.messages.filter(({ id }) => raisedIn.includes(id))
  const inquiry = raisedIn.includes('inquiry') ? view.facts.inquiry : null
  return (
    <section aria-labelledby="said-title">
      <h2 id="said-title">{t.claimDesk.said}</h2>
      {inquiry ? (
        <blockquote className="claim-words" lang={view.facts.lang}>
          {inquiry.text}
        </blockquote>
      ) : null}
      {messages.map((message) => (
        <OneMessage
          key={message.id}
          caseId={caseId}
          claim={claim}
          message={message}
          mayMark={mayMark && message.direction === 'in'}
        />
      ))}
      {messages.length === 0 && !inquiry ? <p className="quiet">{t.claimDesk.notSaid}</p> : null}
    </section>
  )
}

/** Where the selection stands in the text of an element, whatever it is cut into; null where nothing of it is selected. */
function selectedIn(element: HTMLElement): Pick<ClaimQuote, 'start' | 'end'> | null {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null
  const before = document.createRange()
  before.selectNodeContents(element)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return { start, end: start + range.toString().length }
}

type OfMessage = Said & { readonly message: SeenMessage }

function OneMessage({ caseId, claim, message, mayMark }: OfMessage) {
  const { t, when } = useWords()
  const { view } = useOpenCase()
  const text = useRef<HTMLQuoteElement>(null)
  const quote = claim.quote?.message === message.id ? claim.quote : null
  return (
    <div className="claim-message" id={`message-${message.id}`}>
      <p className="fine">
        {t.channel(message.channel)} · {when(message.at, view.facts.timezone)}
      </p>
      <blockquote ref={text} className="claim-words" lang={view.facts.lang}>
        {segmentsOf(message.text, quote ? [quote] : []).map((run) =>
          run.marks.length ? (
            <mark key={run.start} className="mark plain" title={t.claimDesk.marked}>
              {run.text}
            </mark>
          ) : (
            <span key={run.start}>{run.text}</span>
          ),
        )}
      </blockquote>
      {mayMark ? (
        <MarkWords
          caseId={caseId}
          claim={claim}
          quote={quote}
          selected={() => (text.current ? selectedIn(text.current) : null)}
          message={message.id}
        />
      ) : null}
    </div>
  )
}

interface Marking {
  readonly caseId: string
  readonly claim: ClaimOnDesk
  readonly quote: ClaimQuote | null
  readonly message: string
  readonly selected: () => Pick<ClaimQuote, 'start' | 'end'> | null
}

function MarkWords({ caseId, claim, quote, message, selected }: Marking) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [nothing, setNothing] = useState(false)
  const save = useMutation({
    mutationFn: (change: ClaimChange) => post(`/cases/${caseId}/claims/${claim.fact ?? ''}/edits`, change),
    onSuccess: () => queries.invalidateQueries({ queryKey: caseQuery(caseId).queryKey }),
  })
  const mark = () => {
    const span = selected()
    setNothing(span === null)
    if (span) save.mutate({ quote: { message, ...span } })
  }
  return (
    <div className="claim-marking">
      {quote ? (
        <Button variant="subtle" size="compact-sm" onClick={() => save.mutate({ quote: null })}>
          {t.claimDesk.markGone}
        </Button>
      ) : (
        <Button variant="subtle" size="compact-sm" onClick={mark}>
          {t.claimDesk.markNow}
        </Button>
      )}
      <span className="fine" role="status">
        {nothing ? t.claimDesk.markThese : ''}
      </span>
      <DeedStatus deed={save} />
    </div>
  )
}
