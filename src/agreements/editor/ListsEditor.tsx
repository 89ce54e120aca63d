import { Textarea } from '@mantine/core'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import { DRAFT_LISTS, type Draft } from '../drafts/draft.ts'

/** The three lists that end most quarrels about scope, one thing on each line. */
export function ListsEditor({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const { t } = useWords()
  const words = t.agreements.draft
  return (
    <Section id="lists" title={words.lists} lead={words.listsHow}>
      <div className="scope-lists">
        {DRAFT_LISTS.map((list) => (
          <Textarea
            key={list}
            label={words[list]}
            autosize
            minRows={4}
            maxRows={14}
            value={draft[list].join('\n')}
            onChange={(event) => {
              const { value } = event.currentTarget
              change({ [list]: value === '' ? [] : value.split('\n') })
            }}
          />
        ))}
      </div>
    </Section>
  )
}
