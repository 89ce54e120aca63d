// "Could it have been taken in without an act?" Asked before anybody says "never taken in", and kept with what it rests on.
import { Button, Checkbox, Radio, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { NO_ACT_ANSWERS, type NoActAnswer } from '../../ledger/reconciliation/lossAnswer.ts'
import { NO_ACT_GROUNDS, type NoActAnswered } from '../../ledger/reconciliation/noAct.ts'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { lossClaimsQuery } from '../../web/ledger/lossQueries.ts'
import { useWords } from '../../web/Words.tsx'
import type { LossClaimView } from './lossShapes.ts'

interface Props {
  readonly client: string
  readonly view: LossClaimView
  readonly mayWrite: boolean
}

export function NoActQuestion({ client, view, mayWrite }: Props) {
  const { t } = useWords()
  const [again, setAgain] = useState(false)
  const words = t.loss.noAct
  return (
    <div className="loss-letter">
      <h3>{words.title}</h3>
      {view.noAct && !again ? (
        <Kept noAct={view.noAct} onAgain={mayWrite ? () => setAgain(true) : null} />
      ) : null}
      {mayWrite && (again || !view.noAct) ? <Question client={client} claim={view.id} /> : null}
    </div>
  )
}

function Kept(props: { noAct: NonNullable<LossClaimView['noAct']>; onAgain: (() => void) | null }) {
  const { t, day } = useWords()
  const { answer, grounds, why, at } = props.noAct
  const words = t.loss.noAct
  return (
    <>
      <p>
        <b>{words[answer]}.</b> {grounds.map((ground) => t.loss.grounds[ground]).join('; ')}
      </p>
      <p>{why}</p>
      <p className="fine">{words.kept(day(at))}</p>
      {props.onAgain ? (
        <div className="bar-of-buttons">
          <Button variant="subtle" onClick={props.onAgain}>
            {words.again}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function Question({ client, claim }: { client: string; claim: string }) {
  const { t } = useWords()
  const words = t.loss.noAct
  const queries = useQueryClient()
  const [answer, setAnswer] = useState<NoActAnswer | ''>('')
  const [grounds, setGrounds] = useState<NoActAnswered['grounds']>([])
  const [why, setWhy] = useState('')
  const save = useMutation({
    mutationFn: () => {
      const shown = answer === 'could_not' ? grounds : []
      return post(`/loss-claims/${claim}/steps`, { kind: 'no_act_asked', answer, grounds: shown, why })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: lossClaimsQuery(client).queryKey }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  const choose = (values: readonly string[]) =>
    setGrounds(NO_ACT_GROUNDS.filter((ground) => values.includes(ground)))
  return (
    <form className="loss-form" onSubmit={submit}>
      <p className="quiet">{words.lead}</p>
      <Radio.Group
        aria-label={words.title}
        required
        value={answer}
        onChange={(value) => setAnswer(NO_ACT_ANSWERS.find((one) => one === value) ?? '')}
      >
        <div className="choices">
          {NO_ACT_ANSWERS.map((value) => (
            <Radio key={value} value={value} label={words[value]} required />
          ))}
        </div>
      </Radio.Group>
      {answer === 'could_not' ? (
        <Checkbox.Group label={words.grounds} value={grounds} onChange={choose}>
          <div className="choices">
            {NO_ACT_GROUNDS.map((ground) => (
              <Checkbox key={ground} value={ground} label={t.loss.grounds[ground]} />
            ))}
          </div>
        </Checkbox.Group>
      ) : null}
      <Textarea
        label={words.why}
        description={words.whyHow}
        required
        maxLength={1_000}
        autosize
        minRows={2}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <SubmitBar label={words.save} deed={save} />
    </form>
  )
}
