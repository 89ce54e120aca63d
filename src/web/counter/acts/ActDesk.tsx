// An act from "whose things?" to "written down": one step on the screen at a time, the limit always in sight.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { actId, numberIn as numbered, seriesOf } from '../../../ledger/counter/actId.ts'
import type { CounterClient } from '../../../ledger/counter/counterActShapes.ts'
import type { ShownUsage } from '../../../ledger/meters/usageShapes.ts'
import { nextCount } from '../../offline/kept.ts'
import { Page } from '../../Page.tsx'
import { Waiting } from '../../Trouble.tsx'
import { useWords } from '../../Words.tsx'
import { freshKey } from '../../deskClient.ts'
import type { TurnHere } from '../turnHere.ts'
import type { Counter } from '../useCounter.ts'
import { emptyDraft, emptyLine, unsigned, type ActDraft, type ActKind, type Setting } from './actDraft.ts'
import { actFrom } from './actFilled.ts'
import { ActDone } from './ActDone.tsx'
import { ChooseClient } from './ChooseClient.tsx'
import { counterClientQuery, type KnownClients } from './clientQueries.ts'
import type { Written } from './outbox.ts'
import { SignStep } from './SignStep.tsx'
import { ThingsStep } from './ThingsStep.tsx'
import { outbox, useWaitingActs } from './useOutbox.ts'

interface Acting {
  readonly kind: ActKind
  readonly known: KnownClients
  readonly turn: TurnHere
  readonly counter: Counter
  readonly onWords: () => void
  readonly onBack: () => void
}

export function ActDesk(props: Acting) {
  const { t } = useWords()
  const { kind, known, onWords, onBack } = props
  const [client, setClient] = useState<CounterClient | null>(null)
  if (!client)
    return (
      <Page title={t.counterActs.whose} above={t.counterActs.title[kind]} narrow>
        <ChooseClient known={known} onChoose={setClient} onWords={onWords} onBack={onBack} />
      </Page>
    )
  return <ActOf key={client.id} {...props} chosen={client} onOther={() => setClient(null)} />
}

/** The limits as they stand now, where the desk can say it; else as this device was told. */
function useClient(chosen: CounterClient, mayAsk: boolean) {
  const { data, isPending, isError } = useQuery({ ...counterClientQuery(chosen.id), enabled: mayAsk })
  return { client: data ?? chosen, isAsking: mayAsk && isPending && !isError }
}

/** What an act is called, by machines and by people. */
export interface Named {
  readonly id: string
  readonly number: string
}

/** Numbers are counted on the device; a browser that keeps nothing names its acts by the moment. */
async function freshName(now: number): Promise<Named> {
  const series = seriesOf(crypto.getRandomValues(new Uint8Array(3)))
  const counted = await nextCount(series)
  return {
    id: actId(now, crypto.getRandomValues(new Uint8Array(10))),
    number: numbered(counted?.word ?? series, counted?.count ?? Math.floor(now / 1_000) % 10_000),
  }
}

type Step = 'things' | 'signing' | { readonly number: string; readonly written: Written }

/** What the desk said about the limits while it refused the act. */
const withUsage = (client: CounterClient, usage: readonly ShownUsage[] | null): CounterClient =>
  usage && client.measured ? { ...client, measured: { ...client.measured, usage: [...usage] } } : client

function useAct({ kind, turn, counter }: Acting, chosen: CounterClient) {
  const { t, lang } = useWords()
  const queries = useQueryClient()
  const fresh = () => emptyLine(freshKey(), t.counter.pieces)
  const [draft, setDraft] = useState<ActDraft>(() => emptyDraft(fresh()))
  const [step, setStep] = useState<Step>('things')
  const [moved, setMoved] = useState<readonly ShownUsage[] | null>(null)
  const queue = useWaitingActs()
  const asked = useClient(chosen, !counter.goesOn)
  const client = withUsage(asked.client, moved)
  const setting: Setting = { kind, client, queue }
  const [named, setNamed] = useState<Named | null>(null)
  // Given once to an act, at the first moment at which somebody must call it by its name: a number that is not used is a gap.
  const name = async (): Promise<Named> => {
    const given = named ?? (await freshName(Date.now()))
    setNamed(given)
    return given
  }
  const write = async (): Promise<void> => {
    const { id, number } = await name()
    const act = actFrom(draft, setting, {
      id,
      number,
      at: new Date().toISOString(),
      turn: { person: turn.person, startedAt: turn.startedAt },
      person: turn.name,
      lang,
      decided: t.counterActs.decided,
    })
    const written = await outbox.write(act)
    void queries.invalidateQueries({ queryKey: ['counter', 'client'] })
    void queries.invalidateQueries({ queryKey: ['counter', 'clients'] })
    if (written.state === 'refused' && written.why === 'over_limit') {
      setMoved(written.usage)
      setDraft(unsigned({ ...draft, atLimit: null }))
      setStep('things')
    } else setStep({ number, written })
  }
  const again = () => {
    setDraft(emptyDraft(fresh()))
    setNamed(null)
    setMoved(null)
    setStep('things')
  }
  return {
    draft,
    setDraft,
    step,
    setStep,
    setting,
    fresh,
    name,
    write,
    again,
    moved: moved !== null,
    isAsking: asked.isAsking,
  }
}

function ActOf(props: Acting & { readonly chosen: CounterClient; readonly onOther: () => void }) {
  const { t } = useWords()
  const { kind, turn, chosen, onOther, onBack } = props
  const act = useAct(props, chosen)
  const { draft, setDraft, step, setStep, setting } = act
  const above = [t.counterActs.title[kind], chosen.name].join(' · ')
  if (act.isAsking) return <Waiting />
  if (typeof step === 'object')
    return <ActDone {...step} client={setting.client} onAnother={act.again} onReady={onBack} />
  if (step === 'signing')
    return (
      <Page title={t.counterActs.signing} above={above} narrow>
        <SignStep
          draft={draft}
          setting={setting}
          person={turn.name}
          onChange={setDraft}
          onWrite={act.write}
          onRefused={props.counter.refused}
          canAsk={!props.counter.goesOn}
          onName={act.name}
          onBack={() => {
            setDraft(unsigned(draft))
            setStep('things')
          }}
        />
      </Page>
    )
  return (
    <Page title={chosen.name} above={t.counterActs.title[kind]} narrow>
      <ThingsStep
        draft={draft}
        setting={setting}
        fresh={act.fresh}
        moved={act.moved}
        onChange={setDraft}
        onNext={() => setStep('signing')}
        onBack={onOther}
      />
    </Page>
  )
}
