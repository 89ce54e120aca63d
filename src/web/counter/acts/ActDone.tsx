// The end of an act: its number, where it is now, and what the limit says after it.
import { Button } from '@mantine/core'
import type { CounterClient } from '../../../ledger/counter/counterActShapes.ts'
import { Page } from '../../Page.tsx'
import { useWords } from '../../Words.tsx'
import type { Written } from './outbox.ts'

interface Done {
  readonly number: string
  readonly written: Written
  readonly client: CounterClient
  readonly onAnother: () => void
  readonly onReady: () => void
}

export function ActDone({ number, written, client, onAnother, onReady }: Done) {
  const { t } = useWords()
  return (
    <Page title={titleOf(written, number, t.counterActs)} above={client.name} narrow>
      {written.state === 'waiting' ? <p className="lead">{t.counterActs.waitsWhy}</p> : null}
      {written.state === 'refused' ? (
        <p className="lead">{t.counterActs.refusedWhy(number, t.counterActs.refused[written.why])}</p>
      ) : null}
      {written.state === 'kept' ? <NowUsed written={written} /> : null}
      <div className="bar-of-buttons">
        <Button size="lg" onClick={onReady}>
          {t.counterActs.ready}
        </Button>
        <Button size="lg" variant="default" onClick={onAnother}>
          {t.counterActs.another}
        </Button>
      </div>
    </Page>
  )
}

type Titles = Record<'kept' | 'waits', (number: string) => string> & { readonly notTaken: string }
const titleOf = ({ state }: Written, number: string, words: Titles): string =>
  state === 'kept' ? words.kept(number) : state === 'waiting' ? words.waits(number) : words.notTaken

function NowUsed({ written }: { written: Extract<Written, { state: 'kept' }> }) {
  const { t, quantity } = useWords()
  const bars = (written.usage ?? []).filter(({ shelf }) => shelf)
  return (
    <>
      {bars.map(({ no, actual, limit, unit }) => (
        <p key={no} className="lead">
          {t.counterActs.keptNow(t.counterActs.bar(quantity(actual, unit), quantity(limit, unit), no))}
        </p>
      ))}
    </>
  )
}
