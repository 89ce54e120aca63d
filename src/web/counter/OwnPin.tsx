// Whoever has a turn may change their own PIN, so that the owner no longer knows it.
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { CounterState } from '../../ledger/counter/counterShapes.ts'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { useWords } from '../Words.tsx'
import { PinInput } from './PinInput.tsx'
import type { Counter } from './useCounter.ts'

export function OwnPin({ counter }: { counter: Counter }) {
  const { t } = useWords()
  const [pin, setPin] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation({
    mutationFn: () => post<CounterState>('/counter/pin', { pin, next }),
    onSuccess: counter.take,
    onError: counter.refused,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate()
  }
  return (
    <details className="counter-own-pin">
      <summary>{t.counter.ownPin}</summary>
      <form className="counter-form" autoComplete="off" onSubmit={submit}>
        <PinInput large label={t.counter.ownPinOld} value={pin} onChange={setPin} />
        <PinInput large label={t.counter.ownPinNew} value={next} onChange={setNext} />
        <SubmitBar label={t.counter.save} deed={change} done={t.counter.ownPinDone} quiet />
      </form>
    </details>
  )
}
