// The client signs by a code: it goes to an address that the card had before, and the client reads it out.
import { Button, Radio, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActCodeProven, ActCodeSent } from '../../../ledger/counter/counterActShapes.ts'
import { post } from '../../deskClient.ts'
import { DeedStatus } from '../../Doing.tsx'
import { useWords } from '../../Words.tsx'
import type { Named } from './ActDesk.tsx'
import { type ActDraft, type Setting } from './actDraft.ts'
import { inWords } from './actFilled.ts'

const DIGITS = /^\d{6}$/u

interface ByCode {
  readonly draft: ActDraft
  readonly setting: Setting
  readonly canAsk: boolean
  readonly onName: () => Promise<Named>
  readonly onChange: (draft: ActDraft) => void
}

interface Ticket {
  readonly act: string
  readonly ticket: string
  readonly to: string
}

/** Sends the code, and takes what the client reads out; a right one is the signature. */
function useCode({ draft, setting, onName, onChange }: ByCode) {
  const client = setting.client.id
  const [sent, setSent] = useState<Ticket | null>(null)
  const send = useMutation({
    mutationFn: async ({ way, masked }: { way: string; masked: string }): Promise<Ticket> => {
      const { id: act, number } = await onName()
      const asked = { act, client, way, number, lines: inWords(draft) }
      const { ticket } = await post<ActCodeSent>('/counter/codes', asked)
      return { act, ticket, to: masked }
    },
    onSuccess: setSent,
  })
  const say = useMutation({
    mutationFn: ({ act, ticket, code }: Omit<Ticket, 'to'> & { code: string }) =>
      post<ActCodeProven>('/counter/codes/said', { act, client, ticket, code }),
    onSuccess: ({ proof }) =>
      onChange({ ...draft, theirs: { ...draft.theirs, proof: { text: proof, to: sent?.to ?? '' } } }),
  })
  return { sent, send, say }
}

export function CodeSigning(props: ByCode) {
  const { t } = useWords()
  const { draft, setting, canAsk } = props
  const ways = setting.client.measured?.codeWays ?? []
  const [way, setWay] = useState(ways[0]?.way ?? '')
  const [typed, setTyped] = useState('')
  const { sent, send, say } = useCode(props)
  const { proof } = draft.theirs
  const chosen = ways.find((one) => one.way === way)
  if (proof) return <p role="status">{t.counterActs.codeRight(proof.to)}</p>
  if (!canAsk) return <p>{t.counterActs.codeNeeds}</p>
  return (
    <div className="act-who">
      {ways.length > 1 ? (
        <Radio.Group label={t.counterActs.codeTo} value={way} onChange={setWay}>
          <div className="act-ways">
            {ways.map((one) => (
              <Radio key={one.way} size="lg" value={one.way} label={one.masked} />
            ))}
          </div>
        </Radio.Group>
      ) : null}
      <div className="bar-of-buttons">
        <Button
          size="lg"
          variant="default"
          loading={send.isPending}
          onClick={() => (chosen ? send.mutate(chosen) : undefined)}
        >
          {sent ? t.counterActs.sendCodeAgain : t.counterActs.sendCode}
        </Button>
        <DeedStatus deed={send} />
      </div>
      {sent ? (
        <>
          <p role="status">{t.counterActs.codeSent(sent.to)}</p>
          <TextInput
            size="lg"
            label={t.counterActs.codeSaid}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            value={typed}
            onChange={(event) => {
              const code = event.currentTarget.value
              setTyped(code)
              if (DIGITS.test(code)) say.mutate({ ...sent, code })
            }}
          />
          <DeedStatus deed={say} />
        </>
      ) : null}
    </div>
  )
}
