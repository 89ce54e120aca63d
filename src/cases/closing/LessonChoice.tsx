// What to change: each proposal is one tick, its words can be changed once it is ticked, and there is room for one of one's own.
import { Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { meQuery } from '../../web/queries.ts'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import type { Closing } from './closingShapes.ts'
import { LESSON_KINDS, LESSON_WORDS, type LessonKind } from './lesson.ts'

type Proposal = Closing['lessons'][number]
export interface ChosenLesson {
  readonly kind: LessonKind
  readonly text: string
  readonly check: string | null
  readonly clause: string | null
}

interface Own {
  readonly kind: LessonKind
  readonly text: string
}

const isKind = (value: string): value is LessonKind => LESSON_KINDS.some((one) => one === value)

export function LessonChoice(props: {
  proposals: readonly Proposal[]
  onChange: (lessons: readonly ChosenLesson[]) => void
}) {
  const { t, say } = useWords()
  const words = t.closing
  const { data: me } = useQuery(meQuery)
  const [texts, setTexts] = useState<Readonly<Record<number, string>>>({})
  const [own, setOwn] = useState<Own>({ kind: 'process', text: '' })
  if (me?.person.permissions.includes('lesson.write') !== true) return null

  const tell = (chosen: Readonly<Record<number, string>>, mine: Own): void => {
    setTexts(chosen)
    setOwn(mine)
    const picked = props.proposals.flatMap(({ kind, check, clause }, at): ChosenLesson[] => {
      const text = chosen[at]?.trim() ?? ''
      return text === '' ? [] : [{ kind, text, check: check?.id ?? null, clause }]
    })
    const text = mine.text.trim()
    props.onChange(text === '' ? picked : [...picked, { kind: mine.kind, text, check: null, clause: null }])
  }
  const without = (at: number): Record<number, string> =>
    Object.fromEntries(Object.entries(texts).filter(([key]) => Number(key) !== at))

  return (
    <Section
      id="what-to-change"
      title={words.change}
      lead={props.proposals.length > 0 ? words.changeHow : words.noChange}
    >
      <ul className="lesson-choice">
        {props.proposals.map((proposal, at) => (
          <li key={proposal.text.en}>
            <Checkbox
              checked={texts[at] !== undefined}
              onChange={({ currentTarget: { checked } }) =>
                tell(checked ? { ...texts, [at]: say(proposal.text) } : without(at), own)
              }
              label={say(proposal.text)}
              description={<Why proposal={proposal} />}
            />
            {texts[at] === undefined ? null : (
              <Textarea
                className="lesson-text"
                aria-label={words.text}
                autosize
                maxLength={1_000}
                value={texts[at]}
                onChange={(event) => tell({ ...texts, [at]: event.currentTarget.value }, own)}
              />
            )}
          </li>
        ))}
      </ul>
      <OwnLesson own={own} onOwn={(mine) => tell(texts, mine)} />
    </Section>
  )
}

function OwnLesson({ own, onOwn }: { own: Own; onOwn: (own: Own) => void }) {
  const { t, say } = useWords()
  const words = t.closing
  return (
    <div className="lesson-own">
      <Textarea
        label={words.own}
        autosize
        minRows={1}
        maxLength={1_000}
        value={own.text}
        onChange={(event) => onOwn({ ...own, text: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.ownKind}
        data={LESSON_KINDS.map((kind) => ({ value: kind, label: say(LESSON_WORDS[kind]) }))}
        value={own.kind}
        onChange={({ currentTarget: { value } }) => {
          if (isKind(value)) onOwn({ ...own, kind: value })
        }}
      />
    </div>
  )
}

function Why({ proposal }: { proposal: Proposal }) {
  const { t, say } = useWords()
  const where = say(LESSON_WORDS[proposal.kind])
  if (!proposal.check) return where
  return `${where} · ${t.closing.check(proposal.check.id, say(proposal.check.what))}`
}
