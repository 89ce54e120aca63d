// Whose rows these are: what is clear is one line, what is not is asked first.
import { NativeSelect } from '@mantine/core'
import type { Choices } from '../../ledger/imports/choices.ts'
import type { LedgerReading } from '../../ledger/imports/importShapes.ts'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'

type Named = LedgerReading['clients']['shown'][number]

interface Props {
  readonly reading: LedgerReading
  readonly onChoose: (choices: Choices) => void
}

export function SheetClients({ reading, onChoose }: Props) {
  const { t } = useWords()
  const { client, clients, lacks } = reading
  const { known, new: fresh, several, skipped, shown } = clients
  if (lacks.length > 0) return null
  const words = t.sheets.who
  if (client) {
    return (
      <Section id="clients" title={words.title}>
        <p>{words.one(client.name)}</p>
      </Section>
    )
  }
  const toDecide = shown.filter(({ match }) => match === 'several')
  const others = shown.filter(({ match }) => match !== 'several')
  const all = known + fresh + several + skipped
  return (
    <Section id="clients" title={words.title}>
      <p>
        {[
          ...(several > 0 ? [words.several(several)] : []),
          ...(known > 0 ? [words.known(known)] : []),
          ...(fresh > 0 ? [words.fresh(fresh)] : []),
          ...(skipped > 0 ? [words.skipped(skipped)] : []),
        ].join(' ')}
      </p>
      <Names names={toDecide} onChoose={onChoose} />
      {others.length === 0 ? null : (
        <details className="sheet-more">
          <summary>{words.all}</summary>
          <Names names={others} onChoose={onChoose} />
          {all > shown.length ? <p className="fine">{words.shown(shown.length)}</p> : null}
        </details>
      )}
    </Section>
  )
}

function Names({ names, onChoose }: { names: readonly Named[]; onChoose: Props['onChoose'] }) {
  if (names.length === 0) return null
  return (
    <ul className="sheet-names">
      {names.map((one) => (
        <Name key={one.name} one={one} onChoose={onChoose} />
      ))}
    </ul>
  )
}

const valueOf = ({ match, client }: Named): string =>
  match === 'known' ? (client?.id ?? '') : match === 'skipped' ? 'skip' : match === 'new' ? 'new' : ''

function Name({ one, onChoose }: { one: Named; onChoose: Props['onChoose'] }) {
  const { t } = useWords()
  const words = t.sheets.who
  const { name, rows, match, client, couldBe } = one
  const candidates = client && !couldBe.some(({ id }) => id === client.id) ? [client, ...couldBe] : couldBe
  return (
    <li>
      <span>
        {name} <span className="fine">{t.sheets.rows(rows)}</span>
      </span>
      <NativeSelect
        aria-label={words.is(name)}
        value={valueOf(one)}
        onChange={(event) => {
          const said = event.currentTarget.value
          if (said !== '') onChoose({ [name]: said })
        }}
        data={[
          ...(match === 'several' ? [{ value: '', label: words.choose }] : []),
          ...candidates.map(({ id, name: known, number }) => ({
            value: id,
            label: number ? `${known}, ${t.clients.number(number)}` : known,
          })),
          { value: 'new', label: words.isNew },
          { value: 'skip', label: words.skip },
        ]}
      />
    </li>
  )
}
