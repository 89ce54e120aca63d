// The terms of keeping, each with its reason, source and mark; the owner may choose another one.
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Keeping } from '../../server/safekeeping/keepingShapes.ts'
import { quantityOfTerm } from './termWords.ts'
import { post } from '../deskClient.ts'
import { SubmitBar } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useAllows } from '../useMe.ts'
import { capital, useWords } from '../Words.tsx'

type RuleLine = Keeping['rules'][number]
type Unit = RuleLine['term']['unit']
const UNITS: readonly Unit[] = ['day', 'month', 'year']

export function TermList({ rules }: Pick<Keeping, 'rules'>) {
  const { t } = useWords()
  return (
    <Section id="terms" title={t.keeping.terms} lead={t.keeping.termsLead}>
      <ul className="rows">
        {rules.map((line) => (
          <TermLine key={line.rule.id} line={line} />
        ))}
      </ul>
    </Section>
  )
}

function TermLine({ line }: { line: RuleLine }) {
  const { t, lang, say } = useWords()
  const mayChange = useAllows('settings.write')
  const [changing, change] = useState(false)
  const { rule, term, way } = line
  return (
    <li>
      <div className="line">
        <span>
          <b>{t.keeping.kind(rule.kind)}</b>
          <span>
            {t.keeping.termFrom(quantityOfTerm(term, lang), rule.from)}
            {way === 'automatic' ? ` · ${t.keeping.automatic}` : ''}
          </span>
          <span className="fine">
            {capital(say(rule.reason))}.{' '}
            {rule.binding === 'own' ? '' : `${capital(t.keeping.binding(rule.binding))}: `}
            {rule.binding === 'own' ? capital(say(rule.source)) : say(rule.source)}
            {rule.evidence === 'V' || rule.binding === 'own' ? '' : ` (${t.keeping.unread})`}.
          </span>
        </span>
        {mayChange ? (
          <span className="line-deeds">
            <Button
              variant="default"
              size="compact-md"
              aria-label={t.keeping.changeOf(rule.kind)}
              aria-expanded={changing}
              onClick={() => change((on) => !on)}
            >
              {t.keeping.change}
            </Button>
          </span>
        ) : null}
      </div>
      {changing ? <TermForm line={line} onKept={() => change(false)} /> : null}
    </li>
  )
}

function TermForm({ line, onKept }: { line: RuleLine; onKept: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [count, setCount] = useState(String(line.term.n))
  const [unit, setUnit] = useState<Unit>(line.term.unit)
  const [isAutomatic, setAutomatic] = useState(line.way === 'automatic')
  const keep = useMutation({
    mutationFn: () =>
      post('/keeping/terms', {
        kind: line.rule.kind,
        term: { n: Number(count), unit },
        way: isAutomatic ? 'automatic' : 'asked',
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['keeping'] })
      onKept()
    },
  })
  return (
    <form
      className="narrow-form"
      aria-label={t.keeping.changeOf(line.rule.kind)}
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate()
      }}
    >
      <TextInput
        label={t.keeping.howLong}
        inputMode="numeric"
        pattern="[0-9]{1,3}"
        required
        withAsterisk={false}
        value={count}
        onChange={(event) => setCount(event.currentTarget.value)}
      />
      <NativeSelect
        label={t.keeping.unit}
        data={UNITS.map((value) => ({ value, label: t.keeping.units[value] }))}
        value={unit}
        onChange={(event) => setUnit(UNITS.find((one) => one === event.currentTarget.value) ?? unit)}
      />
      {line.rule.kind === 'camera' ? null : (
        <Checkbox
          label={t.keeping.byItself}
          description={t.keeping.byItselfHow}
          checked={isAutomatic}
          onChange={(event) => setAutomatic(event.currentTarget.checked)}
        />
      )}
      <SubmitBar label={t.keeping.save} deed={keep} quiet />
    </form>
  )
}
