// What an act or a record is called, and in a few words what it says: the same in the list and above the act itself.
import { capital, useWords } from '../../web/Words.tsx'
import type { Speech } from '../../web/Words.tsx'
import type { ActRow } from './actShapes.ts'

const SHOWN_THINGS = 2

/** "Act of taking in no. 12", "Hours". */
export function titleOf(act: Pick<ActRow, 'form' | 'kind' | 'number'>, { t }: Pick<Speech, 't'>): string {
  if (act.form) return t.clientLedger.named(t.clientLedger.forms[act.form], act.number)
  return capital(t.entryKind(act.kind, t.act.note.toLowerCase()))
}

function thingsOf({ lines }: ActRow, { t, quantity }: Speech): string[] {
  const shown = lines.slice(0, SHOWN_THINGS).map(({ name, sku, qty, unit }) => {
    const what = name ?? sku
    return `${what} × ${quantity(qty, unit ?? undefined)}`
  })
  const more = lines.length - shown.length
  return more > 0 ? [...shown, t.clientLedger.things(more)] : shown
}

/** What a record measures, costs or says. */
function saidBy(act: ActRow, speech: Speech): string[] {
  const { quantity, sum, t } = speech
  return [
    ...thingsOf(act, speech),
    ...(act.hours === null ? [] : [quantity(act.hours, 'hour')]),
    ...(act.minutes === null ? [] : [quantity(act.minutes, 'minute')]),
    ...(act.round === null ? [] : [t.clientLedger.round(act.round)]),
    ...(act.value === null ? [] : [quantity(act.value, act.unit ?? undefined)]),
    ...(act.amount === null ? [] : [sum(act.amount, act.currency ?? undefined)]),
    ...(act.note === null || act.form ? [] : [act.note]),
  ]
}

export function ActName({ act }: { act: ActRow }) {
  const speech = useWords()
  return <>{saidBy(act, speech).join(', ') || titleOf(act, speech)}</>
}
