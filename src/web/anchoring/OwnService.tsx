// Another service by address and root certificate, for whoever has one; folded away, as most have not.
import { Textarea, TextInput } from '@mantine/core'
import { useWords } from '../Words.tsx'

export interface NewService {
  readonly name: string
  readonly url: string
  readonly root: string
}
export const NO_SERVICE: NewService = { name: '', url: '', root: '' }

export function OwnService(props: { service: NewService; onChange: (service: NewService) => void }) {
  const { t } = useWords()
  const { service } = props
  const change = (part: Partial<NewService>) => props.onChange({ ...service, ...part })
  const isBegun = Object.values(service).some((text) => text !== '')
  return (
    <details>
      <summary>{t.anchoring.own}</summary>
      <p className="fine">{t.anchoring.ownLead}</p>
      <TextInput
        label={t.anchoring.name}
        required={isBegun}
        withAsterisk={false}
        maxLength={100}
        value={service.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t.anchoring.url}
        type="url"
        required={isBegun}
        withAsterisk={false}
        placeholder="http://"
        value={service.url}
        onChange={(event) => change({ url: event.currentTarget.value })}
      />
      <Textarea
        label={t.anchoring.root}
        description={t.anchoring.rootHow}
        autosize
        minRows={3}
        maxRows={8}
        required={isBegun}
        withAsterisk={false}
        spellCheck={false}
        value={service.root}
        onChange={(event) => change({ root: event.currentTarget.value })}
      />
    </details>
  )
}
