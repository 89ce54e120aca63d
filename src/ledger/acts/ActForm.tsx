// An act filled in at the desk: what a counter does on its phone, for whoever has the paper in hand. The limits of the client
// stand on the same screen while it is filled.
import { Button, Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { toNumber } from '../../basics/exact.ts'
import { clientQuery } from '../../web/clients/clientQueries.ts'
import { post } from '../../web/deskClient.ts'
import { SubmitBar } from '../../web/Doing.tsx'
import { IconPlus } from '../../web/icons.ts'
import { ledgerChanged } from '../../web/ledger/ledgerQueries.ts'
import { meQuery } from '../../web/queries.ts'
import { useWords } from '../../web/Words.tsx'
import { CURRENCIES } from '../records/draftRecord.ts'
import { stockAgain, usageAgain, type ClientUsage } from '../meters/usageShapes.ts'
import type { ActFacts } from './act.ts'
import { ActLimits } from './ActLimits.tsx'
import { ActLineFields } from './ActLineFields.tsx'
import { ActPhotos } from './ActPhotos.tsx'
import type { ActView } from './actShapes.ts'
import { draftFrom, draftLines, EMPTY_LINE, filledAct, type ActDraft, type DraftLine } from './draftAct.ts'
import {
  fittingLines,
  lackOfAct,
  limitBar,
  overLimitLine,
  withKnownSizes,
  type LimitBar,
} from './limitBar.ts'

interface Props {
  readonly client: string
  readonly kind: ActDraft['kind']
  readonly usage: ClientUsage
  /** The act that this one stands for. */
  readonly corrects: ActView | null
  readonly onSaved: () => void
}

/** The limits with the act in hand. What is corrected stands on the shelf until the desk has the new act, so no bar is shown. */
function barOf({ usage, corrects }: Props, draft: ActDraft): LimitBar {
  if (corrects) return { bars: [], over: null }
  const lines = withKnownSizes(draftLines(draft), { stock: usage.stock.map(stockAgain) })
  // Only what stands on the shelf is moved by goods; the hours of this month are no help here.
  const moved = usage.usage.filter(({ shelf }) => shelf).map(usageAgain)
  return limitBar(moved, lines, draft.kind === 'goods_in' ? 1 : -1)
}

export function ActForm(props: Props) {
  const { t, lang } = useWords()
  const queries = useQueryClient()
  const { client, kind, corrects } = props
  const { data: me } = useQuery(meQuery)
  const { data: who } = useQuery(clientQuery(client))
  const [draft, setDraft] = useState(() =>
    draftFrom(kind, corrects?.facts ?? null, {
      ours: me?.person.name ?? '',
      currency: lang === 'ru' ? 'RUB' : 'GBP',
    }),
  )
  const [photos, setPhotos] = useState<readonly string[]>([])
  const [tried, setTried] = useState(false)
  const change = (part: Partial<ActDraft>) => setDraft((before) => ({ ...before, ...part }))
  const consumer = who?.consumer ?? true
  const bar = barOf(props, draft)
  const overLimit: NonNullable<ActFacts['overLimit']> =
    bar.over && draft.choice === 'signed_over'
      ? bar.over.bars.map((one) => ({
          choice: 'signed_over',
          clause: one.no,
          limit: toNumber(one.limit),
          after: toNumber(one.after),
          unit: one.unit,
          text: overLimitLine(one, 'signed_over', { consumer, lang }),
        }))
      : []
  const act = filledAct(draft, overLimit, corrects?.id ?? null)
  const lack = lackOfAct({ ...act, id: '', at: '', number: '', written: HERE }, bar.over)
  const save = useMutation({
    mutationFn: () => post(`/clients/${client}/acts`, { act, photos }),
    onSuccess: async () => {
      await ledgerChanged(queries, client)
      props.onSaved()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (lack === null) save.mutate()
  }
  const choose = (choice: ActDraft['choice']) => {
    if (choice === 'up_to_limit' && bar.over) change({ lines: fitted(draft, bar, props.usage), choice: null })
    else change({ choice })
  }
  return (
    <form className="act-form" onSubmit={submit}>
      {corrects ? <p className="panel calm-note">{t.actForm.correcting(corrects.number)}</p> : null}
      <Lines draft={draft} change={change} usage={props.usage} />
      {draft.lines.some(({ worth }) => worth !== '') ? (
        <NativeSelect
          label={t.actForm.worthIn}
          value={draft.currency}
          onChange={(event) => change({ currency: event.currentTarget.value })}
          data={[...CURRENCIES]}
        />
      ) : null}
      <ActLimits bar={bar} choice={draft.choice} consumer={consumer} onChoice={choose} />
      {kind === 'goods_in' ? <Opened draft={draft} change={change} /> : null}
      <Signatures draft={draft} change={change} />
      <WhenAndWhich draft={draft} change={change} />
      <ActPhotos photos={photos} onChange={setPhotos} />
      <p className="trouble-line" role="alert">
        {tried && lack ? t.actForm.lacks[lack] : ''}
      </p>
      <SubmitBar label={t.actForm.save} deed={save} />
    </form>
  )
}
const HERE = { offline: false, pin: 'checked' } as const

/** The lines with as much as fits; what stays with the client leaves the act. */
function fitted(draft: ActDraft, bar: LimitBar, usage: ClientUsage): DraftLine[] {
  if (!bar.over) return [...draft.lines]
  const sized = withKnownSizes(draftLines(draft), { stock: usage.stock.map(stockAgain) })
  const left = fittingLines(sized, bar.over)
  return draft.lines.flatMap((line) => {
    const at = left.findIndex(({ sku }) => sku === line.sku.trim())
    const [found] = at < 0 ? [] : left.splice(at, 1)
    return found ? [{ ...line, qty: String(found.qty) }] : []
  })
}

interface Part {
  readonly draft: ActDraft
  readonly change: (part: Partial<ActDraft>) => void
}

const KNOWN = 'known-things'
function Lines({ draft, change, usage }: Part & { usage: ClientUsage }) {
  const { t } = useWords()
  const put = (at: number, part: Partial<DraftLine>) =>
    change({
      lines: draft.lines.map((line, other) => (other === at ? { ...line, ...part } : line)),
      choice: null,
    })
  return (
    <>
      <datalist id={KNOWN}>
        {usage.stock.map(({ sku, dimension }) => (
          <option key={`${sku} ${dimension}`} value={sku} />
        ))}
      </datalist>
      {draft.lines.map((line, at) => (
        // A line has no name of its own while it is being typed; its place is its name.
        <ActLineFields
          key={at}
          line={line}
          no={at + 1}
          known={KNOWN}
          onChange={(part) => put(at, part)}
          onDrop={
            draft.lines.length > 1
              ? () => change({ lines: draft.lines.filter((_line, other) => other !== at), choice: null })
              : undefined
          }
        />
      ))}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={18} />}
        onClick={() => change({ lines: [...draft.lines, EMPTY_LINE] })}
      >
        {t.actForm.addLine}
      </Button>
    </>
  )
}

function Opened({ draft, change }: Part) {
  const { t } = useWords()
  return (
    <Radio.Group
      label={t.actForm.opened}
      value={draft.opened ?? ''}
      onChange={(value) => change({ opened: value === 'opened' ? 'opened' : 'unopened_as_declared' })}
    >
      <div className="choices">
        <Radio value="opened" label={t.actForm.openedYes} />
        <Radio value="unopened_as_declared" label={t.actForm.openedNo} />
      </div>
    </Radio.Group>
  )
}

function Signatures({ draft, change }: Part) {
  const { t } = useWords()
  return (
    <div className="two-columns">
      <TextInput
        label={t.actForm.ours}
        maxLength={200}
        value={draft.ours}
        onChange={(event) => change({ ours: event.currentTarget.value })}
      />
      <div>
        <TextInput
          label={t.actForm.theirs}
          maxLength={200}
          value={draft.theirs}
          onChange={(event) => change({ theirs: event.currentTarget.value })}
        />
        <Checkbox
          mt={8}
          label={t.actForm.refusedToSign}
          checked={draft.refused}
          onChange={(event) => change({ refused: event.currentTarget.checked })}
        />
      </div>
    </div>
  )
}

function WhenAndWhich({ draft, change }: Part) {
  const { t } = useWords()
  return (
    <>
      <div className="two-columns">
        <TextInput
          type="datetime-local"
          label={t.actForm.at}
          description={t.actForm.atHow}
          value={draft.at}
          onChange={(event) => change({ at: event.currentTarget.value })}
        />
        <TextInput
          label={t.actForm.number}
          description={t.actForm.numberHow}
          maxLength={40}
          value={draft.number}
          onChange={(event) => change({ number: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={t.actForm.note}
        maxLength={5_000}
        autosize
        minRows={1}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  )
}
