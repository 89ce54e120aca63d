// How sure a mark is and what kind of wording it was, with the name of the rule as a small print for the curious.
import type { Signal } from '../../signals/label.ts'
import { capital, useWords } from '../Words.tsx'
import { shareOf } from './labelMarks.ts'
import { reasonOf, ruleOf } from './markReason.ts'
import '../styles/signals.css'

export function WhyMarked({ signal }: { signal: Signal }) {
  const { t } = useWords()
  const rule = ruleOf(signal.why)
  return (
    <span className="fine why-marked">
      {capital(t.sign.sureness(signal.tier, shareOf(signal.confidence)))}. {reasonOf(signal, t)}
      {rule === null ? null : (
        <span className="rule-name" translate="no">
          {t.markReason.rule(rule)}
        </span>
      )}
    </span>
  )
}
