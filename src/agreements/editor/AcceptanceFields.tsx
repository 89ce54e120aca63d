// How and when a client accepted, noted as what it is.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useWords } from '../../web/Words.tsx'
import type { Acceptance } from '../drafts/acceptance.ts'
import { FileField } from './FileField.tsx'
import { NOTED_WAYS } from '../versions/versionShapes.ts'

interface Props {
  readonly value: Acceptance
  readonly onChange: (part: Partial<Acceptance>) => void
  readonly proof: File | null
  readonly onProof: (file: File | null) => void
}

export function AcceptanceFields({ value, onChange, proof, onProof }: Props) {
  const { t } = useWords()
  const words = t.agreements.accept
  return (
    <div className="acceptance-fields">
      <NativeSelect
        label={words.how}
        value={value.how}
        data={NOTED_WAYS.map((way) => ({ value: way, label: words.ways[way] }))}
        onChange={(event) => {
          const how = NOTED_WAYS.find((way) => way === event.currentTarget.value)
          if (how) onChange({ how })
        }}
      />
      <TextInput
        type="date"
        label={words.at}
        required
        value={value.at.slice(0, 10)}
        onChange={(event) => onChange({ at: event.currentTarget.value })}
      />
      <TextInput
        label={words.by}
        maxLength={300}
        value={value.by}
        onChange={(event) => onChange({ by: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={words.until}
        description={words.untilHow}
        value={value.until}
        onChange={(event) => onChange({ until: event.currentTarget.value })}
      />
      <Textarea
        className="whole-row"
        label={words.words}
        description={words.wordsHow}
        autosize
        minRows={2}
        maxLength={5_000}
        value={value.words}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      <FileField
        label={t.agreements.files.proof}
        how={t.agreements.files.proofHow}
        file={proof}
        onFile={onProof}
      />
    </div>
  )
}
