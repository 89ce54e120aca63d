// The card of one case: everything is read that people wrote or told us, our own letters left out. Notes and the incident register
// count as well, because help is often asked for by telephone or at the counter.
import { isDismissedAt } from '../../signals/exceptions.ts'
import { safetySigns, type SafetySign } from '../../signals/safety/safetySigns.ts'
import type { Matter } from '../matter.ts'
import { safetyCard, type Heard, type Safety } from './safetyCard.ts'

/** The signs of one text of the case, without those that people took off. */
export const signsIn = (matter: Matter, where: string, text: string): readonly SafetySign[] =>
  safetySigns(text, matter.signals.get(where) ?? []).filter(
    (sign) => sign.announced === true || !isDismissedAt(matter.exceptions, where, 'distress', sign),
  )

/** The card of a case, or null. */
export function safetyOf(matter: Matter): Safety | null {
  const { facts } = matter
  const heard = [
    ...(facts.inquiry ? [{ where: 'inquiry', text: facts.inquiry.text }] : []),
    ...facts.messages.filter((m) => m.direction !== 'out').map((m) => ({ where: m.id, text: m.text })),
    ...facts.ledger
      .filter((e) => e.kind === 'incident' && e.note)
      .map((e) => ({ where: e.id, text: e.note ?? '' })),
  ].map((said): Heard => ({ ...said, signs: signsIn(matter, said.where, said.text) }))
  return safetyCard(heard, { jurisdiction: facts.jurisdiction, lang: facts.lang })
}
