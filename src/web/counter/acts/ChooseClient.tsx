// Whose things these are: the ones who were here last on top, anybody by a piece of the name, or by the code on their card.
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CounterClient } from '../../../ledger/counter/counterActShapes.ts'
import { useWords } from '../../Words.tsx'
import { foundClientsQuery, type KnownClients } from './clientQueries.ts'
import { ScanButton } from './Scan.tsx'

const AFTER_MS = 250
/** A counter reads no long lists: whoever is further down is found by name. */
const SHOWN = 24

interface Choosing {
  readonly known: KnownClients
  readonly onChoose: (client: CounterClient) => void
  readonly onWords: () => void
  readonly onBack: () => void
}

const holds = ({ name, number }: CounterClient, find: string): boolean =>
  name.toLowerCase().includes(find) || number.toLowerCase().includes(find)

/** Those on the device first; where it does not hold everybody, the desk is asked as well. */
function useFound({ clients, more, old }: KnownClients, typed: string): readonly CounterClient[] {
  const find = typed.trim().toLowerCase()
  const [asked] = useDebouncedValue(find, AFTER_MS)
  const { data } = useQuery({ ...foundClientsQuery(asked), enabled: more && !old && asked !== '' })
  const here = clients.filter((client) => holds(client, find))
  const others = asked === find ? (data?.clients ?? []) : []
  return [...here, ...others.filter(({ id }) => !here.some((one) => one.id === id))].slice(0, SHOWN)
}

export function ChooseClient({ known, onChoose, onWords, onBack }: Choosing) {
  const { t, when } = useWords()
  const [typed, setTyped] = useState('')
  const found = useFound(known, typed)
  const scanned = (code: string) => {
    const named = known.clients.find(({ id, number }) => number === code || id === code)
    if (named) onChoose(named)
    else setTyped(code)
  }
  return (
    <div className="counter-form">
      {known.old ? <p className="fine">{t.counterActs.oldList(when(known.at))}</p> : null}
      <div className="act-find">
        <TextInput
          size="lg"
          type="search"
          label={t.counterActs.find}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [only, ...others] = found
            if (event.key === 'Enter' && only && others.length === 0) onChoose(only)
          }}
        />
        <ScanButton label={t.counterActs.scanClient} onCode={scanned} />
      </div>
      <p className="hidden-text" role="status">
        {found.length === 0 ? t.counterActs.nobodyFound : ''}
      </p>
      {found.length === 0 ? (
        <p>{t.counterActs.nobodyFound}</p>
      ) : (
        <ul className="act-clients">
          {found.map((client) => (
            <li key={client.id}>
              <button type="button" className="act-client" onClick={() => onChoose(client)}>
                <span>{client.name}</span>
                {client.number === '' ? null : (
                  <span className="fine">{t.counterActs.numbered(client.number)}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      {known.more && known.old ? <p className="fine">{t.counterActs.moreClients}</p> : null}
      <div className="bar-of-buttons">
        <Button size="lg" variant="default" onClick={onBack}>
          {t.counterActs.back}
        </Button>
        <Button size="lg" variant="subtle" onClick={onWords}>
          {t.counterActs.notListed}
        </Button>
      </div>
    </div>
  )
}
