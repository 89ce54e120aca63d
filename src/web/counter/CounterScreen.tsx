// The shared device: whose turn it is, their PIN, what they do. One thing on the screen at a time.
import { useState } from 'react'
import type { CounterState } from '../../ledger/counter/counterShapes.ts'
import { Page } from '../Page.tsx'
import { Waiting } from '../Trouble.tsx'
import { useWords } from '../Words.tsx'
import { PinPad } from './PinPad.tsx'
import { TurnDesk } from './TurnDesk.tsx'
import { useCounter, type Counter } from './useCounter.ts'
import '../styles/counter.css'

export function CounterScreen() {
  const { t } = useWords()
  const counter = useCounter()
  const { state, trouble, turn } = counter
  if (trouble === 'device_revoked') return <Page title={t.counter.out} lead={t.counter.outWhy} />
  if (trouble === 'not_joined') return <Page title={t.counter.notJoined} lead={t.counter.notJoinedWhy} />
  if (!state) return trouble === null ? <Waiting /> : <Page title={t.trouble.title} lead={t.counter.lost} />
  return (
    <>
      {trouble === null ? null : (
        <p className="counter-lost" role="alert">
          {t.counter.lost}
        </p>
      )}
      {turn ? (
        <TurnDesk key={turn.startedAt} turn={turn} counter={counter} />
      ) : (
        <Locked state={state} counter={counter} />
      )}
    </>
  )
}

function Locked({ state, counter }: { state: CounterState; counter: Counter }) {
  const { t } = useWords()
  const [chosen, choose] = useState<string | null>(null)
  const person = state.people.find(({ id }) => id === chosen)
  if (person) return <PinPad person={person} counter={counter} onBack={() => choose(null)} />
  const above = [state.organisation, state.site.name].filter((name) => name !== '').join(' · ')
  return (
    <Page title={t.counter.title} above={above}>
      {state.people.length === 0 ? <p className="lead">{t.counter.nobody}</p> : null}
      <ul className="counter-tiles">
        {state.people.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="counter-tile" onClick={() => choose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Page>
  )
}
