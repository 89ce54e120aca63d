// A reason in the owner's own words before something is done; it says that others may read it one day.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { SubmitBar } from './Doing.tsx'
import { MayBeRead } from './MayBeRead.tsx'

/** `deed` is what the button does with the reason. */
export function WhyForm({
  words,
  deed,
}: {
  readonly words: { readonly why: string; readonly how: string; readonly confirm: string }
  readonly deed: Parameters<typeof SubmitBar>[0]['deed'] & { readonly mutate: (why: string) => void }
}) {
  const [why, setWhy] = useState('')
  return (
    <form
      className="narrow-form"
      onSubmit={(event) => {
        event.preventDefault()
        deed.mutate(why)
      }}
    >
      <TextInput
        label={words.why}
        description={
          <>
            {words.how} <MayBeRead />
          </>
        }
        required
        withAsterisk={false}
        maxLength={2_000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <SubmitBar label={words.confirm} deed={deed} quiet />
    </form>
  )
}
