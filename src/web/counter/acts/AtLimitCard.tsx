// When the things do not fit the limit: three choices in plain words. None of them is chosen beforehand, and there is no fourth.
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { toNumber } from '../../../basics/exact.ts'
import { choicesAtLimit, type LimitBar, type OverAt } from '../../../ledger/acts/limitBar.ts'
import type { OverChoice } from '../../../ledger/acts/act.ts'
import { useWords } from '../../Words.tsx'
import { cutToFit, uncut, type ActDraft, type Setting } from './actDraft.ts'
import { inWords, overLines } from './actFilled.ts'

interface AtLimit {
  readonly draft: ActDraft
  readonly setting: Setting
  readonly limits: LimitBar
  readonly onChange: (draft: ActDraft) => void
}

export function AtLimitCard(props: AtLimit) {
  const { draft, limits, onChange } = props
  const [called, setCalled] = useState(false)
  const { atLimit } = draft
  const undo = () => {
    setCalled(false)
    onChange(uncut(draft))
  }
  if (atLimit?.choice === 'up_to_limit' && !limits.over) return <Chosen {...props} onUndo={undo} />
  if (!limits.over) return null
  if (atLimit?.choice === 'signed_over') return <Chosen {...props} onUndo={undo} />
  return <Ask {...props} over={limits.over} called={called} onCall={() => setCalled(true)} />
}

/** What will stand on the act, in the very words. */
function Chosen({ draft, setting, limits, onUndo }: AtLimit & { onUndo: () => void }) {
  const { t, lang } = useWords()
  const about = { consumer: setting.client.consumer, lang, decided: t.counterActs.decided }
  return (
    <div className="act-limit-card chosen" role="status">
      {overLines(draft, limits, about).map(({ clause, text }) => (
        <p key={clause}>{text}</p>
      ))}
      <Button size="md" variant="default" onClick={onUndo}>
        {t.counterActs.undo}
      </Button>
    </div>
  )
}

function Ask({
  draft,
  setting,
  over,
  called,
  onCall,
  onChange,
}: AtLimit & { over: OverAt; called: boolean; onCall: () => void }) {
  const { t, lang, quantity } = useWords()
  const [decidedBy, setDecidedBy] = useState('')
  const cut = cutToFit(draft, setting, over.bars, decidedBy)
  const signed: ActDraft = { ...draft, atLimit: { choice: 'signed_over', decidedBy } }
  const about = { consumer: setting.client.consumer, lang, decided: t.counterActs.decided }
  const why: Readonly<Record<OverChoice, string>> = {
    up_to_limit: t.counterActs.fits(inWords(cut).join(', ')),
    signed_over: overLines(signed, { over }, about)
      .map(({ text }) => text)
      .join(' '),
    manager: t.counterActs.managerWhy,
  }
  const choose: Readonly<Record<OverChoice, () => void>> = {
    up_to_limit: () => onChange(cut),
    signed_over: () => onChange(signed),
    manager: onCall,
  }
  const choices = choicesAtLimit(over).filter((choice) => !(called && choice === 'manager'))
  return (
    <section className="act-limit-card" aria-labelledby="at-limit">
      <h2 id="at-limit" className="act-heading">
        {called ? t.counterActs.managerCalled : t.counterActs.atLimitAsk}
      </h2>
      {over.bars.map((bar) => (
        <p key={`${bar.version} ${bar.clauseIndex}`} role="status">
          {t.counterActs.atLimit(
            quantity(toNumber(bar.after), bar.unit),
            quantity(toNumber(bar.limit), bar.unit),
            bar.no,
          )}
        </p>
      ))}
      {called ? (
        <TextInput
          size="lg"
          label={t.counterActs.decidedBy}
          maxLength={100}
          autoComplete="off"
          value={decidedBy}
          onChange={(event) => setDecidedBy(event.currentTarget.value)}
        />
      ) : null}
      <ul className="act-choices">
        {choices.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              className="act-choice"
              disabled={called && decidedBy.trim() === ''}
              onClick={choose[choice]}
            >
              <b>{t.counterActs.choice[choice]}</b>
              <span>{why[choice]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
