// The end of a small form: its one button, and a line that says how it went.
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { DeskError } from './deskClient.ts'
import { useWords } from './Words.tsx'

/** What the line has to know of a mutation. */
export interface Deed {
  readonly isPending: boolean
  readonly isSuccess: boolean
  readonly isError: boolean
  readonly error: Error | null
}

/** The ways in are changed only soon after coming in; whoever came long ago comes in once more. */
const isStale = (error: Error | null): boolean => error instanceof DeskError && error.kind === 'sign_in_again'

/** A letter that somebody else has to read first goes into a case of its client: here is the case, or the way to a new one. */
function IntoCase({ error }: { error: Error | null }) {
  if (!(error instanceof DeskError)) return null
  const [caseId, client] = [error.helps.get('in_case'), error.helps.get('in_case_of')]
  return caseId || client ? <ToCaseOfClient caseId={caseId ?? null} client={client ?? ''} /> : null
}

/** The case in which a letter can be read by somebody else; a new one where the client has none that is open. */
export function ToCaseOfClient({ caseId, client }: { caseId: string | null; client: string }) {
  const { t } = useWords()
  return (
    <>
      {' '}
      {caseId ? (
        <Link to="/cases/$caseId" params={{ caseId }} hash="letters">
          {t.leaving.inCase}
        </Link>
      ) : (
        <Link to="/by-hand" search={{ client }}>
          {t.leaving.openCase}
        </Link>
      )}
    </>
  )
}

export function DeedStatus({ deed, done = '' }: { deed: Deed; done?: string }) {
  const { t } = useWords()
  const failed = deed.isError ? deed.error?.message || t.page.failed : ''
  return (
    <span className={failed ? 'trouble-line' : 'fine'} role="status">
      {failed || (deed.isSuccess ? done : '')}
      {failed ? <IntoCase error={deed.error} /> : null}
      {failed && isStale(deed.error) ? (
        <>
          {' '}
          <Link to="/sign-in" search={{ to: location.pathname }}>
            {t.door.title}
          </Link>
        </>
      ) : null}
    </span>
  )
}

export function SubmitBar(props: { label: string; deed: Deed; done?: string; quiet?: boolean }) {
  return (
    <div className="bar-of-buttons">
      <Button type="submit" variant={props.quiet ? 'default' : 'filled'} loading={props.deed.isPending}>
        {props.label}
      </Button>
      <DeedStatus deed={props.deed} {...(props.done ? { done: props.done } : {})} />
    </div>
  )
}
