// The one button. What keeps the pack from being made stands beside it in words.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { DeskError } from '../deskClient.ts'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { choicesOf } from './choosing.ts'
import type { ChoiceProps } from './ChoosePack.tsx'
import { makePack, packFile, packsQuery } from './packQueries.ts'
import { megabytesOf } from './packWords.ts'

export function MakePack(props: ChoiceProps & { caseId: string; settled: boolean }) {
  const { t, lang } = useWords()
  const queries = useQueryClient()
  const { choosing, preview, caseId } = props
  const make = useMutation({
    mutationFn: () => makePack(caseId, choicesOf(choosing)),
    onSuccess: () => queries.invalidateQueries({ queryKey: packsQuery(caseId).queryKey, exact: true }),
  })
  const failed = make.error ? (make.error instanceof DeskError && make.error.message) || t.page.failed : ''
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
          onClick={() => make.mutate()}
        >
          {t.pack.now}
        </Button>
        {make.data ? (
          <Button component="a" variant="default" href={packFile(make.data.id)} download>
            {t.pack.download}
          </Button>
        ) : null}
      </div>
      <p className={failed ? 'trouble-line' : 'fine'} role="status">
        {make.isPending ? t.pack.making : failed || (make.data ? t.pack.done : '')}
      </p>
    </Section>
  )
}
