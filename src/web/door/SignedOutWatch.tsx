// A session can end while a page is open: revoked from another browser, or its time is over. The next answer says so, and the
// door opens with the way back to this very page.
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isSignedOut, queryClient } from '../deskClient.ts'
import { isAtDoor } from './arrival.ts'

export function SignedOutWatch() {
  const router = useRouter()
  useEffect(() => {
    const hear = (error: unknown) => {
      const { pathname, href } = router.state.location
      if (!isSignedOut(error) || isAtDoor(pathname)) return
      void router.navigate({ to: '/sign-in', search: { to: href }, replace: true })
    }
    const answers = queryClient.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') hear(event.action.error)
    })
    const deeds = queryClient.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') hear(event.action.error)
    })
    return () => {
      answers()
      deeds()
    }
  }, [router])
  return null
}
