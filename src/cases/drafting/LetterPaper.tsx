// One letter as a sheet of paper, in three parts: its text, what was found in it, and how it leaves.
import { useHotkeys, type HotkeyItem } from '@mantine/hooks'
import { useState } from 'react'
import { GivenBefore } from '../../agreements/oneOffs/GivenBefore.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import { LetterLeaving } from '../leaving/LetterLeaving.tsx'
import { isPerhapsSent } from '../leaving/PerhapsSent.tsx'
import { MarkButton } from '../marks/Marks.tsx'
import { LETTER_WORDS } from '../screenWords.ts'
import { AudienceView } from './AudienceView.tsx'
import { FindingsPanel } from './FindingsPanel.tsx'
import type { LetterOnDesk } from './letterOnDesk.ts'
import { LetterText } from './LetterText.tsx'
import { LetterTools } from './LetterTools.tsx'
import { SourceList } from './SourceList.tsx'
import { useComposing, type Composing } from './useComposing.tsx'
import type { DraftRecord } from './useDraftFindings.tsx'
import '../../web/styles/drafting.css'

interface Props {
  readonly letter: LetterOnDesk
  readonly record: DraftRecord
  /** The first letter lies open; the others show their name until somebody opens them. */
  readonly first: boolean
}

export function LetterPaper({ letter, record, first }: Props) {
  const { t, say } = useWords()
  const composing = useComposing(letter, record)
  const [isOpen, open] = useState(first || Boolean(letter.copied && !letter.copied.sending))
  const [rested, rest] = useState(false)
  const title = say(LETTER_WORDS[letter.kind])
  // «Not now» puts the sheet aside and keeps what was written, and says so once it is kept; it is never asked why.
  const putAside = async (): Promise<void> => {
    open(false)
    try {
      if (!composing.isKept && composing.text !== letter.text) await composing.keep()
      rest(true)
    } catch {
      open(true)
    }
  }
  return (
    <li className="letter panel" aria-label={title}>
      <details open={isOpen} onToggle={(event) => open(event.currentTarget.open)}>
        <summary>
          <h3>{title}</h3>
          <LetterState letter={letter} composing={composing} />
        </summary>
        {letter.copied ? <MarkButton kind="letter" name={letter.copied.id} what={title} /> : null}
        {isOpen ? (
          <Sheet composing={composing} record={record} first={first} onRest={() => void putAside()} />
        ) : null}
      </details>
      {rested && !isOpen ? (
        <p className="fine rested" role="status">
          {t.drafting.rests}
        </p>
      ) : null}
    </li>
  )
}

interface SheetProps {
  readonly composing: Composing
  readonly record: DraftRecord
  readonly first: boolean
  readonly onRest: () => void
}

function Sheet({ composing, record, first, onRest }: SheetProps) {
  const { view } = useOpenCase()
  const { lang } = view.examination
  const { letter, text, read, write } = composing
  const [editing, edit] = useState(false)
  const [seen, see] = useState(false)
  const isDraft = letter.copied === null
  const mayDraft = useAllows('draft.write')
  // By its place on the keyboard: the same key in the Russian layout. It shows the letter that lies open first.
  useHotkeys(
    [
      ['P', () => first && isDraft && see((on) => !on), { usePhysicalKeys: true }],
      // Only while it is shown: a key that is listened to no longer closes what else lies open.
      ...(seen ? [['Escape', () => see(false)] satisfies HotkeyItem] : []),
    ],
    undefined,
    false,
  )
  if (seen && isDraft)
    return <AudienceView letter={letter} text={text} record={record} lang={lang} onBack={() => see(false)} />
  return (
    <>
      <LetterText text={text} read={read} lang={lang} onWrite={editing && isDraft ? write : null} />
      {isDraft && mayDraft ? (
        <FindingsPanel composing={composing} editing={editing} onEdit={() => edit(true)} onRest={onRest} />
      ) : null}
      {view.client && REFUSING.includes(letter.kind) && isDraft ? (
        <GivenBefore
          // What is refused is what the draft says: a sentence about the one-off itself is no new refusal.
          refused={{ client: view.client, clauses: letter.quotes, text: letter.text }}
          lang={lang}
          onSay={(sentence) => write((before) => beforeSignature(before, sentence))}
        />
      ) : null}
      <SourceList sources={read.text === text ? read.sources : []} quotes={letter.quotes} />
      {isDraft ? (
        <LetterTools
          composing={composing}
          record={record}
          editing={editing}
          onEdit={() => edit((on) => !on)}
          onSee={() => see(true)}
        />
      ) : null}
      <LetterLeaving composing={composing} />
    </>
  )
}

/** Letters in which something is refused. */
const REFUSING: readonly LetterOnDesk['kind'][] = ['refusal', 'final_answer', 'boundary']

/** The letter with a sentence more, before its signature. */
function beforeSignature(text: string, sentence: string): string {
  const parts = text.split('\n\n')
  return [...parts.slice(0, -1), sentence, ...parts.slice(-1)].join('\n\n')
}

function LetterState({ letter, composing }: { letter: LetterOnDesk; composing: Composing }) {
  const { t, when } = useWords()
  const { copied } = letter
  if (!copied)
    return (
      <span className="fine">
        {composing.kept ? t.drafting.versions.kept(when(composing.kept.at)) : t.letters.draft}
      </span>
    )
  if (isPerhapsSent(copied)) return <span className="word">{t.leaving.mail.perhaps.title}</span>
  if (!copied.sending) return <span className="word">{t.letters.unconfirmed(when(copied.copiedAt))}</span>
  const { channel, at, to } = copied.sending
  return <span className="fine">{t.letters.sent(t.channel(channel), when(at), to)}</span>
}
