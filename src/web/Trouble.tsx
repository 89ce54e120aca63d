// What a person sees when a page cannot be shown: what happened and what to do, never a code alone.
import { Button, Loader } from '@mantine/core'
import { Link, Navigate, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { AccessEnded } from './account/AccessEnded.tsx'
import { SecondStepFirst } from './account/SecondStepFirst.tsx'
import { DeskError, isSignedOut, queryClient } from './deskClient.ts'
import { Page } from './Page.tsx'
import { useWords } from './Words.tsx'

export function Waiting() {
  const { t } = useWords()
  return (
    <main className="page waiting" aria-busy="true">
      <Loader size="sm" type="dots" role="status" aria-label={t.page.waiting} />
    </main>
  )
}

export function NotFound() {
  const { t } = useWords()
  return (
    <Page title={t.trouble.notFound} lead={t.trouble.notFoundWhy}>
      <p className="bar-of-buttons">
        <Link to="/">{t.trouble.home}</Link>
      </p>
    </Page>
  )
}

export function Trouble({ error }: ErrorComponentProps) {
  const { t } = useWords()
  const router = useRouter()
  if (error instanceof DeskError && error.status === 404) return <NotFound />
  // A shared device without a turn is a counter still: nobody has to sign in there.
  if (error instanceof DeskError && error.kind === 'counter_locked') return <Navigate to="/counter" replace />
  if (isSignedOut(error))
    return <Navigate to="/sign-in" search={{ to: router.state.location.href }} replace />
  if (error instanceof DeskError && error.kind === 'second_step_needed') return <SecondStepFirst />
  if (error instanceof DeskError && error.kind === 'access_ended')
    return <AccessEnded words={error.message} />
  const retry = () => {
    void queryClient.resetQueries().then(() => router.invalidate())
  }
  return (
    <Page
      title={t.trouble.title}
      lead={error instanceof DeskError && error.message ? error.message : t.trouble.why}
    >
      <p className="bar-of-buttons">
        <Button onClick={retry}>{t.trouble.again}</Button>
      </p>
    </Page>
  )
}
