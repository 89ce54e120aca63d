// Choosing: the state of the choice lives here, the server says after every change what it would make of it.
import { Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PackPreview } from '../../cases/packs/packShapes.ts'
import { DeskError } from '../deskClient.ts'
import { Section } from '../Section.tsx'
import { Waiting } from '../Trouble.tsx'
import { useWords } from '../Words.tsx'
import { choicesOf, nothingChanged, type Choosing } from './choosing.ts'
import { ExhibitList } from './ExhibitList.tsx'
import { FrontPage } from './FrontPage.tsx'
import { MakePack } from './MakePack.tsx'
import { MarkedList } from './MarkedList.tsx'
import { Missing } from './Missing.tsx'
import { previewQuery } from './packQueries.ts'
import { StaysOut } from './StaysOut.tsx'

/** What each part of the screen gets: the choice, how to change it, and what the server says of it. */
export interface ChoiceProps {
  readonly choosing: Choosing
  readonly choose: (next: Choosing) => void
  readonly preview: PackPreview
}

export function ChoosePack({ caseId }: { caseId: string }) {
  const { t, lang } = useWords()
  const [choosing, choose] = useState<Choosing>(() => nothingChanged(lang))
  const isEmpty = choosing.exhibits?.size === 0
  const asked = useQuery({ ...previewQuery(caseId, choicesOf(choosing)), enabled: !isEmpty })
  // A choice that the server cannot read leaves the list on the screen, so that it can be taken back.
  const usual = useQuery(previewQuery(caseId, choicesOf(nothingChanged(lang))))
  const preview = asked.data ?? usual.data
  const failed = asked.error ? (asked.error instanceof DeskError && asked.error.message) || t.page.failed : ''
  if (!preview)
    return failed ? (
      <p className="trouble-line" role="status">
        {failed}
      </p>
    ) : (
      <Waiting />
    )
  const props: ChoiceProps = { choosing, choose, preview }
  return (
    <>
      <LanguageChoice choosing={choosing} choose={choose} />
      <FrontPage preview={preview} />
      <ExhibitList {...props} />
      <MarkedList {...props} />
      <StaysOut {...props} />
      <Missing preview={preview} />
      <MakePack
        {...props}
        caseId={caseId}
        settled={!asked.isPlaceholderData && !asked.isError && !isEmpty}
        failed={failed}
      />
      <p className="hidden-text" role="status">
        {asked.isFetching ? t.pack.loading : t.pack.chosen(chosenOf(preview), preview.exhibits.length)}
      </p>
    </>
  )
}

const chosenOf = ({ exhibits }: PackPreview): number => exhibits.filter(({ chosen }) => chosen).length

function LanguageChoice({ choosing, choose }: Pick<ChoiceProps, 'choosing' | 'choose'>) {
  const { t } = useWords()
  return (
    <Section id="language" title={t.pack.lang}>
      <Radio.Group
        aria-label={t.pack.lang}
        value={choosing.lang}
        onChange={(value) => choose({ ...choosing, lang: value })}
      >
        <div className="pack-langs">
          <Radio value="ru" label={t.pack.langs.ru} />
          <Radio value="en" label={t.pack.langs.en} />
        </div>
      </Radio.Group>
    </Section>
  )
}
