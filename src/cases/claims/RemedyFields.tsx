// What puts a claim right: how, for how much, by when, and who sees to it.
import { NativeSelect, TextInput } from '@mantine/core'
import { useWords } from '../../web/Words.tsx'
import { useColleagues } from '../people/useColleagues.tsx'
import { REMEDIES } from './claimShapes.ts'
import { REMEDY_WORDS } from './claimWords.ts'
import { asksAmount, type DecisionDraft } from './decisionDraft.ts'

interface Fields {
  readonly draft: DecisionDraft
  readonly currency: string | undefined
  readonly wrongAmount: boolean
  readonly change: (part: Partial<DecisionDraft>) => void
}

export function RemedyFields({ draft, currency = '', wrongAmount, change }: Fields) {
  const { t, say } = useWords()
  const words = t.claimDesk
  const { all: people } = useColleagues()
  return (
    <div className="claim-remedy">
      <NativeSelect
        label={words.remedyLabel}
        value={draft.remedy}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          change({ remedy: REMEDIES.find((one) => one === chosen) ?? '' })
        }}
        data={[
          { value: '', label: words.remedyNone },
          ...REMEDIES.map((kind) => ({ value: kind, label: say(REMEDY_WORDS[kind]) })),
        ]}
      />
      {asksAmount(draft) ? (
        <TextInput
          label={words.amount(currency)}
          inputMode="decimal"
          value={draft.amount}
          error={wrongAmount ? words.amountWrong : null}
          onChange={(event) => change({ amount: event.currentTarget.value })}
        />
      ) : null}
      {draft.remedy === '' || asksAmount(draft) ? null : (
        <TextInput
          label={words.what}
          maxLength={1_000}
          value={draft.what}
          onChange={(event) => change({ what: event.currentTarget.value })}
        />
      )}
      <TextInput
        label={words.due}
        type="date"
        value={draft.due}
        onChange={(event) => change({ due: event.currentTarget.value })}
      />
      {people.length > 1 ? (
        <NativeSelect
          label={words.owner}
          value={draft.owner}
          onChange={(event) => change({ owner: event.currentTarget.value })}
          data={[
            { value: '', label: words.nobody },
            ...people.map(({ id, name, me }) => ({ value: id, label: me ? words.you : name })),
          ]}
        />
      ) : null}
    </div>
  )
}
