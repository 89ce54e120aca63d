// Plans: what another volume costs. A plan stands in the text that the client accepts, with its price and its limits.
import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { limitInWords } from '../../web/agreements/limitInWords.ts'
import { IconPlus, IconX } from '../../web/icons.ts'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import type { Draft, DraftFault, DraftPlan } from '../drafts/draft.ts'
import { LimitForm } from './LimitForm.tsx'

const WINDOWS = ['day', 'week', 'month', 'year'] as const

export function PlansEditor(props: {
  draft: Draft
  currency: string
  faults: readonly { readonly fault: DraftFault; readonly key: string }[]
  change: (part: Partial<Draft>) => void
}) {
  const { t } = useWords()
  const words = t.agreements.draft
  const { draft, change, currency } = props
  const set = (key: string, part: Partial<DraftPlan>) =>
    change({ plans: draft.plans.map((plan) => (plan.key === key ? { ...plan, ...part } : plan)) })
  const add = () => {
    const key = `p${Math.max(-1, ...draft.plans.map((plan) => Number(plan.key.slice(1)))) + 1}`
    change({ plans: [...draft.plans, { key, name: '', price: '', currency, window: 'month', limits: [] }] })
  }
  return (
    <Section id="plans" title={words.plans} lead={words.plansLead}>
      <ul className="rows">
        {draft.plans.map((plan) => (
          <PlanRow
            key={plan.key}
            plan={plan}
            faults={props.faults.filter(({ key }) => key === plan.key).map(({ fault }) => fault)}
            onChange={(part) => set(plan.key, part)}
            onRemove={() => change({ plans: draft.plans.filter(({ key }) => key !== plan.key) })}
          />
        ))}
      </ul>
      <div className="bar-of-buttons">
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={add}>
          {words.addPlan}
        </Button>
      </div>
    </Section>
  )
}

function PlanRow(props: {
  plan: DraftPlan
  faults: readonly DraftFault[]
  onChange: (part: Partial<DraftPlan>) => void
  onRemove: () => void
}) {
  const { t } = useWords()
  const { plan, faults, onChange } = props
  const words = t.agreements.draft
  const told = (fault: DraftFault) => (faults.includes(fault) ? words.faults[fault] : undefined)
  return (
    <li className="plan-row">
      <TextInput
        label={words.planName}
        maxLength={100}
        value={plan.name}
        error={told('plan_name')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={words.planPrice}
        inputMode="decimal"
        value={plan.price}
        error={told('plan_price')}
        onChange={(event) => onChange({ price: event.currentTarget.value })}
      />
      <TextInput
        label={words.planCurrency}
        maxLength={3}
        value={plan.currency}
        onChange={(event) => onChange({ currency: event.currentTarget.value.toUpperCase() })}
      />
      <NativeSelect
        label={words.planWindow}
        value={plan.window}
        data={WINDOWS.map((value) => ({ value, label: t.agreements.limit.windows[value] }))}
        onChange={(event) => onChange({ window: event.currentTarget.value })}
      />
      <PlanLimits plan={plan} onChange={onChange} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={words.removePlan(plan.name)}
        onClick={props.onRemove}
      >
        <IconX size={18} />
      </ActionIcon>
    </li>
  )
}

function PlanLimits({ plan, onChange }: { plan: DraftPlan; onChange: (part: Partial<DraftPlan>) => void }) {
  const speech = useWords()
  const words = speech.t.agreements.draft
  const [open, setOpen] = useState<number | null>(null)
  return (
    <div className="plan-limits">
      <p className="fine">{words.planLimit}</p>
      {plan.limits.map((limit, index) => (
        <span key={`${limit.op} ${String(limit.value)} ${limit.unit}`} className="measured-limit">
          <button type="button" className="link-button" onClick={() => setOpen(index)}>
            {limitInWords(limit, speech)}
          </button>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words.removeLimit(limitInWords(limit, speech))}
            onClick={() => onChange({ limits: plan.limits.filter((_, at) => at !== index) })}
          >
            <IconX size={16} />
          </ActionIcon>
        </span>
      ))}
      <Button size="compact-sm" variant="subtle" onClick={() => setOpen(plan.limits.length)}>
        {words.addLimit}
      </Button>
      {open === null ? null : (
        <LimitForm
          limit={plan.limits[open] ?? null}
          currency={plan.currency}
          onSave={(limit) => {
            onChange({ limits: [...plan.limits.slice(0, open), limit, ...plan.limits.slice(open + 1)] })
            setOpen(null)
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
