// Is it somebody whom we know? Then the case sees their agreement and acts. Asked only when a client of that name is there.
import { Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { nameWords } from '../clients/identity.ts'
import type { ClientRow } from '../clients/cards/cardShapes.ts'
import { clientQuery } from '../web/clients/clientQueries.ts'
import { get } from '../web/deskClient.ts'
import { Section } from '../web/Section.tsx'
import { useWords } from '../web/Words.tsx'

const MOST = 5
const SHORTEST_WORD = 4

/** The longest word of a name finds it in whatever order and form the name was noted; initials find everybody. */
const wordOf = (name: string): string =>
  nameWords(name)
    .filter((word) => word.length >= SHORTEST_WORD)
    .toSorted((one, other) => other.length - one.length)[0] ?? ''

interface Props {
  /** The client's name in what was brought; empty where nobody has said who the client is. */
  readonly name: string
  /** The client that was chosen; empty for somebody new. */
  readonly chosen: string
  readonly onChoose: (client: string) => void
}

export function WhoseCase({ name, chosen, onChoose }: Props) {
  const { t } = useWords()
  const word = wordOf(name)
  const { data } = useQuery({
    queryKey: ['clients', 'named', word],
    queryFn: () => get<{ clients: ClientRow[] }>(`/clients?${new URLSearchParams({ find: word })}`),
    enabled: word !== '',
  })
  const { data: picked } = useQuery({ ...clientQuery(chosen), enabled: chosen !== '' })
  const found = (data?.clients ?? [])
    .filter(({ demo, erasedAt }) => !demo && erasedAt === null)
    .slice(0, MOST)
  const others = picked && !found.some(({ id }) => id === picked.id) ? [picked, ...found] : found
  if (others.length === 0) return null
  return (
    <Section id="whose" title={t.client.whose.title} lead={t.client.whose.lead}>
      <Radio.Group aria-label={t.client.whose.title} value={chosen} onChange={onChoose}>
        <div className="choices">
          {others.map((one) => (
            <Radio
              key={one.id}
              value={one.id}
              label={one.number ? `${one.name} · ${t.clients.number(one.number)}` : one.name}
            />
          ))}
          <Radio value="" label={t.client.whose.fresh} />
        </div>
      </Radio.Group>
    </Section>
  )
}
