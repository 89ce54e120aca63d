// How a letter leaves: by mail, or copied or printed by a person's hand and then confirmed with channel, time and name. Before that the
// door is asked, and what it says stands here with the ways on.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { IconCopy, IconPrinter } from '../../web/icons.ts'
import { useOpenCase } from '../../web/OpenCase.tsx'
import type { CaseView } from '../../web/shapes.ts'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import type { Composing } from '../drafting/useComposing.tsx'
import { SendingForm } from '../SendingForm.tsx'
import { DayTicks } from './DayTicks.tsx'
import { blocksHere, DoorBlocks } from './DoorBlocks.tsx'
import type { DoorAnswer } from './leavingShapes.ts'
import { LookForm } from './LookPanel.tsx'
import { MailForm } from './MailForm.tsx'
import { isPerhapsSent, PerhapsSent } from './PerhapsSent.tsx'
import { useDoor } from './useDoor.tsx'
import { useLeaving, type Said } from './useLeaving.tsx'
import '../../web/styles/leaving.css'

const NOTHING: readonly string[] = []

export function LetterLeaving({ composing }: { composing: Composing }) {
  const { t } = useWords()
  const { view } = useOpenCase()
  const [seen, read] = useState(NOTHING)
  const [unticked, tick] = useState<ReadonlySet<string>>(new Set())
  const { door, isNow, failed } = useDoor(composing, seen)
  const mayWrite = useAllows('letter.write')
  const { copied } = composing.letter
  if (copied?.sending) return copied.mail ? <PerhapsSent letter={copied} /> : null
  if (copied && isPerhapsSent(copied))
    return (
      <div className="leaving">
        <PerhapsSent letter={copied} />
      </div>
    )
  const said = { door: isNow ? door : null, unticked, seen }
  return (
    <div className="leaving">
      {failed ? <p className="fine">{t.leaving.failed}</p> : null}
      {door ? (
        <>
          <AskedToLook door={door} composing={composing} />
          <DayTicks days={door.days} unticked={unticked} onTick={tick} />
          <DoorBlocks door={door} composing={composing} onRead={() => read([...seen, ...door.cameSince])} />
          <LookLine door={door} />
        </>
      ) : null}
      {copied?.mail ? <PerhapsSent letter={copied} /> : null}
      {mayWrite ? <WaysOut composing={composing} door={door} said={said} /> : null}
      {copied && view.id && mayWrite ? (
        <SendingForm
          path={`/cases/${view.id}/letters/${copied.id}/sending`}
          letter={copied}
          usual={usualWay(view)}
        />
      ) : null}
    </div>
  )
}

/** How the client wrote last, and the address that is on record for that way. */
function usualWay({ facts }: CaseView): { channel: string; to: string } {
  const channel = facts.messages.findLast(({ direction }) => direction === 'in')?.channel ?? ''
  return { channel, to: channel === 'email' ? (facts.parties.client.email ?? '') : '' }
}

/** Somebody else's draft that wants a look, before a person who cannot send letters but can read them. */
function AskedToLook({ door, composing }: { door: DoorAnswer; composing: Composing }) {
  const { t } = useWords()
  const mayWrite = useAllows('letter.write')
  const wants = door.look.byLeaver && door.look.needed && door.look.given === null
  if (!wants || !composing.isKept) return null
  return mayWrite ? (
    <p className="fine">{t.leaving.look.byLeaver}</p>
  ) : (
    <LookForm composing={composing} lead={t.leaving.look.yours} />
  )
}

/** The look that was taken, in one line: whose it was, and when. */
function LookLine({ door }: { door: DoorAnswer }) {
  const { t, when } = useWords()
  const { given } = door.look
  if (given?.word !== 'send') return null
  const at = when(given.at)
  return (
    <p className="fine">
      {given.way === 'outside'
        ? t.leaving.look.given.outside(at, given.name ?? '')
        : t.leaving.look.given[given.way](at)}
    </p>
  )
}

interface WaysProps {
  readonly composing: Composing
  readonly door: DoorAnswer | null
  readonly said: Said
}

/** Copy, print, mail. While something stands before the letter they lead to it instead. */
function WaysOut({ composing, door, said }: WaysProps) {
  const { letter, open, stopId } = composing
  const { t } = useWords()
  const [mailing, mailIt] = useState(false)
  const { take, mail } = useLeaving(composing, said)
  const isHeld = door !== null && blocksHere(door).length > 0
  const waits = open.length > 0 || isHeld
  const lead = (go: () => void) => () => {
    if (!waits) go()
    else if (open.length) document.querySelector<HTMLElement>(`#${stopId}`)?.focus()
    else document.querySelector<HTMLElement>('.leaving-blocks :is(button, a)')?.focus()
  }
  const mayMail = door?.mail.ready || (letter.copied?.mail ?? null) !== null
  const copy = take.data?.way === 'copy' ? (take.data.isThere ? t.letters.copied : t.letters.copyAgain) : ''
  // What the door names stands above with its ways on; a refusal of earlier words is over.
  const refused = take.variables?.of === composing.text ? take.error : null
  const error = isHeld ? null : (refused ?? mail.error)
  if (mailing)
    return (
      <MailForm
        addresses={door?.mail.addresses ?? [letter.copied?.mail?.to ?? ''].filter(Boolean)}
        busy={mail.isPending}
        said={mail.error ? mail.error.message || t.page.failed : ''}
        onSend={(to) => mail.mutate(to, { onSuccess: () => mailIt(false) })}
        onCancel={() => mailIt(false)}
      />
    )
  return (
    <div className="bar-of-buttons screen-only">
      {mayMail ? (
        <Button variant={waits ? 'default' : 'filled'} onClick={lead(() => mailIt(true))}>
          {t.leaving.mail.open}
        </Button>
      ) : null}
      <Button
        variant={letter.copied || waits || mayMail ? 'default' : 'filled'}
        leftSection={<IconCopy size={18} />}
        disabled={take.isPending}
        onClick={lead(() => take.mutate({ way: 'copy', of: composing.text }))}
      >
        {t.letters.copy}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} />}
        disabled={take.isPending}
        onClick={lead(() => take.mutate({ way: 'print', of: composing.text }))}
      >
        {t.letters.print}
      </Button>
      <span className="fine" role="status">
        {error
          ? error.message || t.page.failed
          : mail.data?.state === 'taken'
            ? t.leaving.mail.takenShort
            : copy}
      </span>
    </div>
  )
}
