// The marks of a case that were taken off: what guards people stays in sight with its reason, the rest is one line to open.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { guardsPeople } from '../../signals/dismissable.ts'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { labelName } from '../../web/signals/labelMarks.ts'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import type { Dismissal } from './dismissal.ts'
import { useDismissals } from './Dismissals.tsx'
import '../../web/styles/signals.css'

/** Stands near the top of a case: whoever opens it must see that a mark over people's safety was taken off, and why. */
export function GuardsTakenOff() {
  const { t } = useWords()
  const guards = useDismissals()?.dismissed.filter(({ label }) => guardsPeople(label)) ?? []
  if (guards.length === 0) return null
  return (
    <section className="guards-off" aria-label={t.sign.goneGuard}>
      <b>{t.sign.goneGuard}</b>
      <ul className="plain-list">
        {guards.map((one) => (
          <TakenOffLine key={one.id} dismissal={one} />
        ))}
      </ul>
    </section>
  )
}

export function MarksTakenOff() {
  const { t } = useWords()
  const others = useDismissals()?.dismissed.filter(({ label }) => !guardsPeople(label)) ?? []
  if (others.length === 0) return null
  return (
    <details className="save-over">
      <summary>{t.sign.gone(others.length)}</summary>
      <ul className="plain-list">
        {others.map((one) => (
          <TakenOffLine key={one.id} dismissal={one} />
        ))}
      </ul>
    </details>
  )
}

function TakenOffLine({ dismissal }: { dismissal: Dismissal }) {
  const speech = useWords()
  const { t, when } = speech
  const { label, words, reason, reach, why, at } = dismissal
  return (
    <li className="taken-off">
      <span>
        {t.sign.goneOne(labelName(label, speech), words)}
        <span className="fine">
          {t.sign.said(reason)}
          {why ? `: ${why}` : ''} · {reach === 'message' ? t.sign.goneHere : t.sign.goneEverywhere} ·{' '}
          {when(at)}
        </span>
      </span>
      <PutBack dismissal={dismissal} />
    </li>
  )
}

export function PutBack({ dismissal: { id, words } }: { dismissal: Pick<Dismissal, 'id' | 'words'> }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const mayWrite = useAllows('case.write')
  const putBack = useMutation({
    mutationFn: () => post(`/dismissals/${encodeURIComponent(id)}/withdrawal`, {}),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (!mayWrite) return null
  return (
    <span className="line-deeds">
      <Button
        variant="default"
        size="compact-md"
        aria-label={t.sign.putBackFor(words)}
        loading={putBack.isPending}
        onClick={() => putBack.mutate()}
      >
        {t.sign.putBack}
      </Button>
      <DeedStatus deed={putBack} />
    </span>
  )
}
