// Opinions, notes, drafts and costs: each with a plain warning, each added by itself. Nothing here is ever chosen beforehand.
import { Checkbox } from '@mantine/core'
import type { Extra, ExtraKind } from '../../cases/packs/packShapes.ts'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { hasExtra, withExtra } from './choosing.ts'
import type { ChoiceProps } from './ChoosePack.tsx'

/** About the whole case, with no document of their own. */
const OF_THE_CASE: readonly ExtraKind[] = ['verdicts', 'labels', 'concern']

export function StaysOut({ choosing, choose, preview }: ChoiceProps) {
  const { t } = useWords()
  const named = preview.exhibits.flatMap((one) =>
    one.extra === null || one.mark !== null
      ? []
      : [{ extra: { kind: one.extra, entry: one.entry }, title: one.title, excerpt: one.excerpt }],
  )
  const ofTheCase = OF_THE_CASE.map((kind) => ({ extra: { kind }, title: '', excerpt: '' }))
  return (
    <Section id="stays-out" title={t.pack.staysOut} lead={t.pack.staysOutLead}>
      <ul className="rows stays-out">
        {[...named, ...ofTheCase].map(({ extra, title, excerpt }) => (
          <ExtraRow
            key={`${extra.kind} ${title}`}
            extra={extra}
            title={title}
            excerpt={excerpt}
            isAdded={hasExtra(choosing, extra)}
            onAdd={(isAdded) => choose(withExtra(choosing, extra, isAdded))}
          />
        ))}
      </ul>
    </Section>
  )
}

function ExtraRow(props: {
  extra: Extra
  title: string
  excerpt: string
  isAdded: boolean
  onAdd: (isAdded: boolean) => void
}) {
  const { t } = useWords()
  const name = [t.pack.extra[props.extra.kind], props.title].filter((word) => word !== '').join(' ')
  return (
    <li>
      <Checkbox
        label={t.pack.add(name)}
        description={t.pack.warning[props.extra.kind]}
        checked={props.isAdded}
        onChange={(event) => props.onAdd(event.currentTarget.checked)}
      />
      {props.excerpt ? <p className="exhibit-words">{props.excerpt}</p> : null}
    </li>
  )
}
