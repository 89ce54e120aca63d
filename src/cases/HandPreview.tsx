// The finding beside the form, asked anew whenever the typing pauses; opened whole, it is the case screen itself.
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FiveLines } from '../web/FiveLines.tsx'
import { examine } from '../web/queries.ts'
import { seenFacts } from '../web/shapes.ts'
import { SideSheet } from '../web/SideSheet.tsx'
import { ProblemList } from '../web/Unread.tsx'
import { useWords } from '../web/Words.tsx'
import { CaseBody } from './CaseBody.tsx'

const PAUSE_MS = 600

interface Props {
  readonly facts: unknown
  readonly ready: boolean
  readonly clientKnown: boolean
  readonly title: string
}

export function HandPreview({ facts, ready, clientKnown, title }: Props) {
  const { t } = useWords()
  const [whole, open] = useState(false)
  const typed = ready ? JSON.stringify(facts) : ''
  const [asked] = useDebouncedValue(typed, PAUSE_MS)
  const { data, isError, isFetching } = useQuery({
    queryKey: ['preview', asked],
    queryFn: () => examine(JSON.parse(asked)),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return (
    <>
      <section
        className="panel preview"
        aria-labelledby="preview-title"
        aria-live="polite"
        // What stands here may still be about the words before.
        aria-busy={typed !== asked || isFetching}
      >
        <h2 id="preview-title">{t.hand.preview}</h2>
        {asked !== '' && data ? (
          <>
            <FiveLines read={data} />
            {clientKnown ? null : (
              <p className="fine">
                <a href="#questions">{t.hand.askClient}</a>
              </p>
            )}
            {data.problems.length ? <ProblemList problems={data.problems} /> : null}
            <button type="button" className="link-button" onClick={() => open(true)}>
              {t.welcome.whole}
            </button>
          </>
        ) : (
          <p className="quiet">{isError ? t.page.failed : t.hand.previewEmpty}</p>
        )}
      </section>
      {whole && data && asked !== '' ? (
        <SideSheet wide title={title} onClose={() => open(false)}>
          <CaseBody
            view={{
              id: null,
              title,
              demo: false,
              facts: seenFacts(JSON.parse(asked)),
              examination: data,
              exhale: null,
              letters: [],
            }}
          />
        </SideSheet>
      ) : null}
    </>
  )
}
