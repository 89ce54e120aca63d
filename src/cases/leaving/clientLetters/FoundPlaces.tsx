// What was found in a letter to a client, as a list; and the tick with which a person lets it pass. Some of it passes with no tick.
import { Checkbox } from '@mantine/core'
import { useWords } from '../../../web/Words.tsx'
import { FINDING_WORDS } from '../../drafting/draftWords.ts'
import type { FindingKind } from '../../drafting/draftFinding.ts'
import type { ReadDraft } from '../../drafting/useDraftFindings.tsx'
import { mayPass, openPlaces } from './letPass.ts'

interface Props {
  readonly read: ReadDraft
  readonly text: string
}

const placesOf = ({ read, text }: Props) => (read.text === text ? openPlaces(read.found, []) : [])

export function FoundPlaces({ read, text, editing }: Props & { readonly editing: boolean }) {
  const { t, say } = useWords()
  if (read.state === 'failed') return <p className="fine">{t.guards.failed}</p>
  const places = placesOf({ read, text })
  if (!places.length)
    return editing && read.state === 'read' ? (
      <p className="fine" role="status">
        {t.guards.clear}
      </p>
    ) : null
  return (
    <section className="screen-only" aria-label={t.guards.title} aria-live="polite">
      <p className="fine">
        <b>{t.guards.title}</b>
      </p>
      <ul className="fine">
        {places.map(({ kind, quote, span, why }) => (
          <li key={`${kind} ${span.start} ${span.end} ${why.en}`}>
            {t.guards.words(quote)} {say(FINDING_WORDS[kind])}. {say(why)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The kinds of places that a tick lets pass, each once. */
export const passedIn = (read: ReadDraft, text: string): FindingKind[] => [
  ...new Set(
    placesOf({ read, text })
      .filter(mayPass)
      .map(({ kind }) => kind),
  ),
]

/** The door finds and a person decides: whoever sends the letter all the same says so. */
export function AsItIs({
  kinds,
  tick = {},
}: {
  readonly kinds: readonly FindingKind[]
  /** Where the tick is asked about before anything is sent. */
  readonly tick?: { readonly checked?: boolean; readonly onChange?: (on: boolean) => void }
}) {
  const { t, say } = useWords()
  const { checked, onChange } = tick
  if (!kinds.length) return null
  return (
    <Checkbox
      required
      label={t.loss.asItIs(kinds.map((kind) => say(FINDING_WORDS[kind])).join('; '))}
      {...(onChange
        ? { checked: checked ?? false, onChange: (event) => onChange(event.currentTarget.checked) }
        : {})}
    />
  )
}
