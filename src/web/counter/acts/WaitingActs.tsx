// What this device has written and the desk does not have yet, and what the desk would not take.
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Section } from '../../Section.tsx'
import { useWords } from '../../Words.tsx'
import type { Counter } from '../useCounter.ts'
import { outbox, useWaitingActs } from './useOutbox.ts'

export function WaitingActs({ counter }: { counter: Counter }) {
  const { t } = useWords()
  const queue = useWaitingActs()
  const send = useMutation({ mutationFn: () => outbox.flush() })
  const waiting = queue.filter(({ refused }) => refused === null)
  const why =
    counter.isKnown || counter.trouble !== null ? t.counterActs.waitingWhy : t.counterActs.waitingPin
  return (
    <>
      {waiting.length > 0 ? (
        <div className="acts-waiting" role="status">
          <p>
            <b>{t.counterActs.waiting(waiting.length)}</b>
          </p>
          <p className="fine">{why}</p>
          {counter.isKnown ? (
            <Button size="lg" variant="default" loading={send.isPending} onClick={() => send.mutate()}>
              {t.counterActs.sendNow}
            </Button>
          ) : null}
        </div>
      ) : null}
      <NotTaken />
    </>
  )
}

/** Nothing is thrown away by itself: somebody reads what was written, and takes it off. */
function NotTaken() {
  const { t } = useWords()
  const refused = useWaitingActs().flatMap(({ act, refused }) =>
    refused === null ? [] : [{ act, why: refused }],
  )
  if (refused.length === 0) return null
  return (
    <Section id="not-taken" title={t.counterActs.notTaken}>
      <ul className="rows">
        {refused.map(({ act: { id, act }, why }) => (
          <li key={id}>
            <p>{t.counterActs.refusedWhy(act.number, t.counterActs.refused[why])}</p>
            <p className="fine">
              {act.signatures
                .filter(({ side }) => side === 'client')
                .map(({ name }) => name)
                .join(', ')}{' '}
              {act.lines
                .map(({ sku, name, qty, unit }) => `${name ?? sku} — ${qty} ${unit ?? ''}`.trim())
                .join('; ')}
            </p>
            <Button
              size="lg"
              variant="default"
              aria-label={t.counterActs.takeOffOf(act.number)}
              onClick={() => void outbox.takeOff(id)}
            >
              {t.counterActs.takeOff}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
