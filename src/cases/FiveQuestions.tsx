// At most five questions, and every answer may be left out: what nobody says is asked later, where it matters.
import { NativeSelect, Radio, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { meQuery } from '../web/queries.ts'
import { useWords } from '../web/Words.tsx'
import type { Answers } from '../web/byHand/draft.ts'

const COUNTRIES = ['RU', 'UK', 'EU', 'US'] as const

interface Props {
  readonly answers: Answers
  readonly onChange: (answers: Answers) => void
}

export function FiveQuestions({ answers, onChange }: Props) {
  const { t } = useWords()
  const { data: me } = useQuery(meQuery)
  // A firm that has named its trade has been here before; what it said then is not asked again.
  const known = Boolean(me?.organisation.trade)
  const set = <K extends keyof Answers>(key: K, value: Answers[K]) => onChange({ ...answers, [key]: value })
  return (
    <div className="fields">
      <Radio.Group
        label={t.questions.client}
        value={answers.client}
        onChange={(value) => set('client', value as Answers['client'])}
      >
        <div className="choices">
          <Radio value="person" label={t.questions.person} />
          <Radio value="business" label={t.questions.business} />
        </div>
      </Radio.Group>
      {known ? null : (
        <NativeSelect
          label={t.questions.country}
          value={answers.jurisdiction}
          onChange={(event) => set('jurisdiction', event.currentTarget.value)}
          data={[
            { value: '', label: t.questions.choose },
            ...COUNTRIES.map((value) => ({ value, label: t.questions.countries[value] })),
          ]}
        />
      )}
      {known ? null : (
        <TextInput
          label={t.questions.trade}
          placeholder={t.questions.tradeExample}
          value={answers.trade}
          onChange={(event) => set('trade', event.currentTarget.value)}
        />
      )}
      {known ? null : (
        <Radio.Group
          label={t.questions.team}
          value={answers.team}
          onChange={(value) => set('team', value as Answers['team'])}
        >
          <div className="choices">
            <Radio value="alone" label={t.questions.alone} />
            <Radio value="team" label={t.questions.withTeam} />
          </div>
        </Radio.Group>
      )}
    </div>
  )
}
