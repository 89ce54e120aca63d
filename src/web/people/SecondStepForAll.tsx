import { Checkbox } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Me } from '../../server/accounts/accountShapes.ts'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'

/** The owner may ask everybody for a second step, and has one first: nobody shuts the door behind themselves. */
export function SecondStepForAll({ me }: { me: Me }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const { secondStepRequired } = me.organisation
  const hasOwn = me.person.secondStep === 'totp' || me.person.passkeys > 0
  const ask = useMutation({
    mutationFn: (required: boolean) => post('/settings', { secondStepRequired: required }),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <Section id="second-step-for-all" title={t.people.required}>
      <Checkbox
        label={t.people.requiredOn}
        description={hasOwn || secondStepRequired ? t.people.requiredHow : t.people.requiredFirst}
        checked={ask.isPending ? ask.variables : secondStepRequired}
        disabled={(!hasOwn && !secondStepRequired) || ask.isPending}
        onChange={(event) => ask.mutate(event.currentTarget.checked)}
      />
      <DeedStatus deed={ask} />
    </Section>
  )
}
