// The acts and records of a client, those recorded last first. A row opens the act itself.
import { Button } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { actsQuery } from '../../web/ledger/ledgerQueries.ts'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import { ActName, titleOf } from './ActName.tsx'
import type { ActRow } from './actShapes.ts'

export function ActsOfClient({ client, onOpen }: { client: string; onOpen: (act: ActRow) => void }) {
  const { t } = useWords()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(actsQuery(client))
  const acts = data.pages.flatMap((page) => page.acts)
  return (
    <Section id="recorded" title={t.clientLedger.list}>
      {acts.length === 0 ? <p className="quiet">{t.clientLedger.empty}</p> : null}
      <ul className="act-rows">
        {acts.map((act) => (
          <li key={act.id}>
            <OneAct act={act} onOpen={() => onOpen(act)} />
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <div className="bar-of-buttons">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t.clientLedger.more}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}

function OneAct({ act, onOpen }: { act: ActRow; onOpen: () => void }) {
  const speech = useWords()
  const { t, when } = speech
  const refused = act.signatures.some(({ side, how }) => side === 'client' && how === 'refused')
  const words = [
    ...(act.overLimit.length > 0 ? [t.clientLedger.overLimit(act.overLimit.join(', '))] : []),
    ...(refused ? [t.clientLedger.refused] : []),
    ...(act.corrects ? [t.clientLedger.corrects] : []),
    ...(act.photos > 0 ? [t.clientLedger.photos(act.photos)] : []),
  ]
  return (
    <button type="button" className={act.correctedBy ? 'act-row corrected' : 'act-row'} onClick={onOpen}>
      <span className="act-what">
        <b>{titleOf(act, speech)}</b>
        <span>
          <ActName act={act} />
        </span>
      </span>
      <span className="act-when">
        <span>{when(act.at)}</span>
        {act.correctedBy ? <span className="word">{t.clientLedger.corrected}</span> : null}
        {words.length > 0 ? <span className="fine">{words.join(' · ')}</span> : null}
      </span>
    </button>
  )
}
