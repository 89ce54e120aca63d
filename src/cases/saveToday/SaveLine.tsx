// One line of what to save: what it is, how long it will be there, what to do, and the answer to it.
import { useState } from 'react'
import { dayHere } from '../../web/account/instants.ts'
import { useAllows } from '../../web/useMe.ts'
import { useWords, type Speech } from '../../web/Words.tsx'
import { AskColleague } from './AskColleague.tsx'
import { CameraDays } from './CameraDays.tsx'
import { CapturePage } from './CapturePage.tsx'
import { NotKept } from './NotKept.tsx'
import type { ItemToSave } from './preservation.ts'
import { UploadFile } from './UploadFile.tsx'
import type { Form, OfItem } from './useAnswer.tsx'

const DAY_MS = 86_400_000

/** How long it will still be there, in words. */
function timeOf(item: ItemToSave, now: number, { t }: Speech): string {
  if (item.isLate) return t.save.lately
  if (item.vanishesAt !== null) {
    const left = Math.floor((Date.parse(item.vanishesAt) - now) / DAY_MS)
    // Past the careful end of a rough term it may still be there for a while.
    return left < 0 ? t.save.ending : t.save.left(left)
  }
  return item.usual ? t.save.usual(item.usual.least, item.usual.most) : t.save.anyMoment
}

function answerOf({ answer }: ItemToSave, { t, day }: Speech): string {
  if (!answer) return ''
  if (answer.done === 'asked') return t.save.asked(answer.whom, day(dayHere(answer.at)))
  if (answer.done === 'not_kept') return t.save.notKept(answer.why)
  if (answer.original) return t.save.keptFile
  return answer.capture ? t.save.keptPage : t.save.keptElsewhere(answer.why)
}

export function SaveLine({ caseId, item, now }: OfItem & { now: number }) {
  const speech = useWords()
  const { t, say } = speech
  const mayWrite = useAllows('case.write')
  const [isChanging, change] = useState(false)
  const isDone = item.answer !== null && item.answer.done !== 'asked'
  return (
    <li className="save-line" aria-label={say(item.what)}>
      <p className="save-what">
        <b>{say(item.what)}</b>
        {isDone ? null : <span className="save-time">{timeOf(item, now, speech)}</span>}
      </p>
      {item.answer ? <p className="save-answer">{answerOf(item, speech)}</p> : null}
      {isDone ? null : (
        <details className="save-how">
          <summary>{t.save.details}</summary>
          <p>
            {say(item.why)} {say(item.todo)}
          </p>
          <p className="fine">
            {item.evidence === 'V'
              ? t.save.sureness.V
              : `${t.save.sureness[item.evidence]} ${say(item.source)}.`}
          </p>
          {item.rule === 'camera' ? <CameraDays /> : null}
        </details>
      )}
      {!mayWrite ? null : isDone && !isChanging ? (
        <button type="button" className="link-button" onClick={() => change(true)}>
          {t.save.again}
        </button>
      ) : (
        <Ways caseId={caseId} item={item} onDone={() => change(false)} />
      )}
    </li>
  )
}

type Way = 'capture' | 'ask' | 'not'

function Ways({ caseId, item, onDone }: Form) {
  const { t } = useWords()
  const [open, setOpen] = useState<Way | null>(null)
  const done = () => {
    setOpen(null)
    onDone()
  }
  const turn = (way: Way) => setOpen(open === way ? null : way)
  const form = { caseId, item, onDone: done }
  const button = (way: Way, label: string) => (
    <button type="button" className="save-way" aria-expanded={open === way} onClick={() => turn(way)}>
      {label}
    </button>
  )
  return (
    <>
      <div className="save-ways">
        {item.ways.includes('upload') ? <UploadFile {...form} /> : null}
        {item.ways.includes('capture') ? button('capture', t.save.capture) : null}
        {item.ways.includes('ask') ? button('ask', t.save.ask) : null}
        {button('not', t.save.not)}
      </div>
      {open === 'capture' ? <CapturePage {...form} /> : null}
      {open === 'ask' ? <AskColleague {...form} /> : null}
      {open === 'not' ? <NotKept {...form} /> : null}
    </>
  )
}
