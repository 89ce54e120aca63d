// Leaving this desk: for another firm's, or altogether. Each ends in a whole new page, so that nothing of what was on the
// screen stays in the memory of this browser.
import { useMutation } from '@tanstack/react-query'
import { post } from '../deskClient.ts'

/** Goes to the desk of another organisation. */
export const useOtherDesk = () =>
  useMutation({
    mutationFn: (organisation: string) => post('/me/organisation', { organisation }),
    onSuccess: () => location.assign('/'),
  })

export const useSignOut = () =>
  useMutation({
    mutationFn: () => post('/door/sign-out', {}),
    onSuccess: () => location.assign('/sign-in'),
  })
