import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useWords } from '../Words.tsx'
import { ACT_KINDS, LOOK_KINDS } from './kinds.ts'
import type { TrailWish } from './trailQuery.ts'

interface Props {
  readonly wish: TrailWish
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (wish: TrailWish) => void
}

/** What is shown: whose, of which kind, of which days. Each choice takes effect at once. */
export function TrailFilters({ wish, people, onChange }: Props) {
  const { t } = useWords()
  const options = (kinds: readonly string[]) =>
    kinds.map((kind) => ({ value: kind, label: t.trailKind(kind) }))
  return (
    <div className="trail-filters">
      <NativeSelect
        label={t.trail.person}
        value={wish.person}
        onChange={(event) => onChange({ ...wish, person: event.currentTarget.value })}
        data={[
          { value: '', label: t.trail.everybody },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        label={t.trail.kind}
        value={wish.kind}
        onChange={(event) => onChange({ ...wish, kind: event.currentTarget.value })}
        data={[
          { value: '', label: t.trail.everything },
          { group: t.trail.looks, items: options(LOOK_KINDS) },
          { group: t.trail.acts, items: options(ACT_KINDS) },
        ]}
      />
      <TextInput
        type="date"
        label={t.trail.from}
        value={wish.from}
        onChange={(event) => onChange({ ...wish, from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t.trail.to}
        value={wish.to}
        onChange={(event) => onChange({ ...wish, to: event.currentTarget.value })}
      />
      {wish.case ? (
        <p className="trail-case">
          {t.trail.oneCase}
          <Button variant="default" size="compact-md" onClick={() => onChange({ ...wish, case: '' })}>
            {t.trail.allCases}
          </Button>
        </p>
      ) : null}
    </div>
  )
}
