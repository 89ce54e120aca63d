// A count by somebody who does not see what should be there: first what lies on the shelf, then the difference.
import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { IconPlus } from '../../web/icons.ts'
import { ledgerChanged, reconciliationQuery } from '../../web/ledger/ledgerQueries.ts'
import { meQuery } from '../../web/queries.ts'
import { useWords } from '../../web/Words.tsx'
import { typedNumber } from '../acts/draftAct.ts'
import type { ReconciledItem } from '../reconciliation/reconciliationShapes.ts'
import { CountResult } from './CountResult.tsx'

interface Counting {
  /** What was typed, by sku. */
  readonly typed: Readonly<Record<string, string>>
  /** Things that were found and are not on the list. */
  readonly found: readonly string[]
  readonly by: string
  readonly note: string
}

/** The items that somebody may find here: all of which the acts or a count speak, whatever is left of them. */
const countable = (items: readonly ReconciledItem[]): ReconciledItem[] =>
  items.filter(({ expected, takenIn, opening }) => expected !== 0 || takenIn !== 0 || opening !== 0)

const linesOf = ({ typed }: Counting, units: ReadonlyMap<string, string | null>) =>
  Object.entries(typed).flatMap(([sku, text]) => {
    const qty = typedNumber(text)
    const unit = units.get(sku)
    return qty === null ? [] : [{ sku, qty, ...(unit && { unit }) }]
  })

export function BlindCount({ client, onClose }: { client: string; onClose: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const { data: me } = useQuery(meQuery)
  const { data: before } = useQuery(reconciliationQuery(client))
  const [counting, setCounting] = useState<Counting>({
    typed: {},
    found: [],
    by: me?.person.name ?? '',
    note: '',
  })
  const [tried, setTried] = useState(false)
  const items = countable(before?.items ?? [])
  const lines = linesOf(counting, new Map(items.map(({ sku, unit }) => [sku, unit])))
  const by = counting.by.trim()
  const isReady = lines.length > 0 && by !== ''
  const save = useMutation({
    mutationFn: () => {
      const note = counting.note.trim()
      const signatures = [{ side: 'us', how: 'paper', name: by }]
      const act = { kind: 'stock_count', form: 'general', lines, signatures, ...(note && { note }) }
      return post<{ id: string }>(`/clients/${client}/acts`, { act })
    },
    onSuccess: () => ledgerChanged(queries, client),
  })
  if (save.isSuccess) return <CountResult client={client} count={save.data.id} onClose={onClose} />
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isReady) save.mutate()
  }
  return (
    <form className="record-form" onSubmit={submit}>
      <p>{t.blindCount.lead}</p>
      <ThingsToCount items={items} counting={counting} change={setCounting} loaded={before !== undefined} />
      <TextInput
        label={t.blindCount.by}
        maxLength={200}
        value={counting.by}
        onChange={(event) => setCounting({ ...counting, by: event.currentTarget.value })}
      />
      <Textarea
        label={t.blindCount.note}
        maxLength={5_000}
        autosize
        minRows={1}
        value={counting.note}
        onChange={(event) => setCounting({ ...counting, note: event.currentTarget.value })}
      />
      <p className="trouble-line" role="alert">
        {tried && !isReady ? t.blindCount.lacks : ''}
      </p>
      <SubmitBar label={t.blindCount.save} deed={save} />
    </form>
  )
}

interface ToCount {
  readonly items: readonly ReconciledItem[]
  readonly counting: Counting
  readonly change: (counting: Counting) => void
  readonly loaded: boolean
}

function ThingsToCount({ items, counting, change, loaded }: ToCount) {
  const { t, quantity } = useWords()
  const [name, setName] = useState('')
  const put = (sku: string, text: string) =>
    change({ ...counting, typed: { ...counting.typed, [sku]: text } })
  const add = () => {
    const sku = name.trim()
    const isKnown = counting.found.includes(sku) || items.some((item) => item.sku === sku)
    if (sku !== '' && !isKnown) change({ ...counting, found: [...counting.found, sku] })
    setName('')
  }
  const rows = [
    ...items.map(({ sku, name: called, unit }) => ({ sku, called: called ?? sku, unit })),
    ...counting.found.map((sku) => ({ sku, called: sku, unit: null })),
  ]
  return (
    <>
      {rows.length === 0 && loaded ? <p className="panel calm-note">{t.blindCount.nothing}</p> : null}
      {rows.length > 0 ? <p className="fine">{t.blindCount.skipped}</p> : null}
      <div className="count-rows">
        {rows.map(({ sku, called, unit }) => (
          <TextInput
            key={sku}
            label={called}
            inputMode="decimal"
            autoComplete="off"
            rightSection={
              unit ? <span className="fine">{quantity(1, unit).replace(/^1\s*/u, '')}</span> : null
            }
            value={counting.typed[sku] ?? ''}
            onChange={(event) => put(sku, event.currentTarget.value)}
          />
        ))}
      </div>
      <div className="add-thing">
        <TextInput
          label={t.blindCount.other}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button variant="default" leftSection={<IconPlus size={18} />} onClick={add}>
          {t.blindCount.add}
        </Button>
      </div>
    </>
  )
}
