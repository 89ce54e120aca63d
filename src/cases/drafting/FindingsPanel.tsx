// What was found in a draft, each with what can be done about it. «Don't send now» stands first: a letter that waits costs little.
import { Button, TextInput } from '@mantine/core'
import { useId, useState, type FormEvent } from 'react'
import { useWords } from '../../web/Words.tsx'
import { mayKeep, type Choice } from './choice.ts'
import type { DraftFinding } from './draftFinding.ts'
import { FINDING_WORDS } from './draftWords.ts'
import { GapFields } from './GapFields.tsx'
import type { Composing } from './useComposing.tsx'
import '../../web/styles/drafting.css'

interface Props {
  readonly composing: Composing
  readonly editing: boolean
  readonly onEdit: () => void
  readonly onRest: () => void
}

export function FindingsPanel({ composing, editing, onEdit, onRest }: Props) {
  const { t } = useWords()
  const { read, open, text } = composing
  if (read.state === 'failed') return <p className="fine">{t.drafting.failed}</p>
  const gaps = open.filter(({ kind }) => kind === 'gap')
  // What the owner decides stands among the places, though nobody here can keep it.
  const gifts = read.text === text ? read.found.filter(({ kind }) => kind === 'concession') : []
  const places = [...gifts, ...open.filter(({ kind }) => kind !== 'gap')]
  const kept = keptOf(composing)
  const stops = places.filter(({ weight }) => weight === 'stops').length
  if (places.length === 0 && gaps.length === 0 && kept.length === 0)
    return editing && read.state === 'read' ? (
      <p className="fine" role="status">
        {t.drafting.clear}
      </p>
    ) : null
  return (
    <>
      {places.length ? (
        <section className="found-panel screen-only" aria-label={t.drafting.title}>
          <h4>{t.drafting.title}</h4>
          <p className="found-count" aria-live="polite">
            {t.drafting.found(stops, places.length)}
          </p>
          <div className="bar-of-buttons">
            <Button id={composing.stopId} onClick={onRest}>
              {t.drafting.notNow}
            </Button>
            {editing ? null : (
              <Button variant="default" onClick={onEdit}>
                {t.drafting.change}
              </Button>
            )}
          </div>
          <ul className="found-list">
            {places.map((finding) => (
              <FoundPlace key={keyOf(finding)} finding={finding} composing={composing} />
            ))}
          </ul>
        </section>
      ) : null}
      {gaps.length ? (
        <GapFields gaps={gaps} composing={composing} firstId={places.length ? undefined : composing.stopId} />
      ) : null}
      {kept.length ? <KeptPlaces kept={kept} composing={composing} /> : null}
    </>
  )
}

const keyOf = ({ kind, span }: DraftFinding): string => `${kind} ${span.start} ${span.end}`

function FoundPlace({ finding, composing }: { finding: DraftFinding; composing: Composing }) {
  const { t, say } = useWords()
  const [asking, ask] = useState(false)
  const { kind, quote, why, weight, instead, override } = finding
  const keep = (reason: string) =>
    composing.choose({ kind, quote, chose: 'kept', ...(reason ? { why: reason } : {}) })
  const put = () => {
    if (!instead) return
    composing.write((text) => replaced(text, instead))
  }
  return (
    <li className="found" data-weight={weight}>
      <p>
        <b>{t.drafting.words(quote)}</b> <span className="fine">{say(FINDING_WORDS[kind])}</span>
      </p>
      <p>{say(why)}</p>
      <div className="bar-of-buttons">
        {instead ? (
          <Button variant="light" size="compact-sm" className="wraps" onClick={put}>
            {instead.text ? t.drafting.instead(instead.text) : t.drafting.leaveOut}
          </Button>
        ) : null}
        {override ? (
          <Button
            variant="default"
            size="compact-sm"
            aria-expanded={weight === 'stops' ? asking : undefined}
            onClick={() => (weight === 'stops' ? ask((on) => !on) : keep(''))}
          >
            {t.drafting.keep}
          </Button>
        ) : (
          <span className="fine">
            {kind === 'concession' ? t.drafting.ownerDecides : t.drafting.cannotKeep}
          </span>
        )}
      </div>
      {asking ? <KeepReason finding={finding} onKeep={keep} /> : null}
    </li>
  )
}

/** What is kept although it should stop the letter is kept with a reason. */
function KeepReason({ finding, onKeep }: { finding: DraftFinding; onKeep: (reason: string) => void }) {
  const { t } = useWords()
  const id = useId()
  const [why, write] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (mayKeep(finding, { why })) onKeep(why.trim())
  }
  return (
    <form className="keep-reason" onSubmit={submit}>
      <TextInput
        id={id}
        label={t.drafting.keepWhy}
        description={t.drafting.keepHint}
        value={why}
        maxLength={2_000}
        data-autofocus
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={!mayKeep(finding, { why })}>
        {t.drafting.keep}
      </Button>
    </form>
  )
}

interface Kept {
  readonly finding: DraftFinding
  readonly choice: Choice
}
/** Findings that somebody decided to keep; they can be taken up again. */
function keptOf({ read, text, open, chosen }: Composing): Kept[] {
  if (read.text !== text) return []
  return read.found
    .filter((finding) => !open.includes(finding))
    .flatMap((finding) => {
      const choice = chosen.findLast(({ kind, quote }) => kind === finding.kind && quote === finding.quote)
      return choice?.chose === 'kept' ? [{ finding, choice }] : []
    })
}

function KeptPlaces({ kept, composing }: { kept: readonly Kept[]; composing: Composing }) {
  const { t } = useWords()
  return (
    <ul className="kept-places fine screen-only">
      {kept.map(({ finding, choice }) => (
        <li key={keyOf(finding)}>
          {t.drafting.words(finding.quote)} {t.drafting.kept(choice.why ?? '')}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => composing.choose({ kind: finding.kind, quote: finding.quote, chose: 'changed' })}
          >
            {t.drafting.takeBack}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The text with other words in one place; a sentence that goes takes the blank after it along. */
function replaced(text: string, { start, end, text: words }: NonNullable<DraftFinding['instead']>): string {
  const rest = text.slice(end)
  return text.slice(0, start) + words + (words ? rest : rest.replace(/^ +/u, ''))
}
