// The first word to one client: its words with what was found in them, the days that it promises, what stands before it, and the ways out.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { DeedStatus, ToCaseOfClient } from '../../web/Doing.tsx'
import { IconCopy, IconPrinter } from '../../web/icons.ts'
import { useWords } from '../../web/Words.tsx'
import { AsItIs, FoundPlaces } from '../leaving/clientLetters/FoundPlaces.tsx'
import type { ClientDoorAnswer } from '../leaving/clientLetters/clientLetterShapes.ts'
import { DayTicks } from '../leaving/DayTicks.tsx'
import type { BlockKind } from '../leaving/leave.ts'
import { MailForm } from '../leaving/MailForm.tsx'
import type { TouchedView } from './touchedShapes.ts'
import { useFirstWord } from './useFirstWord.tsx'

const hasGap = (text: string): boolean => text.includes('[[')

export function FirstWordForm({ caseId, one }: { caseId: string; one: TouchedView }) {
  const { t } = useWords()
  const writing = useFirstWord(caseId, one)
  const { text, door, read, passing } = writing
  return (
    <div className="touched-form">
      <Textarea
        label={t.whoElse.letter}
        description={hasGap(text) ? t.whoElse.gaps : undefined}
        lang={one.lang}
        autosize
        minRows={5}
        maxLength={20_000}
        value={text}
        onChange={(event) => writing.write(event.currentTarget.value)}
      />
      <FoundPlaces read={read} text={text} editing />
      <AsItIs kinds={passing} tick={writing.asItIs} />
      <DayTicks days={door?.days ?? []} unticked={writing.unticked} onTick={writing.tick} />
      {door ? <Before door={door} client={one.client} /> : null}
      <WaysOut writing={writing} isWhole={text.trim() !== '' && !hasGap(text)} />
    </div>
  )
}

/** What is shown and answered above: places of the text, and days with their ticks. */
const ABOVE: readonly BlockKind[] = ['gap', 'tied', 'findings', 'promises']

function Before({ door, client }: { door: ClientDoorAnswer; client: string }) {
  const { t, say, when } = useWords()
  const blocks = door.blocks.filter(({ kind }) => !ABOVE.includes(kind))
  if (!blocks.length) return null
  return (
    <section className="leaving-blocks screen-only" aria-label={t.leaving.waits}>
      <h4>{t.leaving.waits}</h4>
      <ul>
        {blocks.map(({ kind, says, until, ways }) => (
          <li key={kind}>
            <p>
              {say(says)}
              {ways.includes('in_case') ? <ToCaseOfClient caseId={door.inCase} client={client} /> : null}
            </p>
            {kind === 'exhale' && until ? <p className="fine">{t.leaving.wakes(when(until))}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface WaysProps {
  readonly writing: ReturnType<typeof useFirstWord>
  readonly isWhole: boolean
}

/** By mail where the desk has a mail server; copied or printed otherwise, and then confirmed. */
function WaysOut({ writing: { door, take, mail }, isWhole }: WaysProps) {
  const { t } = useWords()
  const [mailing, mailIt] = useState(false)
  const mayMail = door?.mail.ready === true
  if (mailing)
    return (
      <MailForm
        addresses={door?.mail.addresses ?? []}
        busy={mail.isPending}
        said={mail.error ? mail.error.message || t.page.failed : ''}
        onSend={(to) => mail.mutate(to)}
        onCancel={() => mailIt(false)}
      />
    )
  return (
    <div className="bar-of-buttons screen-only">
      {mayMail ? (
        <Button disabled={!isWhole} onClick={() => mailIt(true)}>
          {t.leaving.mail.open}
        </Button>
      ) : null}
      <Button
        variant={mayMail ? 'default' : 'filled'}
        leftSection={<IconCopy size={18} />}
        disabled={!isWhole || take.isPending}
        onClick={() => take.mutate('copy')}
      >
        {t.letters.copy}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} />}
        disabled={!isWhole || take.isPending}
        onClick={() => take.mutate('print')}
      >
        {t.letters.print}
      </Button>
      <DeedStatus deed={take} done={take.data === false ? t.letters.copyAgain : t.letters.copied} />
    </div>
  )
}
