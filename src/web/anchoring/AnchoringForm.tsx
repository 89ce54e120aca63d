// The owner's choice as one form: services, how often, mailboxes, witnesses. Nothing is asked of anybody before it is kept.
import { Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AnchoringView } from '../../server/anchoring/anchoringShapes.ts'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { anchoringQuery } from './anchoringQuery.ts'
import { NO_SERVICE, OwnService, type NewService } from './OwnService.tsx'

const EVERY = [15, 30, 60, 180, 1_440]

const lines = (text: string): string[] =>
  text
    .split(/[\s,;]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A policy ends with a line end, and a text field does not give one. */
const closed = (text: string): string => (text.trim() === '' ? '' : `${text.trim()}\n`)

interface Choice {
  readonly services: readonly string[]
  readonly own: NewService
  readonly every: number
  readonly mailTo: string
  readonly policy: string
}

/** The key under which a service stands in the form: that of a named one, or the name of another. */
const keyOf = ({ named, name }: AnchoringView['chosen'][number]): string => named ?? `kept ${name}`

function wantedOf({ services, own, every, mailTo, policy }: Choice) {
  const authorities = services.map((key) =>
    key.startsWith('kept ') ? { kept: key.slice('kept '.length) } : { named: key },
  )
  const added = own.url.trim() === '' ? [] : [{ name: own.name, url: own.url.trim(), root: own.root }]
  return {
    authorities: [...authorities, ...added],
    everyMinutes: every,
    mailTo: lines(mailTo),
    policy: closed(policy),
  }
}

export function AnchoringForm({ view }: { view: AnchoringView }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [choice, setChoice] = useState<Choice>({
    services: view.chosen.map(keyOf),
    own: NO_SERVICE,
    every: view.everyMinutes,
    mailTo: view.mailTo.join('\n'),
    policy: view.policy,
  })
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }))
  const keep = useMutation({
    mutationFn: () => post('/log/anchoring', wantedOf(choice)),
    onSuccess: async () => {
      const fresh = await queries.fetchQuery({ ...anchoringQuery, staleTime: 0 })
      change({ own: NO_SERVICE, services: fresh.chosen.map(keyOf) })
    },
  })
  return (
    <Section id="choose" title={t.anchoring.choose} lead={t.anchoring.chooseLead}>
      <form
        className="narrow-form anchoring-form"
        onSubmit={(event) => {
          event.preventDefault()
          keep.mutate()
        }}
      >
        <Services view={view} chosen={choice.services} onChange={(services) => change({ services })} />
        <OwnService service={choice.own} onChange={(own) => change({ own })} />
        <NativeSelect
          label={t.anchoring.every}
          description={t.anchoring.everyHow}
          data={[...new Set([...EVERY, view.everyMinutes])].map((minutes) => ({
            value: String(minutes),
            label: t.anchoring.minutes(minutes),
          }))}
          value={String(choice.every)}
          onChange={(event) => change({ every: Number(event.currentTarget.value) })}
        />
        <Mailboxes view={view} value={choice.mailTo} onChange={(mailTo) => change({ mailTo })} />
        <Witnesses value={choice.policy} onChange={(policy) => change({ policy })} />
        <SubmitBar label={t.anchoring.save} deed={keep} done={t.anchoring.saved} />
      </form>
    </Section>
  )
}

function Services(props: {
  view: AnchoringView
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}) {
  const { t, when } = useWords()
  const { named, chosen } = props.view
  const last = (key: string): string => {
    const token = chosen.find((one) => keyOf(one) === key)?.last
    return token ? ` ${t.anchoring.last(when(Date.parse(token.at)))}` : ''
  }
  const others = chosen.filter((one) => one.named === null)
  return (
    <Checkbox.Group label={t.anchoring.services} value={[...props.chosen]} onChange={props.onChange}>
      <div className="choices">
        {named.map(({ id, name, url }) => (
          <Checkbox
            key={id}
            value={id}
            label={name}
            description={`${t.anchoring.named[id]} ${url}${last(id)}`}
          />
        ))}
        {others.map((one) => (
          <Checkbox
            key={one.name}
            value={keyOf(one)}
            label={one.name}
            description={`${one.url}${last(keyOf(one))}`}
          />
        ))}
      </div>
    </Checkbox.Group>
  )
}

function Mailboxes(props: { view: AnchoringView; value: string; onChange: (value: string) => void }) {
  const { t, when } = useWords()
  const { isSet, last } = props.view.mail
  return (
    <div>
      <Textarea
        label={t.anchoring.mail}
        description={t.anchoring.mailHow}
        autosize
        minRows={2}
        inputMode="email"
        autoComplete="off"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      {isSet ? null : <p className="fine">{t.anchoring.mailNotSet}</p>}
      {last ? <p className="fine">{t.anchoring.mailed(when(Date.parse(last)))}</p> : null}
    </div>
  )
}

function Witnesses(props: { value: string; onChange: (value: string) => void }) {
  const { t } = useWords()
  return (
    <details>
      <summary>{t.anchoring.witnesses}</summary>
      <p className="fine">{t.anchoring.witnessesLead}</p>
      <Textarea
        label={t.anchoring.policy}
        description={t.anchoring.policyHow}
        autosize
        minRows={3}
        spellCheck={false}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </details>
  )
}
