// The one button. What keeps the pack from being made stands beside it in words.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { DeskError } from '../deskClient.ts'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { choicesOf, type Choosing } from './choosing.ts'
import type { ChoiceProps } from './ChoosePack.tsx'
import { makePack, packFile, packsQuery } from './packQueries.ts'
import { megabytesOf } from './packWords.ts'

export function MakePack(props: ChoiceProps & { caseId: string; settled: boolean; failed: string }) {
  const { t, lang } = useWords()
  const queries = useQueryClient()
  const { choosing, preview, caseId } = props
  const make = useMutation({
    mutationFn: (chosen: Choosing) => makePack(caseId, choicesOf(chosen)),
    onSuccess: () => queries.invalidateQueries({ queryKey: packsQuery(caseId).queryKey, exact: true }),
  })
  // What was made of another choice stands in the list below, not beside this button.
  const made = make.variables === choosing ? make.data : undefined
  const notMade =
    make.variables === choosing && make.error
      ? (make.error instanceof DeskError && make.error.message) || t.page.failed
      : ''
  const failed = props.failed || notMade
  return (
    <Section id="make" title={t.pack.make} lead={t.pack.makeLead}>
      {preview.refused.length > 0 ? (
        <>
          <p>{t.pack.cannot}</p>
          <ul className="plain-points">
            {preview.refused.map(({ entry, why }) => (
              <li key={`${entry} ${why}`}>{why}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="fine">{t.pack.about(megabytesOf(preview.bytes, lang))}</p>
      <div className="bar-of-buttons">
        <Button
          disabled={!props.settled || preview.refused.length > 0}
          loading={make.isPending}
          onClick={() => make.mutate(choosing)}
        >
          {t.pack.now}
        </Button>
        {made ? (
          <Button component="a" variant="default" href={packFile(made.id)} download>
            {t.pack.download}
          </Button>
        ) : null}
      </div>
      <p className={failed ? 'trouble-line' : 'fine'} role="status">
        {make.isPending ? t.pack.making : failed || (made ? t.pack.done : '')}
      </p>
    </Section>
  )
}
