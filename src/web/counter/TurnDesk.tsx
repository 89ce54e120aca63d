// One person's turn: four things to do, what was written down in this turn, and the button that ends it.
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import {
  COUNTER_KINDS,
  type CounterKind,
  type CounterState,
  type TurnEntry,
} from '../../ledger/counter/counterShapes.ts'
import { post } from '../deskClient.ts'
import { Page } from '../Page.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { turnEntriesQuery } from './counterQueries.ts'
import { EntryForm } from './EntryForm.tsx'
import { EntryWords } from './EntryWords.tsx'
import { OwnPin } from './OwnPin.tsx'
import type { Counter } from './useCounter.ts'

interface Doing {
  readonly kind: CounterKind
  readonly slip: TurnEntry | null
}

export function TurnDesk({ turn, counter }: { turn: NonNullable<CounterState['turn']>; counter: Counter }) {
  const { t } = useWords()
  const [doing, setDoing] = useState<Doing | null>(null)
  const [written, setWritten] = useState(false)
  const { touch } = counter
  const queries = useQueryClient()
  // What this turn wrote down goes with it: the next person's screen begins empty.
  useEffect(() => () => queries.removeQueries({ queryKey: turnEntriesQuery.queryKey }), [queries])
  useEffect(() => {
    window.addEventListener('pointerdown', touch)
    window.addEventListener('keydown', touch)
    return () => {
      window.removeEventListener('pointerdown', touch)
      window.removeEventListener('keydown', touch)
    }
  }, [touch])
  const finish = () => {
    setDoing(null)
    setWritten(true)
  }
  if (doing)
    return (
      <Page title={t.counter.action[doing.kind]} above={doing.slip ? t.counter.correcting : turn.name} narrow>
        <EntryForm {...doing} counter={counter} onDone={finish} onBack={() => setDoing(null)} />
      </Page>
    )
  const start = (next: Doing) => {
    setWritten(false)
    setDoing(next)
  }
  return (
    <Page title={t.counter.what} above={turn.name} narrow>
      <LockButton counter={counter} />
      <p className="fine counter-said" role="status">
        {written ? t.counter.written : ''}
      </p>
      <div className="counter-actions">
        {COUNTER_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={`counter-action ${kind}`}
            onClick={() => start({ kind, slip: null })}
          >
            {t.counter.action[kind]}
          </button>
        ))}
      </div>
      <Recent onCorrect={(slip) => start({ kind: slip.kind, slip })} />
      <p className="fine counter-foot">{t.counter.locksIn(counter.state?.idleMinutes ?? 0)}</p>
      <OwnPin counter={counter} />
    </Page>
  )
}

function LockButton({ counter }: { counter: Counter }) {
  const { t } = useWords()
  const lock = useMutation({
    mutationFn: () => post<CounterState>('/counter/lock', {}),
    onSuccess: counter.take,
    onError: counter.refused,
  })
  return (
    <Button
      className="counter-lock"
      size="lg"
      variant="default"
      loading={lock.isPending}
      onClick={() => lock.mutate()}
    >
      {t.counter.lock}
    </Button>
  )
}

function Recent({ onCorrect }: { onCorrect: (slip: TurnEntry) => void }) {
  const { t } = useWords()
  const { data: entries = [] } = useQuery(turnEntriesQuery)
  if (entries.length === 0) return null
  return (
    <Section id="recent" title={t.counter.recent}>
      <ul className="rows">
        {entries.map((entry) => (
          <li key={entry.id} className="counter-row">
            <EntryWords entry={entry} />
            {entry.correctedBy ? null : (
              <Button size="lg" fz="md" variant="subtle" onClick={() => onCorrect(entry)}>
                {t.counter.correct}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
