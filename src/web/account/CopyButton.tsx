import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { DeedStatus } from '../Doing.tsx'
import { IconCopy } from '../icons.ts'
import { putOnClipboard } from '../paper.ts'

/** Puts a text on the clipboard and says so. */
export function CopyButton(props: { text: string; label: string; done: string }) {
  const copy = useMutation({ mutationFn: () => putOnClipboard(props.text) })
  return (
    <>
      <Button variant="default" leftSection={<IconCopy size={17} />} onClick={() => copy.mutate()}>
        {props.label}
      </Button>
      <DeedStatus deed={copy} done={props.done} />
    </>
  )
}
