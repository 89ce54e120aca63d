// The shared device: whose turn it is, their PIN, what they do. One thing on the screen at a time.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CounterState } from '../../ledger/counter/counterShapes.ts'
import { Page } from '../Page.tsx'
import { Waiting } from '../Trouble.tsx'
import { useWords } from '../Words.tsx'
import { useSending, useWaitingActs } from './acts/useOutbox.ts'
import { PinPad } from './PinPad.tsx'
import { TurnDesk } from './TurnDesk.tsx'
import { useCounter, type Counter } from './useCounter.ts'
import '../styles/counter.css'
import '../styles/counterActs.css'

export function CounterScreen() {
  const { t } = useWords()
  const counter = useCounter()
  const { state, trouble, turn } = counter
  useSending(counter.isKnown)
  if (trouble === 'device_revoked') return <Out title={t.counter.out} why={t.counter.outWhy} />
  if (trouble === 'not_joined') return <Out title={t.counter.notJoined} why={t.counter.notJoinedWhy} />
  if (!state) return trouble === null ? <Waiting /> : <Page title={t.trouble.title} lead={t.counter.lost} />
  return (
    <>
      {trouble === null ? null : (
        <p className="counter-lost" role={counter.goesOn ? 'status' : 'alert'}>
          {counter.goesOn ? t.counterActs.offline : t.counter.lost}
        </p>
      )}
      {turn ? (
        <TurnDesk key={turn.key} turn={turn} counter={counter} />
      ) : (
        <Locked state={state} counter={counter} />
      )}
    </>
  )
}

/** What was written and not sent is said also when nothing else is left on the device. */
function Out({ title, why }: { title: string; why: string }) {
  const { t } = useWords()
  const left = useWaitingActs().length
  return (
    <Page title={title} lead={why}>
      {left > 0 ? <p>{t.counterActs.leftHere(left)}</p> : null}
    </Page>
  )
}

function Locked({ state, counter }: { state: CounterState; counter: Counter }) {
  const { t } = useWords()
  const [chosen, choose] = useState<string | null>(null)
  const waiting = useWaitingActs().length
  const person = state.people.find(({ id }) => id === chosen)
  if (person && counter.goesOn)
    return <WithoutPin person={person} counter={counter} onBack={() => choose(null)} />
  if (person) return <PinPad person={person} counter={counter} onBack={() => choose(null)} />
  const above = [state.organisation, state.site.name].filter((name) => name !== '').join(' · ')
  return (
    <Page title={t.counter.title} above={above}>
      {waiting > 0 ? (
        <p className="fine" role="status">
          {t.counterActs.waiting(waiting)}. {counter.trouble === null ? t.counterActs.waitingPin : ''}
        </p>
      ) : null}
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

function WithoutPin(props: {
  person: { readonly id: string; readonly name: string }
  counter: Counter
  onBack: () => void
}) {
  const { t } = useWords()
  const { person, counter, onBack } = props
  return (
    <Page title={t.counterActs.noPin} above={person.name} lead={t.counterActs.noPinWhy} narrow>
      <div className="bar-of-buttons">
        <Button size="lg" onClick={() => counter.beginHere(person)}>
          {t.counterActs.beginWithout}
        </Button>
        <Button size="lg" variant="default" onClick={onBack}>
          {t.counter.back}
        </Button>
      </div>
    </Page>
  )
}
