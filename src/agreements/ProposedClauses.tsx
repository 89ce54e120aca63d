// Clauses as the owner has them. A limit is only proposed: its words are marked, and one click makes it a limit.
import { Button } from '@mantine/core'
import { MarkedText } from '../messages/MarkedText.tsx'
import { IconCheck } from '../web/icons.ts'
import { useWords, type Speech } from '../web/Words.tsx'
import type { Chosen, Term } from '../web/byHand/terms.ts'
import type { Limit } from './agreement.ts'

interface Props {
  readonly terms: readonly Term[]
  readonly chosen: Chosen
  readonly onToggle: (no: string, index: number) => void
}

export function ProposedClauses({ terms, chosen, onToggle }: Props) {
  const { t } = useWords()
  return (
    <ol className="rows clauses" aria-label={t.clauses.title}>
      {terms.map((term) => (
        <li key={term.no}>
          <p className="fine">{t.evidence.clause(term.no)}</p>
          <TermText term={term} />
          {term.proposals.length ? (
            <div className="bar-of-buttons">
              {term.proposals.map((proposal, index) => (
                <ProposedLimit
                  key={`${proposal.start} ${proposal.quote}`}
                  limit={proposal.limit}
                  confirmed={(chosen[term.no] ?? []).includes(index)}
                  onToggle={() => onToggle(term.no, index)}
                />
              ))}
            </div>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function TermText({ term }: { term: Term }) {
  const { t } = useWords()
  const marks = term.proposals.map((proposal) => ({
    start: proposal.start,
    end: proposal.end,
    title: t.clauses.proposed,
    reason: t.clauses.confirmHow,
    tone: 'plain' as const,
  }))
  return <MarkedText text={term.text} marks={marks} />
}

function ProposedLimit(props: { limit: Limit; confirmed: boolean; onToggle: () => void }) {
  const speech = useWords()
  const words = limitInWords(props.limit, speech)
  return (
    <Button
      size="compact-md"
      variant={props.confirmed ? 'light' : 'default'}
      aria-pressed={props.confirmed}
      leftSection={props.confirmed ? <IconCheck size={16} /> : null}
      onClick={props.onToggle}
    >
      {props.confirmed ? speech.t.clauses.confirmed(words) : speech.t.clauses.confirm(words)}
    </Button>
  )
}

const CURRENCY = /^[A-Z]{3}$/

/** A limit by its shape: «не больше 0,4 м³», "14 days to put right", "a price of £15". */
function limitInWords(limit: Limit, speech: Speech): string {
  const { t } = speech
  const price = limit.overagePrice ?? limit.price
  const said = limit.prices
    ? limit.prices
        .map((one) => t.clauses.priced(amountOf(one.price, limit.unit, speech), speech.quantity(1, one.unit)))
        .join('; ')
    : operationIn(limit, speech)
  const priced =
    price === undefined
      ? said
      : `${said}; ${t.clauses.price(amountOf(price, limit.overageUnit?.slice(0, 3) ?? limit.currency, speech))}`
  return limit.window ? `${priced} ${t.clauses.per(limit.window)}` : priced
}

function operationIn(limit: Limit, speech: Speech): string {
  const { t } = speech
  const shown = valueOf(limit, speech)
  if (limit.op === '=' && CURRENCY.test(limit.unit ?? '')) return t.clauses.fixedPrice(shown)
  return t.clauses.ops[limit.op]?.(shown) ?? `${limit.op} ${shown}`
}

function valueOf({ value, unit }: Limit, speech: Speech): string {
  if (typeof value === 'number') return amountOf(value, unit, speech)
  if (Array.isArray(value)) return value.map(String).join(', ')
  return typeof value === 'string' ? speech.day(value) : ''
}

/** A share is shown in percent, a currency as money, everything else with its unit. */
function amountOf(value: number, unit: string | undefined, { t, sum, number, quantity }: Speech): string {
  if (unit && CURRENCY.test(unit)) return sum(value, unit)
  if (unit?.startsWith('share'))
    return `${number(value * 100)} %${unit === 'share' ? '' : ` ${t.clauses.per(unit.slice(6))}`}`
  return quantity(value, unit)
}
