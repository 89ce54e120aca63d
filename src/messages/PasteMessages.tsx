// A pasted chat or letter, line by line with its writer's side: told by names and arrows, corrected by a click.
import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { namesIn, talkIn, withOurName, type TalkMessage, type TalkSide } from '../web/byHand/talk.ts'
import { useWords } from '../web/Words.tsx'
import { MayBeRead } from '../web/MayBeRead.tsx'

interface Props {
  readonly pasted: string
  readonly onPaste: (text: string, messages: readonly TalkMessage[]) => void
  readonly messages: readonly TalkMessage[]
  readonly onChange: (messages: readonly TalkMessage[]) => void
  readonly day: string
  readonly onDay: (day: string) => void
}

export function PasteMessages({ pasted, onPaste, messages, onChange, day, onDay }: Props) {
  const { t, lang } = useWords()
  const undated = messages.some((message) => message.at === null)
  return (
    <>
      <Textarea
        label={t.hand.paste}
        description={
          <>
            {t.hand.pasteHow} <MayBeRead />
          </>
        }
        autosize
        minRows={5}
        maxRows={14}
        value={pasted}
        onChange={(event) => onPaste(event.currentTarget.value, talkIn(event.currentTarget.value, lang))}
      />
      {undated ? (
        <TextInput
          className="short-field"
          type="date"
          label={t.hand.day}
          value={day}
          onChange={(event) => onDay(event.currentTarget.value)}
        />
      ) : null}
      <OurNames messages={messages} onChange={onChange} />
      {messages.length ? (
        <ol className="pasted" aria-label={t.hand.lines}>
          {messages.map((message) => (
            <PastedLine
              key={message.no}
              message={message}
              onSide={(side) =>
                onChange(messages.map((one) => (one.no === message.no ? { ...one, side } : one)))
              }
            />
          ))}
        </ol>
      ) : null}
    </>
  )
}

/** «Which of these is us?» — asked only while somebody's side is open. */
function OurNames({ messages, onChange }: Pick<Props, 'messages' | 'onChange'>) {
  const { t } = useWords()
  const open = messages.filter((message) => message.side === null)
  if (!open.length) return null
  const names = namesIn(open)
  const all = (side: TalkSide) =>
    onChange(messages.map((one) => (one.side === null ? { ...one, side } : one)))
  return (
    <div className="ask" role="group" aria-label={t.hand.whoIsUs}>
      <span>{names.length ? t.hand.whoIsUs : t.hand.whoWrote}</span>
      {names.map((name) => (
        <Button
          key={name}
          size="compact-md"
          variant="default"
          onClick={() => onChange(withOurName(messages, name))}
        >
          {name}
        </Button>
      ))}
      <Button size="compact-md" variant="default" onClick={() => all('client')}>
        {t.hand.allClient}
      </Button>
    </div>
  )
}

function PastedLine({ message, onSide }: { message: TalkMessage; onSide: (side: TalkSide) => void }) {
  const { t, when } = useWords()
  const { side } = message
  return (
    <li className={`pasted-line ${side ?? 'open'}`}>
      <p>
        <span className="fine">
          {message.author}
          {message.at ? ` · ${when(message.at)}` : ''}
        </span>
        <br />
        {message.text}
      </p>
      <SegmentedControl
        size="xs"
        aria-label={t.hand.sideOf(message.no)}
        value={side ?? ''}
        onChange={(value) => onSide(value as TalkSide)}
        data={[
          { value: 'client', label: t.hand.side.client },
          { value: 'us', label: t.hand.side.us },
          { value: 'note', label: t.hand.side.note },
        ]}
      />
    </li>
  )
}
