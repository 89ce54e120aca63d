// What a case asks for now, on top of its page: the state in a word, one sentence, one way on. Below, its size beside its time.
import { Button } from '@mantine/core'
import { Link, useRouter } from '@tanstack/react-router'
import { dayOf, daysBetween } from '../../basics/instant.ts'
import type { Casework } from '../casework/caseworkShapes.ts'
import { DateNotes } from '../days/DateNotes.tsx'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords, type Speech } from '../../web/Words.tsx'
import { SizeLine } from './SizeLine.tsx'
import { StateSentence } from './StateSentence.tsx'
import { STATE_WORDS } from './stepWords.ts'
import type { Standing } from './stepShapes.ts'

export function StateOnTop({ caseId, casework }: { caseId: string; casework: Casework }) {
  const { t, say } = useWords()
  const { view } = useOpenCase()
  const { standing } = casework
  const { state } = standing
  if (state === 'erased') return null
  return (
    <section className="task" aria-labelledby="task-title" data-state={state}>
      <div className="task-head">
        <h2 id="task-title">{t.task.title}</h2>
        <p className="state-word">
          <span className="hidden-text">{t.steps.state} </span>
          {say(STATE_WORDS[state])}
        </p>
      </div>
      <p className="task-text">
        <StateSentence standing={standing} advice={view.examination.advice.next[0] ?? ''} />
      </p>
      <NextDate standing={standing} />
      <WayOn caseId={caseId} casework={casework} />
      <SizeLine size={casework.size} />
    </section>
  )
}

interface Shown {
  readonly standing: Standing
}

/** Our nearest date, with whose it is; nothing while people come first or everything is over. */
function NextDate({ standing }: Shown) {
  const { t, day } = useWords()
  const { view } = useOpenCase()
  const { next } = standing.about
  if (!next || ['danger', 'closed', 'misdirected'].includes(standing.state)) return null
  const { deadlines, claims, asOf } = view.examination
  const left = daysBetween(dayOf(Date.parse(asOf), view.facts.timezone), next.due)
  const date = deadlines.find(
    ({ rule, due, what }) => rule === next.rule && due === next.due && what === next.what,
  )
  return (
    <>
      <p className="task-date">
        {t.steps.now.next} <b>{day(next.due)}</b>{' '}
        {left < 0 ? <span className="days-left">{t.days.left(left)}</span> : null}{' '}
        <span className="quiet">— {next.what}</span>
      </p>
      {date ? (
        <DateNotes date={date} currency={claims.find(({ currency }) => currency)?.currency ?? null} />
      ) : null}
    </>
  )
}

type Go =
  | { readonly kind: 'part'; readonly hash: string; readonly label: string }
  | {
      readonly kind: 'page'
      readonly to: string
      readonly params: Record<string, string>
      readonly label: string
    }

/** Where the button leads: a part of this page, or a page of its own where there is one. */
function goOf(
  { t }: Speech,
  caseId: string,
  { standing, claims }: Casework,
  has: (to: string) => boolean,
  mayPoint: boolean,
): Go | null {
  const go = t.steps.go
  const toPage = (to: string, label: string, more: Record<string, string> = {}): Go | null =>
    has(to) ? { kind: 'page', to, params: { caseId, ...more }, label } : null
  switch (standing.state) {
    case 'misdirected':
      return mayPoint ? { kind: 'part', hash: 'not-ours', label: go.elsewhere } : null
    case 'confirming':
    case 'looking':
    case 'answering':
      return { kind: 'part', hash: 'letters', label: go.letters }
    case 'exhaling':
      return standing.top ? { kind: 'part', hash: 'letters', label: go.letters } : null
    case 'deciding': {
      const claim = claims.find(({ id }) => id === standing.about.claim?.id)
      const page = claim ? toPage('/cases/$caseId/claims/$claim', go.claim, { claim: claim.id }) : null
      return page ?? { kind: 'part', hash: 'claims', label: go.claims }
    }
    case 'paying':
      return { kind: 'part', hash: 'claims', label: go.claims }
    case 'closing':
      return toPage('/cases/$caseId/closing', go.close)
    case 'closed':
      return toPage('/cases/$caseId/page', go.page)
    default:
      return null
  }
}

function WayOn({ caseId, casework }: { caseId: string; casework: Casework }) {
  const speech = useWords()
  const { routesByPath } = useRouter()
  const mayPoint = useAllows('letter.write')
  const continues = casework.links.find(({ kind, side }) => kind === 'merged' && side === 'names')
  if (continues)
    return (
      <p className="task-date">
        {speech.t.steps.now.merged}{' '}
        <Link to="/cases/$caseId" params={{ caseId: continues.other.id }}>
          {speech.t.links.no(continues.other.no)} {continues.other.title}
        </Link>
      </p>
    )
  const go = goOf(speech, caseId, casework, (to) => to in routesByPath, mayPoint)
  if (!go) return null
  return (
    <p className="task-go">
      {go.kind === 'part' ? (
        <Button component="a" href={`#${go.hash}`}>
          {go.label}
        </Button>
      ) : (
        <Button renderRoot={(props) => <Link {...props} to={go.to} params={go.params} />}>{go.label}</Button>
      )}
    </p>
  )
}
