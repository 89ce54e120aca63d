// The second step of one's own sign-in: off, being switched on, or on; and the codes for a day without the phone.
import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Me, RecoveryCodes, TotpSecret } from '../../server/accounts/accountShapes.ts'
import { post } from '../deskClient.ts'
import { DeedStatus, SubmitBar } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { QrPicture } from './QrPicture.tsx'
import { RecoveryList } from './RecoveryList.tsx'

export function SecondStep({ person }: { person: Me['person'] }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const show = (fresh: readonly string[]) => {
    setCodes(fresh)
    void queries.invalidateQueries()
  }
  const isOn = person.secondStep === 'totp'
  return (
    <Section id="second-step" title={t.secondStep.title} lead={t.secondStep.lead}>
      {codes ? <RecoveryList codes={codes} onSaved={() => setCodes(null)} /> : null}
      {!codes && isOn ? <SwitchedOn onCodes={show} /> : null}
      {!codes && !isOn ? <SwitchOn onCodes={show} /> : null}
    </Section>
  )
}

type OnCodes = (codes: readonly string[]) => void

function SwitchOn({ onCodes }: { onCodes: OnCodes }) {
  const { t } = useWords()
  const begin = useMutation({ mutationFn: () => post<TotpSecret>('/me/totp', {}) })
  if (begin.data) return <Confirm secret={begin.data} onCodes={onCodes} onCancel={begin.reset} />
  return (
    <>
      <p>{t.secondStep.off}</p>
      <div className="bar-of-buttons">
        <Button variant="default" loading={begin.isPending} onClick={() => begin.mutate()}>
          {t.secondStep.begin}
        </Button>
        <DeedStatus deed={begin} />
      </div>
    </>
  )
}

/** As apps show it: groups of four are easier to type without losing one's place. */
const inFours = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ')

function Confirm(props: { secret: TotpSecret; onCodes: OnCodes; onCancel: () => void }) {
  const { t } = useWords()
  return (
    <div className="totp">
      <QrPicture text={props.secret.uri} name={t.secondStep.picture} />
      <div>
        <p>{t.secondStep.scan}</p>
        <p className="fine">{t.secondStep.typed}</p>
        <p className="secret-text">{inFours(props.secret.secret)}</p>
        <CodeForm
          name={t.secondStep.title}
          address="/me/totp/confirmation"
          label={t.secondStep.confirm}
          onDone={({ recoveryCodes = [] }) => props.onCodes(recoveryCodes)}
        />
        <button type="button" className="link-button" onClick={props.onCancel}>
          {t.secondStep.cancel}
        </button>
      </div>
    </div>
  )
}

function SwitchedOn({ onCodes }: { onCodes: OnCodes }) {
  const { t } = useWords()
  const queries = useQueryClient()
  return (
    <>
      <p>{t.secondStep.on}</p>
      <details className="more">
        <summary>{t.secondStep.fresh}</summary>
        <p className="fine">{t.secondStep.freshHow}</p>
        <CodeForm
          name={t.secondStep.fresh}
          address="/me/recovery-codes"
          label={t.secondStep.make}
          onDone={({ recoveryCodes = [] }) => onCodes(recoveryCodes)}
        />
      </details>
      <details className="more">
        <summary>{t.secondStep.remove}</summary>
        <CodeForm
          name={t.secondStep.remove}
          address="/me/totp/removal"
          label={t.secondStep.removeNow}
          onDone={() => void queries.invalidateQueries()}
        />
      </details>
    </>
  )
}

/** Six digits from the app, sent where they are asked for. */
function CodeForm(props: {
  name: string
  address: string
  label: string
  onDone: (answer: Partial<RecoveryCodes>) => void
}) {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const send = useMutation({
    mutationFn: () => post<Partial<RecoveryCodes>>(props.address, { code: code.replace(/\s/g, '') }),
    onSuccess: props.onDone,
  })
  return (
    <form
      className="narrow-form"
      aria-label={props.name}
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate()
      }}
    >
      <TextInput
        label={t.secondStep.code}
        className="code-field"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        withAsterisk={false}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <SubmitBar label={props.label} deed={send} quiet />
    </form>
  )
}
