import { Button } from '@mantine/core'
import { DeedStatus } from '../Doing.tsx'
import { Page } from '../Page.tsx'
import { useWords } from '../Words.tsx'
import { useSignOut } from './goingElsewhere.ts'

/** Somebody is known here and belongs to no organisation any more: why, and the way out. */
export function AccessEnded({ words }: { words: string }) {
  const { t } = useWords()
  const leave = useSignOut()
  return (
    <Page title={t.accessEnded.title} lead={words} narrow>
      <div className="bar-of-buttons">
        <Button loading={leave.isPending} onClick={() => leave.mutate()}>
          {t.accessEnded.out}
        </Button>
        <DeedStatus deed={leave} />
      </div>
    </Page>
  )
}
