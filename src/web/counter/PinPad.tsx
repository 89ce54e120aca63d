// Six digits by touch or keyboard; the sixth one is enough, nothing has to be confirmed.
import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { PIN_DIGITS, type CounterState } from '../../ledger/counter/counterShapes.ts'
import { DeskError, post } from '../deskClient.ts'
import { Page } from '../Page.tsx'
import { useWords } from '../Words.tsx'
import type { Counter } from './useCounter.ts'

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'back', '0', 'erase'] as const

export function PinPad(props: {
  person: { readonly id: string; readonly name: string }
  counter: Counter
  onBack: () => void
}) {
  const { t } = useWords()
  const { person, counter, onBack } = props
  const [typed, setTyped] = useState('')
  const begin = useMutation({
    mutationFn: (pin: string) => post<CounterState>('/counter/turns', { person: person.id, pin }),
    onSuccess: counter.take,
    onError: (error) => {
      setTyped('')
      counter.refused(error)
    },
  })
  const press = (key: string) => {
    if (key === 'back') return onBack()
    if (key === 'erase') return setTyped(typed.slice(0, -1))
    if (begin.isPending || typed.length >= PIN_DIGITS) return
    const next = typed + key
    setTyped(next)
    if (next.length === PIN_DIGITS) begin.mutate(next)
  }
  const byKeyboard = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (/^\d$/u.test(event.key)) press(event.key)
    else if (event.key === 'Backspace') press('erase')
    else if (event.key === 'Escape') press('back')
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => byKeyboard(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const names: Readonly<Record<string, string>> = { back: t.counter.back, erase: t.counter.erase }
  return (
    <Page title={t.counter.pinOf(person.name)} narrow>
      <p className="pin-dots" aria-hidden="true">
        {Array.from({ length: PIN_DIGITS }, (_, at) => (
          <span key={at} className={at < typed.length ? 'filled' : ''} />
        ))}
      </p>
      <p className="hidden-text" role="status">
        {t.counter.typed(typed.length)}
      </p>
      <p className="pin-said" role="alert">
        {begin.isError ? saidOf(begin.error, t.counter, t.page.failed) : ''}
      </p>
      <div className="pin-pad">
        {KEYS.map((key) => (
          <button
            key={key}
            type="button"
            className={key in names ? 'pin-key word-key' : 'pin-key'}
            onClick={() => press(key)}
          >
            {names[key] ?? key}
          </button>
        ))}
      </div>
    </Page>
  )
}

function saidOf(error: Error, words: { wrong: string; paused: string }, failed: string): string {
  if (!(error instanceof DeskError)) return failed
  if (error.status === 429) return words.paused
  return error.kind === 'wrong_pin' ? words.wrong : error.message || failed
}
