// What changed from one version to the next: clauses with the words that came and went, limits before and after, lists.
import { useQuery } from '@tanstack/react-query'
import { comparedQuery } from '../web/agreements/agreementQueries.ts'
import { limitInWords } from '../web/agreements/limitInWords.ts'
import { SideSheet } from '../web/SideSheet.tsx'
import { useWords } from '../web/Words.tsx'
import type { VersionCompared } from './versions/compareShapes.ts'

export function VersionDiff(props: { version: string; onClose: () => void }) {
  const { t } = useWords()
  const { data } = useQuery(comparedQuery(props.version))
  return (
    <SideSheet wide title={t.agreements.changes} onClose={props.onClose}>
      {data ? <Changes compared={data} /> : <p role="status">{t.page.waiting}</p>}
    </SideSheet>
  )
}

const LISTS = ['included', 'notIncluded', 'willNotDo', 'plans'] as const

function Changes({ compared }: { compared: VersionCompared }) {
  const { t } = useWords()
  const words = t.agreements.diff
  const { before, clauses, lists } = compared
  if (before === null) return <p>{words.first}</p>
  const changed = clauses.filter(({ change }) => change !== 'same')
  const touched = LISTS.filter((list) => lists[list].added.length + lists[list].removed.length > 0)
  const same = clauses.length - changed.length
  return (
    <>
      {before.name === '' ? null : <p className="lead">{words.before(before.name)}</p>}
      {changed.length + touched.length === 0 ? <p>{words.none}</p> : null}
      <ul className="rows diff-clauses">
        {changed.map((clause, index) => (
          <ChangedClause key={`${clause.no} ${index.toString()}`} clause={clause} />
        ))}
      </ul>
      {touched.map((list) => (
        <section key={list} className="diff-list">
          <h3>{t.agreements.draft[list]}</h3>
          <ul>
            {lists[list].removed.map((item) => (
              <li key={`- ${item}`}>
                <del>{item}</del>
              </li>
            ))}
            {lists[list].added.map((item) => (
              <li key={`+ ${item}`}>
                <ins>{item}</ins>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {same > 0 ? <p className="fine">{words.same(same)}</p> : null}
    </>
  )
}

function ChangedClause({ clause }: { clause: VersionCompared['clauses'][number] }) {
  const speech = useWords()
  const { t } = speech
  const words = t.agreements.diff
  const { no, change, limit } = clause
  return (
    <li>
      <p className="clause-no">
        {t.evidence.clause(no)} <span className="word">{words.change[change]}</span>
      </p>
      <p className="clause-text">
        {clause.words.map(({ kind, text }, index) => (
          <Piece key={`${kind} ${index.toString()}`} kind={kind} text={text} />
        ))}
      </p>
      {limit ? (
        <p className="fine">
          {limit.before ? `${words.was}: ${limitInWords(limit.before, speech)}` : words.noLimit}
          {'; '}
          {limit.after ? `${words.now}: ${limitInWords(limit.after, speech)}` : words.limitGone}
        </p>
      ) : null}
    </li>
  )
}

/** Colour alone tells nobody who does not see it: the kind of change is said too. */
function Piece({ kind, text }: { kind: 'same' | 'added' | 'removed'; text: string }) {
  const { t } = useWords()
  if (kind === 'same') return <span>{text}</span>
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span className="hidden-text">
        {kind === 'added' ? t.agreements.diff.addedWords : t.agreements.diff.removedWords}{' '}
      </span>
      {text}
    </Tag>
  )
}
