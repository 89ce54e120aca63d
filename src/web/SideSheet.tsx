// A sheet at the side of the page for one document. The browser's own dialog gives it focus, Escape and a way back.
import { ActionIcon } from '@mantine/core'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { IconX } from './icons.ts'
import { useWords } from './Words.tsx'

export function SideSheet(props: {
  title: string
  wide?: boolean
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useWords()
  const name = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
  }, [])
  return (
    <dialog
      className={props.wide ? 'sheet wide' : 'sheet'}
      ref={dialog}
      aria-labelledby={name}
      onClose={props.onClose}
    >
      <div>
        <header>
          <h2 id={name}>{props.title}</h2>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t.page.close}
            onClick={() => dialog.current?.close()}
          >
            <IconX size={20} />
          </ActionIcon>
        </header>
        {props.children}
      </div>
    </dialog>
  )
}
