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
import { ActDesk } from './acts/ActDesk.tsx'
import { counterClientsQuery } from './acts/clientQueries.ts'
import { WaitingActs } from './acts/WaitingActs.tsx'
import type { ActKind } from './acts/actDraft.ts'
import { turnEntriesQuery } from './counterQueries.ts'
import { EntryForm } from './EntryForm.tsx'
import { EntryWords } from './EntryWords.tsx'
import { OwnPin } from './OwnPin.tsx'
import type { TurnHere } from './turnHere.ts'
import type { Counter } from './useCounter.ts'

interface Doing {
  readonly kind: CounterKind
  readonly slip: TurnEntry | null
  /** Whose things these are stands in words only: nobody in the list is meant. */
  readonly inWords: boolean
}
/** What is written as an act of a client, where clients are known; an incident is nobody's act. */
const ACT_KINDS: Partial<Record<CounterKind, ActKind>> = {
  taken_in: 'goods_in',
  issued: 'goods_out',
  count: 'stock_count',
}

interface OneTurn {
  readonly turn: TurnHere
  readonly counter: Counter
}

/** Whoever touches the device says so, and what this turn saw goes with it: the next person's screen begins empty. */
function useTurn({ touch }: Counter): void {
  const queries = useQueryClient()
  useEffect(
    () => () => {
      queries.removeQueries({ queryKey: turnEntriesQuery.queryKey })
      queries.removeQueries({ queryKey: ['counter', 'client'] })
    },
    [queries],
  )
  useEffect(() => {
    window.addEventListener('pointerdown', touch)
    window.addEventListener('keydown', touch)
    return () => {
      window.removeEventListener('pointerdown', touch)
      window.removeEventListener('keydown', touch)
    }
  }, [touch])
}

export function TurnDesk({ turn, counter }: OneTurn) {
  const { t } = useWords()
  const [doing, setDoing] = useState<Doing | null>(null)
  const [written, setWritten] = useState(false)
  useTurn(counter)
  const { data: known } = useQuery(counterClientsQuery(turn.person))
  const finish = () => {
    setDoing(null)
    setWritten(true)
  }
  const act = doing && !doing.inWords && doing.slip === null ? ACT_KINDS[doing.kind] : undefined
  if (doing && act && known && known.clients.length > 0)
    return (
      <ActDesk
        kind={act}
        known={known}
        turn={turn}
        counter={counter}
        onWords={() => setDoing({ ...doing, inWords: true })}
        onBack={() => setDoing(null)}
      />
    )
  if (doing)
    return (
      <Page title={t.counter.action[doing.kind]} above={doing.slip ? t.counter.correcting : turn.name} narrow>
        <EntryForm {...doing} counter={counter} onDone={finish} onBack={() => setDoing(null)} />
      </Page>
    )
  const start = (next: Omit<Doing, 'inWords'>) => {
    setWritten(false)
    setDoing({ ...next, inWords: false })
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
      <WaitingActs counter={counter} />
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
    // Whoever ends a turn is gone a moment later: on this device it is over, whether or not the desk heard it.
    onMutate: counter.endHere,
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
