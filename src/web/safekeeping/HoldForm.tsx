import { useMutation, useQueryClient } from '@tanstack/react-query'
import { post } from '../deskClient.ts'
import { WhyForm } from '../WhyForm.tsx'
import { useWords } from '../Words.tsx'

/** Puts erasing on hold, with the reason in the owner's words. */
export function HoldForm({ client, onDone }: { client: string; onDone: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const hold = useMutation({
    mutationFn: (why: string) => post(`/clients/${encodeURIComponent(client)}/holds`, { why }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['keeping'] })
      onDone()
    },
  })
  const { holdWhy: why, holdHow: how, holdNow: confirm } = t.person
  return <WhyForm words={{ why, how, confirm }} deed={hold} />
}
