// After the password: six digits from an app, or one of the codes that were kept for a day without the phone.
import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Entered, SecondStep } from '../../server/accounts/accountShapes.ts'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { useWords } from '../Words.tsx'

export function SecondStepForm({ onIn, onBack }: { onIn: () => void; onBack: () => void }) {
  const { t } = useWords()
  const [kind, setKind] = useState<SecondStep['kind']>('totp')
  const [code, setCode] = useState('')
  const confirm = useMutation({
    mutationFn: () =>
      post<Entered>('/door/second-step', {
        kind,
        code: kind === 'totp' ? code.replace(/\s/g, '') : code.trim(),
      }),
    onSuccess: onIn,
  })
  const other = kind === 'totp' ? 'recovery' : 'totp'
  return (
    <form
      className="door-form"
      aria-label={t.door.second}
      onSubmit={(event) => {
        event.preventDefault()
        confirm.mutate()
      }}
    >
      <TextInput
        key={kind}
        label={kind === 'totp' ? t.door.code : t.door.recovery}
        description={kind === 'totp' ? t.door.secondLead : t.door.recoveryLead}
        size="md"
        required
        withAsterisk={false}
        autoFocus
        autoComplete={kind === 'totp' ? 'one-time-code' : 'off'}
        inputMode={kind === 'totp' ? 'numeric' : 'text'}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <SubmitBar label={t.door.enter} deed={confirm} />
      <p className="door-choices">
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setKind(other)
            setCode('')
            confirm.reset()
          }}
        >
          {kind === 'totp' ? t.door.toRecovery : t.door.toCode}
        </button>
        <button type="button" className="link-button" onClick={onBack}>
          {t.door.back}
        </button>
      </p>
    </form>
  )
}
